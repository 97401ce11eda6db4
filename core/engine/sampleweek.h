// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace core {

class Transaction;

/// `--demo`: fills an empty workspace with the sample week: accounts, contents, plans, approvals and weeks of history,
/// dated relative to the moment of loading. Answers false, and changes nothing, where any account, plan or content is
/// there. The same moment gives the same sample, but for the ids.
struct LoadSampleWeek {
    using Answer = bool;
};
Result<bool> execute(const LoadSampleWeek &command, Transaction &transaction);

} // namespace core
