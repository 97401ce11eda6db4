// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/problem.h"

namespace core {

/// Hands posts of fuller lanes to emptier ones, at the same time on the same account, wherever a rule allows it and no
/// value is lost: of several equally good answers the one that treats the languages alike.
std::vector<Post> balanced(const PlatformProblem &problem, std::vector<Post> posts);

} // namespace core
