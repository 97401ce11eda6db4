// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/instant.h"
#include "core/model/principal.h"

namespace core {

/// What somebody said about a slot. Never published, never changed.
struct Comment {
    QString id = {};
    QString slotId = {};
    QString author = {};
    PrincipalKind authorKind = PrincipalKind::Human;
    QString text = {};
    bool isPrivate = false; ///< For people alone: services do not see it.
    Instant createdAt = {};

    friend bool operator==(const Comment &, const Comment &) = default;
};

} // namespace core
