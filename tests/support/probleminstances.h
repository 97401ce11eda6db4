// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/planning/planner.h"

/// Named instances on which the planner is compared with a general solver. Everything follows from the name.
namespace support {

/// Who may post for whom.
enum class AccountMix {
    Own, ///< One account a lane.
    Teams, ///< Each account serves one lane, lanes have several.
    Polyglots, ///< Each account serves every lane.
    Mixed, ///< Some serve one lane, some all.
    Contested, ///< Few accounts for all lanes, and more is asked than they can make.
};
inline constexpr std::array allAccountMixes = {AccountMix::Own, AccountMix::Teams, AccountMix::Polyglots,
                                               AccountMix::Mixed, AccountMix::Contested};
QString accountMixName(AccountMix mix); ///< "own"

struct ProblemInstance {
    core::Platform platform = core::Platform::TikTok;
    AccountMix mix = AccountMix::Own;
    int accounts = 1;
    int languages = 1; ///< 1-3
    double velocity = 1;
    quint32 seed = 0;

    /// "youtube-mixed-a4-l3-v2-s17"
    QString name() const;
    /// Accounts of different quality and risk; by the seed also commitments, blackouts, account and audience zones, a
    /// trend, weeks with a change of time.
    core::PlanningInput input() const;
};

/// At least 20 small ones that a general solver finishes within seconds: every platform with every mix.
QList<ProblemInstance> smallInstances(quint32 firstSeed = 1);

/// 1 to 12 accounts a platform, 1 to 3 languages, velocity 0.7 to 3.
QList<ProblemInstance> largeInstances(quint32 firstSeed = 1);

/// The JSON of planning.md section 13 with `"instance":{name,mix,seed,accounts,lanes,velocity,plannerSeconds}` besides.
/// `plannerSeconds` is the least processor time of `runs` calls of planPlatform().
core::Json solvedProblem(const ProblemInstance &instance, int runs = 1);

} // namespace support
