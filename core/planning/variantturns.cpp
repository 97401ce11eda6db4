// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/variantturns.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// When the account last carried the variant before `now`; the beginning of time where it never did.
Instant lastUse(const QList<VariantUse> &uses, const QString &accountId, const QString &variantId, Instant now)
{
    Instant last = Instant::min();
    for (const VariantUse &use : uses) {
        if (use.accountId == accountId && use.variantId == variantId && use.at < now)
            last = std::max(last, use.at);
    }
    return last;
}

} // namespace

QStringList variantTurns(const Content &content, Platform platform, const QString &language,
                         const QList<VariantTurn> &turns, QList<VariantUse> uses)
{
    QStringList chosen(turns.size());
    QStringList candidates;
    for (const ContentVariant *variant : variantsFor(content, language, platform))
        candidates.append(variant->id);
    if (candidates.isEmpty())
        return chosen;

    QList<qsizetype> order(turns.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return turns[i].at; });
    for (const qsizetype i : order) {
        const VariantTurn &turn = turns[i];
        chosen[i] = *std::ranges::min_element(
            candidates, {}, [&](const QString &id) { return lastUse(uses, turn.accountId, id, turn.at); });
        uses.append({turn.accountId, chosen[i], turn.at});
    }
    return chosen;
}

} // namespace core
