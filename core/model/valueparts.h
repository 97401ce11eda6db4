// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <optional>

namespace core {

/// The parts of one cell's value (planning.md section 3): w = engagement * trend * fusion * visibility * account.
/// All relative: 1 = an average post of an average clean account.
struct ValueParts {
    double engagement = 1; ///< E: the platform's prior times `learned`.
    double trend = 1; ///< Tr, 0.7-1.3
    double fusion = 1; ///< G, 0.75-1.5; 1 without the models' suggestions.
    double visibility = 1; ///< V, 0.1-2
    double account = 1; ///< q
    double trendScore = 0.5; ///< tau, 0-1: what Tr was made of.
    double learned = 1; ///< > 0; the share of E that outcomes have taught, no factor of its own.

    double value() const { return engagement * trend * fusion * visibility * account; }
    friend bool operator==(const ValueParts &, const ValueParts &) = default;
};

/// The parts by name, as a slot's row and its explanation hold them.
Json toJson(const ValueParts &parts);

/// Reads what toJson() wrote, bit for bit; nothing where `json` is no such object. A part that is absent is neutral.
std::optional<ValueParts> valuePartsFromJson(const Json &json);

} // namespace core
