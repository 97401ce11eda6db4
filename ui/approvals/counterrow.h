// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/content/postpreview.h"

namespace ui {

/// The counters of a post beside each other: "Caption 214 / 2,200", each with a tick, a warning or a fault before it.
class CounterRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CounterRow)

public:
    explicit CounterRow(QWidget *parent = nullptr);

    void show(const QList<core::PostCounter> &counters);
    QStringList texts() const; ///< "Caption 214 / 2,200"

    /// As wide as its words need.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return QSize(200, 40); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<core::PostCounter> m_counters;
};

} // namespace ui
