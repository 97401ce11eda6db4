// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/metrics.h"

namespace api {

namespace {

void describe(QByteArray &text, const char *name, const char *type, const char *help)
{
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
}

void sample(QByteArray &text, const char *name, qint64 value, const char *label = nullptr,
            const QString &labelValue = {})
{
    text.append(name);
    if (label)
        text.append('{').append(label).append("=\"").append(labelValue.toUtf8()).append("\"}");
    text.append(' ').append(QByteArray::number(value)).append('\n');
}

void addValue(QByteArray &text, const char *name, const char *type, const char *help, qint64 value)
{
    describe(text, name, type, help);
    sample(text, name, value);
}

} // namespace

QByteArray metricsText(const core::CountRows::Answer &rows, const core::SafetyState &safety,
                       std::chrono::seconds uptime)
{
    QByteArray text;
    describe(text, "distribution_slots", "gauge", "Slots by state.");
    for (const auto &[state, count] : rows.slotsByState.asKeyValueRange())
        sample(text, "distribution_slots", count, "state", state);
    addValue(text, "distribution_plans", "gauge", "Plans.", rows.plans);
    addValue(text, "distribution_accounts", "gauge", "Accounts.", rows.accounts);
    addValue(text, "distribution_contents", "gauge", "Contents of the library.", rows.contents);
    addValue(text, "distribution_audit_rows_total", "counter", "Rows of the audit chain.", rows.auditRows);
    addValue(text, "distribution_outbox_waiting", "gauge", "Events that wait to be handed on.", rows.outboxWaiting);
    describe(text, "distribution_safety_mode", "gauge", "1 for the mode in force.");
    for (const auto mode :
         {core::SafetyMode::Manual, core::SafetyMode::SemiAutonomous, core::SafetyMode::FullAutonomous})
        sample(text, "distribution_safety_mode", mode == safety.mode ? 1 : 0, "mode", core::safetyModeName(mode));
    addValue(text, "distribution_kill_switch", "gauge", "1 while the kill switch is on.", safety.stopped ? 1 : 0);
    addValue(text, "distribution_uptime_seconds", "gauge", "Seconds since the server started.", uptime.count());
    return text;
}

} // namespace api
