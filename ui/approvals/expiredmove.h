// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QObject;

namespace ui {

struct Workbench;

/// Moves a slot that nobody decided in time to the place that was proposed under `fingerprint`, and sends it to the
/// queue again. Tells the outcome in a toast.
void repairAndAskAgain(const Workbench &bench, const QString &slotId, const QString &fingerprint, QObject *context);

} // namespace ui
