// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stamp.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<QByteArray> stamp(Database &db, const QStringList &queries)
{
    QByteArray text;
    for (const QString &sql : queries) {
        DE_TRY(db.prepare(sql).forEach([&](const Statement &row) {
            text += row.bytes(0) + ' ' + row.bytes(1) + ';'; // as text: a version and a time alike
        }));
    }
    return text;
}

// Rows that only come and change have a version that rises; settings are overwritten in place and tell when.
const QString outcomes = u"SELECT count(*), sum(row_version) FROM outcome"_s;
const QStringList planning = {outcomes,
                              u"SELECT count(*), sum(row_version) FROM account"_s,
                              u"SELECT count(*), max(at) FROM account_event"_s,
                              u"SELECT count(*), max(created_at) FROM blackout"_s,
                              u"SELECT name, value FROM setting ORDER BY name"_s,
                              u"SELECT platform, measured_at FROM trend ORDER BY platform, source"_s};

} // namespace

Result<QByteArray> outcomeStamp(Database &db)
{
    return stamp(db, {outcomes});
}

Result<QByteArray> planningStamp(Database &db)
{
    return stamp(db, planning);
}

} // namespace core
