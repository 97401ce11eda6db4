// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

#include "core/engine/unscheduled.h"

namespace ui {

struct SlotCriteria;

/// What has no place in the week yet, in the words of the window.
QString unscheduledWord(core::UnscheduledKind kind); ///< "Missed"

/// "No account serves this language": why it is here, as one or two sentences.
QString unscheduledReason(const core::ListUnscheduled::Item &item, const QTimeZone &zone);

/// "@cocina", "3 accounts": who could take it; empty where nobody can or it is not known.
QString takersText(const core::ListUnscheduled::Item &item);

/// "Mon 16 Nov 10:00 · @cocina": where a slot stood, how many posts, who could take it.
QString unscheduledFacts(const core::ListUnscheduled::Item &item, const QTimeZone &zone);

/// All of it in one line, for tool tips and assistive technology.
QString describe(const core::ListUnscheduled::Item &item, const QTimeZone &zone);

/// Whether it is among what the filters of the week leave: accounts and platforms by whoever could take it; states and
/// risk only restrict slots, as nothing else has them.
bool matches(const core::ListUnscheduled::Item &item, const SlotCriteria &criteria, const QTimeZone &zone);

} // namespace ui
