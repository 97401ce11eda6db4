// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/trayhands.h"

#include <QLocale>
#include <QMenu>

#include "core/engine/repaircommands.h"
#include "ui/calendar/calendaractions.h"
#include "ui/calendar/calendarhands.h"
#include "ui/calendar/slotform.h"
#include "ui/calendar/unscheduledlist.h"
#include "ui/calendar/unscheduledtray.h"
#include "ui/calendar/unscheduledwords.h"
#include "ui/common/desk.h"
#include "ui/common/enginewords.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::UnscheduledKind;
using Item = UnscheduledModel::Item;
using Taker = core::ListUnscheduled::Taker;

/// The one that takes it, where that is clear: the named one, else the only one.
const Taker *takerOf(const Item &item, const QString &accountId)
{
    if (accountId.isEmpty())
        return item.takers.size() == 1 ? &item.takers.first() : nullptr;
    const auto named = std::ranges::find(item.takers, accountId, &Taker::id);
    return named == item.takers.end() ? nullptr : &*named;
}

/// As it would be made, on that account or on nobody's yet. One id for each platform, as the engine judges them apart.
core::Slot draftOf(const Item &item, const Taker *taker, core::Instant at)
{
    core::Slot slot;
    slot.platform = taker ? taker->platform : item.platform.value_or(core::Platform::TikTok);
    slot.id = u"draft:"_s + core::platformName(slot.platform);
    slot.planId = item.planId;
    slot.accountId = taker ? taker->id : QString();
    slot.contentId = item.contentId;
    slot.contentType = item.contentType;
    slot.language = item.language;
    slot.dueAt = at;
    return slot;
}

SlotRow rowOf(const Item &item)
{
    return {*item.slot, item.title, item.takers.isEmpty() ? QString() : item.takers.first().username, {}, {}};
}

bool isMissed(const Item &item)
{
    return item.kind == UnscheduledKind::Missed || item.kind == UnscheduledKind::Expired;
}

} // namespace

TrayHands::TrayHands(const Workbench &bench, Page &page, UnscheduledTray &tray, CalendarHands &hands,
                     CalendarActions &actions)
    : QObject(&page)
    , m_bench(bench)
    , m_page(page)
    , m_tray(tray)
    , m_hands(hands)
    , m_actions(actions)
    , m_inHand(new SlotsInHand(bench.desk, this))
{
    const UnscheduledList &list = m_tray.list();
    const auto itemAt = [this](const QModelIndex &index) { return m_tray.filter().itemAt(index); };
    connect(&list, &UnscheduledList::dragBegun, this, &TrayHands::onDragBegun);
    connect(&list, &UnscheduledList::dragMoved, this, [this](const QPoint &at, Qt::KeyboardModifiers modifiers) {
        if (m_grid)
            m_grid->moveGuest(at, modifiers);
    });
    connect(&list, &UnscheduledList::dropped, this, [this](const QPoint &at, Qt::KeyboardModifiers modifiers) {
        if (m_grid)
            m_grid->dropGuest(at, modifiers);
    });
    connect(&list, &UnscheduledList::dragCancelled, this, [this] {
        if (m_grid)
            m_grid->putBack();
    });
    connect(&list, &UnscheduledList::placeWanted, this,
            [this, itemAt](const QModelIndex &index) { place(itemAt(index)); });
    connect(&list, &UnscheduledList::menuWanted, this,
            [this, itemAt](const QModelIndex &index, const QPoint &at) { showMenu(itemAt(index), at); });
}

void TrayHands::serve(SlotGrid &grid)
{
    grid.setOutside([this, &grid](const QPoint &at) { return &grid != m_grid && m_tray.takesAt(at); });
    connect(&grid, &SlotGrid::dragBegun, this, [this](const QList<SlotRow> &rows) {
        if (!m_grid)
            m_tray.setDrop(UnscheduledTray::Drop::Possible,
                           tr("Drop here to cancel: %1").arg(slotCountText(int(rows.size()))));
    });
    connect(&grid, &SlotGrid::draggedOutside, this, [this](bool outside) {
        if (m_grid)
            return;
        m_tray.setDrop(outside ? UnscheduledTray::Drop::Here : UnscheduledTray::Drop::Possible,
                       outside ? tr("Let go to cancel") : tr("Drop here to cancel"));
    });
    connect(&grid, &SlotGrid::dropped, this,
            [this](const QList<SlotMove> &moves, DropAction action, const DropVerdict &verdict) {
                if (action == DropAction::Make)
                    onDropped(moves, verdict);
            });
    connect(&grid, &SlotGrid::dragEnded, this, [this, &grid] {
        m_tray.setDrop(UnscheduledTray::Drop::No);
        if (m_grid != &grid)
            return;
        m_grid = nullptr;
        m_inHand->letGo();
        m_tray.list().cancelDrag(); // where the grid ended it
    });
    connect(m_inHand, &SlotsInHand::known, &grid, &SlotGrid::judgeAgain);
}

SlotGrid *TrayHands::gridInSight() const
{
    return m_hands.grid().isVisible() ? &m_hands.grid() : nullptr;
}

bool TrayHands::mayWrite()
{
    if (m_bench.desk.may(core::Scope::Write))
        return true;
    m_bench.toast.show(Toast::Kind::Trouble, tr("Your role may look at what waits, not place it"));
    return false;
}

void TrayHands::onDragBegun(const QModelIndex &index, const QPoint &)
{
    m_item = m_tray.filter().itemAt(index);
    SlotGrid *grid = gridInSight();
    if (!mayWrite())
        return m_tray.list().cancelDrag();
    if (!grid) {
        m_bench.toast.show(Toast::Kind::Hint,
                           tr("A list has no times to drop on: show the week by time or by account"));
        return m_tray.list().cancelDrag();
    }
    m_grid = grid;
    if (m_item.slot)
        return m_grid->takeUp(rowOf(m_item), DropAction::Move);
    const WeekColumns &week = m_grid->columns();
    const Taker *taker = takerOf(m_item, {});
    const core::Slot draft = draftOf(m_item, taker, wallClock(week.firstDay(), 12 * 60, week.zone()));
    m_grid->takeUp({draft, m_item.title, taker ? taker->username : QString(), {}, {}}, DropAction::Make,
                   [this](const QList<SlotMove> &moves, DropAction) { return judge(moves); });
}

/// What making it there would come to.
DropVerdict TrayHands::judge(const QList<SlotMove> &moves)
{
    using Kind = DropVerdict::Kind;
    if (m_item.takers.isEmpty())
        return {Kind::Refused, verdictWord(Kind::Refused), unscheduledReason(m_item, m_bench.desk.zone()), {}, {}, {}};
    const SlotMove &move = moves.first();
    const auto plain = [](Kind kind, const QString &reason) {
        return DropVerdict{kind, verdictWord(kind), reason, {}, {}, {}};
    };
    const Taker *taker = takerOf(m_item, move.accountId);
    if (!taker && !move.accountId.isEmpty())
        return plain(Kind::Refused, tr("This account does not take it: platform, language or state"));
    if (move.to <= m_bench.desk.now())
        return plain(Kind::Refused, tr("The past is read-only"));
    if (!taker)
        return plain(Kind::Checking, tr("The account is chosen after the drop"));
    SlotMove made = move;
    made.row.slot = draftOf(m_item, taker, move.row.slot.dueAt);
    made.accountId = taker->id;
    return m_inHand->judge({made}, DropAction::Make);
}

void TrayHands::onDropped(const QList<SlotMove> &moves, const DropVerdict &verdict)
{
    if (m_item.takers.isEmpty())
        return sayNobodyTakes(m_item);
    const SlotMove &move = moves.first();
    const Taker *taker = takerOf(m_item, move.accountId);
    if (verdict.kind != DropVerdict::Kind::Refused)
        return taker ? make(m_item, taker->id, move.to) : openSheet(m_item, {move.to, {}, {}});
    const QString text = tr("“%1” is not placed: %2").arg(isolated(m_item.title), verdict.reason);
    if (!taker || !verdict.nearest)
        return m_bench.toast.show(Toast::Kind::Trouble, text);
    const QString time =
        QLocale().toString(core::toLocal(*verdict.nearest, m_hands.grid().columns().zone()), u"ddd HH:mm"_s);
    m_bench.toast.show(Toast::Kind::Trouble, text, tr("Put it at %1").arg(isolated(time)),
                       [this, item = m_item, id = taker->id, at = *verdict.nearest] { make(item, id, at); });
}

void TrayHands::make(const Item &item, const QString &accountId, core::Instant at)
{
    const core::Slot draft = draftOf(item, takerOf(item, accountId), at);
    m_hands.make({draft.planId, draft.platform, at, accountId, draft.contentId, draft.language, draft.contentType});
}

void TrayHands::place(const Item &item)
{
    if (!mayWrite())
        return;
    if (isMissed(item))
        takeNextTime(item);
    else if (item.slot)
        placeHere(item);
    else
        openSheet(item, m_actions.cellForNew());
}

void TrayHands::placeHere(const Item &item)
{
    const GridCell here = m_actions.cellForNew();
    if (item.slot)
        return m_hands.move({{rowOf(item), here.at, {}}});
    const Taker *taker = takerOf(item, takerOf(item, here.accountId) ? here.accountId : QString());
    taker ? make(item, taker->id, here.at) : openSheet(item, here);
}

/// Where a repair would put the slot, as a move that can be undone.
void TrayHands::takeNextTime(const Item &item)
{
    const auto onAnswer = [this, item](const core::Result<core::RepairProposal> &answer) {
        const QString title = isolated(item.title);
        if (!answer)
            return m_bench.toast.show(Toast::Kind::Trouble, tr("“%1” stays: %2").arg(title, answer.error().message));
        const auto found = std::ranges::find(answer->moves, item.slot->id,
                                             [](const core::RepairProposal::Item &move) { return move.slot.id; });
        if (found != answer->moves.end())
            return m_hands.move({{rowOf(item), found->next.dueAt, found->next.accountId}});
        const QString why = answer->unplaced.isEmpty() ? item.sentence : answer->unplaced.first().reason;
        m_bench.toast.show(Toast::Kind::Trouble,
                           tr("“%1” found no time: %2").arg(title, engineText(why, m_bench.desk.zone())));
    };
    m_bench.desk.ask(core::ProposeRepair{{.slotId = item.slot->id}}, this, AnswerTo<core::RepairProposal>(onAnswer));
}

/// Why, and where that can be changed.
void TrayHands::sayNobodyTakes(const Item &item)
{
    m_bench.toast.show(
        Toast::Kind::Trouble,
        tr("“%1” is not placed: %2").arg(isolated(item.title), unscheduledReason(item, m_bench.desk.zone())),
        tr("Open Accounts"), [this] { Q_EMIT m_page.wanted({.view = View::Accounts}); });
}

void TrayHands::openSheet(const Item &item, const GridCell &cell)
{
    if (item.takers.isEmpty())
        return sayNobodyTakes(item);
    SlotStart start{.at = cell.at};
    const Taker *taker = takerOf(item, cell.accountId);
    if (!taker)
        taker = &item.takers.first(); // a person may choose another
    start.accountId = taker->id;
    start.contentId = item.contentId;
    start.title = item.title;
    start.language = item.language;
    start.contentType = item.contentType;
    start.planId = item.planId;
    m_actions.openNew(start);
}

void TrayHands::showMenu(const Item &item, const QPoint &globalPos)
{
    auto *menu = new QMenu(&m_page);
    menu->setObjectName(u"unscheduledMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool may = m_bench.desk.may(core::Scope::Write);
    const auto add = [this, menu, item](const QString &text, const QString &name,
                                        void (TrayHands::*run)(const Item &)) {
        QAction *action = menu->addAction(text, this, [this, item, run] { (this->*run)(item); });
        action->setObjectName(name);
        return action;
    };
    if (isMissed(item))
        add(tr("Take the next fitting time"), u"placeNext"_s, &TrayHands::takeNextTime)->setEnabled(may);
    const QString time =
        QLocale().toString(core::toLocal(m_actions.cellForNew().at, m_hands.grid().columns().zone()), u"ddd HH:mm"_s);
    add(tr("Place at %1").arg(isolated(time)), u"placeHere"_s, &TrayHands::placeHere)->setEnabled(may);
    if (!item.slot) {
        QAction *sheet =
            menu->addAction(tr("New slot…"), this, [this, item] { openSheet(item, m_actions.cellForNew()); });
        sheet->setObjectName(u"placeBySheet"_s);
        sheet->setEnabled(may);
    }
    if (!item.contentId.isEmpty())
        menu->addAction(tr("Open in Content"), this,
                        [this, item] { Q_EMIT m_page.wanted({.view = View::Content, .contentId = item.contentId}); })
            ->setObjectName(u"openContent"_s);
    menu->popup(globalPos);
}

} // namespace ui
