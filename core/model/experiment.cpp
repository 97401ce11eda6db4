// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/experiment.h"

#include "core/model/words.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::array<Word<Arm>, 2> armWords = {{{Arm::A, "A"_L1}, {Arm::B, "B"_L1}}};

constexpr std::array<Word<ExperimentKind>, 2> kindWords = {{
    {ExperimentKind::Timing, "timing"_L1},
    {ExperimentKind::Platform, "platform"_L1},
}};

constexpr std::array<Word<ExperimentState>, 5> stateWords = {{
    {ExperimentState::Running, "RUNNING"_L1},
    {ExperimentState::AWins, "A_WINS"_L1},
    {ExperimentState::BWins, "B_WINS"_L1},
    {ExperimentState::Inconclusive, "INCONCLUSIVE"_L1},
    {ExperimentState::Stopped, "STOPPED"_L1},
}};

} // namespace

QString armName(Arm arm)
{
    return nameIn(armWords, arm);
}

std::optional<Arm> armFromName(const QString &name)
{
    return valueIn(armWords, name);
}

QString allowedArms()
{
    return allowedIn(armWords);
}

QString experimentKindName(ExperimentKind kind)
{
    return nameIn(kindWords, kind);
}

std::optional<ExperimentKind> experimentKindFromName(const QString &name)
{
    return valueIn(kindWords, name);
}

QString allowedExperimentKinds()
{
    return allowedIn(kindWords);
}

QString experimentStateName(ExperimentState state)
{
    return nameIn(stateWords, state);
}

std::optional<ExperimentState> experimentStateFromName(const QString &name)
{
    return valueIn(stateWords, name);
}

} // namespace core
