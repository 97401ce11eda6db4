// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/calendar/calendarlayers.h"

class QAction;

namespace ui {

class ActionButton;
class Page;

/// Chooses the layers of the calendar, and is their legend: what is on, in its colour and with its numbers. A line below
/// the grid; gone while no layer is on. Its choices are actions of the page too.
class LayerBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayerBar)

public:
    static constexpr int barHeight = 28;

    LayerBar(Page &page, Layers shown, QWidget *parent = nullptr);

    Layers shown() const { return m_shown; }
    void setNumbers(const LayerNumbers &numbers);
    /// Opens the menu of the layers below `button`.
    ActionButton *makeButton(QWidget *parent);
    /// "Peak hours: TikTok 10:00", one line for each layer that is on.
    QStringList legend() const;

Q_SIGNALS:
    void shownChanged(ui::Layers shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void toggle(Layer layer, bool on);
    void openMenu(const QWidget &anchor);

    Layers m_shown;
    LayerNumbers m_numbers;
    QHash<int, QAction *> m_actions; ///< By Layer.
};

} // namespace ui
