// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/model/role.h"

namespace core {

/// Somebody who plans, reviews or answers for what is published here.
struct Person {
    QString id = {};
    QString name = {}; ///< Unique among people and services; the audit trail knows them by it.
    Role role = Role::Reader;
    Instant createdAt = {};
    std::optional<Instant> removedAt = {};

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace core
