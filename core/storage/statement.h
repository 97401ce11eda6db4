// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include "core/base/instant.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <optional>

namespace core {

class Database;

/// One use of a prepared statement: bind, run, read the rows. Taken from the connection's cache and, when it goes out
/// of scope, finished and given back. A short-lived local of the connection's thread.
///
///     auto insert = db.prepare(u"INSERT INTO setting (key, value) VALUES (?, ?)"_s);
///     DE_TRY(insert.bind(key, value).run());
///
///     return db.prepare(u"SELECT value FROM setting WHERE key = ?"_s).bind(key).row([](const Statement &row) {
///         return row.text(0);
///     }); // Result<std::optional<QString>>
class Statement final
{
public:
    /// A prepared query and whether somebody holds it. Owned by the Database.
    struct Cached {
        QSqlQuery query;
        int parameters = 0;
        bool inUse = false;
    };

    Statement(Database &database, Cached &cached);
    /// A statement that could not be prepared: run() tells why.
    Statement(Database &database, Error fault);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Q_DISABLE_COPY(Statement)
    ~Statement();

    /// Binds the next parameters in order. A null QString is stored as empty text; use orNull() for SQL's NULL. Text
    /// with U+0000 makes run() fail with InvalidField.
    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        (bindNext(values), ...);
        return *this;
    }

    /// Executes with what was bound since the last run(). Conflict: a constraint or trigger refused. Unavailable: disk
    /// full, I/O error, read-only, locked, connection lost; the sentence holds no path and no SQL, the log has both.
    Result<void> run();

    /// How many rows the last run() changed.
    qint64 changed() const;

    /// run(), and whether any row was changed: the answer of a guarded update.
    Result<bool> runGuarded();

    /// run(), then `read(row)` for every row.
    template<typename Read>
    Result<void> forEach(Read read)
    {
        DE_TRY(run());
        while (next())
            read(static_cast<const Statement &>(*this));
        return end();
    }

    /// run(), and all rows through `read`.
    template<typename Read, typename Row = std::invoke_result_t<Read, const Statement &>>
    Result<QList<Row>> rows(Read read)
    {
        QList<Row> list;
        DE_TRY(forEach([&](const Statement &row) { list.append(read(row)); }));
        return list;
    }

    /// run(), and the first row through `read`; nothing where there is none.
    template<typename Read, typename Row = std::invoke_result_t<Read, const Statement &>>
    Result<std::optional<Row>> row(Read read)
    {
        std::optional<Row> first;
        DE_TRY(run());
        if (next())
            first.emplace(read(static_cast<const Statement &>(*this)));
        DE_TRY(end());
        return first;
    }

    /// Steps to the next row; false at the end and on a failure: ask end() which.
    bool next();

    /// Ends the reading, and tells whether it ended because a row could not be read.
    Result<void> end();

    // Columns of the current row, by position. SQL's NULL reads as empty text, 0 or nothing.
    QString text(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    Instant instant(int column) const { return fromMs(integer(column)); }
    std::optional<Instant> optionalInstant(int column) const;
    bool isNull(int column) const;
    /// null where the column holds no JSON.
    Json json(int column) const;
    QByteArray bytes(int column) const { return text(column).toUtf8(); }

private:
    void bindNext(const QString &text);
    void bindNext(QLatin1StringView text) { bindNext(QString(text)); }
    /// UTF-8 text, as JSON documents come.
    void bindNext(const QByteArray &utf8) { bindNext(QString::fromUtf8(utf8)); }
    void bindNext(const Json &json) { bindNext(toBytes(json)); }
    void bindNext(const char *) = delete;
    void bindNext(qint64 value) { bindVariant(value); }
    void bindNext(int value) { bindNext(qint64(value)); }
    void bindNext(bool value) { bindNext(qint64(value ? 1 : 0)); }
    void bindNext(double value) { bindVariant(value); }
    void bindNext(Instant instant) { bindNext(toMs(instant)); }
    void bindNext(const QStringList &each); ///< One parameter for each.
    template<typename T>
    void bindNext(const std::optional<T> &value)
    {
        if (value)
            bindNext(*value);
        else
            bindVariant({});
    }

    void bindNext(const QVariantList &each);
    void bindVariant(const QVariant &value);
    Result<void> failed(const QSqlError &error);

    Database *m_database;
    Cached *m_cached = nullptr; // none where preparing failed, and once moved from
    int m_bound = 0;
    std::optional<Error> m_fault;
};

/// For columns that refer to another row: empty text means there is none.
inline std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace core
