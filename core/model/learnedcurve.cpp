// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/learnedcurve.h"

#include <cmath>

namespace core {

double LearnedCurve::at(int minuteOfDay, int weekday) const
{
    const auto before = size_t(minuteOfDay / 60);
    const size_t after = (before + 1) % hour.size();
    const double share = minuteOfDay % 60 / 60.0;
    return std::exp(hour[before] + share * (hour[after] - hour[before]) + day[size_t(weekday)]);
}

} // namespace core
