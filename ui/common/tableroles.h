// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace ui {

/// What a model offers to a TableDelegate beside Qt::DisplayRole, Qt::CheckStateRole and Qt::TextAlignmentRole, all per
/// cell and all optional. Numbers are aligned with Qt::AlignRight, which means the trailing side.
namespace tablerole {

inline constexpr int base = Qt::UserRole + 4096;
inline constexpr int tile = base; ///< int(core::Platform): the platform's tile before the text.
inline constexpr int look = base + 1; ///< int(SlotLook): the icon of a state before the text; its word is the text.
inline constexpr int risk = base + 2; ///< double, 0 to 1: pips before the text, in the band's colour.
inline constexpr int secondary = base + 3; ///< QString: a second, smaller line.
inline constexpr int tone =
    base + 4; ///< int(Tone): colour of the text; with an icon from Accent on, where no look has one.
inline constexpr int action = base + 5; ///< QString: accent text at the end that can be clicked.
inline constexpr int strong = base + 6; ///< true: medium weight, for the column that names the row.
inline constexpr int sort = base + 7; ///< What to sort by, for a QSortFilterProxyModel::setSortRole().

} // namespace tablerole

} // namespace ui
