// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QTest>

#include "core/engine/librarycommands.h"
#include "core/engine/slotcommands.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"
#include "ui/approvals/approvalmodel.h"
#include "ui/approvals/approvalspage.h"
#include "ui/common/enginelink.h"
#include "ui/common/history.h"
#include "ui/common/preferences.h"
#include "ui/common/tasks.h"
#include "ui/common/toast.h"

namespace tests {

/// The approvals page on a real engine: three slots wait, of one content in three languages, on accounts of their own.
class ApprovalDesk final
{
public:
    static core::Instant at(int hour)
    {
        return *core::instantFromIso(QStringLiteral("2026-11-23T%1:00:00Z").arg(hour, 2, 10, QLatin1Char('0')));
    }

    bool start(const core::Caller &caller = support::EngineHost::person())
    {
        if (!host.start())
            return false;
        addContent();
        instagram = addAccount(core::Platform::Instagram, QStringLiteral("@olivar"), QStringLiteral("en"));
        twitter = addAccount(core::Platform::Twitter, QStringLiteral("@molino"), QStringLiteral("es"));
        linkedIn = addAccount(core::Platform::LinkedIn, QStringLiteral("زيتون 🫒"), QStringLiteral("ar"));
        slotIds = {addSlot(core::Platform::Instagram, instagram, QStringLiteral("en"), 12),
                   addSlot(core::Platform::Twitter, twitter, QStringLiteral("es"), 15),
                   addSlot(core::Platform::LinkedIn, linkedIn, QStringLiteral("ar"), 18)};
        const auto sent = host.run(core::RequestApproval{slotIds});
        link = std::make_unique<ui::EngineLink>(host.engine(), caller);
        toast = new ui::Toast(&window, 20);
        page = new ui::ApprovalsPage({*link, *toast, history, preferences, taskList}, &window);
        window.resize(1256, 800);
        page->resize(window.size());
        window.show();
        window.activateWindow();
        const bool ready = sent.has_value() && QTest::qWaitForWindowActive(&window)
            && QTest::qWaitFor([this] { return page->isLoaded() && model().rowCount() == 3; });
        list().setFocus();
        return ready;
    }

    ui::ApprovalModel &model() const { return *page->findChild<ui::ApprovalModel *>(); }
    QListView &list() const { return *page->findChild<QListView *>(QStringLiteral("approvalList")); }
    template<typename T>
    T &find(const char *name) const
    {
        return *page->findChild<T *>(QLatin1String(name));
    }
    core::SlotState stateOf(const QString &id)
    {
        const auto all = host.ask(core::ListSlots{});
        for (const core::Slot &slot : all->slots) {
            if (slot.id == id)
                return slot.state;
        }
        return core::SlotState::Cancelled;
    }
    void changeCaption(const QString &language, const QString &caption)
    {
        core::ContentDraft draft;
        draft.language = language;
        draft.caption = caption;
        QVERIFY(host.run(core::ChangeContent{QStringLiteral("press"), draft}).has_value());
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&list(), Qt::Key(key), modifiers); }

    support::EngineHost host;
    QString instagram, twitter, linkedIn;
    QStringList slotIds;
    std::unique_ptr<ui::EngineLink> link;
    ui::Preferences preferences;
    ui::History history;
    ui::Tasks taskList;
    QWidget window;
    ui::Toast *toast = nullptr;
    ui::ApprovalsPage *page = nullptr;

private:
    void addContent()
    {
        const QList<std::pair<QString, QString>> texts = {
            {QStringLiteral("en"), QStringLiteral("The first oil of the season is green and a little bitter.")},
            {QStringLiteral("es"), QStringLiteral("El primer aceite de la campaña es verde y algo amargo.")},
            {QStringLiteral("ar"), QStringLiteral("أول زيت في الموسم أخضر ومرّ قليلًا.")}};
        for (const auto &[language, caption] : texts) {
            core::ContentDraft draft;
            draft.contentId = QStringLiteral("press");
            draft.title = QStringLiteral("First press");
            draft.language = language;
            draft.caption = caption;
            draft.hashtags = QStringList{QStringLiteral("oil")};
            draft.contentType = core::ContentType::Post;
            if (language == QStringLiteral("en"))
                QVERIFY(host.run(core::AddContent{draft}).has_value());
            else
                QVERIFY(host.run(core::ChangeContent{QStringLiteral("press"), draft}).has_value());
        }
    }
    QString addAccount(core::Platform platform, const QString &username, const QString &language)
    {
        return host.run(core::AddAccount{{platform, username, language, {}, {}, {}}})->id;
    }
    QString addSlot(core::Platform platform, const QString &account, const QString &language, int hour)
    {
        core::CreateSlot slot;
        slot.platform = platform;
        slot.dueAt = at(hour);
        slot.accountId = account;
        slot.contentId = QStringLiteral("press");
        slot.language = language;
        slot.contentType = core::ContentType::Post;
        const auto made = host.run(slot);
        if (!made)
            qWarning("%s", qPrintable(made.error().message));
        return made ? made->id : QString();
    }
};

} // namespace tests
