// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include "ui/common/actionbutton.h"
#include "ui/common/icons.h"
#include "ui/common/longdate.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"
#include "ui/shell/modebadge.h"
#include "ui/shell/searchbutton.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int barHeight = 56;
constexpr int margin = 16;

} // namespace

QString weekText(QDate firstDay, WeekForm form)
{
    const QDate last = firstDay.addDays(6);
    const QLocale locale;
    const bool oneMonth = firstDay.month() == last.month();
    const QString year = form == WeekForm::WithoutYear ? QString() : u" yyyy"_s;
    const QString end =
        locale.toString(last, oneMonth && form == WeekForm::Full ? longDateFormat() : u"d MMM"_s + year);
    if (oneMonth)
        return TopBar::tr("%1 – %2", "first and last day of a week").arg(firstDay.day()).arg(end);
    const QString begin = locale.toString(firstDay, u"d MMM"_s + (firstDay.year() == last.year() ? QString() : year));
    return TopBar::tr("%1 – %2", "first and last day of a week").arg(begin, end);
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"topBar"_s);
    setFixedHeight(barHeight);
    m_before = new ActionButton(ButtonRole::Quiet, {}, this);
    m_before->setObjectName(u"weekBefore"_s);
    m_before->setAccessibleName(tr("Week before"));
    m_before->setToolTip(tr("Week before (K)"));
    m_before->setProperty(weekTurnProperty, -1);
    m_after = new ActionButton(ButtonRole::Quiet, {}, this);
    m_after->setObjectName(u"weekAfter"_s);
    m_after->setAccessibleName(tr("Week after"));
    m_after->setToolTip(tr("Week after (J)"));
    m_after->setProperty(weekTurnProperty, 1);
    m_today = new ActionButton(ButtonRole::Plain, tr("Today"), this);
    m_today->setObjectName(u"today"_s);
    m_today->setToolTip(tr("To this week (T)"));
    m_search = new SearchButton(this);
    m_mode = new ModeBadge(this);
    m_stop = new ActionButton(ButtonRole::Alarm, tr("Stop"), this);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setOwnIcon(u"stop"_s);
    connect(m_before, &ActionButton::clicked, this, [this] { Q_EMIT weekTurned(-1); });
    connect(m_after, &ActionButton::clicked, this, [this] { Q_EMIT weekTurned(1); });
    connect(m_today, &ActionButton::clicked, this, &TopBar::todayWanted);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchWanted);
    connect(m_mode, &QAbstractButton::clicked, this, [this] {
        const QRect badge = m_mode->rect();
        const QPoint end = layoutDirection() == Qt::LeftToRight ? badge.bottomRight() : badge.bottomLeft();
        Q_EMIT modeWanted(m_mode->mapToGlobal(end + QPoint(0, 4)));
    });
    connect(m_stop, &ActionButton::clicked, this,
            [this] { m_safety.stopped ? Q_EMIT releaseWanted() : Q_EMIT stopWanted(); });
}

void TopBar::showHeading(const Page::Heading &heading)
{
    m_ofWeek = heading.week.has_value();
    m_week = heading.week.value_or(QDate());
    m_title = heading.title;
    m_aside = m_ofWeek ? tr("W%1", "number of the week").arg(heading.week->addDays(3).weekNumber()) : heading.aside;
    layOut();
}

void TopBar::addControls(QWidget *controls)
{
    m_controls.append(controls);
    if (!controls)
        return;
    controls->setParent(this);
    controls->hide();
}

void TopBar::showControls(int place)
{
    m_place = place;
    for (int each = 0; each < m_controls.size(); ++each) {
        if (m_controls[each])
            m_controls[each]->setVisible(each == place);
    }
    layOut();
}

void TopBar::showSafety(const core::SafetyState &state)
{
    m_safety = state;
    m_mode->showMode(state.mode);
    m_stop->setText(state.stopped ? tr("Release…") : tr("Stop"));
    m_stop->setToolTip(state.stopped ? tr("Let slots leave again; needs the owner's passphrase")
                                     : tr("Hold everything at once"));
    layOut();
}

void TopBar::layOut()
{
    const bool ltr = layoutDirection() == Qt::LeftToRight;
    m_before->setOwnIcon(ltr ? u"chevron-left"_s : u"chevron-right"_s);
    m_after->setOwnIcon(ltr ? u"chevron-right"_s : u"chevron-left"_s);
    const auto put = [this](QWidget *button, qreal from, bool atStart) {
        const QSize size = button->sizeHint();
        const QRectF place = atStart ? leading(rect(), from, size.width(), layoutDirection())
                                     : trailing(rect(), from, size.width(), layoutDirection());
        button->setGeometry(QRect(QPoint(int(place.left()), (barHeight - size.height()) / 2), size));
    };
    // What can be done without gives way in this order, until the rest has room.
    m_squeeze = Squeeze::None;
    while (startWidth() + endWidth() > width() && m_squeeze < Squeeze::Search)
        m_squeeze = Squeeze(int(m_squeeze) + 1);
    put(m_before, 12, true);
    put(m_after, 38, true);
    const qreal controlsFrom = headingEnd() + 16;
    put(m_today, headingEnd() - m_today->sizeHint().width(), true);
    m_before->setVisible(m_ofWeek);
    m_after->setVisible(m_ofWeek);
    m_today->setVisible(m_ofWeek && m_squeeze < Squeeze::Today);
    if (QWidget *controls = m_controls.value(m_place))
        put(controls, controlsFrom, true);
    put(m_stop, margin, false);
    qreal used = margin + m_stop->width() + 8;
    put(m_mode, used, false);
    used += m_mode->width() + 8;
    m_search->setVisible(m_squeeze < Squeeze::Search);
    put(m_search, used, false);
    update();
}

QString TopBar::title() const
{
    if (!m_ofWeek)
        return m_title;
    return weekText(m_week,
                    m_squeeze < Squeeze::MonthName  ? WeekForm::Full
                        : m_squeeze < Squeeze::Year ? WeekForm::ShortMonth
                                                    : WeekForm::WithoutYear);
}

/// Where the title ends, with the number of the week and Today beside it.
qreal TopBar::headingEnd() const
{
    const qreal words = std::ceil(QFontMetricsF(fontFor(FontRole::ViewTitle)).horizontalAdvance(title()));
    if (!m_ofWeek) {
        const qreal aside = std::ceil(QFontMetricsF(fontFor(FontRole::Secondary)).horizontalAdvance(m_aside));
        return 24 + words + (m_aside.isEmpty() ? 0 : 16 + aside);
    }
    qreal end = 76 + words + 12;
    if (m_squeeze < Squeeze::WeekNumber)
        end += std::ceil(numberWidth(fontFor(FontRole::SmallStrong), m_aside)) + 16 + 12;
    return m_squeeze < Squeeze::Today ? end + m_today->sizeHint().width() : end - 12;
}

qreal TopBar::startWidth() const
{
    const QWidget *controls = m_controls.value(m_place);
    return headingEnd() + 16 + (controls ? controls->sizeHint().width() + 16 : 0);
}

qreal TopBar::endWidth()
{
    m_search->setRoom(m_squeeze >= Squeeze::SearchKey         ? SearchButton::Room::Sign
                          : m_squeeze >= Squeeze::SearchWords ? SearchButton::Room::Key
                                                              : SearchButton::Room::Full);
    m_mode->setRoom(m_squeeze >= Squeeze::ModeWord    ? ModeBadge::Room::Sign
                        : m_squeeze >= Squeeze::Limit ? ModeBadge::Room::Word
                                                      : ModeBadge::Room::Full);
    const qreal search = m_squeeze < Squeeze::Search ? 8 + m_search->sizeHint().width() : 0;
    return margin + m_stop->sizeHint().width() + 8 + m_mode->sizeHint().width() + search;
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const Qt::LayoutDirection direction = layoutDirection();
    QPainter painter(this);
    painter.setLayoutDirection(direction);
    painter.fillRect(rect(), t.base);
    drawHairline(painter, QRectF(0, height() - 1, width(), 1), t.line);

    const qreal start = m_ofWeek ? 76 : 24;
    painter.setFont(fontFor(FontRole::ViewTitle));
    painter.setPen(t.text);
    const qreal words = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(title())) + 1;
    drawText(painter, leading(rect(), start, words + 8, direction), title());
    if (!m_aside.isEmpty() && m_ofWeek && m_squeeze < Squeeze::WeekNumber) {
        painter.setFont(fontFor(FontRole::SmallStrong));
        QRectF badge = leading(rect(), start + words + 12, numberWidth(painter.font(), m_aside) + 14, direction);
        badge.setTop(18);
        badge.setHeight(20);
        drawBox(painter, badge, 4, t.sunken, t.line);
        painter.setPen(t.text2);
        drawText(painter, badge, m_aside, Align::Centre);
    } else if (!m_aside.isEmpty() && !m_ofWeek) {
        painter.setFont(fontFor(FontRole::Secondary));
        painter.setPen(t.text2);
        drawText(painter, leading(rect(), start + words + 16, 240, direction).adjusted(0, 2, 0, 2), m_aside);
    }
}

} // namespace ui
