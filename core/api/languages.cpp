// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/languages.h"

using namespace Qt::StringLiterals;

namespace api {

std::optional<QString> Languages::find(const QString &tag) const
{
    return m_tags.contains(tag) ? std::optional(tag) : std::nullopt;
}

QString Languages::allowed() const
{
    return u"must be one of the configured languages: "_s + m_tags.join(u", "_s);
}

QStringList Languages::list(core::JsonReader &in, const char *name, const QStringList &fallback) const
{
    return in.words<QString>(
        name, [this](const QString &tag) { return find(tag); }, allowed(), fallback);
}

QString Languages::one(core::JsonReader &in, const char *name) const
{
    return in
        .word<QString>(
            name, [this](const QString &tag) { return find(tag); }, allowed())
        .value_or(QString());
}

void Languages::checkKeys(core::JsonReader &in, const char *name) const
{
    const core::Json *object = in.object(name);
    if (!object)
        return;
    core::JsonReader inner(*object, in.pathOf(name));
    for (const auto &[key, value] : object->items()) {
        if (!find(QString::fromStdString(key)))
            inner.refuse(key.c_str(), allowed());
    }
    if (inner.fault())
        in.adopt(*inner.fault());
}

} // namespace api
