// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace core {

struct SampleLoad;

/// Copies the sample's media below the workspace's media folder, to sample/, and stores the contents of the library.
Result<void> storeSampleContents(SampleLoad &load);

/// Reads the accounts of the file, without the successes of their history.
void readSampleAccounts(SampleLoad &load);

/// Stores the accounts with their history. Who is in a cool-down now comes in as ACTIVE, as it was in the weeks before.
Result<void> storeSampleAccounts(SampleLoad &load);

/// Brings the accounts to the present: their status, and when they were last used.
Result<void> settleSampleAccounts(SampleLoad &load);

} // namespace core
