// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/habits.h"

#include <QApplication>
#include <QLocale>

#include "ui/common/preferences.h"

namespace ui {

namespace {

constexpr char firstDayKey[] = "uiFirstDayOfWeek";
constexpr char reducedMotionKey[] = "uiReducedMotion";

} // namespace

void applyHabits(const Preferences &preferences)
{
    const int day = preferences.value(preferences::firstDay);
    qApp->setProperty(firstDayKey, day >= Qt::Monday && day <= Qt::Sunday ? day : 0);
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

bool isMotionReduced()
{
    return qApp->property(reducedMotionKey).toBool();
}

int motionMs(int ms)
{
    return isMotionReduced() ? 0 : ms;
}

} // namespace ui
