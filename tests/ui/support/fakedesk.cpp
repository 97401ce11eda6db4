// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakedesk.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests {

FakeDesk::FakeDesk()
    : time(*core::instantFromIso(u"2026-11-16T10:24:00Z"_s))
{
}

void FakeDesk::post(std::function<void()> work)
{
    if (holding)
        held.append(std::move(work));
    else
        QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

void FakeDesk::release()
{
    holding = false;
    for (auto &work : std::exchange(held, {}))
        post(std::move(work));
}

template<typename T>
void FakeDesk::later(QObject *context, ui::AnswerTo<T> answer, core::Result<T> result, core::Events events)
{
    post([this, context = QPointer(context), answer, result, events] {
        if (!events.isEmpty())
            Q_EMIT changed(events);
        if (context)
            answer(result);
    });
}

std::optional<core::Error> FakeDesk::takeRefusal()
{
    return std::exchange(refusal, std::nullopt);
}

QString FakeDesk::add(core::Slot slot, const QString &title, const QString &username)
{
    slot.id = u"slot-%1"_s.arg(nextId++);
    slot.contentId = u"content-"_s + title;
    slot.accountId = core::platformName(slot.platform) + u'-' + username;
    titles.insert(slot.contentId, title);
    usernames.insert(slot.accountId, username);
    slotRows.append(slot);
    return slot.id;
}

core::Slot *FakeDesk::find(const QString &id)
{
    const auto found = std::ranges::find(slotRows, id, &core::Slot::id);
    return found == slotRows.end() ? nullptr : &*found;
}

void FakeDesk::changeBeside(const QString &id, core::Instant dueAt)
{
    core::Slot *slot = find(id);
    slot->dueAt = dueAt;
    ++slot->version;
    core::Events events;
    events.changedSlots = {*slot};
    post([this, events] { Q_EMIT changed(events); });
}

void FakeDesk::listSlots(const core::SlotFilter &filter, QObject *context, ui::AnswerTo<core::ListSlots::Answer> answer)
{
    if (const auto error = std::exchange(readingRefusal, std::nullopt))
        return later<core::ListSlots::Answer>(context, std::move(answer), tl::unexpected(*error));
    core::ListSlots::Answer found;
    for (const core::Slot &slot : std::as_const(slotRows)) {
        if (slot.dueAt >= *filter.from && slot.dueAt < *filter.to)
            found.slots.append(slot);
    }
    found.titles = titles;
    found.usernames = usernames;
    later<core::ListSlots::Answer>(context, std::move(answer), found);
}

void FakeDesk::listApprovals(const core::ListApprovals &, QObject *context,
                             ui::AnswerTo<core::ListApprovals::Answer> answer)
{
    later<core::ListApprovals::Answer>(context, std::move(answer), core::ListApprovals::Answer{queue, {}});
}

void FakeDesk::nextDue(QObject *context, ui::AnswerTo<std::optional<core::Slot>> answer)
{
    std::optional<core::Slot> next;
    for (const core::Slot &slot : std::as_const(slotRows)) {
        if (slot.state == core::SlotState::Approved && slot.dueAt > time && (!next || slot.dueAt < next->dueAt))
            next = slot;
    }
    later<std::optional<core::Slot>>(context, std::move(answer), next);
}

void FakeDesk::editSlot(const core::EditSlot &command, QObject *context, ui::AnswerTo<core::EditSlot::Answer> answer)
{
    edits.append(command);
    core::Slot *slot = find(command.slotId);
    if (auto error = takeRefusal())
        return later<core::EditSlot::Answer>(context, std::move(answer), tl::unexpected(*error));
    if (command.version && *command.version != slot->version)
        return later<core::EditSlot::Answer>(context, std::move(answer),
                                             core::fail(core::Error::Code::Conflict, u"The slot has changed since"_s));
    slot->dueAt = *command.dueAt;
    slot->pinned = true;
    ++slot->version;
    core::Events events;
    events.changedSlots = {*slot};
    later<core::EditSlot::Answer>(context, std::move(answer), core::EditSlot::Answer{*slot, {}}, events);
}

void FakeDesk::decide(const core::Decide &command, QObject *context, ui::AnswerTo<core::Decide::Answer> answer)
{
    decisions.append(command);
    core::Decide::Outcome outcome;
    outcome.slotId = command.items.first().slotId;
    outcome.fingerprint = command.items.first().fingerprint;
    outcome.refused = takeRefusal();
    core::Events events;
    if (!outcome.refused) {
        const auto item = std::ranges::find_if(queue, [&](const auto &one) { return one.slot.id == outcome.slotId; });
        core::Slot slot = item->slot;
        slot.state = command.decision == core::Decision::Approve ? core::SlotState::Approved
            : command.decision == core::Decision::Reject         ? core::SlotState::Rejected
                                                                 : core::SlotState::Planned;
        ++slot.version;
        queue.erase(item);
        outcome.slot = slot;
        events.changedSlots = {slot};
    }
    later<core::Decide::Answer>(context, std::move(answer), core::Decide::Answer{outcome}, events);
}

void FakeDesk::stop(const QString &reason, QObject *context, ui::AnswerTo<core::SafetyState> answer)
{
    stops.append(reason);
    state.stopped = true;
    state.stopReason = reason;
    state.stoppedBy = person();
    core::Events events;
    events.settings = true;
    later<core::SafetyState>(context, std::move(answer), state, events);
}

void FakeDesk::releaseStop(const QString &passphrase, QObject *context, ui::AnswerTo<core::SafetyState> answer)
{
    if (passphrase != u"olive oil"_s)
        return later<core::SafetyState>(context, std::move(answer),
                                        core::fail(core::Error::Code::Forbidden, u"The passphrase is wrong"_s));
    state = {};
    core::Events events;
    events.settings = true;
    later<core::SafetyState>(context, std::move(answer), state, events);
}

} // namespace tests
