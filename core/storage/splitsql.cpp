// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrator.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Cuts SQL at its semicolons. Inside CREATE TRIGGER it counts BEGIN and CASE against END, as the body has semicolons
/// too.
class Splitter final
{
public:
    explicit Splitter(const QString &sql)
        : m_sql(sql)
    {
    }

    QStringList split()
    {
        while (m_at < m_sql.size())
            step();
        finishStatement();
        return m_statements;
    }

private:
    void step()
    {
        const QChar c = m_sql.at(m_at);
        if (m_sql.mid(m_at, 2) == u"--"_s)
            skipTo(u"\n"_s);
        else if (m_sql.mid(m_at, 2) == u"/*"_s)
            skipTo(u"*/"_s);
        else if (c == u'\'' || c == u'"')
            takeQuoted(c);
        else if (c.isLetter() || c == u'_')
            takeWord();
        else if (c == u';' && m_depth == 0)
            finishStatement(), ++m_at;
        else
            take(1);
    }

    void take(qsizetype count)
    {
        m_statement += m_sql.mid(m_at, count);
        m_at += count;
    }

    /// A comment becomes a space, so that the words around it stay apart.
    void skipTo(const QString &end)
    {
        const qsizetype found = m_sql.indexOf(end, m_at + 2);
        m_at = found < 0 ? m_sql.size() : found + end.size();
        m_statement += u' ';
    }

    /// A doubled quote inside ends one literal and begins the next: the same text in the end.
    void takeQuoted(QChar quote)
    {
        const qsizetype end = m_sql.indexOf(quote, m_at + 1);
        take(end < 0 ? m_sql.size() - m_at : end + 1 - m_at);
    }

    void takeWord()
    {
        qsizetype end = m_at;
        while (end < m_sql.size() && (m_sql.at(end).isLetterOrNumber() || m_sql.at(end) == u'_'))
            ++end;
        const QString word = m_sql.mid(m_at, end - m_at).toUpper();
        if (word == u"TRIGGER"_s && m_statement.simplified().startsWith(u"CREATE"_s, Qt::CaseInsensitive))
            m_inTrigger = true;
        else if (m_inTrigger && (word == u"BEGIN"_s || word == u"CASE"_s))
            ++m_depth;
        else if (m_inTrigger && word == u"END"_s)
            --m_depth;
        take(end - m_at);
    }

    void finishStatement()
    {
        if (const QString statement = m_statement.trimmed(); !statement.isEmpty())
            m_statements.append(statement);
        m_statement.clear();
        m_inTrigger = false;
        m_depth = 0;
    }

    const QString &m_sql;
    qsizetype m_at = 0;
    QString m_statement;
    bool m_inTrigger = false;
    int m_depth = 0;
    QStringList m_statements;
};

} // namespace

QStringList splitSql(const QString &sql)
{
    return Splitter(sql).split();
}

} // namespace core
