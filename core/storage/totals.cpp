// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/totals.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<qint64> count(Database &db, const QString &sql)
{
    const auto number = db.prepare(sql).row([](const Statement &row) { return row.integer(0); });
    if (!number)
        return tl::unexpected(number.error());
    return number->value_or(0);
}

} // namespace

Result<PublishedTotals> publishedTotals(Database &db)
{
    const auto totals = db.prepare(u"SELECT SUM(CASE WHEN state = 'PUBLISHED' THEN 1 ELSE 0 END), "
                                   "SUM(CASE WHEN state = 'FAILED' THEN 1 ELSE 0 END), "
                                   "AVG(CASE WHEN state = 'PUBLISHED' THEN visibility_score END) "
                                   "FROM slot WHERE state IN ('PUBLISHED', 'FAILED')"_s)
                            .row([](const Statement &row) {
                                return PublishedTotals{int(row.integer(0)), int(row.integer(1)), row.real(2)};
                            });
    if (!totals)
        return tl::unexpected(totals.error());
    return totals->value_or(PublishedTotals{});
}

Result<RowTotals> rowTotals(Database &db)
{
    RowTotals totals;
    DE_TRY(db.prepare(u"SELECT state, COUNT(*) FROM slot GROUP BY state"_s).forEach([&](const Statement &row) {
        totals.slotsByState.insert(row.text(0), row.integer(1));
    }));
    const std::pair<const char16_t *, qint64 *> counts[] = {
        {u"SELECT COUNT(*) FROM plan", &totals.plans},
        {u"SELECT COUNT(*) FROM account", &totals.accounts},
        {u"SELECT COUNT(*) FROM content", &totals.contents},
        {u"SELECT seq FROM audit_head", &totals.auditRows},
        {u"SELECT COUNT(*) FROM outbox WHERE state = 'PENDING'", &totals.outboxWaiting},
    };
    for (const auto &[sql, total] : counts) {
        const auto number = count(db, QString::fromUtf16(sql));
        if (!number)
            return tl::unexpected(number.error());
        *total = *number;
    }
    return totals;
}

} // namespace core
