// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/simulationexport.h"

#include <QBuffer>
#include <QWidget>

#include "ui/common/desk.h"
#include "ui/simulation/simulationcsv.h"
#include "ui/simulation/simulationpaper.h"

using namespace Qt::StringLiterals;

namespace ui {

SimulationExport::SimulationExport(Desk &desk, Toast &toast, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_file(new FileExport(toast, parent))
{
}

void SimulationExport::ask(Form form, const ShownSimulation &shown)
{
    const FileExport::Kind kinds[] = {
        {tr("Export the simulation as PDF"), tr("PDF files (*.pdf)"), u"pdf"_s},
        {tr("Export the simulation as CSV"), tr("CSV files (*.csv)"), u"csv"_s},
        {tr("Export the simulation as a picture"), tr("PNG pictures (*.png)"), u"png"_s},
    };
    m_file->ask(kinds[int(form)], tr("%1 (simulated)", "name of a file").arg(shown.planName),
                [this, form, shown] { return contents(form, shown); });
}

/// Widgets are painted here and now; what can be done without them waits for the writer's thread.
FileExport::Contents SimulationExport::contents(Form form, const ShownSimulation &shown) const
{
    if (form == Form::Csv)
        return [shown, zone = m_desk.zone()] {
            return simulationCsv(shown.answer, shown.planName, shown.otherName, zone);
        };
    SimulationPaper paper(m_desk, shown);
    if (form == Form::Pdf)
        return [bytes = paper.pdf()] { return bytes; };
    return [picture = paper.picture()] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, "PNG");
        return bytes;
    };
}

} // namespace ui
