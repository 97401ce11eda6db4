// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakedesk.h"

#include <QPointer>

#include "core/engine/libraryqueries.h"

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

void FakeDesk::carry(Errand errand, QObject *context)
{
    requests.append(errand.request);
    core::Events events;
    std::any result;
    if (const auto *slots_ = std::any_cast<core::ListSlots>(&errand.request))
        result = found(*slots_);
    else if (const auto *approvals = std::any_cast<core::ListApprovals>(&errand.request))
        result = waiting(*approvals);
    else if (std::any_cast<core::NextDue>(&errand.request))
        result = next();
    else if (std::any_cast<core::ListContents>(&errand.request))
        result = core::Result<core::ListContents::Answer>(core::ListContents::Answer{});
    else if (std::any_cast<core::ListAccounts>(&errand.request))
        result = core::Result<core::ListAccounts::Answer>(accounts);
    else if (const auto *edit = std::any_cast<core::EditSlot>(&errand.request))
        result = edited(*edit, events);
    else if (const auto *changes = std::any_cast<core::ChangeSlots>(&errand.request))
        result = changedTogether(*changes, events);
    else if (const auto *decision = std::any_cast<core::Decide>(&errand.request))
        result = decided(*decision, events);
    else if (const auto *stop = std::any_cast<core::Stop>(&errand.request))
        result = stopped(*stop, events);
    else
        return; // what this desk does not know stays unanswered, as with an engine that is busy
    post([this, context = QPointer(context), answer = std::move(errand.answer), result, events] {
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

core::Result<core::ListSlots::Answer> FakeDesk::found(const core::ListSlots &query)
{
    if (const auto error = std::exchange(readingRefusal, std::nullopt))
        return tl::unexpected(*error);
    core::ListSlots::Answer answer;
    for (const core::Slot &slot : std::as_const(slotRows)) {
        if (slot.dueAt >= *query.filter.from && slot.dueAt < *query.filter.to)
            answer.slots.append(slot);
    }
    answer.titles = titles;
    answer.usernames = usernames;
    return answer;
}

core::Result<core::ListApprovals::Answer> FakeDesk::waiting(const core::ListApprovals &query)
{
    if (const auto error = std::exchange(queueRefusal, std::nullopt))
        return tl::unexpected(*error);
    if (query.state != core::ApprovalState::Pending)
        return core::ListApprovals::Answer{};
    const qsizetype from = query.cursor.toInt();
    const qsizetype to = std::min(queue.size(), from + query.limit);
    return core::ListApprovals::Answer{queue.mid(from, to - from), to < queue.size() ? QString::number(to) : QString()};
}

core::Result<std::optional<core::Slot>> FakeDesk::next() const
{
    std::optional<core::Slot> next;
    for (const core::Slot &slot : slotRows) {
        if (slot.state == core::SlotState::Approved && slot.dueAt > time && (!next || slot.dueAt < next->dueAt))
            next = slot;
    }
    return next;
}

core::Result<core::EditSlot::Answer> FakeDesk::edited(const core::EditSlot &command, core::Events &events)
{
    edits.append(command);
    core::Slot *slot = find(command.slotId);
    if (auto error = takeRefusal())
        return tl::unexpected(*error);
    if (command.version && *command.version != slot->version)
        return core::fail(core::Error::Code::Conflict, u"The slot has changed since"_s);
    slot->dueAt = command.dueAt.value_or(slot->dueAt);
    slot->pinned = command.pinned.value_or(true);
    ++slot->version;
    events.changedSlots.append(*slot);
    return core::EditSlot::Answer{*slot, {}};
}

core::Result<core::ChangeSlots::Answer> FakeDesk::changedTogether(const core::ChangeSlots &command,
                                                                  core::Events &events)
{
    core::ChangeSlots::Answer answer;
    for (const core::SlotChange &change : command.changes) {
        const auto *edit = std::get_if<core::EditSlot>(&change);
        const core::Result<core::EditSlot::Answer> one =
            edit ? edited(*edit, events) : core::fail(core::Error::Code::Unavailable, u"This desk only moves slots"_s);
        if (!one)
            return tl::unexpected(one.error());
        answer.slots.append(one->slot);
    }
    return answer;
}

core::Result<core::Decide::Answer> FakeDesk::decided(const core::Decide &command, core::Events &events)
{
    decisions.append(command);
    core::Decide::Outcome outcome;
    outcome.slotId = command.items.first().slotId;
    outcome.fingerprint = command.items.first().fingerprint;
    outcome.refused = takeRefusal();
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
    return core::Decide::Answer{outcome};
}

core::Result<core::SafetyState> FakeDesk::stopped(const core::Stop &command, core::Events &events)
{
    stops.append(command.reason);
    state.stopped = true;
    state.stopReason = command.reason;
    state.stoppedBy = person.name;
    events.settings = true;
    return state;
}

} // namespace tests
