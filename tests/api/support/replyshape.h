// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/api/support/rawclient.h"

/// What is wrong with the fields every response has and the body every failure has; empty where all is as promised.
QByteArray shapeFault(const RawResponse &response);
