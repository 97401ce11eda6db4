// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/target.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace api {

namespace {

constexpr qsizetype maxParameters = 100;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Nothing where an escape is broken, or what comes out is not UTF-8 or holds a control character.
std::optional<QString> decoded(QByteArrayView text)
{
    if (!text.contains('%'))
        return QString::fromLatin1(text); // the head allows visible ASCII only

    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '%') {
            bytes.append(text.at(i));
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text.at(i + 1)) : -1;
        const int low = high < 0 ? -1 : hexDigit(text.at(i + 2));
        if (low < 0)
            return std::nullopt;
        bytes.append(char(high * 16 + low));
        i += 2;
    }
    const bool hasControls = std::ranges::any_of(bytes, [](char c) { return uchar(c) < 0x20 || c == '\x7f'; });
    if (hasControls || !bytes.isValidUtf8())
        return std::nullopt;
    return QString::fromUtf8(bytes);
}

/// In a query, a plus sign stands for a blank (the form encoding every client library writes).
std::optional<QString> decodedParameter(QByteArrayView text)
{
    if (!text.contains('+'))
        return decoded(text);
    return decoded(text.toByteArray().replace('+', "%20"));
}

Judged<QStringList> readPath(QByteArrayView path)
{
    QStringList segments;
    for (qsizetype start = 1; start <= path.size();) {
        const qsizetype slash = path.indexOf('/', start);
        const qsizetype end = slash < 0 ? path.size() : slash;
        const auto segment = decoded(path.sliced(start, end - start));
        if (!segment)
            return badRequest(u"The path holds a broken escape or a control character"_s);
        if (*segment == "."_L1 || *segment == ".."_L1)
            return badRequest(u"The path holds a \".\" or \"..\" segment"_s);
        segments.append(*segment);
        start = end + 1;
    }
    return segments;
}

Judged<Parameter> readParameter(QByteArrayView pair)
{
    const qsizetype equals = pair.indexOf('=');
    const auto name = decodedParameter(equals < 0 ? pair : pair.first(equals));
    const auto value = equals < 0 ? QString() : decodedParameter(pair.sliced(equals + 1));
    if (!name || name->isEmpty() || !value)
        return badRequest(u"The query holds a broken escape, a control character or a value without a name"_s);
    return Parameter{*name, *value};
}

Judged<QList<Parameter>> readQuery(QByteArrayView query)
{
    QList<Parameter> parameters;
    for (qsizetype start = 0; start < query.size();) {
        const qsizetype ampersand = query.indexOf('&', start);
        const qsizetype end = ampersand < 0 ? query.size() : ampersand;
        if (end > start) {
            const auto parameter = readParameter(query.sliced(start, end - start));
            if (!parameter)
                return tl::unexpected(parameter.error());
            if (std::ranges::find(parameters, parameter->name, &Parameter::name) != parameters.end())
                return badRequest(u"The query parameter %1 stands twice"_s.arg(parameter->name.left(64)));
            if (parameters.size() == maxParameters)
                return badRequest(u"The query has more than %1 parameters"_s.arg(maxParameters));
            parameters.append(*parameter);
        }
        start = end + 1;
    }
    return parameters;
}

} // namespace

Judged<Target> parseTarget(QByteArrayView target)
{
    const qsizetype question = target.indexOf('?');
    const auto segments = readPath(question < 0 ? target : target.first(question));
    if (!segments)
        return tl::unexpected(segments.error());
    const auto parameters = readQuery(question < 0 ? QByteArrayView() : target.sliced(question + 1));
    if (!parameters)
        return tl::unexpected(parameters.error());
    return Target{*segments, *parameters};
}

} // namespace api
