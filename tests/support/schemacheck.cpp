// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/schemacheck.h"

#include <QRegularExpression>

#include "core/base/instant.h"

#include <set>

using namespace Qt::StringLiterals;

namespace tests {

using core::Json;

namespace {

const std::set<std::string> knownKeywords = {"$ref",     "allOf",      "oneOf",
                                             "type",     "const",      "enum",
                                             "required", "properties", "additionalProperties",
                                             "items",    "minimum",    "maximum",
                                             "pattern",  "minLength",  "maxLength",
                                             "minItems", "maxItems",   "uniqueItems",
                                             "format",   "default",    "description",
                                             "examples"};

bool isOfType(const Json &value, const std::string &type)
{
    return type == "object" ? value.is_object()
        : type == "array"   ? value.is_array()
        : type == "string"  ? value.is_string()
        : type == "boolean" ? value.is_boolean()
        : type == "integer" ? value.is_number_integer()
                            : type == "number" && value.is_number();
}

void checkText(const QString &text, const Json &schema, const QString &path, QStringList &faults)
{
    if (text.size() < schema.value("minLength", 0) || text.size() > schema.value("maxLength", 1 << 24))
        faults.append(path + u": wrong length"_s);
    const auto pattern = QString::fromStdString(schema.value("pattern", std::string()));
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        faults.append(path + u": does not match "_s + pattern);
    const std::string format = schema.value("format", std::string());
    if (format == "date-time" && !core::instantFromIso(text))
        faults.append(path + u": is no time: "_s + text);
    if (format == "date" && !QDate::fromString(text, Qt::ISODate).isValid())
        faults.append(path + u": is no date: "_s + text);
}

} // namespace

const Json &SchemaCheck::resolved(const Json &schema) const
{
    if (!schema.contains("$ref"))
        return schema;
    const auto pointer = schema["$ref"].get<std::string>().substr(1);
    return m_document.at(Json::json_pointer(pointer));
}

QStringList SchemaCheck::faults(const Json &value, const Json &given, const QString &path) const
{
    const Json &schema = resolved(given);
    QStringList faults;
    for (const auto &[keyword, unused] : schema.items()) {
        if (!knownKeywords.contains(keyword))
            faults.append(path + u": unknown keyword "_s + QString::fromStdString(keyword));
    }
    if (schema.contains("oneOf")) {
        const auto fits = std::ranges::count_if(
            schema["oneOf"], [&](const Json &one) { return this->faults(value, one, path).isEmpty(); });
        if (fits != 1)
            faults.append(u"%1: fits %2 of oneOf"_s.arg(path).arg(fits));
    }
    if (schema.contains("type") && !isOfType(value, schema["type"].get<std::string>()))
        return faults << path + u": is not of type "_s + QString::fromStdString(schema["type"].get<std::string>());
    if (schema.contains("const") && value != schema["const"])
        faults.append(path + u": is not the constant"_s);
    if (schema.contains("enum") && std::ranges::find(schema["enum"], value) == schema["enum"].end())
        faults.append(path + u": is none of the enum: "_s + QString::fromStdString(value.dump()));
    if (value.is_number()) {
        const double number = value.get<double>();
        if (number < schema.value("minimum", number) || number > schema.value("maximum", number))
            faults.append(u"%1: %2 is out of range"_s.arg(path).arg(number));
    }
    if (value.is_string())
        checkText(value.get<QString>(), schema, path, faults);
    if (value.is_object())
        checkObject(value, schema, path, faults);
    if (value.is_array())
        checkArray(value, schema, path, faults);
    return faults;
}

Json SchemaCheck::properties(const Json &schema) const
{
    Json named = schema.value("properties", Json::object());
    for (const Json &part : schema.value("allOf", Json::array()))
        named.update(properties(resolved(part)));
    return named;
}

void SchemaCheck::checkObject(const Json &value, const Json &schema, const QString &path, QStringList &faults) const
{
    Json required = schema.value("required", Json::array());
    for (const Json &part : schema.value("allOf", Json::array())) {
        for (const Json &name : resolved(part).value("required", Json::array()))
            required.push_back(name);
    }
    for (const Json &name : required) {
        if (!value.contains(name.get<std::string>()))
            faults.append(path + u": lacks "_s + name.get<QString>());
    }
    const Json named = properties(schema);
    for (const auto &[name, member] : value.items()) {
        const QString below = path + u'/' + QString::fromStdString(name);
        if (named.contains(name))
            faults += this->faults(member, named[name], below);
        else if (schema.contains("additionalProperties"))
            faults += this->faults(member, schema["additionalProperties"], below);
        else if (!named.empty())
            faults.append(below + u": is not described"_s);
    }
}

void SchemaCheck::checkArray(const Json &value, const Json &schema, const QString &path, QStringList &faults) const
{
    if (value.size() < schema.value("minItems", size_t(0)) || value.size() > schema.value("maxItems", value.size()))
        faults.append(path + u": wrong number of elements"_s);
    if (schema.value("uniqueItems", false) && std::set<Json>(value.begin(), value.end()).size() != value.size())
        faults.append(path + u": an element stands twice"_s);
    if (!schema.contains("items"))
        return;
    for (size_t i = 0; i < value.size(); ++i)
        faults += this->faults(value[i], schema["items"], u"%1/%2"_s.arg(path).arg(i));
}

} // namespace tests
