// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarhands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include "core/safety/statemachine.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/slotclipboard.h"
#include "ui/calendar/slotgrid.h"
#include "ui/common/enginewords.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// It took no time of its account any more.
bool stoodNowhere(core::SlotState state)
{
    return state == core::SlotState::Missed || state == core::SlotState::Cancelled;
}

} // namespace

CalendarHands::CalendarHands(const Workbench &bench, CalendarModel &model, SlotGrid &grid, QObject *parent)
    : QObject(parent)
    , m_desk(bench.desk)
    , m_toast(bench.toast)
    , m_history(bench.history)
    , m_model(model)
    , m_grid(&grid)
    , m_steps(new SlotSteps(m_desk, m_history, this))
    , m_inHand(new SlotsInHand(m_desk, this))
{
    serve(grid);
}

void CalendarHands::serve(SlotGrid &grid)
{
    grid.setJudge([this](const QList<SlotMove> &moves, DropAction action) { return judge(moves, action); });
    connect(m_inHand, &SlotsInHand::known, &grid, &SlotGrid::judgeAgain);
    connect(&grid, &SlotGrid::dragBegun, this, &CalendarHands::onDragBegun);
    connect(&grid, &SlotGrid::dragEnded, m_inHand, &SlotsInHand::letGo);
    connect(&grid, &SlotGrid::dropped, this, &CalendarHands::onDropped);
    connect(&grid, &SlotGrid::droppedOutside, this, &CalendarHands::cancel);
    connect(&grid, &SlotGrid::moveWanted, this, [this](const QList<SlotMove> &moves) { move(moves); });
    connect(&grid, &SlotGrid::copyWanted, this, [this] { copyToClipboard(selected()); });
    connect(&grid, &SlotGrid::pasteWanted, this, &CalendarHands::pasteAt);
    connect(&grid, &SlotGrid::cancelWanted, this, [this] { cancel(selected()); });
    connect(&grid, &SlotGrid::pinWanted, this, &CalendarHands::toggleSelectedPins);
    connect(&grid, &SlotGrid::refusedToMove, this, [this](const SlotRow &row) {
        const auto why = core::stateAfterEdit(row.slot.state);
        if (!why)
            m_toast.show(Toast::Kind::Trouble,
                         tr("“%1” stays: %2").arg(isolated(row.title), engineText(why.error().message, m_desk.zone())));
    });
}

QList<SlotRow> CalendarHands::selected() const
{
    QList<SlotRow> rows;
    for (const QModelIndex &index : m_grid->selectedSlots())
        rows.append(index.data(CalendarModel::SlotRole).value<SlotRow>());
    return rows;
}

QString CalendarHands::timeText(core::Instant instant) const
{
    return isolated(QLocale().toString(core::toLocal(instant, m_grid->columns().zone()), u"ddd HH:mm"_s));
}

/// "“Harvest”", or how many.
QString CalendarHands::nameOf(const QList<SlotRow> &rows) const
{
    return rows.size() == 1 ? tr("“%1”").arg(isolated(rows.first().title)) : slotCountText(int(rows.size()));
}

void CalendarHands::onDragBegun(const QList<SlotRow> &rows)
{
    m_inHand->take(rows, DropAction::Move);
    m_posts.clear();
    const auto isCarried = [&](const QString &id) {
        return std::ranges::any_of(rows, [&](const SlotRow &row) { return row.slot.id == id; });
    };
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const core::Slot &slot = m_model.rowAt(row).slot;
        if (core::occupiesAccount(slot.state) && !isCarried(slot.id))
            m_posts[slot.accountId].append(slot.dueAt);
    }
    for (QList<core::Instant> &posts : m_posts)
        std::ranges::sort(posts);
}

DropVerdict CalendarHands::judge(const QList<SlotMove> &moves, DropAction action)
{
    DropVerdict verdict = m_inHand->judge(moves, action);
    if (verdict.kind == DropVerdict::Kind::Fits && verdict.reason.isEmpty())
        verdict.reason = gapText(moves.first());
    return verdict;
}

/// How near the account's next post in sight is, against what the platform asks for.
QString CalendarHands::gapText(const SlotMove &move) const
{
    const QList<core::Instant> posts = m_posts.value(move.row.slot.accountId);
    const auto after = std::ranges::lower_bound(posts, move.to);
    std::optional<std::chrono::minutes> gap;
    const auto nearer = [&](core::milliseconds distance) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(distance);
        gap = gap ? std::min(*gap, minutes) : minutes;
    };
    if (after != posts.end())
        nearer(*after - move.to);
    if (after != posts.begin())
        nearer(move.to - *(after - 1));
    const auto length = [](std::chrono::minutes minutes) {
        const auto hours = minutes.count() / 60;
        const auto rest = minutes.count() % 60;
        return rest == 0 ? tr("%1 h").arg(hours)
            : hours == 0 ? tr("%1 min").arg(rest)
                         : tr("%1 h %2 min").arg(hours).arg(rest);
    };
    const QString needed = length(m_desk.platforms().at(move.row.slot.platform).minGap);
    return gap ? tr("Gap %1, needs %2").arg(length(*gap), needed) : tr("No other post near, needs %1").arg(needed);
}

void CalendarHands::onDropped(const QList<SlotMove> &moves, DropAction action, const DropVerdict &verdict,
                              const QPoint &globalPos)
{
    if (verdict.kind == DropVerdict::Kind::Back || action == DropAction::Make)
        return; // making is for whoever took it up
    if (verdict.kind != DropVerdict::Kind::Refused)
        return action == DropAction::Copy ? copyTo(moves) : move(moves);
    if (moves.size() == 1 && !verdict.room.isEmpty())
        return offerRoom(moves.first(), verdict, globalPos);
    if (action == DropAction::Copy)
        return m_toast.show(Toast::Kind::Trouble, tr("Not copied: %1").arg(verdict.reason));
    refuse(moves, verdict.reason, verdict.nearest);
}

void CalendarHands::move(const QList<SlotMove> &moves, Room room)
{
    QList<core::SlotChange> changes;
    QList<SlotRow> rows;
    for (const SlotMove &one : moves) {
        rows.append(one.row);
        if (one.row.slot.state == core::SlotState::Cancelled) {
            changes.append(core::RestoreSlot{one.row.slot.id, one.to,
                                             one.accountId.isEmpty() ? one.row.slot.accountId : one.accountId,
                                             one.row.slot.version});
            continue;
        }
        core::EditSlot edit;
        edit.slotId = one.row.slot.id;
        edit.dueAt = one.to;
        if (!one.accountId.isEmpty() && one.accountId != one.row.slot.accountId)
            edit.accountId = one.accountId;
        edit.makeRoom = room == Room::Make;
        edit.version = one.row.slot.version;
        changes.append(edit);
    }
    if (changes.isEmpty() || !m_model.expect(moves))
        return;
    const QString day = QLocale().toString(core::localDate(moves.first().to, m_desk.zone()), u"ddd"_s);
    const QString name = moves.size() == 1 ? tr("move to %1").arg(timeText(moves.first().to))
                                           : tr("move %1 to %2").arg(slotCountText(int(moves.size())), day);
    m_steps->change(name, changes, rows, this, [this, moves](const auto &answer) { onAnswered(moves, answer); });
}

void CalendarHands::onAnswered(const QList<SlotMove> &moves, const core::Result<core::ChangeSlots::Answer> &answer)
{
    QStringList ids;
    for (const SlotMove &one : moves)
        ids.append(one.row.slot.id);
    m_model.settle(ids, answer ? answer->slots : QList<core::Slot>());
    answer ? onMoved(moves, *answer) : onRefused(moves, answer.error());
}

void CalendarHands::onMoved(const QList<SlotMove> &moves, const core::ChangeSlots::Answer &answer)
{
    const core::Slot &first = answer.slots.first();
    QList<SlotRow> rows;
    int voided = 0;
    for (qsizetype i = 0; i < moves.size(); ++i) {
        rows.append(moves[i].row);
        voided +=
            moves[i].row.slot.state == core::SlotState::Approved && answer.slots[i].state != core::SlotState::Approved;
    }
    if (!m_grid->columns().contains(first.dueAt)) {
        const QDate day = core::localDate(first.dueAt, m_desk.zone());
        m_toast.show(Toast::Kind::News,
                     tr("%1 moved to %2").arg(nameOf(rows), QLocale().toString(day, QLocale::ShortFormat)), tr("Show"),
                     [this, day] { Q_EMIT dayWanted(day); });
    } else if (voided > 0) {
        const QString text = moves.size() == 1
            ? tr("%1 moved to %2; it needs approval again").arg(nameOf(rows), timeText(first.dueAt))
            : tr("%1 moved; %2 need approval again").arg(nameOf(rows)).arg(voided);
        m_toast.showDone(text, m_history);
    } else if (!answer.moved.isEmpty()) {
        m_toast.showDone(tr("%1 made room for %2").arg(slotCountText(int(answer.moved.size())), nameOf(rows)),
                         m_history);
    } else if (moves.size() == 1 && stoodNowhere(moves.first().row.slot.state)) {
        m_toast.showDone(tr("%1 stands at %2 now").arg(nameOf(rows), timeText(first.dueAt)), m_history);
    }
}

void CalendarHands::onRefused(const QList<SlotMove> &moves, const core::Error &error)
{
    refuse(moves, error.message, error.nearest);
}

/// Names the rule and offers the nearest time that fits, where one slot was to move.
void CalendarHands::refuse(const QList<SlotMove> &moves, const QString &reason, std::optional<core::Instant> nearest)
{
    QList<SlotRow> rows;
    for (const SlotMove &one : moves)
        rows.append(one.row);
    const QString text =
        moves.size() == 1 ? tr("%1 stays: %2").arg(nameOf(rows), reason) : tr("All stay: %1").arg(reason);
    if (!nearest || moves.size() != 1)
        return m_toast.show(Toast::Kind::Trouble, text);
    m_toast.show(Toast::Kind::Trouble, text, tr("Move to %1").arg(timeText(*nearest)),
                 [this, move = moves.first(), nearest] {
                     SlotMove again = move;
                     again.to = *nearest;
                     this->move({again});
                 });
}

void CalendarHands::copyTo(const QList<SlotMove> &moves)
{
    QList<core::CreateSlot> list;
    QList<SlotRow> rows;
    for (const SlotMove &one : moves) {
        const core::Slot &slot = one.row.slot;
        rows.append(one.row);
        list.append({slot.planId, slot.platform, one.to, one.accountId.isEmpty() ? slot.accountId : one.accountId,
                     slot.contentId, slot.language, slot.contentType, false});
    }
    if (!list.isEmpty())
        create(tr("copy %1 to %2").arg(nameOf(rows), timeText(list.first().dueAt)), list);
}

void CalendarHands::make(const core::CreateSlot &slot)
{
    create(tr("new slot at %1").arg(timeText(slot.dueAt)), {slot});
}

void CalendarHands::create(const QString &name, const QList<core::CreateSlot> &list)
{
    QList<core::SlotChange> changes(list.begin(), list.end());
    const auto onAnswer = [this, list](const core::Result<core::ChangeSlots::Answer> &answer) {
        const int count = int(list.size());
        if (answer)
            return m_toast.showDone(tr("%n slots made; they need their own approval", nullptr, count), m_history);
        const QString text = tr("Nothing was made: %1").arg(answer.error().message);
        if (count != 1 || !answer.error().nearest)
            return m_toast.show(Toast::Kind::Trouble, text);
        m_toast.show(Toast::Kind::Trouble, text, tr("Put it at %1").arg(timeText(*answer.error().nearest)),
                     [this, one = list.first(), nearest = *answer.error().nearest] {
                         core::CreateSlot again = one;
                         again.dueAt = nearest;
                         create(tr("copy to %1").arg(timeText(nearest)), {again});
                     });
    };
    m_steps->change(name, changes, {}, this, onAnswer);
}

void CalendarHands::copyToClipboard(const QList<SlotRow> &rows)
{
    if (rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setMimeData(clipboardOf(rows, m_desk.zone()).release()); // the clipboard owns it
    m_toast.show(Toast::Kind::News, tr("%1 copied").arg(slotCountText(int(rows.size()))));
}

void CalendarHands::pasteAt(const GridCell &cell)
{
    const PasteOnto onto = cell.accountId.isEmpty() ? PasteOnto::Time : PasteOnto::Day;
    auto list = pastedSlots(QGuiApplication::clipboard()->mimeData(), cell.at, m_grid->columns().zone(), onto);
    if (!list)
        return m_toast.show(Toast::Kind::Trouble, list.error().message);
    for (core::CreateSlot &slot : *list) {
        if (onto == PasteOnto::Day && slot.platform == cell.platform)
            slot.accountId = cell.accountId;
    }
    create(tr("paste %1 at %2").arg(slotCountText(int(list->size())), timeText(list->first().dueAt)), *list);
}

} // namespace ui
