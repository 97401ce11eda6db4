// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/approvalcommands.h"

namespace ui {

class Desk;
class History;

/// Notes a decision that the engine has taken, of one slot or several, as one step that can be taken back while nothing
/// has left. `title` is that of the only slot; empty where there are several.
void recordDecision(const core::Decide &decision, const QString &title, Desk &desk, History &history);

/// What a step of this decision is called: "approve “Poll: early or late”", "approve 5 slots".
QString decisionText(core::Decision decision, int count, const QString &title);

/// The first refusal among outcomes, and how many share its fate; nothing where all went well.
std::optional<core::Error> refusalOf(const core::Result<QList<core::Decide::Outcome>> &answer);

} // namespace ui
