// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

#include "core/engine/plansimulation.h"

namespace ui {

/// A simulation as CSV by RFC 4180, UTF-8: every figure with its unit, the seed and runs to make it again, and
/// "SIMULATED" in the first row. Texts that a spreadsheet would take for a formula begin with an apostrophe.
QByteArray simulationCsv(const core::SimulationAnswer &answer, const QString &planName, const QString &otherName,
                         const QTimeZone &zone);

/// One cell: quoted where it must be, guarded against formulas.
QString csvText(QString text);

} // namespace ui
