// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/reviewpanes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

#include "ui/approvals/decisionbar.h"
#include "ui/approvals/evidencehead.h"
#include "ui/approvals/evidencepane.h"
#include "ui/approvals/inlineedit.h"
#include "ui/approvals/postpane.h"
#include "ui/common/canvas.h"
#include "ui/common/pagescroll.h"
#include "ui/common/painting.h"

namespace ui {

namespace {

constexpr int widestEvidence = 608; ///< Figures stay near their labels.

} // namespace

ReviewPanes::ReviewPanes(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
{
    auto *first = new Canvas(this);
    auto *scrolled = new QWidget(first);
    m_column = new QVBoxLayout(scrolled);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(&m_parts.edit);
    m_column->addWidget(&m_parts.post, 1);
    m_postScroll = new PageScroll(scrolled, first);
    auto *rows = new QVBoxLayout(first);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_postScroll, 1);
    rows->addWidget(&m_parts.decisions);

    auto *beside = new QWidget(this);
    m_home = new QVBoxLayout(beside);
    m_home->setContentsMargins({});
    m_home->addWidget(&m_parts.evidence);
    m_evidenceScroll = new PageScroll(beside, this);
    m_evidenceScroll->setMaximumWidth(widestEvidence);

    m_panes = new QHBoxLayout(this);
    m_panes->setContentsMargins({});
    m_panes->setSpacing(1);
    m_panes->addWidget(first, 10);
    m_panes->addWidget(m_evidenceScroll, 10);

    connect(&m_parts.evidence, &EvidencePane::revealed, this, &ReviewPanes::reveal);
    connect(m_postScroll, &PageScroll::roomChanged, this, &ReviewPanes::fitPost);
    m_parts.edit.installEventFilter(this);
    m_parts.evidence.head()->installEventFilter(this);
}

void ReviewPanes::setBeside(bool beside)
{
    if (beside != m_evidenceScroll->isHidden())
        return;
    m_evidenceScroll->setHidden(!beside);
    if (beside) {
        m_parts.evidence.giveBackHead();
        m_home->addWidget(&m_parts.evidence);
    } else {
        m_column->insertWidget(0, m_parts.evidence.takeHead());
        m_column->addWidget(&m_parts.evidence);
    }
    m_parts.evidence.head()->show(); // a widget that changes its parent is hidden
    m_parts.evidence.show();
    fitPost();
}

void ReviewPanes::scrollToTop()
{
    for (PageScroll *scroll : {m_postScroll, m_evidenceScroll})
        scroll->verticalScrollBar()->setValue(0);
}

void ReviewPanes::reveal(QWidget *part)
{
    for (PageScroll *scroll : {m_postScroll, m_evidenceScroll}) {
        if (scroll->isAncestorOf(part))
            scroll->ensureWidgetVisible(part);
    }
}

/// The post takes what the window leaves beside that which stands above it.
void ReviewPanes::fitPost()
{
    int above = 0;
    for (const QWidget *part :
         {static_cast<QWidget *>(&m_parts.edit), static_cast<QWidget *>(m_parts.evidence.head())}) {
        if (m_column->indexOf(part) >= 0 && !part->isHidden())
            above += part->height();
    }
    m_parts.post.setRoom(m_postScroll->viewport()->height() - above);
}

bool ReviewPanes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_parts.edit && event->type() == QEvent::Show)
        m_postScroll->verticalScrollBar()->setValue(0); // it opens above the post
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide)
        fitPost();
    return QWidget::eventFilter(watched, event);
}

void ReviewPanes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).line); // seen between the panes alone
    if (!m_evidenceScroll->isHidden())
        painter.fillRect(m_evidenceScroll->geometry(), tokensOf(palette()).base);
}

} // namespace ui
