// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/accountoutlook.h"

namespace api {

// What is known of an account as REST shows it.

core::Json toJson(const core::AccountEvent &event);
core::Json toJson(const core::AccountOutlook::Answer &outlook);

} // namespace api
