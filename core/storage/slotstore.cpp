// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/slotstore.h"

#include "core/model/slotjson.h"
#include "core/storage/sqllist.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString columns =
    u"id, plan_id, calendar_id, platform, account_id, content_id, content_type, language, due_at, state, expired, "
    u"reason, "
    "pinned, trend_score, visibility_score, cell_value, risk_score, risk_factors, repurposed_from, content_version_id, "
    "approval_id, published_at, published_url, created_at, row_version, value_parts, explore, "
    "variant_id"_s;

Slot readSlot(const Statement &row)
{
    Slot slot;
    slot.id = row.text(0);
    slot.planId = row.text(1);
    slot.calendarId = row.text(2);
    slot.platform = platformFromName(row.text(3)).value_or(slot.platform);
    slot.accountId = row.text(4);
    slot.contentId = row.text(5);
    slot.contentType = contentTypeFromName(row.text(6)).value_or(slot.contentType);
    slot.language = row.text(7);
    slot.dueAt = row.instant(8);
    slot.state = slotStateFromName(row.text(9)).value_or(SlotState::NeedsReview); // an unknown state is for a person
    slot.expired = row.flag(10);
    slot.reason = row.text(11);
    slot.pinned = row.flag(12);
    slot.trendScore = row.real(13);
    slot.visibilityScore = row.real(14);
    slot.value = row.real(15);
    slot.risk.score = row.real(16);
    slot.risk.factors = riskFactorsFromJson(row.json(17));
    slot.repurposedFrom = row.text(18);
    slot.contentVersionId = row.text(19);
    slot.approvalId = row.text(20);
    slot.publishedAt = row.optionalInstant(21);
    slot.publishedUrl = row.text(22);
    slot.createdAt = row.instant(23);
    slot.version = row.integer(24);
    slot.parts = valuePartsFromJson(row.json(25));
    slot.explore = row.flag(26);
    slot.variantId = row.text(27);
    return slot;
}

QStringList namesOf(const QList<SlotState> &states)
{
    QStringList names;
    for (const SlotState state : states)
        names.append(slotStateName(state));
    return padded(names);
}

QList<SlotState> occupyingStates()
{
    QList<SlotState> states;
    for (int state = 0; state < slotStateCount; ++state) {
        if (occupiesAccount(SlotState(state)))
            states.append(SlotState(state));
    }
    return states;
}

/// The conditions of a query with their values, in the order of their question marks.
class Conditions final
{
public:
    void add(const QString &sql, const QVariantList &values)
    {
        m_sql.append(sql);
        m_values.append(values);
    }
    void addEqual(const QString &column, const QString &value)
    {
        if (!value.isEmpty())
            add(column + u" = ?"_s, {value});
    }
    QString where() const { return m_sql.isEmpty() ? QString() : u"WHERE "_s + m_sql.join(u" AND "_s); }
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_sql;
    QVariantList m_values;
};

Conditions conditionsOf(const SlotFilter &filter, const std::optional<Cursor> &after)
{
    Conditions all;
    all.addEqual(u"plan_id"_s, filter.planId);
    all.addEqual(u"calendar_id"_s, filter.calendarId);
    all.addEqual(u"account_id"_s, filter.accountId);
    all.addEqual(u"content_id"_s, filter.contentId);
    all.addEqual(u"platform"_s, filter.platform ? platformName(*filter.platform) : QString());
    all.addEqual(u"language"_s, filter.language);
    if (!filter.states.isEmpty()) {
        const QStringList names = namesOf(filter.states);
        all.add(u"state IN (%1)"_s.arg(placeholders(names.size())), QVariantList(names.begin(), names.end()));
    }
    if (filter.expired)
        all.add(u"expired = ?"_s, {int(*filter.expired)});
    if (filter.from)
        all.add(u"due_at >= ?"_s, {toMs(*filter.from)});
    if (filter.to)
        all.add(u"due_at < ?"_s, {toMs(*filter.to)});
    if (after)
        all.add(u"(due_at > ? OR (due_at = ? AND id > ?))"_s, {toMs(after->at), toMs(after->at), after->id});
    return all;
}

QString occupyingSql(const QString &what, qsizetype accounts, qsizetype states)
{
    return u"SELECT %1 FROM slot WHERE account_id IN (%2) AND due_at >= ? AND due_at < ? AND state IN (%3) "
           "AND (plan_id IS NOT NULL OR calendar_id IS NULL) ORDER BY due_at, id"_s.arg(what, placeholders(accounts),
                                                                                        placeholders(states));
}

QByteArray partsText(const Slot &slot)
{
    return slot.parts ? toBytes(toJson(*slot.parts)) : QByteArray();
}

} // namespace

Result<void> SlotStore::insert(const Slot &slot)
{
    static const QString sql =
        u"INSERT INTO slot (%1, next_at, updated_at) VALUES (%2)"_s.arg(columns, placeholders(columns.count(u',') + 3));
    return m_db.prepare(sql)
        .bind(slot.id, orNull(slot.planId), orNull(slot.calendarId), platformName(slot.platform), slot.accountId,
              slot.contentId, contentTypeName(slot.contentType), slot.language, slot.dueAt, slotStateName(slot.state),
              slot.expired, slot.reason, slot.pinned, slot.trendScore, slot.visibilityScore, slot.value,
              slot.risk.score, toJson(slot.risk.factors), slot.repurposedFrom, orNull(slot.contentVersionId),
              slot.approvalId, slot.publishedAt, slot.publishedUrl, slot.createdAt, slot.version, partsText(slot),
              slot.explore, slot.variantId)
        .bind(slot.dueAt, slot.createdAt)
        .run();
}

Result<void> SlotStore::insert(const QList<Slot> &list)
{
    for (const Slot &slot : list)
        DE_TRY(insert(slot));
    return {};
}

Result<bool> SlotStore::update(Slot &slot, Instant now)
{
    const auto updated =
        m_db.prepare(
                u"UPDATE slot SET plan_id = ?, calendar_id = ?, platform = ?, account_id = ?, content_id = ?, "
                "content_type = ?, language = ?, due_at = ?, state = ?, expired = ?, reason = ?, pinned = ?, "
                "trend_score = ?, visibility_score = ?, cell_value = ?, risk_score = ?, risk_factors = ?, "
                "repurposed_from = ?, content_version_id = ?, approval_id = ?, published_at = ?, published_url = ?, "
                "value_parts = ?, explore = ?, variant_id = ?, next_at = ?, updated_at = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"_s)
            .bind(orNull(slot.planId), orNull(slot.calendarId), platformName(slot.platform), slot.accountId,
                  slot.contentId, contentTypeName(slot.contentType), slot.language, slot.dueAt,
                  slotStateName(slot.state), slot.expired, slot.reason, slot.pinned, slot.trendScore,
                  slot.visibilityScore, slot.value, slot.risk.score, toJson(slot.risk.factors), slot.repurposedFrom,
                  orNull(slot.contentVersionId), slot.approvalId, slot.publishedAt, slot.publishedUrl, partsText(slot),
                  slot.explore, slot.variantId)
            .bind(slot.dueAt, now, slot.id, slot.version)
            .runGuarded();
    if (updated && *updated)
        ++slot.version;
    return updated;
}

Result<void> SlotStore::stand(const Slot &slot)
{
    return m_db
        .prepare(u"UPDATE slot SET account_id = ?, language = ?, content_type = ?, due_at = ?, state = ?, pinned = 1 "
                 "WHERE id = ?"_s)
        .bind(slot.accountId, slot.language, contentTypeName(slot.contentType), slot.dueAt, slotStateName(slot.state),
              slot.id)
        .run();
}

Result<void> SlotStore::setNextTry(const QString &id, Instant at)
{
    return m_db.prepare(u"UPDATE slot SET next_at = ? WHERE id = ? AND state = 'RETRY_WAIT'"_s).bind(at, id).run();
}

Result<std::optional<Slot>> SlotStore::find(const QString &id)
{
    return m_db.prepare(u"SELECT %1 FROM slot WHERE id = ?"_s.arg(columns)).bind(id).row(readSlot);
}

Result<QList<Slot>> SlotStore::findAll(const QStringList &ids)
{
    const QStringList each = padded(ids);
    if (each.isEmpty())
        return QList<Slot>();
    return m_db
        .prepare(u"SELECT %1 FROM slot WHERE id IN (%2) ORDER BY due_at, id"_s.arg(columns, placeholders(each.size())))
        .bind(each)
        .rows(readSlot);
}

Result<Page<Slot>> SlotStore::query(const SlotFilter &filter, const PageRequest &page)
{
    const auto cursor = Cursor::fromText(page.cursor);
    if (!cursor)
        return tl::unexpected(cursor.error());
    const Conditions conditions = conditionsOf(filter, *cursor);
    auto list = m_db.prepare(u"SELECT %1 FROM slot %2 ORDER BY due_at, id LIMIT ?"_s.arg(columns, conditions.where()))
                    .bind(conditions.values(), fetchLimit(page))
                    .rows(readSlot);
    if (!list)
        return tl::unexpected(list.error());
    return cutPage(page, std::move(*list), [](const Slot &slot) { return Cursor{slot.dueAt, slot.id}; });
}

Result<QList<Slot>> SlotStore::dueBefore(const QList<SlotState> &states, Instant when, int limit)
{
    const QStringList names = namesOf(states);
    return m_db
        .prepare(u"SELECT %1 FROM slot WHERE state IN (%2) AND next_at < ? ORDER BY next_at, id LIMIT ?"_s.arg(
            columns, placeholders(names.size())))
        .bind(names, when, limit)
        .rows(readSlot);
}

Result<std::optional<Instant>> SlotStore::nextDue(const QList<SlotState> &states)
{
    const QStringList names = namesOf(states);
    const auto first =
        m_db.prepare(u"SELECT min(next_at) FROM slot WHERE state IN (%1)"_s.arg(placeholders(names.size())))
            .bind(names)
            .row([](const Statement &row) { return row.optionalInstant(0); });
    if (!first)
        return tl::unexpected(first.error());
    return first->value_or(std::nullopt);
}

Result<QList<Slot>> SlotStore::occupying(const QStringList &accountIds, Instant from, Instant to)
{
    const QStringList accounts = padded(accountIds);
    if (accounts.isEmpty())
        return QList<Slot>();
    const QStringList states = namesOf(occupyingStates());
    return m_db.prepare(occupyingSql(columns, accounts.size(), states.size()))
        .bind(accounts, from, to, states)
        .rows(readSlot);
}

Result<QList<TakenTime>> SlotStore::taken(const QStringList &accountIds, Instant from, Instant to)
{
    const QStringList accounts = padded(accountIds);
    if (accounts.isEmpty())
        return QList<TakenTime>();
    const QStringList states = namesOf(occupyingStates());
    return m_db
        .prepare(occupyingSql(u"id, plan_id, account_id, platform, language, due_at"_s, accounts.size(), states.size()))
        .bind(accounts, from, to, states)
        .rows([](const Statement &row) {
            return TakenTime{row.text(0), row.text(1),
                             row.text(2), platformFromName(row.text(3)).value_or(Platform::TikTok),
                             row.text(4), row.instant(5)};
        });
}

Result<QList<CarriedText>> SlotStore::carried(const QString &contentId, Platform platform, const QString &language)
{
    const QStringList states = namesOf(occupyingStates());
    return m_db
        .prepare(u"SELECT id, account_id, variant_id, due_at FROM slot WHERE content_id = ? AND platform = ? "
                 "AND language = ? AND account_id <> '' AND state IN (%1) ORDER BY due_at, id"_s.arg(
                     placeholders(states.size())))
        .bind(contentId, platformName(platform), language, states)
        .rows([](const Statement &row) {
            return CarriedText{row.text(0), row.text(1), row.text(2), row.instant(3)};
        });
}

Result<int> SlotStore::erasePlanned(const QString &planId, const QStringList &keep)
{
    const QStringList kept = padded(keep);
    auto erase = m_db.prepare(
        u"DELETE FROM slot WHERE plan_id = ? AND state = 'PLANNED' AND pinned = 0 AND id NOT IN (%1)"_s.arg(
            placeholders(kept.size())));
    DE_TRY(erase.bind(planId, kept).run());
    return int(erase.changed());
}

} // namespace core
