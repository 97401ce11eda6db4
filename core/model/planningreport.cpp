// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/planningreport.h"

#include "core/model/words.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<UnplacedReason>, 8> reasonWords = {{
    {UnplacedReason::NoAccounts, "NO_ACCOUNTS"_L1},
    {UnplacedReason::ContentType, "CONTENT_TYPE"_L1},
    {UnplacedReason::Past, "PAST"_L1},
    {UnplacedReason::RiskLimit, "RISK_LIMIT"_L1},
    {UnplacedReason::Cooldown, "COOLDOWN"_L1},
    {UnplacedReason::Blackout, "BLACKOUT"_L1},
    {UnplacedReason::Commitments, "COMMITMENTS"_L1},
    {UnplacedReason::Capacity, "CAPACITY"_L1},
}};

} // namespace

QString unplacedReasonName(UnplacedReason reason)
{
    return nameIn(reasonWords, reason);
}

std::optional<UnplacedReason> unplacedReasonFromName(const QString &name)
{
    return valueIn(reasonWords, name);
}

} // namespace core
