// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>

#include "core/model/slot.h"

#include <array>

namespace ui {

/// A slot with the names that people read.
struct RiskRow {
    core::Slot slot = {};
    QString title = {};
    QString username = {};

    friend bool operator==(const RiskRow &, const RiskRow &) = default;
};

/// Which slots are looked at; what is empty does not restrict.
struct RiskFilter {
    QList<core::Platform> platforms = {};
    QStringList accountIds = {};
    QStringList languages = {};
    QList<core::RiskFactorKind> factors = {}; ///< Slots whose risk comes mainly from one of these.

    bool isEmpty() const;
    bool passes(const core::Slot &slot) const;
    friend bool operator==(const RiskFilter &, const RiskFilter &) = default;
};

/// Whether a slot in this state says something about risk: it stands, was published, or has failed.
bool bearsRisk(core::SlotState state);

/// The factor with the largest share; nothing where there is no risk.
std::optional<core::RiskFactorKind> mainFactor(const core::RiskAssessment &risk);

/// How many slots there are in each band.
std::array<int, 4> bandCounts(const QList<RiskRow> &rows);

/// The most risky first, the earlier first among equals; at most `most`.
QList<RiskRow> riskiest(QList<RiskRow> rows, qsizetype most);

} // namespace ui

Q_DECLARE_METATYPE(ui::RiskRow)
