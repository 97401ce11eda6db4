// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/monthgrid.h"

namespace ui {

class TextLabel;

/// A month to choose a day from, dropping below what opened it; Esc or a click elsewhere closes it.
class MonthPopup final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MonthPopup)

public:
    explicit MonthPopup(QWidget *parent);

    MonthGrid *grid() const { return m_grid; }
    /// Shows the month of `day` below `anchor`, along its leading edge and within the screen.
    void openBelow(const QWidget &anchor, QDate day);

Q_SIGNALS:
    void chosen(QDate day);
    /// Another month is in sight: for marks that have to be fetched. setMarks() again when they are there.
    void monthShown(QDate firstOfMonth);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onCurrentChanged(QDate day);

    MonthGrid *m_grid = nullptr;
    TextLabel *m_title = nullptr;
    QDate m_month;
};

} // namespace ui
