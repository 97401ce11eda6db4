// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonreader.h"

#include <QTimeZone>

#include "core/base/ids.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// What a schedule can mean; and every time that follows from such a one still prints with a year of four digits.
constexpr Instant earliestInstant = fromMs(0);
constexpr Instant latestInstant = fromMs(7'258'118'400'000); // 2200-01-01T00:00:00Z

} // namespace

JsonReader::JsonReader(const Json &object, QString path)
    : m_object(object)
    , m_path(std::move(path))
{
}

QString JsonReader::pathOf(const char *name) const
{
    return m_path + u'/' + QString::fromUtf8(name);
}

void JsonReader::refuse(const char *name, const QString &whatIsRight)
{
    if (!m_fault)
        m_fault =
            Error{Error::Code::InvalidField, u"%1 %2"_s.arg(QString::fromUtf8(name), whatIsRight), pathOf(name), {}};
}

void JsonReader::refuseElement(const char *name, qsizetype index, const QString &whatIsRight)
{
    if (!m_fault)
        m_fault = Error{Error::Code::InvalidField,
                        u"%1[%2] %3"_s.arg(QString::fromUtf8(name)).arg(index).arg(whatIsRight),
                        u"%1/%2"_s.arg(pathOf(name)).arg(index),
                        {}};
}

void JsonReader::adopt(const Error &fault)
{
    if (!m_fault)
        m_fault = fault;
}

const Json *JsonReader::find(const char *name)
{
    const auto it = m_object.find(name);
    return it == m_object.end() ? nullptr : &*it;
}

std::optional<QString> JsonReader::optionalText(const char *name)
{
    const Json *value = find(name);
    if (!value)
        return std::nullopt;
    if (!value->is_string()) {
        refuse(name, u"must be a string"_s);
        return std::nullopt;
    }
    return value->get<QString>();
}

QString JsonReader::text(const char *name, int minLength, int maxLength)
{
    if (!has(name)) {
        refuse(name, u"is missing: a string of %1 to %2 characters"_s.arg(minLength).arg(maxLength));
        return {};
    }
    return text(name, minLength, maxLength, {});
}

QString JsonReader::text(const char *name, int minLength, int maxLength, const QString &fallback)
{
    if (!has(name))
        return fallback;
    const auto value = optionalText(name);
    if (!value)
        return fallback;
    if (value->size() < minLength || value->size() > maxLength)
        refuse(name, u"must have %1 to %2 characters"_s.arg(minLength).arg(maxLength));
    return *value;
}

QString JsonReader::contentId(const char *name)
{
    const QString value = text(name, 1, 256);
    if (!m_fault && !isContentId(value))
        refuse(name, u"must have 1 to 256 characters, none of them a control character"_s);
    return value;
}

QString JsonReader::id(const char *name)
{
    const QString value = text(name, 1, 128);
    if (!m_fault && !isPlainId(value))
        refuse(name, u"must be an id: 1 to 128 letters, digits or . _ : -"_s);
    return value;
}

QString JsonReader::id(const char *name, const QString &fallback)
{
    return has(name) ? id(name) : fallback;
}

double JsonReader::number(const char *name, double min, double max, std::optional<double> fallback)
{
    const QString right = u"a number from %1 to %2"_s.arg(min).arg(max);
    const Json *value = find(name);
    if (!value) {
        if (!fallback)
            refuse(name, u"is missing: "_s + right);
        return fallback.value_or(0);
    }
    const double read = value->is_number() ? value->get<double>() : std::nan("");
    if (!(read >= min && read <= max)) {
        refuse(name, u"must be "_s + right);
        return fallback.value_or(0);
    }
    return read;
}

qint64 JsonReader::integer(const char *name, qint64 min, qint64 max, std::optional<qint64> fallback)
{
    const QString right = u"a whole number from %1 to %2"_s.arg(min).arg(max);
    const Json *value = find(name);
    if (!value) {
        if (!fallback)
            refuse(name, u"is missing: "_s + right);
        return fallback.value_or(0);
    }
    const double read = value->is_number() ? value->get<double>() : std::nan("");
    if (!(read >= double(min) && read <= double(max)) || read != std::floor(read)) {
        refuse(name, u"must be "_s + right);
        return fallback.value_or(0);
    }
    return qint64(read);
}

bool JsonReader::flag(const char *name, bool fallback)
{
    const Json *value = find(name);
    if (!value)
        return fallback;
    if (!value->is_boolean()) {
        refuse(name, u"must be true or false"_s);
        return fallback;
    }
    return value->get<bool>();
}

std::optional<Instant> JsonReader::instant(const char *name)
{
    const auto value = optionalText(name);
    if (!value)
        return std::nullopt;
    const auto read = instantFromIso(*value);
    if (!read)
        refuse(name, u"must be a time like 2026-11-22T10:00:00.000Z"_s);
    else if (*read < earliestInstant || *read >= latestInstant)
        refuse(name, u"must lie between 1970 and 2200"_s);
    return read;
}

QString JsonReader::zone(const char *name)
{
    const auto value = optionalText(name);
    if (!value)
        return {};
    if (!QTimeZone(value->toUtf8()).isValid() || !QTimeZone::isTimeZoneIdAvailable(value->toUtf8()))
        refuse(name, u"must be the IANA name of a time zone, like Europe/Madrid"_s);
    return *value;
}

QStringList JsonReader::textList(const char *name, int minCount, int maxCount, int maxLength)
{
    const Json *list = array(name, maxCount);
    if (!list)
        return {};
    if (int(list->size()) < minCount)
        refuse(name, minCount == 1 ? u"must not be empty"_s : u"must have at least %1 elements"_s.arg(minCount));
    QStringList texts;
    for (size_t i = 0; i < list->size(); ++i) {
        const Json &item = (*list)[i];
        if (!item.is_string() || item.get_ref<const std::string &>().size() > size_t(maxLength) * 4
            || item.get<QString>().size() > maxLength) {
            refuseElement(name, qsizetype(i), u"must be a string of at most %1 characters"_s.arg(maxLength));
            return {};
        }
        texts.append(item.get<QString>());
    }
    return texts;
}

const Json *JsonReader::object(const char *name)
{
    const Json *value = find(name);
    if (value && !value->is_object()) {
        refuse(name, u"must be an object"_s);
        return nullptr;
    }
    return value;
}

const Json *JsonReader::array(const char *name, int maxCount)
{
    const Json *value = find(name);
    if (!value)
        return nullptr;
    if (!value->is_array()) {
        refuse(name, u"must be a list"_s);
        return nullptr;
    }
    if (int(value->size()) > maxCount) {
        refuse(name, u"must have at most %1 elements"_s.arg(maxCount));
        return nullptr;
    }
    return value;
}

} // namespace core
