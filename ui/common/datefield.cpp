// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/datefield.h"

#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>

#include "ui/common/iconbutton.h"
#include "ui/common/monthpopup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int least = 168;

bool isDayFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

int fullYear(const QString &text, QDate today)
{
    return text.isEmpty() ? today.year() : text.size() == 2 ? 2000 + text.toInt() : text.toInt();
}

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> dateFromText(const QString &text, QDate today, const QLocale &locale)
{
    const QString trimmed = text.simplified();
    static const QRegularExpression ahead(u"^\\+(\\d{1,3})$"_s);
    static const QRegularExpression alone(u"^(\\d{1,2})\\.?$"_s);
    static const QRegularExpression figures(u"^(\\d{1,2})[ ./-](\\d{1,2})(?:[ ./-](\\d{4}|\\d{2}))?\\.?$"_s);
    if (const auto match = ahead.match(trimmed); match.hasMatch())
        return today.addDays(match.captured(1).toInt());
    if (const auto match = alone.match(trimmed); match.hasMatch())
        return valid(QDate(today.year(), today.month(), match.captured(1).toInt()));
    if (const auto match = figures.match(trimmed); match.hasMatch()) {
        const int one = match.captured(1).toInt();
        const int two = match.captured(2).toInt();
        const int year = fullYear(match.captured(3), today);
        return valid(isDayFirst(locale) ? QDate(year, two, one) : QDate(year, one, two));
    }
    if (const QDate iso = QDate::fromString(trimmed, Qt::ISODate); iso.isValid())
        return iso;
    for (const QString &format : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d yyyy"_s, u"MMMM d yyyy"_s}) {
        const QString bare = QString(trimmed).remove(u',').remove(u'.');
        for (const QString &candidate : {bare, u"%1 %2"_s.arg(bare).arg(today.year())}) {
            if (const QDate date = locale.toDate(candidate, format); date.isValid())
                return date;
        }
    }
    return std::nullopt;
}

DateField::DateField(QWidget *parent)
    : LineField(parent)
    , m_today(QDate::currentDate())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Up and Down: a day; Alt+Down: the month"));
    IconButton *open = addButton(u"calendar"_s, tr("Open the month (Alt+Down)"));
    open->setObjectName(u"openMonth"_s);
    m_popup = new MonthPopup(this);
    connect(open, &IconButton::clicked, this, &DateField::openMonth);
    connect(m_popup, &MonthPopup::chosen, this, &DateField::change);
    connect(this, &QLineEdit::textEdited, this, &DateField::onEdited);
    connect(this, &QLineEdit::returnPressed, this, &DateField::tidy);
}

QSize DateField::sizeHint() const
{
    const QLocale locale;
    const QFontMetricsF metrics(font());
    qreal weekday = 0;
    qreal month = 0;
    for (int i = 1; i <= 7; ++i)
        weekday = std::max(weekday, metrics.horizontalAdvance(locale.dayName(i, QLocale::ShortFormat)));
    for (int i = 1; i <= 12; ++i)
        month = std::max(month, metrics.horizontalAdvance(locale.monthName(i, QLocale::ShortFormat)));
    const qreal rest = metrics.horizontalAdvance(u" 28  2028"_s);
    return QSize(std::max(least, widthFor(weekday + month + rest)), LineField::sizeHint().height());
}

QString DateField::textOf(QDate date) const
{
    return date.isValid() ? QLocale().toString(date, u"ddd d MMM yyyy"_s) : QString();
}

void DateField::setDate(QDate date)
{
    m_date = date;
    setText(textOf(date));
    setProblem({});
}

void DateField::setToday(QDate today)
{
    m_today = today;
    m_popup->grid()->setToday(today);
}

void DateField::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    m_popup->grid()->setRange(first, last);
}

void DateField::setMarks(DayMarks marks)
{
    m_popup->grid()->setMarks(std::move(marks));
}

void DateField::openMonth()
{
    if (!isReadOnly())
        m_popup->openBelow(*this, m_date);
}

bool DateField::isAllowed(QDate date) const
{
    return (!m_first.isValid() || date >= m_first) && (!m_last.isValid() || date <= m_last);
}

void DateField::change(QDate date)
{
    if (!isAllowed(date))
        return;
    const bool same = date == m_date;
    setDate(date);
    if (!same)
        Q_EMIT dateChanged(date);
}

void DateField::onEdited(const QString &text)
{
    // "Mon 16 Nov 2026" is what we write ourselves: the weekday is no part of what is read.
    static const QRegularExpression weekday(u"^[^\\d\\s+]+\\.?,?\\s+(?=\\d)"_s);
    QDate date = dateFromText(text, m_today, QLocale()).value_or(QDate());
    if (!date.isValid())
        date = dateFromText(QString(text).remove(weekday), m_today, QLocale()).value_or(QDate());
    if (!isAllowed(date))
        date = {};
    if (date.isValid())
        setProblem({}); // a wrong one is told when the person is done
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateChanged(date);
}

void DateField::tidy()
{
    if (m_date.isValid() || text().isEmpty()) {
        setText(textOf(m_date));
        setProblem({});
        return;
    }
    const QString example = QLocale().toString(m_today, QLocale::ShortFormat);
    if (!m_first.isValid() && !m_last.isValid())
        setProblem(tr("This is no day; write it as %1").arg(example));
    else if (!m_last.isValid())
        setProblem(tr("Write a day from %1 on").arg(QLocale().toString(m_first, QLocale::ShortFormat)));
    else
        setProblem(tr("Write a day up to %1").arg(QLocale().toString(m_last, QLocale::ShortFormat)));
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (isReadOnly() || (!up && event->key() != Qt::Key_Down))
        LineField::keyPressEvent(event);
    else if (event->modifiers() & Qt::AltModifier)
        openMonth();
    else
        change(m_date.isValid() ? m_date.addDays(up ? 1 : -1) : m_today);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    LineField::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        tidy();
}

} // namespace ui
