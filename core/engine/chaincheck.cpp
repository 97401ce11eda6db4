// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/chaincheck.h"

#include "core/base/logging.h"
#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/storage/settingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

Result<AuditVerdict> execute(const CheckChain &query, Snapshot &snapshot)
{
    AuditStore audit(snapshot.database());
    const auto head = audit.head();
    if (!head)
        return tl::unexpected(head.error());
    const qint64 from = query.rows > 0 ? std::max<qint64>(1, head->seq - query.rows + 1) : 1;
    return audit.verify(from);
}

Result<SafetyState> execute(const ReportBrokenChain &command, Transaction &transaction)
{
    qCCritical(logEngine) << "the audit chain is broken at row" << command.verdict.brokenAt.value_or(0) << ":"
                          << command.verdict.why;
    DE_TRY(SettingStore(transaction.database())
               .set(safetyModeKey, safetyModeName(SafetyMode::Manual), transaction.caller().name, transaction.now()));
    transaction.events().settings = true;
    DE_TRY(transaction.record(u"AUDIT_CHAIN_BROKEN"_s, u"audit"_s,
                              {{"brokenAt", command.verdict.brokenAt.value_or(0)}, {"mode", "MANUAL"}}));
    return transaction.safety();
}

} // namespace core
