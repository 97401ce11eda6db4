// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/numberfield.h"

#include <QWheelEvent>

#include <cmath>

namespace ui {

NumberField::NumberField(double least, double most, int decimals, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(decimals);
    setRange(least, most);
    setSingleStep(std::pow(10.0, -decimals));
    setFocusPolicy(Qt::StrongFocus);
    setGroupSeparatorShown(true);
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NumberField::setUnit(const QString &unit)
{
    setSuffix(unit.isEmpty() ? QString() : u' ' + unit);
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ui
