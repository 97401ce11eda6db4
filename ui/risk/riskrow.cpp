// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/riskrow.h"

#include <algorithm>

namespace ui {

bool RiskFilter::isEmpty() const
{
    return *this == RiskFilter{};
}

bool RiskFilter::passes(const core::Slot &slot) const
{
    if (!platforms.isEmpty() && !platforms.contains(slot.platform))
        return false;
    if (!accountIds.isEmpty() && !accountIds.contains(slot.accountId))
        return false;
    if (!languages.isEmpty() && !languages.contains(slot.language))
        return false;
    if (factors.isEmpty())
        return true;
    const auto main = mainFactor(slot.risk);
    return main && factors.contains(*main);
}

bool bearsRisk(core::SlotState state)
{
    return core::occupiesAccount(state) || state == core::SlotState::Failed;
}

std::optional<core::RiskFactorKind> mainFactor(const core::RiskAssessment &risk)
{
    const auto main = std::ranges::max_element(risk.factors, {}, &core::RiskFactor::contribution);
    if (main == risk.factors.end() || main->contribution <= 0)
        return std::nullopt;
    return main->kind;
}

std::array<int, 4> bandCounts(const QList<RiskRow> &rows)
{
    std::array<int, 4> counts{};
    for (const RiskRow &row : rows)
        ++counts[size_t(row.slot.risk.level())];
    return counts;
}

QList<RiskRow> riskiest(QList<RiskRow> rows, qsizetype most)
{
    std::ranges::sort(rows, [](const RiskRow &a, const RiskRow &b) {
        if (a.slot.risk.score != b.slot.risk.score)
            return a.slot.risk.score > b.slot.risk.score;
        return a.slot.dueAt != b.slot.dueAt ? a.slot.dueAt < b.slot.dueAt : a.slot.id < b.slot.id;
    });
    return rows.first(std::min(most, rows.size()));
}

} // namespace ui
