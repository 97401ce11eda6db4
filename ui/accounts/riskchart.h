// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/accountoutlook.h"

namespace ui {

/// An account's risk day by day, 28 days back and 7 ahead: what was measured is solid, what lies ahead dashed; the
/// bands' limits as hairlines.
class RiskChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RiskChart)

public:
    explicit RiskChart(QWidget *parent = nullptr);

    void show(const QList<core::AccountDay> &days, QDate today);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF pointOf(int day, const QRectF &plot) const;

    QList<core::AccountDay> m_days;
    QDate m_today;
};

/// The posts of the coming seven days, day by day, against the most that platform allows.
class LoadBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadBars)

public:
    explicit LoadBars(QWidget *parent = nullptr);

    void show(const QList<core::AccountDay> &days, int cap);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<core::AccountDay> m_days;
    int m_cap = 0;
};

} // namespace ui
