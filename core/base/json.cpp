// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::int64_t largestInteger = std::int64_t(1) << 53;

/// Receives the parser's events and builds the tree, refusing what a well-meaning client never sends.
class StrictBuilder final : public nlohmann::json_sax<Json>
{
public:
    explicit StrictBuilder(const JsonLimits &limits)
        : m_limits(limits)
    {
    }

    QString reason;
    Json root;

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override
    {
        return value < -largestInteger ? refuse(u"an integer lies beyond 2^53"_s) : add(value);
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return value > number_unsigned_t(largestInteger) ? refuse(u"an integer lies beyond 2^53"_s) : add(value);
    }
    bool number_float(number_float_t value, const string_t &) override
    {
        return std::isfinite(value) ? add(value) : refuse(u"a number is not finite"_s);
    }
    bool string(string_t &value) override { return acceptText(value) && add(std::move(value)); }
    bool binary(binary_t &) override { return refuse(u"binary values are not JSON"_s); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        if (!acceptText(name))
            return false;
        if (m_open.back()->contains(name))
            return refuse(u"the key \"%1\" stands twice in one object"_s.arg(QString::fromStdString(name).left(64)));
        m_key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &error) override
    {
        // Error 406: a number that overflows. Everything else is a matter of syntax or of UTF-8.
        return refuse(error.id == 406 ? u"a number is not finite"_s : u"it is not well-formed JSON in UTF-8"_s);
    }

private:
    bool refuse(QString why)
    {
        reason = std::move(why);
        return false;
    }

    bool acceptText(const std::string &text)
    {
        if (qsizetype(text.size()) > m_limits.stringBytes)
            return refuse(u"a string is longer than %1 bytes"_s.arg(m_limits.stringBytes));
        if (text.find('\0') != std::string::npos)
            return refuse(u"a string holds U+0000"_s);
        return true;
    }

    Json *place(Json &&value)
    {
        if (m_open.empty()) {
            root = std::move(value);
            return &root;
        }
        Json &parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        return &(parent[m_key] = std::move(value));
    }

    bool add(Json value)
    {
        if (++m_members > m_limits.members)
            return refuse(u"it has more than %1 members"_s.arg(m_limits.members));
        place(std::move(value));
        return true;
    }

    bool open(Json container)
    {
        if (int(m_open.size()) >= m_limits.depth)
            return refuse(u"it nests deeper than %1 levels"_s.arg(m_limits.depth));
        if (++m_members > m_limits.members)
            return refuse(u"it has more than %1 members"_s.arg(m_limits.members));
        m_open.push_back(place(std::move(container)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    const JsonLimits m_limits;
    std::vector<Json *> m_open; // stable: only the last container of the path ever grows
    std::string m_key;
    int m_members = 0;
};

/// Counts the bytes that the parser takes, so that a refusal can name where it happened.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, const char **furthest)
        : m_at(at)
        , m_furthest(furthest)
    {
    }
    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        *m_furthest = ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        const auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    const char **m_furthest;
};

} // namespace

Result<Json> parseJson(const QByteArray &text, const JsonLimits &limits)
{
    const auto refused = [](const QString &reason, qsizetype at) {
        return fail(Error::Code::InvalidJson, u"The body is no valid JSON: at byte %1 %2"_s.arg(at).arg(reason));
    };
    if (text.startsWith("\xEF\xBB\xBF"))
        return refused(u"there is a byte-order mark"_s, 0);
    if (const qsizetype zero = text.indexOf('\0'); zero >= 0) // the parser would take it for the end
        return refused(u"there is a zero byte"_s, zero);
    if (text.isEmpty())
        return refused(u"it ends before it begins"_s, 0);

    const char *furthest = text.constBegin();
    StrictBuilder builder(limits);
    const bool parsed = Json::sax_parse(CountingIterator(text.constBegin(), &furthest),
                                        CountingIterator(text.constEnd(), &furthest), &builder);
    if (!parsed)
        return refused(builder.reason, furthest - text.constBegin());
    return std::move(builder.root);
}

Result<Json> parseJsonObject(const QByteArray &text, const JsonLimits &limits)
{
    auto json = parseJson(text, limits);
    if (json && !json->is_object())
        return fail(Error::Code::InvalidJson, u"The body must be a JSON object"_s);
    return json;
}

QByteArray toBytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json toJson(const std::optional<Instant> &instant)
{
    return instant ? Json(toIso(*instant)) : Json(nullptr);
}

} // namespace core
