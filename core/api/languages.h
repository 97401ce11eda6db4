// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonreader.h"
#include "core/engine/config.h"

namespace api {

/// The languages that a request may name: those of the workspace's configuration.
class Languages final
{
public:
    explicit Languages(const core::Config &config)
        : m_tags(config.languages)
    {
    }

    /// The list below `name` without duplicates; `fallback` where absent.
    QStringList list(core::JsonReader &in, const char *name, const QStringList &fallback) const;
    /// The language below `name`; empty where absent.
    QString one(core::JsonReader &in, const char *name) const;
    /// Notes a fault where a key of the object below `name` is none of them.
    void checkKeys(core::JsonReader &in, const char *name) const;
    /// "must be one of the configured languages: en, es, ar"
    QString allowed() const;

private:
    std::optional<QString> find(const QString &tag) const;

    const QStringList m_tags;
};

} // namespace api
