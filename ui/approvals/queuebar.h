// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/approvals/queueorder.h"

namespace ui {

class ComboBox;

/// What stands in the top bar while the queue is shown: how far this sitting has come, and the order of the queue.
class QueueBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueBar)

public:
    explicit QueueBar(QWidget *parent = nullptr);

    /// `more`: the queue has more than `waiting` rows.
    void showProgress(int decided, int waiting, bool more);

Q_SIGNALS:
    void orderChosen(ui::QueueOrder order);

private:
    class Progress;

    Progress *m_progress = nullptr;
    ComboBox *m_order = nullptr;
};

} // namespace ui
