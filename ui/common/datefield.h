// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/linefield.h"
#include "ui/common/monthgrid.h"

#include <optional>

namespace ui {

class MonthPopup;

/// What a person means by "16 Nov 2026", "16.11.2026", "2026-11-16", "16 11", "16" or "+3" (days from `today`), in the
/// order of day and month of `locale`; nothing where it is no day.
std::optional<QDate> dateFromText(const QString &text, QDate today, const QLocale &locale);

/// A day: typed, or chosen from a month. Up and Down step by a day, Alt+Down opens the month.
class DateField final : public LineField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    explicit DateField(QWidget *parent = nullptr);

    QDate date() const { return m_date; } ///< Invalid while the field is empty or holds no day.
    void setDate(QDate date);
    /// The day "Today" and "+3" start from: in the workspace's zone, not this machine's.
    void setToday(QDate today);
    void setRange(QDate first, QDate last); ///< Either may be invalid for no limit.
    void setMarks(DayMarks marks);
    MonthPopup *popup() const { return m_popup; }
    void openMonth();
    QSize sizeHint() const override; ///< As wide as the longest day.

Q_SIGNALS:
    /// By hand; invalid where the text has become none. Not for setDate().
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void change(QDate date);
    void onEdited(const QString &text);
    void tidy();
    bool isAllowed(QDate date) const;
    QString textOf(QDate date) const;

    QDate m_date;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    MonthPopup *m_popup = nullptr;
};

} // namespace ui
