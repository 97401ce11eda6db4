// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/timeedit.h"

#include <QKeyEvent>
#include <QToolTip>

#include "ui/calendar/weekgeometry.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

std::optional<int> minuteFromText(const QString &text)
{
    QString digits = text.trimmed();
    digits.replace(u'.', u':');
    if (!digits.contains(u':') && digits.size() >= 3)
        digits.insert(digits.size() - 2, u':');
    const QStringList parts = digits.split(u':');
    bool hourFits = false;
    bool minuteFits = true;
    const int hour = parts.first().toInt(&hourFits);
    const int minute = parts.size() == 2 ? parts.last().toInt(&minuteFits) : 0;
    if (parts.size() > 2 || !hourFits || !minuteFits || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    return hour * 60 + minute;
}

TimeEdit::TimeEdit(const SlotRow &row, const QTimeZone &zone, QWidget *parent)
    : QLineEdit(core::toLocal(row.slot.dueAt, zone).toString(u"HH:mm"_s), parent)
    , m_date(core::localDate(row.slot.dueAt, zone))
    , m_zone(zone)
{
    setObjectName(u"timeEdit"_s);
    setAccessibleName(tr("Time of “%1”").arg(isolated(row.title)));
    setMaxLength(5);
    selectAll();
}

void TimeEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return close();
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QLineEdit::keyPressEvent(event);
    const auto minute = minuteFromText(text());
    if (!minute) {
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), tr("A time between 00:00 and 23:59, such as 14:15"), this);
        selectAll();
        return;
    }
    const core::Instant at = wallClock(m_date, *minute, m_zone);
    close();
    Q_EMIT entered(at);
}

void TimeEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        close();
}

void TimeEdit::close()
{
    if (m_closed)
        return;
    m_closed = true;
    hide();
    deleteLater();
}

} // namespace ui
