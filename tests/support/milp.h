// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QStringList>

/// tests/bench/compare_with_milp.py for tests.
namespace support {

/// Writes `json` as FOLDER/NAME.json.
core::Result<void> writeProblem(const QString &folder, const QString &name, const core::Json &json);

/// Compares every problem in `folder`; `options` as the script takes them. The report: `{"summary":{...},
/// "instances":[{name,mix,value,upperBound,milpValue,milpBound,optimal,ratio,ratioToFound,boundBelow,faults,...}]}`.
/// An error where the script cannot run; it says so where scipy is missing. Prints the script's table.
core::Result<core::Json> comparedWithMilp(const QString &folder, const QStringList &options = {});

} // namespace support
