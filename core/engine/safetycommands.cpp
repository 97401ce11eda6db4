// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/safetycommands.h"

#include "core/engine/approve.h"
#include "core/engine/slotchange.h"
#include "core/engine/snapshot.h"
#include "core/engine/transaction.h"
#include "core/safety/safetygates.h"
#include "core/storage/approvalstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/slotstore.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString passphraseKey = u"owner_passphrase"_s; // Argon2id, in libsodium's text form
const QString failuresKey = u"passphrase_failures"_s; // {count, lastAt}
constexpr int mostFailures = 5;
constexpr auto failureWait = std::chrono::minutes(15);
constexpr int shortestPassphrase = 8;

Result<void> requirePerson(const Transaction &transaction)
{
    if (transaction.caller().kind != PrincipalKind::Human)
        return fail(Error::Code::Forbidden, u"Only a person may loosen what is safe"_s);
    return {};
}

Result<void> setSetting(const QString &key, const Json &value, Transaction &transaction)
{
    return SettingStore(transaction.database()).set(key, value, transaction.caller().name, transaction.now());
}

Result<Json> setting(const QString &key, Transaction &transaction)
{
    const auto value = SettingStore(transaction.database()).get(key);
    if (!value)
        return tl::unexpected(value.error());
    return value->value_or(Json());
}

QByteArray bytesOf(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

/// InvalidField where it is too short.
Result<QByteArray> newHash(const QString &text)
{
    if (text.size() < shortestPassphrase)
        return fail(Error::Code::InvalidField,
                    u"The passphrase must have at least %1 characters"_s.arg(shortestPassphrase), u"/passphrase"_s);
    const QByteArray passphrase = bytesOf(text);
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), passphrase.constData(), quint64(passphrase.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        return fail(Error::Code::Unavailable, u"There is not enough memory to hash the passphrase"_s);
    return QByteArray(hash.constData());
}

/// Takes back what the mode would not let through: risks above its limit, and what only the policy approved.
Result<void> takeBackApprovals(SafetyMode mode, Transaction &transaction)
{
    const auto queued =
        SlotStore(transaction.database()).query({.states = {SlotState::Approved}}, {.limit = 0, .cursor = {}});
    if (!queued)
        return tl::unexpected(queued.error());
    ApprovalStore approvals(transaction.database());
    for (Slot slot : queued->items) {
        const auto approval = approvals.find(slot.approvalId);
        if (!approval)
            return tl::unexpected(approval.error());
        const bool byPolicy = *approval && (*approval)->actorKind == policyName;
        if (slot.risk.score <= approvalLimit(mode) && !(byPolicy && mode != SafetyMode::FullAutonomous))
            continue;
        slot.reason = u"The safety mode was tightened: it needs an approval again"_s;
        DE_TRY(revokeApproval(slot, u"the safety mode was tightened"_s, transaction));
        DE_TRY(moveSlot(slot, SlotState::PendingApproval, Who::Engine, transaction));
    }
    return {};
}

} // namespace

Result<SafetyState> execute(const Stop &command, Transaction &transaction)
{
    const QString by = transaction.caller().name;
    DE_TRY(setSetting(killSwitchKey, {{"by", by}, {"reason", command.reason}, {"at", transaction.now()}}, transaction));
    DE_TRY(transaction.record(u"STOPPED"_s, u"engine"_s, {{"reason", command.reason}}));
    transaction.events().settings = true;
    return transaction.safety();
}

Result<std::optional<PassphraseProof>> execute(const VerifyPassphrase &command, Transaction &transaction)
{
    DE_TRY(requirePerson(transaction));
    const auto stored = setting(passphraseKey, transaction);
    const auto failures = setting(failuresKey, transaction);
    if (!stored || !failures)
        return tl::unexpected(stored ? failures.error() : stored.error());
    const int count = failures->is_object() ? failures->value("count", 0) : 0;
    const Instant last = fromMs(failures->is_object() ? failures->value("lastAt", qint64(0)) : 0);
    if (count >= mostFailures && transaction.now() < last + failureWait)
        return fail(
            Error::Code::Forbidden,
            u"The passphrase was wrong %1 times: try again after %2"_s.arg(count).arg(toIso(last + failureWait)));

    if (!stored->is_string()) {
        const auto hash = newHash(command.passphrase);
        if (!hash)
            return tl::unexpected(hash.error());
        DE_TRY(setSetting(passphraseKey, hash->toStdString(), transaction));
        DE_TRY(transaction.record(u"PASSPHRASE_SET"_s, u"owner"_s));
        transaction.events().settings = true;
        return PassphraseProof();
    }
    const std::string hash = stored->get<std::string>();
    const QByteArray passphrase = bytesOf(command.passphrase);
    const bool right = crypto_pwhash_str_verify(hash.c_str(), passphrase.constData(), quint64(passphrase.size())) == 0;
    const int wrong = right ? 0 : count % mostFailures + 1;
    if (wrong != count)
        DE_TRY(setSetting(failuresKey, {{"count", wrong}, {"lastAt", toMs(transaction.now())}}, transaction));
    if (!right) {
        DE_TRY(transaction.record(u"PASSPHRASE_WRONG"_s, u"owner"_s, {{"count", wrong}}));
        return std::nullopt;
    }
    return PassphraseProof();
}

Result<bool> execute(const ChangePassphrase &command, Transaction &transaction)
{
    DE_TRY(requirePerson(transaction));
    const auto hash = newHash(command.passphrase);
    if (!hash)
        return tl::unexpected(hash.error());
    DE_TRY(setSetting(passphraseKey, hash->toStdString(), transaction));
    DE_TRY(transaction.record(u"PASSPHRASE_CHANGED"_s, u"owner"_s));
    transaction.events().settings = true;
    return true;
}

Result<GetSafetyBounds::Answer> execute(const GetSafetyBounds &, Snapshot &snapshot)
{
    const auto stored = SettingStore(snapshot.database()).get(passphraseKey);
    if (!stored)
        return tl::unexpected(stored.error());
    return GetSafetyBounds::Answer{snapshot.context().config.safetyMode, *stored && (*stored)->is_string()};
}

Result<SafetyState> execute(const ReleaseStop &, Transaction &transaction)
{
    DE_TRY(requirePerson(transaction));
    DE_TRY(setSetting(killSwitchKey, nullptr, transaction));
    DE_TRY(transaction.record(u"RELEASED"_s, u"engine"_s));
    transaction.events().settings = true;
    return transaction.safety();
}

Result<SafetyState> execute(const SetSafetyMode &command, Transaction &transaction)
{
    DE_TRY(requirePerson(transaction));
    if (command.mode > transaction.config().safetyMode)
        return fail(
            Error::Code::Conflict,
            u"The configuration allows nothing looser than %1"_s.arg(safetyModeName(transaction.config().safetyMode)),
            u"/mode"_s);
    const auto before = transaction.safety();
    if (!before)
        return before;
    if (command.mode > before->mode && !command.proof)
        return fail(Error::Code::Forbidden, u"Loosening the safety mode needs the owner's passphrase"_s);
    DE_TRY(setSetting(safetyModeKey, safetyModeName(command.mode), transaction));
    DE_TRY(takeBackApprovals(command.mode, transaction));
    DE_TRY(transaction.record(u"MODE_SET"_s, u"engine"_s,
                              {{"from", safetyModeName(before->mode)}, {"to", safetyModeName(command.mode)}}));
    transaction.events().settings = true;
    return transaction.safety();
}

} // namespace core
