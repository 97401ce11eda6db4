// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/base/instant.h"
#include "core/model/platform.h"

#include <array>
#include <optional>

namespace core {

enum class Arm { A, B };
QString armName(Arm arm); ///< "A"
std::optional<Arm> armFromName(const QString &name);
QString allowedArms();

/// What an experiment compares: two times of day on one platform, or two platforms.
enum class ExperimentKind { Timing, Platform };
QString experimentKindName(ExperimentKind kind); ///< "timing"
std::optional<ExperimentKind> experimentKindFromName(const QString &name);
QString allowedExperimentKinds();

enum class ExperimentState { Running, AWins, BWins, Inconclusive, Stopped };
QString experimentStateName(ExperimentState state); ///< "A_WINS"
std::optional<ExperimentState> experimentStateFromName(const QString &name);

struct ExperimentArm {
    Platform platform = Platform::TikTok;
    int minute = 0; ///< Of the local day, 0-1439; 0 where platforms are compared.

    friend bool operator==(const ExperimentArm &, const ExperimentArm &) = default;
};

struct Experiment {
    QString id = {};
    QString name = {};
    ExperimentKind kind = ExperimentKind::Timing;
    std::array<ExperimentArm, 2> arms = {}; ///< A, B
    QString timezone = {}; ///< IANA; its local days are the blocks.
    Instant startedAt = {};
    ExperimentState state = ExperimentState::Running;
    std::optional<Instant> endedAt = {};
    QString reason = {}; ///< Why it ended: a sentence.
    QString createdBy = {};

    const ExperimentArm &arm(Arm which) const { return arms[size_t(which)]; }
    friend bool operator==(const Experiment &, const Experiment &) = default;
};

/// A slot that counts for one arm.
struct ExperimentSlot {
    QString slotId = {};
    Arm arm = Arm::A;
    QString accountId = {};
    Platform platform = Platform::TikTok;
    Instant at = {};

    friend bool operator==(const ExperimentSlot &, const ExperimentSlot &) = default;
};

} // namespace core
