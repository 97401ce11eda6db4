// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/common/desk.h"

namespace ui {

/// The line below every place: what is selected, when the next approved slot is due, and the step that can be undone.
class StatusBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBar)

public:
    static constexpr int barHeight = 28;

    explicit StatusBar(Desk &desk, QWidget *parent = nullptr);

    void showSelection(const QString &text);
    /// Empty where there is nothing to undo.
    void showUndo(const QString &step);

Q_SIGNALS:
    void undoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void askNextDue();
    void onSecond();
    QString dueText() const;
    QRectF undoRect() const;

    Desk &m_desk;
    QString m_selection;
    QString m_undo;
    std::optional<core::Slot> m_next;
    QTimer m_second;
};

} // namespace ui
