// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include "core/model/platform.h"
#include "core/planning/week.h"

#include <variant>

namespace core {

/// Once, from `from` until just before `to`.
struct OnceWindow {
    Instant from = {};
    Instant to = {};

    friend bool operator==(const OnceWindow &, const OnceWindow &) = default;
};

/// Every week, on these days of the week (1 = Monday ... 7 = Sunday). A window that ends at or before its start runs
/// past midnight and belongs to the day on which it starts: 22:00-07:00 are quiet hours, 00:00-00:00 is the whole day.
struct WeeklyWindow {
    QList<int> days = {};
    QTime from = {};
    QTime to = {};
    QTimeZone zone = QTimeZone::utc();

    friend bool operator==(const WeeklyWindow &, const WeeklyWindow &) = default;
};

enum class BlackoutScope { Everything, Platform, Account, Language };

/// A time in which nothing may be published: quiet hours, a holiday, a brand's silence.
struct Blackout {
    BlackoutScope scope = BlackoutScope::Everything;
    QString subject = {}; ///< The platform's name, the account's id or the language; empty for Everything.
    std::variant<OnceWindow, WeeklyWindow> window = OnceWindow{};
    QString reason = {};

    friend bool operator==(const Blackout &, const Blackout &) = default;
};

/// Whether the blackout binds a post on this account in this language.
bool binds(const Blackout &blackout, Platform platform, const QString &accountId, const QString &language);

/// Whether `instant` lies in the blackout's window.
bool covers(const Blackout &blackout, Instant instant);

/// The first of them that stands against such a post at `instant`; null where none does. Points into `blackouts`.
const Blackout *firstOver(const QList<Blackout> &blackouts, Platform platform, const QString &accountId,
                          const QString &language, Instant instant);

/// "falls into a blackout: siesta"; the reason only where there is one.
QString blackoutText(const Blackout &blackout);

/// Sets `closed[t]` to 1 wherever the window covers the week's quarter-hour t. Shape: T.
void markCovered(const Blackout &blackout, const Week &week, std::vector<char> &closed);

} // namespace core
