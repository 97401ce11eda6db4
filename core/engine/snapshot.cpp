// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/snapshot.h"

namespace core {

Result<SafetyState> Snapshot::safety()
{
    return readSafety(m_database, m_context.config.safetyMode);
}

Result<RulesInForce> Snapshot::rules()
{
    return rulesInForce(m_database, m_context.config);
}

} // namespace core
