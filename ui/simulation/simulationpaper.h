// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include "ui/simulation/simulationexport.h"

#include <memory>

class QPainter;

namespace ui {

class SimulationReport;

/// A simulation on paper and as a picture: the report as on screen, always in light colours, all rows of its tables in
/// sight, under a head that says SIMULATED. Main thread, as it paints widgets.
class SimulationPaper final
{
    Q_DISABLE_COPY_MOVE(SimulationPaper)

public:
    SimulationPaper(Desk &desk, ShownSimulation shown);
    ~SimulationPaper();

    /// A4 upright; SIMULATED and the number of the page on every page. Text stays text.
    QByteArray pdf();
    /// One picture of everything, at twice the screen's resolution where that stays a picture that programs can open.
    QImage picture();

private:
    void layOut(int width);
    void paintHead(QPainter &painter, int width) const;
    void paintPiece(QPainter &painter, QWidget &piece) const;
    QString metaText() const;

    const Desk &m_desk;
    const ShownSimulation m_shown;
    std::unique_ptr<SimulationReport> m_report;
};

} // namespace ui
