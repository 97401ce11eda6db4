// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>
#include <QTimeZone>

#include "ui/calendar/slotrow.h"

namespace ui {

/// A slot's time, to be typed over its chip: "14:15", "1415" or "14". Goes away by itself.
class TimeEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeEdit)

public:
    TimeEdit(const SlotRow &row, const QTimeZone &zone, QWidget *parent);

Q_SIGNALS:
    void entered(core::Instant at); ///< On the slot's own day.
    void left(); ///< Without a time.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void close(); ///< Once.

    const QDate m_date;
    const QTimeZone m_zone;
    bool m_closed = false;
};

/// "9:05", "905", "0905", "9": minutes of the day; nothing where it is no time.
std::optional<int> minuteFromText(const QString &text);

} // namespace ui
