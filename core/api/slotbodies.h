// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/config.h"
#include "core/engine/slotcommands.h"

namespace api {

// Changes of slots as REST takes them. `path` leads the fields that a refusal names; a body alone has none.

core::Result<core::CreateSlot> readNewSlot(const core::Json &body, const core::Config &config,
                                           const QString &path = {});
core::Result<core::EditSlot> readEdit(const core::Json &body, const QString &slotId, const core::Config &config,
                                      const QString &path = {});
core::Result<core::RestoreSlot> readRestore(const core::Json &body, const QString &slotId, const QString &path = {});
/// `{"changes": [{"op": "edit" | "create" | "cancel" | "restore", ...}]}`
core::Result<core::ChangeSlots> readChanges(const core::Json &body, const core::Config &config);

} // namespace api
