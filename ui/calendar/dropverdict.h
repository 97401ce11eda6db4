// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>

#include "core/engine/planfigures.h"
#include "ui/calendar/slotrow.h"

#include <optional>

namespace ui {

struct Tokens;

/// A slot and where it shall stand.
struct SlotMove {
    SlotRow row = {};
    core::Instant to = {};
    QString accountId = {}; ///< Empty: its own.

    friend bool operator==(const SlotMove &, const SlotMove &) = default;
};

enum class DropAction {
    Move,
    Copy,
    Make ///< What is in the hand stands nowhere yet: a slot is made where it is let go.
};

/// A planned slot that would make room.
struct GivesWay {
    QString slotId = {};
    std::optional<core::Instant> to = {}; ///< Nothing: it would be cancelled.

    friend bool operator==(const GivesWay &, const GivesWay &) = default;
};

/// What a drop would come to, in the words of the bubble.
struct DropVerdict {
    enum class Kind {
        Checking, ///< Not known yet: the engine judges the drop.
        Back, ///< Where it came from.
        Fits,
        Costs, ///< Allowed, and an approval is void after it or the risk rises into a higher band.
        Refused
    };
    Kind kind = Kind::Checking;
    QString word = {}; ///< "Fits"
    QString reason = {}; ///< One line: why, or how near the next post is.
    std::optional<core::FigureChange> figures = {}; ///< Of several slots: mean risk and the sum of their reach.
    std::optional<core::Instant> nearest = {}; ///< Refused, of one slot: the nearest time that fits on its account.
    QList<GivesWay> room = {}; ///< Refused, of one slot: what would move if room were made; empty: that is no help.

    friend bool operator==(const DropVerdict &, const DropVerdict &) = default;
};

/// The icon's name for ownIcon(), and the colour of ring, line, pill and word.
QString verdictIcon(DropVerdict::Kind kind);
QColor verdictColour(DropVerdict::Kind kind, const Tokens &tokens);
QString verdictWord(DropVerdict::Kind kind);

/// One verdict of several, the worst first; `verdicts` belong to `moves` by their order. neither may be empty.
DropVerdict together(const QList<DropVerdict> &verdicts, const QList<SlotMove> &moves);

/// "12.4k", "980": reach as the bubble shows it.
QString reachText(double people);

} // namespace ui
