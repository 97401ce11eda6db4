// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitypage.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/engine/slotcommands.h"
#include "ui/activity/needsmodel.h"
#include "ui/activity/queuemodel.h"
#include "ui/activity/trailpane.h"
#include "ui/common/emptynote.h"
#include "ui/common/segments.h"
#include "ui/common/tableview.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

ActivityPage::ActivityPage(const Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_desk(bench.desk)
    , m_toast(bench.toast)
    , m_needs(new NeedsModel(m_desk, this))
    , m_queue(new QueueModel(m_desk, this))
{
    setObjectName(u"activityPage"_s);
    layOut();
    connectAll();
    m_needs->reload();
    m_queue->reload();
    m_trail->reload();
}

void ActivityPage::layOut()
{
    m_lists = new Segments(tr("List"), this);
    m_lists->setObjectName(u"activityLists"_s);
    m_lists->add(tr("Needs you"));
    m_lists->add(tr("Queue"));
    m_lists->add(tr("Audit log"));

    m_needsTable = new TableView(tr("Needs you"), this);
    m_needsTable->setObjectName(u"needsTable"_s);
    m_needsTable->setModel(m_needs);
    m_needsTable->setOnPage();
    m_needsTable->setTwoLines();
    m_needsTable->fitColumns(NeedsModel::What);
    m_queueTable = new TableView(tr("Queue"), this);
    m_queueTable->setObjectName(u"queueTable"_s);
    m_queueTable->setModel(m_queue);
    m_queueTable->setOnPage();
    m_queueTable->fitColumns(QueueModel::Title);
    m_trail = new TrailPane(m_desk, m_toast, this);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(listOf(*m_needs, m_needsTable,
                              {u"games-solve"_s, tr("Nothing needs you"),
                               tr("What fails, is missed or cannot be approved comes here, with what can be done "
                                  "about it")}));
    m_stack->addWidget(listOf(*m_queue, m_queueTable,
                              {u"view-history"_s, tr("Nothing is about to leave"),
                               tr("Approved slots stand here in the order of their times")}));
    m_stack->addWidget(m_trail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    setFocusProxy(m_needsTable);
}

/// The table, or a note in its place while it has no rows. What was not read is not taken for nothing.
QWidget *ActivityPage::listOf(const FollowingModel &model, TableView *table, const Nothing &nothing)
{
    auto *either = new QStackedWidget(this);
    auto *note = new EmptyNote(nothing.icon, {}, {}, this);
    either->addWidget(table);
    either->addWidget(note);
    const auto choose = [either, &model] { either->setCurrentIndex(model.rowCount() > 0 ? 0 : 1); };
    connect(&model, &QAbstractItemModel::rowsInserted, this, choose);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, choose);
    connect(&model, &FollowingModel::loaded, note, [note, nothing] { note->setWords(nothing.title, nothing.advice); });
    connect(&model, &FollowingModel::loadFailed, note,
            [note](const core::Error &error) { note->setWords(tr("This list could not be read"), error.message); });
    choose();
    return either;
}

void ActivityPage::connectAll()
{
    connect(m_lists, &Segments::currentChanged, this, [this](int list) {
        m_stack->setCurrentIndex(list);
        if (list == 2)
            m_trail->reload();
        Q_EMIT barsChanged();
    });
    connect(m_needs, &NeedsModel::loaded, this, &ActivityPage::showLists);
    connect(m_queue, &QueueModel::loaded, this, &ActivityPage::showLists);
    connect(m_trail, &TrailPane::loaded, this, &ActivityPage::showLists);
    connect(m_needs, &NeedsModel::loadFailed, this, [this](const core::Error &error) {
        tellFailure(tr("What needs you"), error, [this] { m_needs->reload(); });
    });
    connect(m_queue, &QueueModel::loadFailed, this,
            [this](const core::Error &error) { tellFailure(tr("The queue"), error, [this] { m_queue->reload(); }); });
    connect(m_needsTable, &TableView::actionWanted, this, [this](const QModelIndex &index) { actOn(index.row()); });
    connect(m_needsTable, &TableView::rowOpened, this, [this](const QModelIndex &index) { openNeed(index.row()); });
    connect(m_queueTable, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        const core::Slot &slot = m_queue->item(index.row());
        Q_EMIT wanted(
            {.view = View::Calendar, .slotIds = {slot.id}, .day = core::localDate(slot.dueAt, m_desk.zone())});
    });
}

void ActivityPage::tellFailure(const QString &what, const core::Error &error, std::function<void()> again)
{
    m_toast.show(Toast::Kind::Trouble, tr("%1 could not be read: %2").arg(what, error.message), tr("Try again"),
                 std::move(again));
}

void ActivityPage::showLists()
{
    const int needs = m_needs->rowCount();
    m_lists->setText(0, needs == 0 ? tr("Needs you") : tr("Needs you %1").arg(QLocale().toString(needs)));
    Q_EMIT barsChanged();
    if (isLoaded())
        Q_EMIT loaded();
}

Page::Heading ActivityPage::heading() const
{
    return {tr("Activity"), {}, {}};
}

QWidget *ActivityPage::barControls()
{
    return m_lists;
}

QString ActivityPage::statusText() const
{
    switch (m_lists->current()) {
    case 0:
        return m_needs->isLoaded() ? tr("%n things need you", "", m_needs->rowCount()) : QString();
    case 1:
        return slotCountText(m_queue->rowCount());
    default:
        return {};
    }
}

Page::Waiting ActivityPage::waiting() const
{
    return {m_needs->rowCount(), false};
}

bool ActivityPage::isLoaded() const
{
    return m_needs->isLoaded() && m_queue->isLoaded() && m_trail->isLoaded();
}

void ActivityPage::actOn(int row)
{
    const NeedsModel::Item &item = m_needs->item(row);
    if (item.slot && item.proposedAt)
        takePlace(row);
    else
        openNeed(row);
}

void ActivityPage::openNeed(int row)
{
    const NeedsModel::Item &item = m_needs->item(row);
    if (item.slot)
        Q_EMIT wanted({.view = View::Calendar,
                       .slotIds = {item.slot->id},
                       .day = core::localDate(item.slot->dueAt, m_desk.zone())});
    else if (item.account)
        Q_EMIT wanted({.view = View::Accounts, .accountId = item.account->id});
}

void ActivityPage::takePlace(int row)
{
    const NeedsModel::Item &item = m_needs->item(row);
    core::EditSlot command;
    command.slotId = item.slot->id;
    command.dueAt = item.proposedAt;
    if (!item.proposedAccountId.isEmpty())
        command.accountId = item.proposedAccountId;
    command.version = item.slot->version;
    const auto onAnswer = [this, title = item.title,
                           account = item.proposedUsername](const core::Result<core::EditSlot::Answer> &answer) {
        if (!answer) {
            m_toast.show(Toast::Kind::Trouble, tr("“%1” stays: %2").arg(isolated(title), answer.error().message));
            m_needs->reload();
            return;
        }
        const core::Slot &slot = answer->slot;
        const QString time = QLocale().toString(core::toLocal(slot.dueAt, m_desk.zone()), u"ddd d MMM HH:mm"_s);
        const QString news = account.isEmpty()
            ? tr("“%1” moved to %2; it needs approval again").arg(isolated(title), isolated(time))
            : tr("“%1” moved to %2 on %3; it needs approval again")
                  .arg(isolated(title), isolated(time), isolated(account));
        m_toast.show(Toast::Kind::News, news, tr("Show"), [this, slot] {
            Q_EMIT wanted(
                {.view = View::Calendar, .slotIds = {slot.id}, .day = core::localDate(slot.dueAt, m_desk.zone())});
        });
    };
    m_desk.submit(command, this, AnswerTo<core::EditSlot::Answer>(onAnswer));
}

} // namespace ui
