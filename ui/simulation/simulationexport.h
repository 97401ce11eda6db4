// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/plansimulation.h"
#include "core/engine/slotqueries.h"
#include "ui/common/fileexport.h"

namespace ui {

class Desk;

/// A simulation as it was shown: what an export is made from.
struct ShownSimulation {
    core::SimulationAnswer answer = {};
    QString planName = {};
    QString otherName = {}; ///< Empty where it was not compared.
    core::ListSlots::Answer slotRows = {}; ///< Of the plan.
    core::Instant ranAt = {};
};

/// Puts a simulation into a file of the person's choice. Lives in the main thread.
class SimulationExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulationExport)

public:
    enum class Form { Pdf, Csv, Png };

    SimulationExport(Desk &desk, Toast &toast, QWidget *parent);

    void ask(Form form, const ShownSimulation &shown);

private:
    FileExport::Contents contents(Form form, const ShownSimulation &shown) const;

    Desk &m_desk;
    FileExport *const m_file;
};

} // namespace ui
