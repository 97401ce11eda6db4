// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/textturns.h"

#include "core/storage/contentstore.h"
#include "core/storage/slotstore.h"

#include <map>
#include <tuple>

namespace core {

namespace {

/// The slots among which one content's texts of one lane take turns.
Result<void> takeTextsOfLane(const QList<Slot *> &taking, const Content &content, const QStringList &ids,
                             Database &database)
{
    const Slot &any = *taking.first();
    auto uses = textUses(content, any.platform, any.language, database, ids);
    if (!uses)
        return tl::unexpected(uses.error());
    QList<VariantTurn> turns;
    for (const Slot *slot : taking)
        turns.append({slot->accountId, slot->dueAt});
    const QStringList texts = variantTurns(content, any.platform, any.language, turns, std::move(*uses));
    for (qsizetype i = 0; i < taking.size(); ++i)
        taking[i]->variantId = texts[i];
    return {};
}

} // namespace

Result<QList<VariantUse>> textUses(const Content &content, Platform platform, const QString &language,
                                   Database &database, const QStringList &without)
{
    if (content.contentId.isEmpty())
        return QList<VariantUse>(); // not saved yet
    const auto carried = SlotStore(database).carried(content.contentId, platform, language);
    if (!carried)
        return tl::unexpected(carried.error());
    QList<VariantUse> uses;
    for (const CarriedText &text : *carried) {
        const ContentVariant *variant = variantFor(content, language, platform, text.variantId);
        if (variant && !without.contains(text.slotId))
            uses.append({text.accountId, variant->id, text.at});
    }
    return uses;
}

Result<void> takeTexts(const QList<Slot *> &taking, Database &database)
{
    QStringList ids;
    std::map<std::tuple<QString, Platform, QString>, QList<Slot *>> lanes;
    for (Slot *slot : taking) {
        ids.append(slot->id);
        slot->variantId.clear();
        if (!slot->contentId.isEmpty())
            lanes[{slot->contentId, slot->platform, slot->language}].append(slot);
    }
    for (const auto &[lane, slots] : lanes) {
        const auto content = ContentStore(database).find(std::get<0>(lane));
        if (!content)
            return tl::unexpected(content.error());
        if (*content)
            DE_TRY(takeTextsOfLane(slots, **content, ids, database));
    }
    return {};
}

} // namespace core
