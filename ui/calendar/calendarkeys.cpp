// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarkeys.h"

#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::CalendarKeys)
};

QString keys(const QList<QKeySequence> &sequences)
{
    return QKeySequence::listToString(sequences, QKeySequence::NativeText).replace(u"; "_s, u", "_s);
}

/// "Alt+Shift+← →": arrows as they stand on the keys.
QString arrows(Qt::KeyboardModifiers modifiers, const QString &which)
{
    // Qt names modifiers together with a key only.
    QString before = QKeySequence(int(modifiers) | Qt::Key_A).toString(QKeySequence::NativeText);
    before.chop(1);
    return before + which;
}

const QString leftRight = u"← →"_s;
const QString upDown = u"↑ ↓"_s;

} // namespace

QList<Page::KeyGroup> calendarKeys()
{
    const QList<Page::KeyNote> inHand{
        {Words::tr("Open the slot, or make one in an empty cell"), keys({Qt::Key_Return})},
        {Words::tr("Select or leave out"), keys({Qt::Key_Space})},
        {Words::tr("Select all"), keys({Qt::CTRL | Qt::Key_A})},
        {Words::tr("Next cell"), arrows({}, u"← ↑ → ↓"_s)},
        {Words::tr("Mark a span of time"), arrows(Qt::ShiftModifier, u"← ↑ → ↓"_s)},
        {Words::tr("Slot before or after"), arrows(Qt::ControlModifier, leftRight)},
        {Words::tr("First or last slot of the week"), keys({Qt::Key_Home, Qt::Key_End})},
        {Words::tr("A page earlier or later"), keys({Qt::Key_PageUp, Qt::Key_PageDown})},
        {Words::tr("Zoom in, out, as it was"),
         keys({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Minus, Qt::CTRL | Qt::Key_0})},
    };
    const QList<Page::KeyNote> selected{
        {Words::tr("Edit the time"), keys({Qt::Key_F2})},
        {Words::tr("Copy, paste"), keys({QKeySequence(QKeySequence::Copy), QKeySequence(QKeySequence::Paste)})},
        {Words::tr("Cancel"), keys({Qt::Key_Delete})},
        {Words::tr("Pin or unpin"), keys({Qt::Key_P})},
        {Words::tr("15 minutes earlier or later"), arrows(Qt::AltModifier, upDown)},
        {Words::tr("A day earlier or later"), arrows(Qt::AltModifier, leftRight)},
        {Words::tr("An hour earlier or later"), arrows(Qt::AltModifier | Qt::ShiftModifier, upDown)},
        {Words::tr("A week earlier or later"), arrows(Qt::AltModifier | Qt::ShiftModifier, leftRight)},
    };
    return {{Words::tr("In the calendar's cells"), inHand}, {Words::tr("Selected slots"), selected}};
}

} // namespace ui
