// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/request.h"

#include <algorithm>

namespace api {

namespace {

const Parameter *find(const QList<Parameter> &list, QStringView name)
{
    const auto found = std::ranges::find(list, name, [](const Parameter &one) { return QStringView(one.name); });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

QString Request::segment(QStringView name) const
{
    const Parameter *found = find(segments, name);
    Q_ASSERT(found);
    return found ? found->value : QString();
}

std::optional<QString> Request::parameter(QStringView name) const
{
    const Parameter *found = find(parameters, name);
    return found ? std::optional(found->value) : std::nullopt;
}

} // namespace api
