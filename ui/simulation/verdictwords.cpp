// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/verdictwords.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/common/painting.h"

#include <algorithm>

namespace ui {

namespace {

class Verdict
{
    Q_DECLARE_TR_FUNCTIONS(ui::Verdict)
};

QString percentText(int part, int whole)
{
    return QLocale().toString(qRound(100.0 * part / std::max(1, whole))) + QLocale().percent();
}

} // namespace

QString verdictWord(core::RecommendedAction action)
{
    switch (action) {
    case core::RecommendedAction::Proceed:
        return Verdict::tr("Proceed");
    case core::RecommendedAction::ReviewRequired:
        return Verdict::tr("Review required");
    case core::RecommendedAction::Abort:
        return Verdict::tr("Abort");
    }
    Q_UNREACHABLE();
}

Tone verdictTone(core::RecommendedAction action)
{
    switch (action) {
    case core::RecommendedAction::Proceed:
        return Tone::Ok;
    case core::RecommendedAction::ReviewRequired:
        return Tone::Warn;
    case core::RecommendedAction::Abort:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

QStringList verdictReasons(const core::PlanSimulation &plan)
{
    const core::RiskSummary &risk = plan.risk;
    const QString limit = riskText(core::riskLimit(plan.mode));
    if (risk.total == 0)
        return {Verdict::tr("The plan has no slots.")};
    QStringList reasons;
    if (risk.risky == 0)
        reasons.append(Verdict::tr("No slot is above the limit of %1.").arg(limit));
    else if (2 * risk.risky > risk.total)
        reasons.append(
            Verdict::tr("%n slot(s), %1 of all, are above the limit of %2: more than half.", nullptr, risk.risky)
                .arg(percentText(risk.risky, risk.total), limit));
    else
        reasons.append(
            Verdict::tr("%n slot(s), %1 of all, are above the limit of %2; to proceed, at most a tenth may be.",
                        nullptr, risk.risky)
                .arg(percentText(risk.risky, risk.total), limit));
    if (risk.critical > 0)
        reasons.append(Verdict::tr("%n slot(s) are at CRITICAL risk.", nullptr, risk.critical));
    if (!plan.violations.isEmpty())
        reasons.append(
            Verdict::tr("%n slot(s) break a rule and cannot go as they stand.", nullptr, int(plan.violations.size())));
    return reasons;
}

} // namespace ui
