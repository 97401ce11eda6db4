// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/approvalcommands.h"
#include "core/engine/libraryqueries.h"
#include "core/engine/safetycommands.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "ui/common/desk.h"

namespace tests {

/// A desk without an engine: slots and a queue in memory. Answers come later, as a real engine's do, in the order of
/// the questions; while `holding` they wait for release(). The next command can be told to be refused.
class FakeDesk final : public ui::Desk
{
    Q_OBJECT

public:
    FakeDesk();

    core::Instant now() const override { return time; }
    QTimeZone zone() const override { return timeZone; }
    core::PlatformTable platforms() const override { return core::PlatformTable::builtIn(); }
    core::SafetyState safety() const override { return state; }
    bool isStoreReachable() const override { return storeReachable; }
    core::Caller caller() const override { return person; }
    void become(const core::Caller &other) override
    {
        person = other;
        Q_EMIT callerChanged();
    }

    /// Adds a slot and returns its id.
    QString add(core::Slot slot, const QString &title, const QString &username);
    void addApproval(const core::ListApprovals::Item &item) { queue.append(item); }
    core::Slot *find(const QString &id);
    /// Somebody else changes a slot: an event, as after a REST request.
    void changeBeside(const QString &id, core::Instant dueAt);
    void refuseNext(core::Error error) { refusal = std::move(error); }
    void refuseReading(core::Error error) { readingRefusal = std::move(error); }
    void refuseQueue(core::Error error) { queueRefusal = std::move(error); }
    void release();

    core::Instant time = {};
    QTimeZone timeZone = QTimeZone::utc();
    core::SafetyState state = {};
    core::Caller person{QStringLiteral("owner"), QStringLiteral("Marta Vidal"), core::PrincipalKind::Human,
                        core::Scope::Read | core::Scope::Write | core::Scope::Approve | core::Scope::Admin};
    QList<core::Slot> slotRows = {};
    QHash<QString, QString> titles = {};
    QHash<QString, QString> usernames = {};
    QList<core::ListApprovals::Item> queue = {};
    core::ListAccounts::Answer accounts = {};
    bool holding = false;
    bool storeReachable = true;

    QList<std::any> requests = {}; ///< Everything that was asked, in its order.
    QList<core::EditSlot> edits = {}; ///< Every command that came.
    QList<core::Decide> decisions = {};
    QStringList stops = {};

protected:
    void carry(Errand errand, QObject *context) override;

private:
    core::Result<core::ListSlots::Answer> found(const core::ListSlots &query);
    core::Result<core::ListApprovals::Answer> waiting(const core::ListApprovals &query);
    core::Result<std::optional<core::Slot>> next() const;
    core::Result<core::EditSlot::Answer> edited(const core::EditSlot &command, core::Events &events);
    core::Result<core::ChangeSlots::Answer> changedTogether(const core::ChangeSlots &command, core::Events &events);
    core::Result<core::Decide::Answer> decided(const core::Decide &command, core::Events &events);
    core::Result<core::SafetyState> stopped(const core::Stop &command, core::Events &events);
    void post(std::function<void()> work);
    std::optional<core::Error> takeRefusal();

    std::optional<core::Error> refusal;
    std::optional<core::Error> readingRefusal;
    std::optional<core::Error> queueRefusal;
    QList<std::function<void()>> held;
    int nextId = 1;
};

} // namespace tests
