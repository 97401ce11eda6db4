// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakedesk.h"

namespace tests {

/// Fills `desk` with a week that shows every state, band, platform and script, crowds and long titles.
void addSampleWeek(FakeDesk &desk);

} // namespace tests
