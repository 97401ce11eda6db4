// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/risklistcard.h"

#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/card.h"
#include "ui/common/iconbutton.h"
#include "ui/common/words.h"
#include "ui/risk/risklistdelegate.h"
#include "ui/risk/risklistmodel.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

RiskListCard::RiskListCard(QWidget *parent)
    : QWidget(parent)
    , m_model(new RiskListModel(this))
{
    m_card = new Card({}, {}, this);
    m_card->setFlush();
    m_leave = new IconButton(u"close"_s, tr("Back to the riskiest slots"), m_card);
    m_leave->setObjectName(u"leaveDrill"_s);
    m_card->addAtEnd(m_leave);
    m_list = new QListView(m_card);
    m_list->setObjectName(u"riskList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RiskListDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // never half a row
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_openAll = new ActionButton(ButtonRole::Link, tr("Open in calendar"), m_card);
    m_openAll->setObjectName(u"openInCalendar"_s);
    m_card->body()->addWidget(m_list);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(1, 0, 1, 0); // a button's words stand 14 px inside it: below the rows' ranks
    foot->addWidget(m_openAll);
    foot->addStretch();
    m_card->body()->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);

    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT slotWanted(m_model->rows()[index.row()]); });
    connect(m_openAll, &ActionButton::clicked, this, [this] { Q_EMIT slotsWanted(m_model->rows()); });
    connect(m_leave, &IconButton::clicked, this, &RiskListCard::leaveDrill);
    auto *leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &RiskListCard::leaveDrill);
    showList();
}

void RiskListCard::show(const QList<RiskRow> &rows, const QTimeZone &zone)
{
    m_rows = rows;
    m_zone = zone;
    showList();
}

void RiskListCard::drill(const QString &title, const QStringList &slotIds)
{
    m_drillTitle = title;
    m_drilled = slotIds;
    showList();
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus();
}

void RiskListCard::leaveDrill()
{
    if (!isDrilled())
        return;
    m_drilled.clear();
    showList();
    Q_EMIT drillLeft();
}

void RiskListCard::showList()
{
    QList<RiskRow> shown = m_rows;
    if (isDrilled()) {
        const QSet<QString> wanted(m_drilled.begin(), m_drilled.end());
        shown.removeIf([&](const RiskRow &row) { return !wanted.contains(row.slot.id); });
    }
    m_model->show(riskiest(shown, isDrilled() ? shown.size() : ranked), m_zone);
    const QString title = isDrilled() ? m_drillTitle : tr("Riskiest slots");
    m_card->setTitle(title);
    m_card->setAside(isDrilled() ? slotCountText(m_model->rowCount()) : tr("of %1").arg(m_rows.size()));
    m_list->setAccessibleName(title);
    m_leave->setVisible(isDrilled());
    m_openAll->setVisible(m_model->rowCount() > 0);
    fit();
}

void RiskListCard::setRoom(int height)
{
    if (height == m_room)
        return;
    m_room = height;
    fit();
}

void RiskListCard::fit()
{
    const int around = sizeHint().height() - m_list->minimumHeight();
    const int room = std::clamp((m_room - around) / RiskListDelegate::rowHeight, fewest, ranked);
    const int rows = std::min(room, std::max(1, m_model->rowCount()));
    m_list->setFixedHeight(rows * RiskListDelegate::rowHeight);
    // The riskiest are a ranking that may end anywhere; of the slots behind a cell none may be overlooked.
    m_list->setVerticalScrollBarPolicy(isDrilled() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace ui
