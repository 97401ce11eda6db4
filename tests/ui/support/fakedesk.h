// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/desk.h"

namespace tests {

/// A desk without an engine: slots and a queue in memory. Answers come later, as a real engine's do, in the order of
/// the questions; while `holding` they wait for release(). The next command can be told to be refused.
class FakeDesk final : public ui::Desk
{
    Q_OBJECT

public:
    FakeDesk();

    void listSlots(const core::SlotFilter &filter, QObject *context,
                   ui::AnswerTo<core::ListSlots::Answer> answer) override;
    void listApprovals(const core::ListApprovals &query, QObject *context,
                       ui::AnswerTo<core::ListApprovals::Answer> answer) override;
    void nextDue(QObject *context, ui::AnswerTo<std::optional<core::Slot>> answer) override;
    void editSlot(const core::EditSlot &command, QObject *context,
                  ui::AnswerTo<core::EditSlot::Answer> answer) override;
    void decide(const core::Decide &command, QObject *context, ui::AnswerTo<core::Decide::Answer> answer) override;
    void stop(const QString &reason, QObject *context, ui::AnswerTo<core::SafetyState> answer) override;
    void releaseStop(const QString &passphrase, QObject *context, ui::AnswerTo<core::SafetyState> answer) override;

    core::Instant now() const override { return time; }
    QTimeZone zone() const override { return timeZone; }
    core::PlatformTable platforms() const override { return core::PlatformTable::builtIn(); }
    core::SafetyState safety() const override { return state; }
    QString person() const override { return QStringLiteral("Marta Vidal"); }

    /// Adds a slot and returns its id.
    QString add(core::Slot slot, const QString &title, const QString &username);
    void addApproval(const core::ListApprovals::Item &item) { queue.append(item); }
    core::Slot *find(const QString &id);
    /// Somebody else changes a slot: an event, as after a REST request.
    void changeBeside(const QString &id, core::Instant dueAt);
    void refuseNext(core::Error error) { refusal = std::move(error); }
    void refuseReading(core::Error error) { readingRefusal = std::move(error); }
    void release();

    core::Instant time = {};
    QTimeZone timeZone = QTimeZone::utc();
    core::SafetyState state = {};
    QList<core::Slot> slotRows = {};
    QHash<QString, QString> titles = {};
    QHash<QString, QString> usernames = {};
    QList<core::ListApprovals::Item> queue = {};
    bool holding = false;

    QList<core::EditSlot> edits = {}; ///< Every command that came.
    QList<core::Decide> decisions = {};
    QStringList stops = {};

private:
    template<typename T>
    void later(QObject *context, ui::AnswerTo<T> answer, core::Result<T> result, core::Events events = {});
    void post(std::function<void()> work);
    std::optional<core::Error> takeRefusal();

    std::optional<core::Error> refusal;
    std::optional<core::Error> readingRefusal;
    QList<std::function<void()>> held;
    int nextId = 1;
};

} // namespace tests
