// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/valueparts.h"

#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array<std::pair<const char *, double ValueParts::*>, 7> members = {{
    {"engagement", &ValueParts::engagement},
    {"trend", &ValueParts::trend},
    {"fusion", &ValueParts::fusion},
    {"visibility", &ValueParts::visibility},
    {"account", &ValueParts::account},
    {"trendScore", &ValueParts::trendScore},
    {"learned", &ValueParts::learned},
}};

} // namespace

Json toJson(const ValueParts &parts)
{
    Json json = Json::object();
    for (const auto &[name, member] : members)
        json[name] = parts.*member;
    return json;
}

std::optional<ValueParts> valuePartsFromJson(const Json &json)
{
    if (!json.is_object())
        return std::nullopt;
    ValueParts parts;
    for (const auto &[name, member] : members) {
        const auto found = json.find(name);
        if (found == json.end())
            continue;
        if (!found->is_number())
            return std::nullopt;
        parts.*member = found->get<double>();
    }
    return parts;
}

} // namespace core
