// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/support/replyshape.h"

#include "core/base/json.h"

QByteArray shapeFault(const RawResponse &response)
{
    for (const auto &[name, value] :
         {std::pair("x-content-type-options", "nosniff"), std::pair("cache-control", "no-store"),
          std::pair("content-security-policy", "frame-ancestors 'none'")}) {
        if (response.fields.value(name) != value)
            return QByteArray("no ") + name;
    }
    if (response.fields.contains("server") || response.fields.contains("access-control-allow-origin"))
        return "a field too many";
    if ((response.status == 503 || response.status == 429) && !response.fields.contains("retry-after"))
        return "no Retry-After";
    if (response.status < 400)
        return {};
    const auto json = core::parseJsonObject(response.body);
    if (!json)
        return "no JSON object: " + response.body;
    if (json->value("ok", true) || json->value("error", "").empty() || json->value("code", "").empty()
        || json->value("requestId", "").empty())
        return "not the shape of a failure: " + response.body;
    if (response.body.contains("secret"))
        return "it tells a detail";
    return {};
}
