// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <limits>

namespace core {

/// The worth of a cell in which nothing may be posted.
inline constexpr double closedCell = -std::numeric_limits<double>::infinity();

} // namespace core
