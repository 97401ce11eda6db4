// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QLocale>
#include <QString>

#include "core/model/principal.h"
#include "core/model/role.h"
#include "core/model/safety.h"
#include "core/model/slot.h"

namespace ui {

struct Tokens;

/// How a slot's state is shown: an icon, a colour and a word. Some states of the machine look the same to a person.
enum class SlotLook {
    Planned,
    Pending,
    Stale, ///< Pending again after an approval that is void: what the approval queue knows, not the slot alone.
    Approved,
    Sending,
    Retry,
    Unknown, ///< The outcome is not known: UNKNOWN and NEEDS_REVIEW.
    Published,
    Failed,
    Rejected,
    Missed,
    Expired,
    Cancelled
};
inline constexpr int slotLookCount = 13;

SlotLook lookOf(const core::Slot &slot);

QString lookWord(SlotLook look); ///< "Waiting for approval", in the window's language
QString lookIcon(SlotLook look); ///< A name for ownIcon().
QColor lookColour(SlotLook look, const Tokens &tokens);

QString platformWord(core::Platform platform); ///< "TikTok"
QString modeWord(core::SafetyMode mode); ///< "Semi-autonomous"
QString roleWord(core::Role role); ///< "Planner"
QString riskWord(core::RiskLevel level); ///< "LOW"
QString contentTypeWord(core::ContentType type); ///< "Video"
QString trendText(double score); ///< "trend 0.62"
QString factorWord(core::RiskFactorKind kind); ///< "Suspension"

/// The form of the weekdays' names in which all of them fit into `width`: short, or narrow where that is too long.
QLocale::FormatType weekdayFormat(const QFont &font, qreal width);

/// "English", "Arabic": a language's name in the window's language; as its speakers write it where we have none.
QString languageWord(const QString &tag);

QString slotCountText(int count); ///< "1 slot", "8 slots"

/// Text from outside (handles, titles, times) inside a sentence of ours: keeps its own direction and does not turn
/// ours.
QString isolated(const QString &text);

/// Text for a tool tip, which would take some texts for HTML.
QString plainTip(const QString &text);

} // namespace ui
