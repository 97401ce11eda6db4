// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/databaselocation.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace core {

namespace {

Result<DatabaseLocation> parsePostgreSql(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString database = url.path(QUrl::FullyDecoded).mid(1);
    if (!url.isValid() || url.host().isEmpty() || database.isEmpty() || database.contains(u'/') || url.hasQuery()
        || url.hasFragment())
        return fail(Error::Code::InvalidField,
                    u"A PostgreSQL database is written postgresql://user@host:port/database"_s);
    DatabaseLocation location;
    location.system = DatabaseLocation::System::PostgreSql;
    location.host = url.host();
    location.port = url.port(location.port);
    location.database = database;
    location.user = url.userName(QUrl::FullyDecoded);
    location.password = url.password(QUrl::FullyDecoded);
    return location;
}

} // namespace

DatabaseLocation DatabaseLocation::sqlite(const QString &path)
{
    DatabaseLocation location;
    location.path = path;
    return location;
}

Result<DatabaseLocation> DatabaseLocation::parse(const QString &text)
{
    if (text.startsWith("sqlite:"_L1)) {
        const QString path = text.mid(7);
        if (path.isEmpty() || path.contains(QChar::Null))
            return fail(Error::Code::InvalidField, u"A SQLite database is written sqlite:PATH"_s);
        return sqlite(path);
    }
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1))
        return parsePostgreSql(text);
    return fail(Error::Code::InvalidField,
                u"A database is written sqlite:PATH or postgresql://user@host:port/database"_s);
}

QString DatabaseLocation::display() const
{
    if (system == System::Sqlite)
        return u"sqlite:"_s + path;
    return u"postgresql://%1%2:%3/%4"_s.arg(user.isEmpty() ? QString() : user + u'@', host, QString::number(port),
                                            database);
}

} // namespace core
