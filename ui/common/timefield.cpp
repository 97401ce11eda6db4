// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/timefield.h"

#include <QKeyEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int minutesOfDay = 24 * 60;

QString clock(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

} // namespace

std::optional<QTime> timeFromText(const QString &text)
{
    static const QRegularExpression split(u"^(\\d{1,2})(?:\\s*[:.,h]\\s*(\\d{2})?)?\\s*(am|pm)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joined(u"^(\\d{1,2})(\\d{2})\\s*(am|pm)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    auto match = split.match(trimmed);
    if (!match.hasMatch())
        match = joined.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == u"pm"_s ? 12 : 0);
    }
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

TimeField::TimeField(QWidget *parent)
    : LineField(parent)
{
    setMaxLength(8);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setOwnIcon(u"clock"_s);
    setToolTip(tr("Up and Down: 15 minutes, with Alt 5 minutes"));
    connect(this, &QLineEdit::textEdited, this, &TimeField::onEdited);
    connect(this, &QLineEdit::returnPressed, this, &TimeField::tidy);
}

QSize TimeField::sizeHint() const
{
    return QSize(88, LineField::sizeHint().height());
}

void TimeField::setTime(QTime time)
{
    m_time = time.isValid() ? QTime(time.hour(), time.minute()) : QTime();
    setText(clock(m_time));
    setProblem({});
}

void TimeField::onEdited(const QString &text)
{
    const QTime time = timeFromText(text).value_or(QTime());
    if (time.isValid())
        setProblem({}); // a wrong one is told when the person is done
    if (time == m_time)
        return;
    m_time = time;
    Q_EMIT timeChanged(time);
}

void TimeField::tidy()
{
    if (m_time.isValid())
        setText(clock(m_time));
    else if (!text().isEmpty())
        setProblem(tr("This is no time of day; write it as 9:30 or 21:15"));
    else
        setProblem({});
}

void TimeField::step(int direction, int minutes)
{
    const int now = m_time.isValid() ? m_time.hour() * 60 + m_time.minute() : 12 * 60;
    // To the next multiple, so that 14:07 goes to 14:15 and not to 14:22.
    const int next = direction > 0 ? (now / minutes + 1) * minutes : (now + minutes - 1) / minutes * minutes - minutes;
    const int wrapped = (next + minutesOfDay) % minutesOfDay;
    setTime(QTime(wrapped / 60, wrapped % 60));
    Q_EMIT timeChanged(m_time);
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    const int minutes = event->modifiers() & Qt::AltModifier ? 5 : 15;
    if (!isReadOnly() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        step(event->key() == Qt::Key_Up ? 1 : -1, minutes);
    else
        LineField::keyPressEvent(event);
}

void TimeField::focusOutEvent(QFocusEvent *event)
{
    LineField::focusOutEvent(event);
    tidy();
}

} // namespace ui
