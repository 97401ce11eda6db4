// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/queuepane.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>

#include "ui/approvals/approvaldelegate.h"
#include "ui/approvals/approvalmodel.h"
#include "ui/common/actionbutton.h"
#include "ui/common/painting.h"
#include "ui/common/textlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QueuePane::QueuePane(ApprovalModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(u"queuePane"_s);
    layOut();
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueuePane::currentChanged);
    connect(&m_model, &ApprovalModel::marksChanged, this, &QueuePane::showMarks);
    connect(m_review, &ActionButton::clicked, this, &QueuePane::reviewWanted);
    showMarks();
}

void QueuePane::layOut()
{
    m_list = new QListView(this);
    m_list->setObjectName(u"approvalList"_s);
    m_list->setAccessibleName(tr("Waiting for a decision"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_model);
    auto *delegate = new ApprovalDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(delegate, &ApprovalDelegate::tickWanted, this,
            [this](const QModelIndex &index, Qt::KeyboardModifiers modifiers) {
                modifiers &Qt::ShiftModifier ? markTo(index) : toggle(index);
            });

    m_footer = new QWidget(this);
    m_footer->setFixedHeight(64);
    m_marked = new TextLabel(FontRole::BodyMedium, {}, Tone::Plain, m_footer);
    m_marked->setObjectName(u"markedCount"_s);
    m_review = new ActionButton(ButtonRole::Plain, tr("Review and approve"), m_footer);
    m_review->setObjectName(u"review"_s);
    auto *foot = new QHBoxLayout(m_footer);
    foot->setContentsMargins(16, 0, 8, 0);
    foot->addWidget(m_marked, 1);
    foot->addWidget(m_review);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_footer);
}

QModelIndex QueuePane::current() const
{
    return m_list->currentIndex();
}

void QueuePane::setCurrent(const QModelIndex &index)
{
    m_list->setCurrentIndex(index);
}

void QueuePane::step(int rows)
{
    if (m_model.rowCount() > 0)
        setCurrent(m_model.index(std::clamp(current().row() + rows, 0, m_model.rowCount() - 1)));
}

void QueuePane::toggleMark()
{
    if (current().isValid())
        toggle(current());
}

void QueuePane::toggle(const QModelIndex &index)
{
    const bool marked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(index, marked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    m_anchor = index;
}

void QueuePane::markRange()
{
    if (current().isValid())
        markTo(current());
}

void QueuePane::markTo(const QModelIndex &index)
{
    m_model.mark(m_anchor.isValid() ? m_anchor.row() : index.row(), index.row());
    m_anchor = index;
}

void QueuePane::showMarks()
{
    const auto count = m_model.marked().size();
    m_footer->setVisible(count > 0);
    m_marked->setText(tr("%n marked", nullptr, int(count)));
}

void QueuePane::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    if (m_footer->isVisible())
        drawHairline(painter, QRectF(0, m_footer->y(), width(), 1), t.line);
}

} // namespace ui
