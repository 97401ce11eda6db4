// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/account.h"
#include "ui/calendar/calendarhands.h"
#include "ui/calendar/slotdrag.h"
#include "ui/common/dialog.h"

class QHBoxLayout;

namespace ui {

class ComboBox;
class DateField;
class TimeField;
class VerdictCard;

/// "Move to…": slots go to another day, time or account without being dragged. Says live what that would come to, as a
/// drag does, and where it does not fit, which times near it would. Several slots keep their spacing: the fields are
/// those of the first one.
class MoveDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoveDialog)

public:
    /// `rows` in order of time; not empty.
    MoveDialog(Desk &desk, const QList<SlotRow> &rows, QWidget *parent);

Q_SIGNALS:
    void moveWanted(const QList<ui::SlotMove> &moves, ui::CalendarHands::Room room);

private:
    void layOut();
    void connectAll();
    void offerAccounts();
    void judge();
    void offerNearest();
    void finish(CalendarHands::Room room);
    std::optional<WallTime> target() const; ///< Nothing while a field holds none.
    void setAt(core::Instant at);
    QList<SlotMove> movesTo(const WallTime &target) const;

    Desk &m_desk;
    const QList<SlotRow> m_rows;
    SlotsInHand *const m_inHand;
    DateField *m_date = nullptr;
    TimeField *m_time = nullptr;
    ComboBox *m_account = nullptr;
    VerdictCard *m_card = nullptr;
    QWidget *m_nearestRow = nullptr;
    QHBoxLayout *m_nearest = nullptr;
    ActionButton *m_room = nullptr;
    ActionButton *m_move = nullptr;
};

} // namespace ui
