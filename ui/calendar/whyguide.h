// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

#include "ui/calendar/slotrow.h"

namespace ui {

class CalendarHands;
class Desk;
class SlotGrid;
class WhyPopover;

/// Opens the WhyPopover: by key for the slot or time that the keyboard is at, in every view of the calendar, and for
/// the slot or the empty good hour that the pointer rests on for a while. Lives in the main thread.
class WhyGuide final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyGuide)

public:
    static constexpr int lingerMs = 1200; ///< After the tool tip has come.
    static constexpr int leaveMs = 300; ///< To get from the slot into the card.

    WhyGuide(Desk &desk, CalendarHands &hands, QObject *parent);

    void watch(SlotGrid &grid); ///< Its pointer too.

    void explainHere();

Q_SIGNALS:
    void newWanted(core::Instant at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class By { Key, Pointer };
    void onPointer(const QPoint &at);
    void explainAt(const QPoint &at);
    void open(const QRect &inViewport, By by);
    WhyPopover &popover();
    SlotGrid &grid() const; ///< The one that the person works in.
    QList<SlotRow> lanes() const; ///< A slot of each lane in sight.
    bool isGoodHour(core::Instant at) const; ///< A peak of a platform whose lanes are in sight, and still to come.

    Desk &m_desk;
    CalendarHands &m_hands;
    QPointer<WhyPopover> m_popover;
    QBasicTimer m_linger;
    QBasicTimer m_leave;
    QPoint m_pointer; ///< In the view's viewport.
    bool m_byPointer = false; ///< The card is open because of it.
};

} // namespace ui
