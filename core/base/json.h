// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include "core/base/instant.h"
#include "core/base/result.h"

namespace core {

/// Objects keep their keys sorted, so one value always prints as the same bytes.
using Json = nlohmann::json;

/// What hostile input may not exceed; the depth counts nested arrays and objects.
struct JsonLimits {
    int depth = 64;
    int members = 10'000; ///< Object members plus array elements of the whole document.
    qsizetype stringBytes = 256 * 1024;
};

/// Parses UTF-8 JSON from outside. Refuses with INVALID_JSON and the byte position: a byte-order mark, invalid UTF-8,
/// lone surrogates, U+0000, duplicate keys, numbers that are not finite, integers beyond 2^53, and what exceeds
/// `limits`. The depth is counted while parsing, before any tree exists. Thread-safe.
Result<Json> parseJson(const QByteArray &text, const JsonLimits &limits = {});

/// As parseJson(), and the document must be an object.
Result<Json> parseJsonObject(const QByteArray &text, const JsonLimits &limits = {});

/// Compact UTF-8. With sorted keys this is also the canonical form that fingerprints and the audit chain hash.
QByteArray toBytes(const Json &json);

/// null where there is none.
Json toJson(const std::optional<Instant> &instant);

} // namespace core

namespace nlohmann {

template<>
struct adl_serializer<QString> {
    static void to_json(json &out, const QString &text) { out = text.toStdString(); }
    static void from_json(const json &in, QString &text)
    {
        text = QString::fromStdString(in.get_ref<const std::string &>());
    }
};

template<>
struct adl_serializer<QStringList> {
    static void to_json(json &out, const QStringList &list)
    {
        out = json::array();
        for (const QString &text : list)
            out.push_back(text.toStdString());
    }
    static void from_json(const json &in, QStringList &list)
    {
        list.clear();
        for (const json &item : in)
            list.append(item.get<QString>());
    }
};

template<>
struct adl_serializer<core::Instant> {
    static void to_json(json &out, const core::Instant &instant) { out = core::toIso(instant).toStdString(); }
};

} // namespace nlohmann
