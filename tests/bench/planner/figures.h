// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <utility>
#include <vector>

/// The planner's figures of planning.md section 12, each printed beside its target and the family of its data.
namespace bench {

enum class Wanted { AtLeast, AtMost, Nothing };

struct Target {
    Wanted wanted = Wanted::Nothing;
    double value = 0;
};
inline Target atLeast(double value)
{
    return {Wanted::AtLeast, value};
}
inline Target atMost(double value)
{
    return {Wanted::AtMost, value};
}

/// A heading with what all figures below it were measured on.
void heading(const QString &title, const QString &family);
/// One line: what, figure, target, and whether it is met. `decimals` of the figure.
void figure(const QString &what, double value, Target target = {}, int decimals = 3);
/// How many targets were missed so far.
int missed();

/// Least processor time of `runs` calls, in seconds; other programs on the machine do not count.
double processorSeconds(const std::function<void()> &call, int runs = 3);

/// b of y = a x^b by least squares on the logarithms: 1 grows linearly.
double exponentOf(const std::vector<std::pair<double, double>> &points);

void calendarFigures(); ///< Against the peak-hour calendar and against greedy.
void growthFigures(); ///< In accounts, languages and plans.
void feedFigures(); ///< One chronological feed.
/// Against a general solver; `seconds` for all of it.
void milpFigures(int seconds);

} // namespace bench
