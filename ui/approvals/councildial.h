// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/council.h"

namespace ui {

/// What the models advise as a clock of 24 hours: their joint density as an area, each vote as a lettered disc, one
/// that stands apart hollow and dotted, and the joint time as a mark outside. A clock is not mirrored.
class CouncilDial final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CouncilDial)

public:
    explicit CouncilDial(QWidget *parent = nullptr);

    /// Hidden where there is no joint opinion. `spoken` is what the picture says.
    void show(const core::Council &council, const QString &spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF at(double hour, qreal radius) const; ///< Midnight above, noon below.
    void paintDensity(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintVotes(QPainter &painter) const;
    void paintJointTime(QPainter &painter) const;

    core::Council m_council;
};

/// "A", "B": the letter of the voice at that place on the dial and in the list.
QString voiceLetter(qsizetype index);

} // namespace ui
