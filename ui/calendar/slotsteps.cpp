// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotsteps.h"

#include <QPointer>

#include "core/engine/slotqueries.h"
#include "core/safety/statemachine.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isCancelled(const core::Slot &slot)
{
    return slot.state == core::SlotState::Cancelled;
}

/// Cancelled or missed: either way nothing leaves at its time.
bool standsNowhere(const core::Slot &slot)
{
    return isCancelled(slot) || slot.state == core::SlotState::Missed;
}

/// Whether a person would call both the same slot at the same place.
bool standsAlike(const core::Slot &a, const core::Slot &b)
{
    return standsNowhere(a) == standsNowhere(b)
        && (standsNowhere(a)
            || (a.dueAt == b.dueAt && a.accountId == b.accountId && a.contentId == b.contentId
                && a.contentType == b.contentType && a.language == b.language));
}

bool makesRoom(const core::SlotChange &change)
{
    const auto *edit = std::get_if<core::EditSlot>(&change);
    const auto *create = std::get_if<core::CreateSlot>(&change);
    return (edit && edit->makeRoom) || (create && create->makeRoom);
}

} // namespace

SlotSteps::SlotSteps(Desk &desk, History &history, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_history(history)
{
    connect(&m_desk, &Desk::changed, this, &SlotSteps::onEvents);
}

void SlotSteps::change(const QString &name, const QList<core::SlotChange> &changes, const QList<SlotRow> &rows,
                       QObject *context, Answer answer)
{
    if (std::ranges::none_of(changes, makesRoom) || rows.isEmpty())
        return submit(name, changes, rows, context, answer);
    // Slots of the plan that give way must be known as they stand now, or nobody could put them back.
    core::ListSlots query;
    query.filter.planId = rows.first().slot.planId;
    m_desk.ask(
        query, this,
        [this, name, changes, rows, context = QPointer(context),
         answer](const core::Result<core::ListSlots::Answer> &plan) {
            QList<SlotRow> known = rows;
            if (plan) {
                for (const core::Slot &slot : plan->slots) {
                    if (std::ranges::none_of(rows, [&](const SlotRow &row) { return row.slot.id == slot.id; }))
                        known.append(
                            {slot, plan->titles.value(slot.contentId), plan->usernames.value(slot.accountId), {}});
                }
            }
            submit(name, changes, known, context, answer);
        });
}

void SlotSteps::submit(const QString &name, const QList<core::SlotChange> &changes, const QList<SlotRow> &rows,
                       QPointer<QObject> context, const Answer &answer)
{
    m_desk.submit(core::ChangeSlots{changes}, this,
                  [this, name, rows, context, answer](const core::Result<core::ChangeSlots::Answer> &result) {
                      if (result)
                          record(name, *result, rows);
                      if (context)
                          answer(result);
                  });
}

void SlotSteps::record(const QString &name, const core::ChangeSlots::Answer &answer, const QList<SlotRow> &rows)
{
    Effects effects;
    for (const core::Slot &after : answer.slots + answer.moved) {
        const auto row = std::ranges::find_if(rows, [&](const SlotRow &known) { return known.slot.id == after.id; });
        Effect effect{row == rows.end() ? QString() : row->title, row == rows.end() ? after : row->slot, after};
        if (row == rows.end())
            effect.before.state = core::SlotState::Cancelled;
        remember(after);
        effects.append(effect);
    }
    Effects back = effects;
    for (Effect &effect : back)
        std::swap(effect.before, effect.after);
    m_history.record({name, [this, effects](const History::Done &done) { goBack(effects, done); },
                      [this, back](const History::Done &done) { goBack(back, done); }});
}

/// From `after` to `before` of every effect.
void SlotSteps::goBack(const Effects &effects, const History::Done &done)
{
    core::ChangeSlots command;
    for (const Effect &effect : effects) {
        if (const auto error = whyNot(effect))
            return done(error);
        command.changes.append(changeTo(effect.before));
    }
    m_desk.submit(command, this, [this, effects, done](const core::Result<core::ChangeSlots::Answer> &answer) {
        if (!answer)
            return done(answer.error());
        std::ranges::for_each(answer->slots + answer->moved, [this](const auto &slot) { remember(slot); });
        queueAgain(effects, done);
    });
}

/// What was cancelled while it waited for approval, or had it, comes back planned, and into the queue from there. One
/// that cannot be sent any more stays planned, as its chip says.
void SlotSteps::queueAgain(const Effects &effects, const History::Done &done)
{
    core::RequestApproval command;
    for (const Effect &effect : effects) {
        const core::SlotState before = effect.before.state;
        if (isCancelled(effect.after)
            && (before == core::SlotState::PendingApproval || before == core::SlotState::Approved))
            command.slotIds.append(effect.before.id);
    }
    if (command.slotIds.isEmpty())
        return done(std::nullopt);
    m_desk.submit(command, this, [this, done](const core::Result<core::RequestApproval::Answer> &answer) {
        for (const auto &outcome : answer ? *answer : core::RequestApproval::Answer())
            remember(outcome.slot);
        done(std::nullopt);
    });
}

void SlotSteps::save(const QString &name, const core::EditPost &post, const SlotRow &row, QObject *context,
                     AnswerTo<core::EditPost::Answer> answer)
{
    m_desk.submit(post, this,
                  [this, name, post, row, context = QPointer(context),
                   answer](const core::Result<core::EditPost::Answer> &result) {
                      if (result) {
                          const Effect effect{row.title, row.slot, result->slot};
                          remember(result->slot);
                          m_history.record({name, postWay(effect, post.text, post.textBefore),
                                            postWay({row.title, result->slot, row.slot}, post.textBefore, post.text)});
                      }
                      if (context)
                          answer(result);
                  });
}

/// From `after` to `before` of the effect, and from one text to the other.
History::Way SlotSteps::postWay(const Effect &effect, const Text &from, const Text &to)
{
    return [this, effect, from, to](const History::Done &done) {
        if (const auto error = whyNot(effect))
            return done(error);
        const core::SlotChange change = changeTo(effect.before);
        const auto *edit = std::get_if<core::EditSlot>(&change);
        if (!edit)
            return done(core::Error{core::Error::Code::Conflict,
                                    tr("“%1” was changed elsewhere since").arg(isolated(effect.title)),
                                    {},
                                    {}});
        m_desk.submit(core::EditPost{*edit, to, from}, this,
                      [this, done](const core::Result<core::EditPost::Answer> &answer) {
                          if (answer)
                              remember(answer->slot);
                          done(answer ? std::nullopt : std::optional(answer.error()));
                      });
    };
}

std::optional<core::Error> SlotSteps::whyNot(const Effect &effect) const
{
    const core::Slot now = m_latest.value(effect.after.id, effect.after);
    const auto conflict = [&](const QString &sentence) {
        return core::Error{core::Error::Code::Conflict, sentence.arg(isolated(effect.title)), {}, {}};
    };
    if (now.state == core::SlotState::Published)
        return conflict(tr("“%1” was published since, and what is published stays on record"));
    if (!isCancelled(now) && !core::stateAfterEdit(now.state))
        return conflict(tr("“%1” is on its way out by now"));
    if (!standsAlike(now, effect.after))
        return conflict(tr("“%1” was changed elsewhere since"));
    return std::nullopt;
}

core::SlotChange SlotSteps::changeTo(const core::Slot &target) const
{
    const core::Slot now = m_latest.value(target.id, target);
    if (isCancelled(target)) // with its own reason again, as of one that gave way
        return core::CancelSlot{target.id, target.reason, now.version};
    if (isCancelled(now)) {
        core::RestoreSlot restore;
        restore.slotId = target.id;
        restore.dueAt = target.dueAt;
        restore.accountId = target.accountId;
        restore.version = now.version;
        return restore;
    }
    if (target.state == core::SlotState::Missed && target.dueAt <= m_desk.now())
        return core::CancelSlot{target.id, {}, now.version}; // nothing goes back into the past: it leaves the week
    core::EditSlot edit;
    edit.slotId = target.id;
    edit.pinned = target.pinned;
    edit.version = now.version;
    if (now.dueAt != target.dueAt)
        edit.dueAt = target.dueAt;
    if (now.accountId != target.accountId)
        edit.accountId = target.accountId;
    if (now.contentId != target.contentId)
        edit.contentId = target.contentId;
    if (now.contentType != target.contentType)
        edit.contentType = target.contentType;
    if (now.language != target.language)
        edit.language = target.language;
    return edit;
}

void SlotSteps::onEvents(const core::Events &events)
{
    for (const core::Slot &slot : events.changedSlots) {
        if (m_latest.contains(slot.id))
            remember(slot);
    }
    for (const QString &id : events.removedSlots) {
        if (const auto gone = m_latest.find(id); gone != m_latest.end())
            gone->state = core::SlotState::Cancelled;
    }
}

void SlotSteps::remember(const core::Slot &slot)
{
    core::Slot &latest = m_latest[slot.id];
    if (latest.id.isEmpty() || slot.version >= latest.version)
        latest = slot;
}

} // namespace ui
