// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/slotqueries.h"
#include "ui/common/tone.h"

namespace ui {

class SlotEvidence;

/// One line of the evidence: what was checked, how it came out, and a figure.
struct SlotCheck {
    Tone tone = Tone::Ok; ///< Ok, Warn or Danger.
    QString text = {};
    QString aside = {};
};

/// What was checked before a person is asked: the place, the account, the text by the platform's rules, and what the
/// engine warns of.
QList<SlotCheck> checksOf(const core::ListApprovals::Item &item, const SlotEvidence &known, core::Instant now);

} // namespace ui
