// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/blackouts.h"

#include "core/planning/blackoutjson.h"
#include "core/storage/blackoutstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<KeptBlackout> fromRow(const BlackoutRow &row)
{
    KeptBlackout kept{row.id, {}, row.createdBy, row.createdAt};
    const auto scope = blackoutScopeFromName(row.scope);
    if (!scope)
        return fail(Error::Code::Internal, u"A blackout is stored with the unknown scope %1"_s.arg(row.scope));
    kept.blackout.scope = *scope;
    kept.blackout.subject = row.target;
    kept.blackout.reason = row.reason;
    if (row.from && row.to) {
        kept.blackout.window = OnceWindow{*row.from, *row.to};
        return kept;
    }
    const auto weekly = weeklyFromJson(row.weekly);
    if (!weekly)
        return fail(Error::Code::Internal, u"A weekly blackout cannot be read: %1"_s.arg(weekly.error().message));
    kept.blackout.window = *weekly;
    return kept;
}

} // namespace

BlackoutRow toRow(const KeptBlackout &kept)
{
    BlackoutRow row;
    row.id = kept.id;
    row.scope = blackoutScopeName(kept.blackout.scope);
    row.target = kept.blackout.subject;
    row.reason = kept.blackout.reason;
    row.createdBy = kept.createdBy;
    row.createdAt = kept.createdAt;
    if (const auto *once = std::get_if<OnceWindow>(&kept.blackout.window)) {
        row.from = once->from;
        row.to = once->to;
    } else {
        row.weekly = toJson(std::get<WeeklyWindow>(kept.blackout.window));
    }
    return row;
}

Result<QList<KeptBlackout>> keptBlackouts(Database &database, Instant after)
{
    const auto rows = BlackoutStore(database).list(after);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<KeptBlackout> list;
    for (const BlackoutRow &row : *rows) {
        auto kept = fromRow(row);
        if (!kept)
            return tl::unexpected(kept.error());
        list.append(std::move(*kept));
    }
    return list;
}

Result<QList<Blackout>> blackoutsFrom(Database &database, Instant after)
{
    const auto kept = keptBlackouts(database, after);
    if (!kept)
        return tl::unexpected(kept.error());
    QList<Blackout> blackouts;
    for (const KeptBlackout &one : *kept)
        blackouts.append(one.blackout);
    return blackouts;
}

Result<void> outsideBlackouts(const Slot &slot, const QList<Blackout> &blackouts)
{
    const Blackout *over = firstOver(blackouts, slot.platform, slot.accountId, slot.language, slot.dueAt);
    if (!over)
        return {};
    return fail(Error::Code::Conflict, u"Its time "_s + blackoutText(*over), u"/datetime"_s);
}

} // namespace core
