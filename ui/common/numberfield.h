// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDoubleSpinBox>

namespace ui {

/// A number with a unit, typed or stepped with Up and Down. The wheel changes it only while it has the focus, so that
/// scrolling a form changes nothing.
class NumberField final : public QDoubleSpinBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberField)

public:
    /// From `least` to `most` with `decimals` digits after the point.
    NumberField(double least, double most, int decimals = 0, QWidget *parent = nullptr);

    /// Shown after the number, such as "h" or "slots per day".
    void setUnit(const QString &unit);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace ui
