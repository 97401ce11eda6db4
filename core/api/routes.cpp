// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace api {

namespace {

constexpr std::array<std::pair<Method, QByteArrayView>, 5> methodNames = {{
    {Method::Get, "GET"},
    {Method::Post, "POST"},
    {Method::Put, "PUT"},
    {Method::Patch, "PATCH"},
    {Method::Delete, "DELETE"},
}};

bool isNamed(QStringView segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

const QString anyName = u"{}"_s;

bool fits(const QStringList &pattern, const QStringList &segments)
{
    return std::ranges::equal(pattern, segments, [](const QString &want, const QString &got) {
        return want == anyName ? !got.isEmpty() : want == got;
    });
}

/// Of two patterns that fit the same path, the one with the earlier literal segment.
bool isMoreLiteral(const QStringList &a, const QStringList &b)
{
    return std::ranges::lexicographical_compare(a, b, {}, isNamed, isNamed);
}

} // namespace

QByteArray methodName(Method method)
{
    return std::ranges::find(methodNames, method, &std::pair<Method, QByteArrayView>::first)->second.toByteArray();
}

std::optional<Method> methodFromName(QByteArrayView name)
{
    const auto found = std::ranges::find(methodNames, name, &std::pair<Method, QByteArrayView>::second);
    return found == methodNames.end() ? std::nullopt : std::optional(found->first);
}

QByteArray allowedMethods(const QList<const Route *> &rows)
{
    QByteArray names;
    for (const auto &[method, name] : methodNames) {
        if (std::ranges::find(rows, method, &Route::method) == rows.end())
            continue;
        names.append(name).append(", ");
        if (method == Method::Get)
            names += "HEAD, ";
    }
    return names + "OPTIONS";
}

Route &Route::needsToken()
{
    tokenNeeded = true;
    return *this;
}

Route &Route::within(std::chrono::milliseconds time)
{
    handlerTime = time;
    return *this;
}

Route &Route::costs(Cost value)
{
    cost = value;
    return *this;
}

Route &Route::takes(qint64 bytes)
{
    bodyLimit = bytes;
    return *this;
}

Routes::Path &Routes::pathFor(QStringList segments)
{
    std::ranges::replace_if(segments, isNamed, anyName);
    const auto found = std::ranges::find(m_paths, segments, &Path::segments);
    return found == m_paths.end() ? m_paths.emplaceBack(Path{segments, {}}) : *found;
}

Route &Routes::add(Method method, const QString &path, std::optional<core::Scope> scope, Handler handler)
{
    Q_ASSERT(path.startsWith(u'/'));
    Route row;
    row.method = method;
    row.path = path;
    row.segments = path.sliced(1).split(u'/');
    row.scope = scope;
    row.handler = std::move(handler);
    row.cost = method == Method::Get ? Cost::Read : Cost::Write;
    pathFor(row.segments).rows.append(m_rows.size());
    return m_rows.emplaceBack(std::move(row));
}

QList<const Route *> Routes::allRows() const
{
    QList<const Route *> all;
    for (const Route &row : m_rows)
        all.append(&row);
    return all;
}

QList<const Route *> Routes::find(const QStringList &segments) const
{
    const Path *best = nullptr;
    for (const Path &path : m_paths) {
        if (fits(path.segments, segments) && (!best || isMoreLiteral(path.segments, best->segments)))
            best = &path;
    }
    QList<const Route *> rows;
    if (best) {
        for (const qsizetype row : best->rows)
            rows.append(&m_rows.at(row));
    }
    return rows;
}

QList<Parameter> namedSegments(const Route &row, const QStringList &segments)
{
    QList<Parameter> named;
    for (qsizetype i = 0; i < row.segments.size(); ++i) {
        const QString &pattern = row.segments.at(i);
        if (isNamed(pattern))
            named.append({pattern.sliced(1, pattern.size() - 2), segments.at(i)});
    }
    return named;
}

} // namespace api
