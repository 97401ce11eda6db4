// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/head.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace api {

namespace {

constexpr QByteArrayView lineEnd = "\r\n";
constexpr int maxLengthDigits = 18; // what a qint64 holds

Fault fieldsTooLarge()
{
    return {431, "HEADERS_TOO_LARGE", u"The header fields are too many or too long"_s, {}};
}

/// RFC 9110, 5.6.2: the characters of method and field names.
bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

bool isVisible(char c)
{
    return c > ' ' && c < '\x7f';
}

/// RFC 9110, 5.5: visible characters, blanks, tabs and bytes above ASCII.
bool isValueCharacter(char c)
{
    return c == '\t' || (uchar(c) >= 0x20 && c != '\x7f');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Where the head ends (behind its empty line), or 0 while it has not arrived. Finds oversize lines before they end.
Judged<qsizetype> findEnd(QByteArrayView input, const Limits &limits)
{
    qsizetype at = 0;
    qsizetype fieldsStart = 0;
    for (int line = 0;; ++line) {
        const qsizetype feed = input.indexOf('\n', at);
        const qsizetype end = feed < 0 ? input.size() : feed - 1;
        if (line == 0 && end > limits.requestLineBytes)
            return tl::unexpected(Fault{414, "URI_TOO_LONG", u"The request line is too long"_s, {}});
        if (line > 0 && end - fieldsStart > limits.headerBytes)
            return tl::unexpected(fieldsTooLarge());
        if (feed < 0)
            return 0;
        if (feed == at || input.at(feed - 1) != '\r')
            return badRequest(u"A line of the head does not end with CR LF"_s);
        if (line > 0 && end == at)
            return feed + 1;
        if (line > limits.headerFields)
            return tl::unexpected(fieldsTooLarge());
        at = feed + 1;
        if (line == 0)
            fieldsStart = at;
    }
}

QByteArrayView takeUntil(QByteArrayView &rest, QByteArrayView separator)
{
    const qsizetype end = rest.indexOf(separator);
    const QByteArrayView part = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + separator.size());
    return part;
}

Judged<void> readRequestLine(QByteArrayView line, Head &head)
{
    head.method = takeUntil(line, " ");
    head.target = takeUntil(line, " ");
    const QByteArrayView version = line;
    if (!isToken(head.method) || head.target.isEmpty())
        return badRequest(u"The request line is not \"METHOD target version\""_s);
    if (!std::ranges::all_of(head.target, isVisible) || head.target.contains('#'))
        return badRequest(u"The target holds characters that must be percent-encoded"_s);

    const bool isVersion = version.size() == 8 && version.startsWith("HTTP/") && isDigit(version.at(5))
        && version.at(6) == '.' && isDigit(version.at(7));
    if (!isVersion)
        return badRequest(u"The request line is not \"METHOD target version\""_s);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return tl::unexpected(Fault{505, "VERSION_NOT_SUPPORTED", u"Only HTTP/1.1 and HTTP/1.0 are spoken here"_s, {}});
    head.isHttp10 = version == "HTTP/1.0";

    const bool isOriginForm = head.target.startsWith('/') && !head.target.startsWith("//");
    if (!isOriginForm && !(head.target == "*" && head.method == "OPTIONS"))
        return badRequest(u"The target must be a path that starts with one slash"_s);
    return {};
}

Judged<void> readField(QByteArrayView line, char *textStart, Head &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return badRequest(u"A header field is not \"name: value\""_s);
    const QByteArrayView value = line.sliced(colon + 1);
    if (!std::ranges::all_of(value, isValueCharacter))
        return badRequest(u"A header field holds a control character"_s);

    char *name = textStart + (line.data() - textStart);
    std::transform(name, name + colon, name, [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    head.fields.append({line.first(colon), value.trimmed()});
    return {};
}

Judged<void> readLength(Head &head)
{
    const qsizetype lengths = head.count("content-length");
    const qsizetype codings = head.count("transfer-encoding");
    if (lengths > 1 || codings > 1 || (lengths > 0 && codings > 0) || (codings > 0 && head.isHttp10))
        return badRequest(u"The length of the body is given in more than one way"_s);
    if (codings > 0) {
        if (head.field("transfer-encoding").compare("chunked", Qt::CaseInsensitive) != 0)
            return tl::unexpected(Fault{501, "NOT_IMPLEMENTED", u"The only transfer coding here is chunked"_s, {}});
        head.chunked = true;
    }
    if (lengths > 0) {
        const QByteArrayView digits = head.field("content-length");
        if (digits.isEmpty() || !std::ranges::all_of(digits, isDigit))
            return badRequest(u"Content-Length is not a number"_s);
        head.contentLength = digits.size() > maxLengthDigits ? std::numeric_limits<qint64>::max() : digits.toLongLong();
    }
    return {};
}

Judged<void> readConnectionRules(Head &head)
{
    if (head.count("host") != 1)
        return badRequest(u"Exactly one Host field is needed"_s);
    head.keepAlive = !head.isHttp10;
    for (const Head::Field &field : std::as_const(head.fields)) {
        if (field.name != "connection")
            continue;
        for (const QByteArrayView option : listElements(field.value)) {
            if (option.compare("close", Qt::CaseInsensitive) == 0) {
                head.keepAlive = false;
                return {};
            }
            if (option.compare("keep-alive", Qt::CaseInsensitive) == 0)
                head.keepAlive = true;
        }
    }
    return {};
}

Judged<void> readExpectation(Head &head)
{
    if (!head.has("expect") || head.isHttp10)
        return {};
    if (head.count("expect") > 1 || head.field("expect").compare("100-continue", Qt::CaseInsensitive) != 0)
        return tl::unexpected(Fault{417, "EXPECTATION_FAILED", u"The only expectation met here is 100-continue"_s, {}});
    head.expectsContinue = true;
    return {};
}

Judged<Head> parseWhole(QByteArrayView input)
{
    Head head;
    head.text = input.toByteArray();
    char *const textStart = head.text.data();
    QByteArrayView rest = head.text;
    if (const auto line = readRequestLine(takeUntil(rest, lineEnd), head); !line)
        return tl::unexpected(line.error());
    while (rest.size() > lineEnd.size()) {
        if (const auto field = readField(takeUntil(rest, lineEnd), textStart, head); !field)
            return tl::unexpected(field.error());
    }
    for (const auto read : {readLength, readConnectionRules, readExpectation}) {
        if (const auto judged = read(head); !judged)
            return tl::unexpected(judged.error());
    }
    return head;
}

} // namespace

QByteArrayView Head::field(QByteArrayView lowerName) const
{
    const auto found = std::ranges::find(fields, lowerName, &Field::name);
    return found == fields.end() ? QByteArrayView() : found->value;
}

qsizetype Head::count(QByteArrayView lowerName) const
{
    return std::ranges::count(fields, lowerName, &Field::name);
}

QList<QByteArrayView> listElements(QByteArrayView value)
{
    QList<QByteArrayView> elements;
    while (!value.isEmpty()) {
        const QByteArrayView element = takeUntil(value, ",").trimmed();
        if (!element.isEmpty())
            elements.append(element);
    }
    return elements;
}

Judged<std::optional<Head>> parseHead(QByteArrayView input, const Limits &limits)
{
    // RFC 9112, 2.2: an empty line before the request line is forgiven, once.
    const qsizetype start = input.startsWith(lineEnd) ? lineEnd.size() : 0;
    const auto end = findEnd(input.sliced(start), limits);
    if (!end)
        return tl::unexpected(end.error());
    if (*end == 0)
        return std::nullopt;

    auto head = parseWhole(input.sliced(start, *end));
    if (!head)
        return tl::unexpected(head.error());
    head->size = start + *end;
    return std::optional(*std::move(head));
}

} // namespace api
