// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/rehearsal.h"

#include "core/content/validator.h"
#include "core/engine/blackouts.h"
#include "core/engine/risktable.h"
#include "core/model/slottext.h"
#include "core/safety/safetygates.h"
#include "core/storage/contentstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString accountFault(const Slot &slot, const RiskTable &risks)
{
    if (slot.accountId.isEmpty())
        return u"No account is there to publish it"_s;
    const Account *account = risks.account(slot.accountId);
    if (!account)
        return u"Its account is not known here"_s;
    if (account->retiredAt)
        return u"@%1 was retired"_s.arg(account->username);
    if (!mayPostAt(*account, slot.dueAt))
        return u"@%1 is %2 at that time"_s.arg(account->username, accountStatusName(account->status));
    return {};
}

Result<QString> contentFault(const Slot &slot, Database &database)
{
    if (slot.contentId.isEmpty())
        return u"It has no content"_s;
    const auto content = ContentStore(database).find(slot.contentId);
    if (!content)
        return tl::unexpected(content.error());
    if (!*content)
        return QString(); // not held here: whoever publishes it judges it
    const ContentVariant *text = textOf(**content, slot);
    if (!text)
        return u"The content has no text in %1"_s.arg(slot.language);
    for (const Finding &finding : findings((*content)->title, *text, limitsFor(slot.platform, slot.contentType))) {
        if (finding.severity == Severity::Error)
            return finding.sentence;
    }
    return QString();
}

} // namespace

Result<RunResult> rehearse(const Slot &slot, const RiskTable &risks, const QList<Blackout> &blackouts, SafetyMode mode,
                           Database &database, Instant now)
{
    RunResult result;
    result.slot = slot;
    result.slot.risk = risks.of(slot);
    result.simulated = true;
    result.at = now;
    result.error = accountFault(slot, risks);
    if (result.error.isEmpty()) {
        if (const auto outside = outsideBlackouts(slot, blackouts); !outside)
            result.error = outside.error().message;
    }
    if (result.error.isEmpty()) {
        const auto fault = contentFault(slot, database);
        if (!fault)
            return tl::unexpected(fault.error());
        result.error = *fault;
    }
    if (result.error.isEmpty()) {
        if (const auto within = withinRiskLimit(result.slot.risk.score, approvalLimit(mode)); !within)
            result.error = within.error().message;
    }
    result.success = result.error.isEmpty();
    return result;
}

} // namespace core
