// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/desk.h"
#include "ui/common/history.h"
#include "ui/common/page.h"

namespace ui {

/// A way of a step that submits `command`. It stands on the desk and the history alone, so it outlives the form in
/// which the step was made.
template<typename Command>
History::Way commandWay(const Workbench &bench, const Command &command)
{
    return [desk = &bench.desk, history = &bench.history, command](const History::Done &done) {
        desk->submit(command, history, [done](const core::Result<typename Command::Answer> &answer) {
            done(answer ? std::nullopt : std::optional(answer.error()));
        });
    };
}

} // namespace ui
