// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/search.h"

#include "core/engine/snapshot.h"
#include "core/storage/namestore.h"

#include <algorithm>

namespace core {

namespace {

void add(QList<Search::Hit> &hits, Search::Kind kind, const QList<NameStore::Found> &found)
{
    for (const NameStore::Found &one : found) {
        Search::Hit hit{kind, one.id, one.name.isEmpty() ? one.id : one.name, platformFromName(one.platform), {}};
        if (kind == Search::Kind::Slot)
            hit.at = one.at;
        hits.append(hit);
    }
}

} // namespace

Result<QList<Search::Hit>> execute(const Search &query, Snapshot &snapshot)
{
    QList<Search::Hit> hits;
    const QString text = query.text.trimmed();
    if (text.isEmpty() || query.limit <= 0)
        return hits;
    NameStore names(snapshot.database());
    const auto accounts = names.accounts(text, query.limit);
    const auto contents = names.contents(text, query.limit);
    const auto plans = names.plans(text, query.limit);
    const auto slotsFound = names.slotsByTitle(text, snapshot.now(), query.limit);
    for (const auto *found : {&accounts, &contents, &plans, &slotsFound}) {
        if (!*found)
            return tl::unexpected(found->error());
    }
    add(hits, Search::Kind::Account, *accounts);
    add(hits, Search::Kind::Content, *contents);
    add(hits, Search::Kind::Plan, *plans);
    add(hits, Search::Kind::Slot, *slotsFound);
    std::ranges::stable_partition(
        hits, [&](const Search::Hit &hit) { return hit.name.startsWith(text, Qt::CaseInsensitive); });
    hits.resize(std::min<qsizetype>(hits.size(), query.limit));
    return hits;
}

} // namespace core
