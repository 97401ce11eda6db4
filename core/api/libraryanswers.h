// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/approvalcommands.h"
#include "core/engine/auditqueries.h"
#include "core/engine/librarycommands.h"
#include "core/engine/libraryqueries.h"
#include "core/engine/slotqueries.h"

namespace api {

// Answers of the engine about the queue, accounts, content and the trail as REST shows them (rest-api.md).

core::Json toJson(const core::ListApprovals::Item &item);
core::Json toJson(const core::Decide::Outcome &outcome);
core::Json toJson(const core::ListAudit::Row &row);

/// `profile` and `optimalVelocity`.
core::Json velocityJson(core::Platform platform, const core::GetVelocity::Answer &velocity);
/// `optimalPlatforms` and `scores`.
core::Json toJson(const QList<core::RankPlatforms::Item> &ranking);
/// `repurposedContent`, `variants`, and `errors` where there are some.
core::Json toJson(const QList<core::RepurposeContent::Variant> &variants);
/// `distributions`.
core::Json toJson(const QList<core::DistributeLanguages::Variant> &variants);

} // namespace api
