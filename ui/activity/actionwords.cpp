// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/actionwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Every name that the engine writes into the log.
const QHash<QString, const char *> &words()
{
    static const QHash<QString, const char *> all{
        {u"ACCOUNT_ADDED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Account added")},
        {u"ACCOUNT_BROUGHT_BACK"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Account brought back")},
        {u"ACCOUNT_CHANGED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Account changed")},
        {u"ACCOUNT_EVENT_RECORDED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Event of an account recorded")},
        {u"ACCOUNT_EVENT_REMOVED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Event of an account removed")},
        {u"ACCOUNT_RETIRED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Account retired")},
        {u"ANSWERED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Publisher answered")},
        {u"APPROVAL_REISSUED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Approval kept after a move")},
        {u"APPROVAL_VOID"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Approval void")},
        {u"APPROVED_BY_PERSON"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Approved")},
        {u"APPROVED_BY_POLICY"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Approved by the policy")},
        {u"AUDIENCE_TIMEZONE_SET"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Audience time zone set")},
        {u"AUDIT_CHAIN_BROKEN"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Audit chain found broken")},
        {u"BLACKOUT_ADDED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Blackout added")},
        {u"BLACKOUT_CHANGED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Blackout changed")},
        {u"BLACKOUT_REMOVED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Blackout removed")},
        {u"BROUGHT_BACK"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Slot brought back")},
        {u"CALENDAR_MADE"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Week planned")},
        {u"CANCELLED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Slot cancelled")},
        {u"CHANGES_REQUESTED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Changes requested")},
        {u"CLAIMED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Picked up for sending")},
        {u"CLOCK_JUMP"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Clock jumped")},
        {u"COMMENTED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Comment written")},
        {u"CONTENT_ADDED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Content added")},
        {u"CONTENT_BROUGHT_BACK"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Content brought back")},
        {u"CONTENT_CHANGED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Content changed")},
        {u"CONTENT_DELETED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Content deleted")},
        {u"CONTENT_RETIRED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Content retired")},
        {u"DECISION_TAKEN_BACK"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Decision taken back")},
        {u"EDITED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Slot edited")},
        {u"ENGINE_STARTED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Engine started")},
        {u"EXPERIMENT_ENDED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Test ended")},
        {u"EXPERIMENT_LABELLED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Results of a test noted")},
        {u"EXPERIMENT_STARTED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Test started")},
        {u"FOUND_PUBLISHED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Found published")},
        {u"HANDED_OVER"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Handed over to a person")},
        {u"INCONCLUSIVE"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Outcome not provable")},
        {u"MADE_ROOM"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Moved to make room")},
        {u"MEDIA_ATTACHED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Media attached")},
        {u"MITIGATED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Moved to lower the risk")},
        {u"MODE_SET"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Safety mode set")},
        {u"NOT_DECIDED_IN_TIME"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Expired without a decision")},
        {u"NOT_QUEUED_IN_TIME"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Not sent for approval in time")},
        {u"OUTCOME_RECORDED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Outcome recorded")},
        {u"OUTCOME_UNKNOWN"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Outcome unknown")},
        {u"PASSPHRASE_CHANGED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Passphrase changed")},
        {u"PASSPHRASE_SET"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Passphrase set")},
        {u"PASSPHRASE_WRONG"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Wrong passphrase")},
        {u"PERSON_ADDED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Person added")},
        {u"PERSON_CHANGED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Person changed")},
        {u"PERSON_REMOVED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Person removed")},
        {u"PINNED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Slot pinned")},
        {u"PLAN_CANCELLED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Plan cancelled")},
        {u"PLAN_CREATED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Plan made")},
        {u"PLAN_DUPLICATED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Plan copied")},
        {u"PLAN_MITIGATED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Risk of a plan lowered")},
        {u"PLAN_PLANNED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Slots of a plan made")},
        {u"PLAN_STARTED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Plan started")},
        {u"PLATFORM_RULES_CHANGED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Platform rules changed")},
        {u"REJECTED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Rejected")},
        {u"RELEASED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Released")},
        {u"REPAIRED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Slot repaired")},
        {u"REPAIR_APPLIED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Repair applied")},
        {u"RESCHEDULED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Given a new time")},
        {u"RESOLVED_BY_PERSON"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Outcome settled by a person")},
        {u"RESTORED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Due before a restore")},
        {u"RISK_CHANGED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Risk changed")},
        {u"SAFE_TO_REPEAT"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Safe to send again")},
        {u"SAMPLE_LOADED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Sample week loaded")},
        {u"SENDING_BEGAN"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Sending began")},
        {u"SLOT_CREATED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Slot made")},
        {u"STOPPED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Stopped")},
        {u"SUBMITTED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Sent for approval")},
        {u"TAKEN_BACK"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Taken back from approval")},
        {u"TOKEN_CREATED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Token made")},
        {u"TOKEN_REVOKED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Token revoked")},
        {u"TOO_LATE"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Missed its time")},
        {u"TREND_ENTERED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Trend entered")},
        {u"TREND_REMOVED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Trend removed")},
        {u"UNPINNED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Slot unpinned")},
        {u"WORKSPACE_CHANGED"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Workspace changed")},
        {u"WORKSPACE_SET_UP"_s, QT_TRANSLATE_NOOP("ui::ActionWords", "Workspace set up")},
    };
    return all;
}

} // namespace

bool hasActionWord(const QString &action)
{
    return words().contains(action);
}

QString actionWord(const QString &action)
{
    const char *word = words().value(action);
    return word ? QCoreApplication::translate("ui::ActionWords", word) : action;
}

} // namespace ui
