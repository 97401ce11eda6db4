// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statement.h"

#include <QSqlError>

#include "core/storage/database.h"
#include "core/storage/sqlerror.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace core {

Statement::Statement(Database &database, Cached &cached)
    : m_database(&database)
    , m_cached(&cached)
{
    cached.inUse = true;
}

Statement::Statement(Database &database, Error fault)
    : m_database(&database)
    , m_fault(std::move(fault))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_cached(std::exchange(other.m_cached, nullptr))
    , m_bound(other.m_bound)
    , m_fault(std::move(other.m_fault))
{
}

Statement::~Statement()
{
    if (!m_cached)
        return;
    m_cached->query.finish(); // an open cursor would hold back the log and the next writer
    m_cached->inUse = false;
}

Result<void> Statement::run()
{
    m_database->requireOwnThread();
    const int bound = std::exchange(m_bound, 0);
    if (m_database->m_lost)
        return tl::unexpected(*m_database->m_lost);
    if (m_fault)
        return tl::unexpected(*m_fault);
    // The driver would take the values of the run before for those that are missing.
    if (bound != m_cached->parameters)
        return fail(Error::Code::Internal,
                    u"A statement was given %1 values for %2 parameters"_s.arg(bound).arg(m_cached->parameters));
    if (!m_cached->query.exec())
        return failed(m_cached->query.lastError());
    return {};
}

qint64 Statement::changed() const
{
    return m_cached ? m_cached->query.numRowsAffected() : 0;
}

Result<bool> Statement::runGuarded()
{
    DE_TRY(run());
    return changed() > 0;
}

bool Statement::next()
{
    return m_cached && m_cached->query.next();
}

Result<void> Statement::end()
{
    if (!m_cached)
        return {};
    const QSqlError error = m_cached->query.lastError();
    m_cached->query.finish();
    if (error.isValid())
        return failed(error);
    return {};
}

Result<void> Statement::failed(const QSqlError &error)
{
    Error meaning = errorFrom(error, m_cached->query.lastQuery());
    m_cached->query.finish();
    if (meaning.code == Error::Code::Unavailable)
        m_database->loseTransaction(meaning);
    return tl::unexpected(std::move(meaning));
}

QString Statement::text(int column) const
{
    return m_cached->query.value(column).toString();
}

qint64 Statement::integer(int column) const
{
    return m_cached->query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_cached->query.value(column).toDouble();
}

bool Statement::isNull(int column) const
{
    return m_cached->query.isNull(column);
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

Json Statement::json(int column) const
{
    const QByteArray utf8 = bytes(column);
    Json json = Json::parse(utf8.constBegin(), utf8.constEnd(), nullptr, false);
    return json.is_discarded() ? Json(nullptr) : json;
}

void Statement::bindNext(const QString &text)
{
    // Text that ends at its first U+0000 in one place and goes on in another is how checks are got around.
    if (text.contains(QChar::Null) && !m_fault)
        m_fault = Error{Error::Code::InvalidField, u"A text must not hold U+0000"_s};
    bindVariant(text.isNull() ? u""_s : text);
}

void Statement::bindNext(const QStringList &each)
{
    for (const QString &text : each)
        bindNext(text);
}

void Statement::bindNext(const QVariantList &each)
{
    for (const QVariant &value : each) {
        if (value.typeId() == QMetaType::QString)
            bindNext(value.toString());
        else
            bindVariant(value);
    }
}

void Statement::bindVariant(const QVariant &value)
{
    if (m_cached)
        m_cached->query.bindValue(m_bound, value);
    ++m_bound;
}

} // namespace core
