// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "core/engine/contentcommands.h"
#include "ui/common/page.h"
#include "ui/content/contentdrafts.h"

namespace ui {

class ActionButton;
class ContentForm;
class SideSheet;

/// One content of the library, to be read and edited at the side of `host`. Saving makes one new version; what is not
/// saved is kept until it is saved or discarded. Where somebody else saved meanwhile, both texts stay and the person
/// chooses.
class ContentSheet final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentSheet)

public:
    ContentSheet(const Workbench &bench, QWidget *host);

    void open(const QString &contentId);
    void openNew();
    /// Of the content that is open; empty for a new one or while it is closed.
    QString contentId() const;
    void setLanguages(const QStringList &languages) { m_languages = languages; }
    SideSheet *sheet() const { return m_sheet; }

Q_SIGNALS:
    void planWanted(const core::PlanRequest &start);

private:
    void showContent(const core::Content &content);
    void showEdit(const ContentEdit &edit);
    void makeForm();
    void connectAll();
    void onEdited();
    void showState();
    void countApprovals();
    void askWhetherRetired();
    void save();
    void submit(const ContentEdit &edit);
    void onSaved(const core::Content &saved);
    void onConflict();
    void askWhich(const core::Content &theirs);
    void discard();
    void setRetired(core::RetireContent::To to);
    void attach(int text, const QStringList &paths);
    void compare();
    QString whyNot() const;

    const Workbench m_bench;
    ContentDrafts m_drafts;
    SideSheet *m_sheet = nullptr;
    ContentForm *m_form = nullptr;
    ActionButton *m_save = nullptr;
    ActionButton *m_discard = nullptr;
    ActionButton *m_plan = nullptr;
    ActionButton *m_retire = nullptr;
    QStringList m_languages = {QStringLiteral("en")};
    std::optional<core::Content> m_stored; ///< As the engine has it; none for a new one.
    ContentEdit m_saved; ///< What the form began from.
    int m_approvals = 0; ///< That a new version makes void.
    bool m_retired = false;
    bool m_saving = false;
    int m_opening = 0; ///< An answer to an older opening is dropped.
};

} // namespace ui
