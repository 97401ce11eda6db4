// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/calendar/unscheduledmodel.h"

class QBoxLayout;

namespace ui {

class ActionButton;
class IconButton;
class TextLabel;
class UnscheduledList;

/// The panel beside the week with what has no place in it yet. Says why it is empty and what one would do. Shows, while
/// slots are dragged, that they can be let go here.
class UnscheduledTray final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnscheduledTray)

public:
    static constexpr int sideWidth = 272; ///< Beside the week.
    static constexpr int lowHeight = 180; ///< Below it.

    UnscheduledTray(UnscheduledModel &model, UnscheduledFilter &filter, QWidget *parent = nullptr);

    enum class Place { Beside, Below };
    void setPlace(Place place);

    UnscheduledList &list() const { return *m_list; }
    UnscheduledFilter &filter() const { return m_filter; }

    /// "4", "2 of 4", "200+": for buttons and heading; empty while it is not known.
    QString countText() const;
    /// To the rows; where there are none, to what can be done about it.
    void takeFocus(Qt::FocusReason reason);

    /// What a drag of slots would come to here.
    enum class Drop { No, Possible, Here };
    void setDrop(Drop drop, const QString &text = {});
    bool takesAt(const QPoint &globalPos) const; ///< Whether it is in sight there.

Q_SIGNALS:
    void countChanged();
    void closeWanted();
    void leaveWanted();
    void contentWanted(); ///< From the empty tray: where texts come from.

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectAll();
    void showState();
    void onAdvice();

    UnscheduledModel &m_model;
    UnscheduledFilter &m_filter;
    Place m_place = Place::Beside;
    Drop m_drop = Drop::No;
    QString m_failure; ///< Why it could not be read.
    TextLabel *m_title = nullptr;
    TextLabel *m_count = nullptr;
    IconButton *m_close = nullptr;
    UnscheduledList *m_list = nullptr;
    QWidget *m_note = nullptr; ///< In the list's place while that is empty.
    TextLabel *m_noteTitle = nullptr;
    TextLabel *m_noteText = nullptr;
    ActionButton *m_noteButton = nullptr;
    TextLabel *m_hint = nullptr;
};

} // namespace ui
