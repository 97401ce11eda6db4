// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

/// The row above a view: chips and fields to filter by, and room for more controls at its end. Where the window is
/// narrow, what may be narrower gives way first, then a second line begins.
class FilterRow : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterRow)

public:
    static constexpr int lineHeight = 44;

    explicit FilterRow(QWidget *parent = nullptr);

    /// Appends `item`, which the row takes; as wide as it may be, and no narrower than its minimum.
    void add(QWidget *item);
    /// Puts `widget`, which the row takes, at the end of the first line.
    void setAtEnd(QWidget *widget);

protected:
    void place();
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int shrinkage(int room) const;

    QList<QWidget *> m_items; ///< In their order.
    QWidget *m_end = nullptr;
};

} // namespace ui
