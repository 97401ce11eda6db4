// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/approvalspage.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>

#include "ui/approvals/approvaldelegate.h"
#include "ui/approvals/approvalmodel.h"
#include "ui/approvals/captionpane.h"
#include "ui/approvals/decisionbar.h"
#include "ui/approvals/evidencepane.h"
#include "ui/common/canvas.h"
#include "ui/common/painting.h"
#include "ui/common/toast.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int listWidth = 336;
constexpr int narrowListWidth = 300;
constexpr int sideBySide = 1060; ///< From this width on, content and evidence stand beside each other.

QScrollArea *scrollFor(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

ApprovalsPage::ApprovalsPage(const Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_desk(bench.desk)
    , m_toast(bench.toast)
    , m_model(new ApprovalModel(m_desk, this))
{
    setObjectName(u"approvalsPage"_s);
    layOut();
    createShortcuts();
    connectAll();
    showCurrent();
    m_model->reload();
}

void ApprovalsPage::layOut()
{
    m_list = new QListView(this);
    m_list->setObjectName(u"approvalList"_s);
    m_list->setAccessibleName(tr("Waiting for a decision"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ApprovalDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(listWidth);
    setFocusProxy(m_list);

    m_evidence = new EvidencePane(m_desk, this);
    m_detail = new QWidget(this);
    m_panes = new QBoxLayout(QBoxLayout::LeftToRight, m_detail);
    m_panes->setContentsMargins({});
    m_panes->setSpacing(1);
    m_panes->addWidget(contentColumn(), 10);
    m_panes->addWidget(scrollFor(m_evidence, m_detail), 10);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(1);
    row->addWidget(m_list);
    row->addWidget(m_detail, 1);
}

QWidget *ApprovalsPage::contentColumn()
{
    auto *column = new Canvas(m_detail);
    m_caption = new CaptionPane(column);
    m_decisions = new DecisionBar(m_desk, m_toast, column);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(scrollFor(m_caption, column), 1);
    rows->addWidget(m_decisions);
    return column;
}

void ApprovalsPage::createShortcuts()
{
    const auto key = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(Qt::Key_J, [this] { step(1); });
    key(Qt::Key_K, [this] { step(-1); });
    key(Qt::Key_A, [this] { m_decisions->approve(); });
    key(Qt::Key_R, [this] { m_decisions->requestChanges(); });
    key(Qt::SHIFT | Qt::Key_R, [this] { m_decisions->reject(); });
}

void ApprovalsPage::connectAll()
{
    connect(m_decisions, &DecisionBar::decided, this, [this](const QString &slotId) {
        if (current().isValid() && m_model->item(current()).slot.id == slotId)
            step(1);
    });
    connect(m_decisions, &DecisionBar::refused, m_model, &ApprovalModel::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ApprovalsPage::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ApprovalsPage::showCurrent);
    connect(m_model, &ApprovalModel::loaded, this, [this] {
        m_trouble.clear();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(std::min(m_lastRow, m_model->rowCount() - 1)));
        showCurrent();
        Q_EMIT barsChanged();
        Q_EMIT loaded();
    });
    connect(m_model, &ApprovalModel::loadFailed, this, [this](const core::Error &error) {
        m_trouble = error.message;
        showCurrent();
        m_toast.show(Toast::Kind::Trouble, tr("The queue could not be read: %1").arg(error.message), tr("Try again"),
                     [this] { m_model->reload(); });
    });
    connect(&m_desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.settings)
            showCurrent();
    });
}

Page::Heading ApprovalsPage::heading() const
{
    const int waiting = m_model->rowCount();
    return {tr("Approvals"), waiting == 0 ? QString() : tr("%1 waiting").arg(waiting), {}};
}

Page::Waiting ApprovalsPage::waiting() const
{
    return {m_model->rowCount(), m_model->hasMore()};
}

bool ApprovalsPage::isLoaded() const
{
    return m_model->isLoaded();
}

QModelIndex ApprovalsPage::current() const
{
    return m_list->currentIndex();
}

void ApprovalsPage::step(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_model->index(std::clamp(current().row() + rows, 0, m_model->rowCount() - 1)));
}

void ApprovalsPage::showCurrent()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_detail->setVisible(any);
    update();
    const QModelIndex index = current();
    if (!index.isValid())
        return m_decisions->show(std::nullopt);
    m_lastRow = index.row();
    const ApprovalModel::Item &item = m_model->item(index);
    m_caption->show(item);
    m_evidence->show(item);
    m_decisions->show(item);
}

void ApprovalsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= sideBySide;
    m_list->setFixedWidth(wide ? listWidth : narrowListWidth);
    m_panes->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    layout()->activate();
}

void ApprovalsPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), t.base);
    if (m_model->rowCount() > 0) {
        QRegion between(rect()); // the panes leave a hairline between them
        between -= m_list->geometry();
        for (int pane = 0; pane < m_panes->count(); ++pane)
            between -= m_panes->itemAt(pane)->geometry().translated(m_detail->pos());
        for (const QRect &gap : between)
            painter.fillRect(gap, t.line);
        return;
    }
    if (!m_trouble.isEmpty())
        drawEmptyNote(painter, rect(), u"games-solve"_s, tr("The queue could not be read"), m_trouble, t);
    else if (m_model->isLoaded())
        drawEmptyNote(painter, rect(), u"games-solve"_s, tr("Nothing waits for a decision"),
                      tr("Slots appear here when their plan is run or they are sent for approval"), t);
    else
        drawEmptyNote(painter, rect(), u"games-solve"_s, tr("Reading the queue…"), {}, t);
}

} // namespace ui
