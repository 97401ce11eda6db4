// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/habits.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLocale>

#include "ui/common/preferences.h"

namespace ui {

namespace {

constexpr char firstDayKey[] = "uiFirstDayOfWeek";
constexpr char reducedMotionKey[] = "uiReducedMotion";
constexpr char densityKey[] = "uiCompact";

/// To an item view a change of density is one of style: it asks its delegate for all sizes anew.
void takeDensity(bool compact)
{
    if (qApp->property(densityKey).toBool() == compact)
        return;
    qApp->setProperty(densityKey, compact);
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent change(QEvent::StyleChange);
        if (qobject_cast<QAbstractItemView *>(widget))
            QApplication::sendEvent(widget, &change);
    }
}

} // namespace

void applyHabits(const Preferences &preferences)
{
    const int day = preferences.value(preferences::firstDay);
    qApp->setProperty(firstDayKey, day >= Qt::Monday && day <= Qt::Sunday ? day : 0);
    takeDensity(preferences.value(preferences::density) == preferences::compact);
    const bool still = preferences.value(preferences::reducedMotion);
    qApp->setProperty(reducedMotionKey, still);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        if (still)
            QApplication::setEffectEnabled(effect, false);
    }
}

Qt::DayOfWeek firstDayOfWeek()
{
    const int day = qApp->property(firstDayKey).toInt();
    return day == 0 ? QLocale().firstDayOfWeek() : Qt::DayOfWeek(day);
}

Density density()
{
    return qApp->property(densityKey).toBool() ? Density::Compact : Density::Comfortable;
}

int listRowHeight(Density density)
{
    return density == Density::Compact ? 48 : 64;
}

bool isMotionReduced()
{
    return qApp->property(reducedMotionKey).toBool();
}

int motionMs(int ms)
{
    return isMotionReduced() ? 0 : ms;
}

} // namespace ui
