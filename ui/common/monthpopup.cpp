// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/monthpopup.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/iconbutton.h"
#include "ui/common/painting.h"
#include "ui/common/textlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

MonthPopup::MonthPopup(QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setObjectName(u"monthPopup"_s);
    setAccessibleName(tr("Choose a day"));
    setAttribute(Qt::WA_TranslucentBackground);
    m_grid = new MonthGrid(this);
    m_grid->setObjectName(u"monthGrid"_s);
    m_title = new TextLabel(FontRole::BodyStrong, {}, Tone::Plain, this);
    auto *before = new IconButton({}, tr("Month before (Page up)"), this);
    before->setObjectName(u"monthBefore"_s);
    before->setOwnIcons(u"chevron-left"_s, u"chevron-right"_s);
    auto *after = new IconButton({}, tr("Month after (Page down)"), this);
    after->setObjectName(u"monthAfter"_s);
    after->setOwnIcons(u"chevron-right"_s, u"chevron-left"_s);
    auto *today = new ActionButton(ButtonRole::Quiet, tr("Today"), this);
    today->setObjectName(u"monthToday"_s);

    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->setSpacing(0);
    head->addSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(today);
    head->addWidget(before);
    head->addWidget(after);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_grid);
    column->setSizeConstraint(QLayout::SetFixedSize);

    connect(before, &IconButton::clicked, m_grid, [this] { m_grid->turn(-1); });
    connect(after, &IconButton::clicked, m_grid, [this] { m_grid->turn(1); });
    connect(today, &ActionButton::clicked, m_grid, [this] { m_grid->setCurrent(m_grid->today()); });
    connect(m_grid, &MonthGrid::currentChanged, this, &MonthPopup::onCurrentChanged);
    connect(m_grid, &MonthGrid::chosen, this, [this](QDate day) {
        close();
        Q_EMIT chosen(day);
    });
}

void MonthPopup::onCurrentChanged(QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    m_title->setText(QLocale().toString(day, u"MMMM yyyy"_s));
    if (month == m_month)
        return;
    m_month = month;
    Q_EMIT monthShown(month);
}

void MonthPopup::openBelow(const QWidget &anchor, QDate day)
{
    setLayoutDirection(anchor.layoutDirection());
    m_grid->setCurrent(day.isValid() ? day : m_grid->today());
    onCurrentChanged(m_grid->current());
    adjustSize();
    const QRect room = anchor.screen()->availableGeometry();
    const QRect from(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
    int x = layoutDirection() == Qt::LeftToRight ? from.left() : from.right() + 1 - width();
    x = std::clamp(x, room.left(), std::max(room.left(), room.right() + 1 - width()));
    const int below = from.bottom() + 5;
    const int above = from.top() - 4 - height();
    // What leaves no room on either side is as large as the window: then within it.
    move(x, below + height() <= room.bottom() ? below : above >= room.top() ? above : from.top() + 8);
    show();
    m_grid->setFocus(Qt::PopupFocusReason);
}

void MonthPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void MonthPopup::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    drawBox(painter, rect(), 8, t.raised, t.lineStrong);
}

} // namespace ui
