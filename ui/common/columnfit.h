// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace ui {

/// What one column of a table asks for.
struct ColumnNeed {
    int natural = 0; ///< As wide as its header and its widest cell.
    int least = 0; ///< What it may be cut down to; natural where it must stay whole.
    int leaves = 0; ///< The order in which columns go where the room is short, from 1 on; 0 never goes.
    bool shares = false; ///< Long words, like the name: the two share what the others leave, 2 to 3. One at most.
};

inline constexpr int leastName = 130; ///< The column that names the row is never cut down further.
inline constexpr int wholeName = 200; ///< Up to here a name stays whole while another column can go.
inline constexpr int widestName = 480; ///< Wider, the values stand too far from what they belong to.
inline constexpr int widestBreath = 96; ///< What any other column gets beyond its need.

/// How wide the columns are in `room`; 0 has left. What is left over goes to `stretched`, up to widestName or its need,
/// then to all others alike; as the last column it takes everything. Without room enough, columns leave, then what may
/// be cut is cut, and last the table is wider than its room.
QList<int> fittedColumns(const QList<ColumnNeed> &needs, int stretched, int room);

} // namespace ui
