// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui {

/// An action of the audit log in the window's language: "SLOT_CREATED" as "Slot made". What has no word is shown as it
/// is stored.
QString actionWord(const QString &action);

bool hasActionWord(const QString &action);

} // namespace ui
