// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace core {

/// Four random words that are a pure function of counter and key: Philox4x32-10 of Salmon, Moraes, Dror and Shaw,
/// "Parallel random numbers: as easy as 1, 2, 3" (SC 2011). Nothing is carried from one call to the next, so a draw is
/// the same in whatever thread and order it is made. Thread-safe.
std::array<quint32, 4> philox(std::array<quint32, 4> counter, std::array<quint32, 2> key);

} // namespace core
