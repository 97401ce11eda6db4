// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/missingtime.h"

#include <QCoreApplication>

#include "core/base/instant.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::MissingTime)
};

} // namespace

QString missingTimeText(QDate day, QTime time, const QTimeZone &zone)
{
    if (!day.isValid() || !time.isValid())
        return {};
    const QTime stands = core::toLocal(core::toInstant(QDateTime(day, time, zone)), zone).time();
    if (stands.hour() == time.hour() && stands.minute() == time.minute())
        return {};
    return Words::tr("The clocks skip %1 on that day: it stands at %2")
        .arg(isolated(time.toString(u"HH:mm"_s)), isolated(stands.toString(u"HH:mm"_s)));
}

} // namespace ui
