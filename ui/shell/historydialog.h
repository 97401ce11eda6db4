// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/dialog.h"

namespace ui {

class History;
class TableView;
class ValueTable;

/// The steps of this window, newest first, and a way back to before each of them or forward again.
class HistoryDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDialog)

public:
    HistoryDialog(History &history, QWidget *parent);

private:
    void showSteps();
    void goTo(int row);

    History &m_history;
    ValueTable *m_rows = nullptr;
    TableView *m_table = nullptr;
};

} // namespace ui
