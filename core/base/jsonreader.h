// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include "core/base/json.h"

#include <functional>
#include <optional>

class QTimeZone;

namespace core {

/// Reads the members of one JSON object from outside and remembers the first fault, so that a value is read in a row of
/// plain lines and judged once at the end. Unknown members are ignored; null and a wrong type are faults. Keeps a
/// reference to the object: a short-lived local.
class JsonReader final
{
public:
    explicit JsonReader(const Json &object, QString path = {});

    bool has(const char *name) const { return m_object.contains(name); }

    /// Required unless a fallback is given. Lengths are in UTF-16 units.
    QString text(const char *name, int minLength, int maxLength);
    QString text(const char *name, int minLength, int maxLength, const QString &fallback);
    QString contentId(const char *name);
    /// A reference to something the engine made (plain id); required unless a fallback is given.
    QString id(const char *name);
    QString id(const char *name, const QString &fallback);
    double number(const char *name, double min, double max, std::optional<double> fallback = {});
    qint64 integer(const char *name, qint64 min, qint64 max, std::optional<qint64> fallback = {});
    bool flag(const char *name, bool fallback);
    std::optional<Instant> instant(const char *name);
    /// The IANA name of a time zone that this machine knows; empty where absent.
    QString zone(const char *name);

    /// A word of a closed set: `parse` returns nothing for a word that is not in it, `allowed` lists the set for the
    /// error.
    template<typename T, typename Parse>
    std::optional<T> word(const char *name, Parse parse, const QString &allowed)
    {
        const auto value = optionalText(name);
        if (!value)
            return std::nullopt;
        if (const std::optional<T> parsed = parse(*value))
            return parsed;
        refuse(name, allowed);
        return std::nullopt;
    }

    /// A list of such words without duplicates; an empty list is a fault; `fallback` where absent.
    template<typename T, typename Parse>
    QList<T> words(const char *name, Parse parse, const QString &allowed, const QList<T> &fallback)
    {
        if (!has(name))
            return fallback;
        QList<T> values;
        const QStringList texts = textList(name, 1, 64);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const std::optional<T> parsed = parse(texts.at(i));
            if (!parsed)
                refuseElement(name, i, allowed);
            else if (values.contains(*parsed))
                refuseElement(name, i, QStringLiteral("must not stand twice in the list"));
            else
                values.append(*parsed);
        }
        return values;
    }

    /// A list of strings with at least `minCount` and at most `maxCount` elements; empty where absent.
    QStringList textList(const char *name, int minCount, int maxCount, int maxLength = 256);

    /// The object or array below `name`; nothing where absent; a fault where it is something else.
    const Json *object(const char *name);
    const Json *array(const char *name, int maxCount);

    /// Notes a fault of `name` unless there is one already: "velocity must be a number from 0.1 to 10".
    void refuse(const char *name, const QString &whatIsRight);
    void refuseElement(const char *name, qsizetype index, const QString &whatIsRight);

    /// Takes over the fault of a reader of a member's own members.
    void adopt(const Error &fault);

    QString pathOf(const char *name) const;
    const std::optional<Error> &fault() const { return m_fault; }

    /// `value`, or the first fault.
    template<typename T>
    Result<T> result(T value) const
    {
        if (m_fault)
            return tl::unexpected(*m_fault);
        return value;
    }

private:
    const Json *find(const char *name);
    std::optional<QString> optionalText(const char *name);

    const Json &m_object;
    QString m_path;
    std::optional<Error> m_fault;
};

} // namespace core
