// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/unscheduledtray.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/calendar/unscheduleddelegate.h"
#include "ui/calendar/unscheduledlist.h"
#include "ui/common/actionbutton.h"
#include "ui/common/iconbutton.h"
#include "ui/common/painting.h"
#include "ui/common/textlabel.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int edge = 12; ///< As the cards of the list.

} // namespace

UnscheduledTray::UnscheduledTray(UnscheduledModel &model, UnscheduledFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(filter)
{
    setObjectName(u"unscheduledTray"_s);
    setAccessibleName(tr("Unscheduled"));
    layOut();
    connectAll();
    setPlace(Place::Beside);
    showState();
}

void UnscheduledTray::layOut()
{
    m_title = new TextLabel(FontRole::CardTitle, tr("Unscheduled"), Tone::Plain, this);
    m_count = new TextLabel(FontRole::Secondary, {}, Tone::Second, this);
    m_count->setObjectName(u"unscheduledCount"_s);
    m_close = new IconButton(u"close"_s, tr("Close the tray"), this);
    m_close->setObjectName(u"closeUnscheduled"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(edge, 6, edge, 2);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_close);

    m_list = new UnscheduledList(this);
    m_list->setObjectName(u"unscheduledList"_s);
    m_list->setAccessibleName(tr("What has no place yet"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new UnscheduledDelegate(m_list));

    m_note = new QWidget(this);
    m_noteTitle = new TextLabel(FontRole::BodyStrong, {}, Tone::Plain, m_note);
    m_noteTitle->setObjectName(u"unscheduledEmpty"_s);
    m_noteTitle->setWordWrap(true);
    m_noteText = new TextLabel(FontRole::Secondary, {}, Tone::Second, m_note);
    m_noteText->setObjectName(u"unscheduledAdvice"_s);
    m_noteText->setWordWrap(true);
    m_noteButton = new ActionButton(ButtonRole::Plain, {}, m_note);
    m_noteButton->setObjectName(u"unscheduledWayOut"_s);
    auto *note = new QVBoxLayout(m_note);
    note->setContentsMargins(edge, 8, edge, 8);
    note->setSpacing(6);
    note->addWidget(m_noteTitle);
    note->addWidget(m_noteText);
    note->addSpacing(4);
    note->addWidget(m_noteButton, 0, Qt::AlignLeading);
    note->addStretch();

    m_hint = new TextLabel(FontRole::Small, {}, Tone::Second, this);
    m_hint->setObjectName(u"unscheduledHint"_s);
    m_hint->setContentsMargins(edge, 4, edge, 8);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    auto *middle = new QGridLayout; // the note over the list, which keeps the keyboard while it is empty
    middle->setContentsMargins({});
    middle->addWidget(m_list, 0, 0);
    middle->addWidget(m_note, 0, 0);
    column->addLayout(middle, 1);
    column->addWidget(m_hint);
    setFocusProxy(m_list);
}

void UnscheduledTray::connectAll()
{
    connect(m_close, &IconButton::clicked, this, &UnscheduledTray::closeWanted);
    connect(m_list, &UnscheduledList::leaveWanted, this, &UnscheduledTray::leaveWanted);
    connect(m_noteButton, &ActionButton::clicked, this, &UnscheduledTray::onAdvice);
    connect(&m_model, &UnscheduledModel::loaded, this, [this] {
        m_failure.clear();
        showState();
    });
    connect(&m_model, &UnscheduledModel::loadFailed, this, [this](const core::Error &error) {
        m_failure = error.message;
        showState();
    });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &UnscheduledTray::showState);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &UnscheduledTray::showState);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &UnscheduledTray::showState);
}

void UnscheduledTray::setPlace(Place place)
{
    m_place = place;
    setMinimumSize(0, 0);
    setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    m_list->setArrangement(place == Place::Beside ? UnscheduledList::Arrangement::Column
                                                  : UnscheduledList::Arrangement::Rows);
    if (place == Place::Beside)
        setFixedWidth(sideWidth);
    else
        setFixedHeight(lowHeight);
    update();
}

QString UnscheduledTray::countText() const
{
    if (!m_model.knowsWeek())
        return {};
    const QString all = m_model.hasMore() ? tr("%1+").arg(m_model.rowCount()) : QString::number(m_model.rowCount());
    return m_filter.hiddenCount() > 0 ? tr("%1 of %2").arg(m_filter.rowCount()).arg(all) : all;
}

/// What there is, or why there is nothing and what one would do.
void UnscheduledTray::showState()
{
    const bool empty = m_filter.rowCount() == 0;
    m_count->setText(countText());
    QString title, advice, way;
    if (!m_failure.isEmpty() && !m_model.knowsWeek()) {
        title = tr("This could not be read");
        advice = m_failure;
        way = tr("Try again");
    } else if (!m_model.knowsWeek()) {
        title = tr("Reading what has no place yet…");
    } else if (m_model.rowCount() > 0) {
        title = tr("The filters hide all of it");
        advice = tr("%n things wait for a place in this week.", nullptr, m_model.rowCount());
        way = tr("Show all");
    } else if (m_model.isWeekOver()) {
        title = tr("Nothing was missed");
        advice = tr("This week is over: nothing new can be placed in it. Later weeks show what waits for them.");
    } else {
        title = tr("Nothing waits for a place");
        advice =
            tr("Every text of this week that an account could publish has a slot. New texts come from Content; a slot "
               "that is dragged here is cancelled.");
        way = tr("Open Content");
    }
    if (m_noteButton->hasFocus() && (!empty || way.isEmpty()))
        m_list->setFocus(Qt::OtherFocusReason);
    m_noteTitle->setText(title);
    m_noteText->setText(advice);
    m_noteText->setVisible(!advice.isEmpty());
    m_noteButton->setText(way);
    m_noteButton->setVisible(!way.isEmpty());
    m_note->setVisible(empty);
    if (m_drop == Drop::No)
        m_hint->setText(m_model.hasMore()
                            ? tr("These are the first %1. Drag one into the week, or Enter.").arg(m_model.rowCount())
                            : tr("Drag into the week, or Enter"));
    m_hint->setVisible(!empty || m_drop != Drop::No);
    Q_EMIT countChanged();
}

void UnscheduledTray::takeFocus(Qt::FocusReason reason)
{
    if (m_filter.rowCount() > 0)
        m_list->setFocus(reason);
    else if (!m_noteButton->isHidden())
        m_noteButton->setFocus(reason);
    else
        m_list->setFocus(reason);
}

void UnscheduledTray::onAdvice()
{
    if (!m_model.knowsWeek())
        m_model.reload();
    else if (m_model.rowCount() > 0)
        m_filter.showAll();
    else
        Q_EMIT contentWanted();
}

void UnscheduledTray::setDrop(Drop drop, const QString &text)
{
    m_drop = drop;
    m_hint->setTone(drop == Drop::Here ? Tone::Danger : Tone::Second);
    if (drop == Drop::No)
        showState();
    else
        m_hint->setText(text);
    m_hint->setVisible(drop != Drop::No || m_filter.rowCount() > 0);
    update();
}

bool UnscheduledTray::takesAt(const QPoint &globalPos) const
{
    return isVisible() && rect().contains(mapFromGlobal(globalPos));
}

void UnscheduledTray::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

void UnscheduledTray::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    const bool ltr = layoutDirection() == Qt::LeftToRight;
    if (m_place == Place::Below)
        drawHairline(painter, QRectF(0, 0, width(), 1), t.line);
    else
        drawHairline(painter, QRectF(ltr ? 0 : width() - 1, 0, 1, height()), t.line);
    if (m_drop == Drop::No)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const bool here = m_drop == Drop::Here;
    painter.setPen(QPen(here ? t.danger : t.lineStrong, here ? 2 : 1, Qt::DashLine));
    painter.setBrush(here ? t.dangerBg : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(6, 6, -6, -6), 8, 8);
}

} // namespace ui
