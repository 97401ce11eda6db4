// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/approvalspage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

#include "core/engine/repaircommands.h"
#include "ui/approvals/approvalmodel.h"
#include "ui/approvals/decisionbar.h"
#include "ui/approvals/evidencehead.h"
#include "ui/approvals/evidencepane.h"
#include "ui/approvals/expiredmove.h"
#include "ui/approvals/inlineedit.h"
#include "ui/approvals/postpane.h"
#include "ui/approvals/queuebar.h"
#include "ui/approvals/queuepane.h"
#include "ui/approvals/reviewdialog.h"
#include "ui/approvals/reviewpanes.h"
#include "ui/approvals/verdicts.h"
#include "ui/common/actionbutton.h"
#include "ui/common/emptynote.h"
#include "ui/common/painting.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int listWidth = 336;
constexpr int narrowListWidth = 300;
constexpr int sideBySide = 1060; ///< From this width on, content and evidence stand beside each other.

} // namespace

ApprovalsPage::ApprovalsPage(const Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_model(new ApprovalModel(bench.desk, this))
{
    setObjectName(u"approvalsPage"_s);
    layOut();
    createActions();
    connectAll();
    showCurrent();
    m_model->reload();
}

void ApprovalsPage::layOut()
{
    m_bar = new QueueBar(this);
    m_bar->hide(); // until the top bar takes it
    m_queue = new QueuePane(*m_model, this);
    m_evidence = new EvidencePane(m_bench, this);
    m_empty = new EmptyNote(u"games-solve"_s, {}, {}, this);
    m_edit = new InlineEdit(m_bench, this);
    m_preview = new PostPane(m_bench.desk, this);
    m_decisions = new DecisionBar(m_bench, this);
    m_panes = new ReviewPanes({*m_edit, *m_preview, *m_decisions, *m_evidence}, this);
    setFocusProxy(m_queue);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(1);
    row->addWidget(m_queue);
    row->addWidget(m_panes, 1);
    row->addWidget(m_empty, 1);
}

void ApprovalsPage::createActions()
{
    const auto add = [this](const QKeySequence &keys, const QString &text, auto run) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(Qt::Key_J, tr("Next slot"), [this] { m_queue->step(1); });
    add(Qt::Key_K, tr("Previous slot"), [this] { m_queue->step(-1); });
    add(Qt::Key_A, tr("Approve"), [this] { m_decisions->approve(); });
    add(Qt::Key_R, tr("Request changes"), [this] { m_decisions->requestChanges(); });
    add(Qt::SHIFT | Qt::Key_R, tr("Reject"), [this] { m_decisions->reject(); });
    add(Qt::Key_X, tr("Mark"), [this] { m_queue->toggleMark(); });
    add(Qt::SHIFT | Qt::Key_X, tr("Mark up to here"), [this] { m_queue->markRange(); });
    add(Qt::SHIFT | Qt::Key_A, tr("Review and approve what is marked"), [this] { reviewMarked(); });
    add(Qt::Key_V, tr("Next language of the preview"), [this] { m_preview->nextLanguage(); });
    add(Qt::Key_P, tr("Next platform of the preview"), [this] { m_preview->nextPlatform(); });
    add(Qt::Key_D, tr("Show or fold what has changed"), [this] { m_evidence->toggleDiff(); });
    add(Qt::Key_S, tr("Simulate its plan"), [this] { simulate(); });
    add(Qt::Key_E, tr("Edit here"), [this] { editHere(); });
    add(Qt::SHIFT | Qt::Key_E, tr("Edit in the calendar"), [this] { editCurrent(); });
    add(Qt::Key_C, tr("Comment"), [this] { m_evidence->startComment(); });
}

void ApprovalsPage::connectAll()
{
    connect(m_bar, &QueueBar::orderChosen, m_model, &ApprovalModel::setOrder);
    connect(m_queue, &QueuePane::currentChanged, this, &ApprovalsPage::showCurrent);
    connect(m_queue, &QueuePane::reviewWanted, this, &ApprovalsPage::reviewMarked);
    connect(m_edit, &InlineEdit::closed, this, [this] { m_queue->setFocus(); });
    connect(m_decisions, &DecisionBar::decided, this, &ApprovalsPage::onDecided);
    connect(m_decisions, &DecisionBar::refused, m_model, &ApprovalModel::reload);
    connect(m_decisions, &DecisionBar::focusLost, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_evidence, &EvidencePane::commentLeft, this, [this] { m_queue->setFocus(); });
    connect(m_evidence->head(), &EvidenceHead::moveWanted, this, &ApprovalsPage::moveExpired);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ApprovalsPage::showCurrent);
    connect(m_model, &ApprovalModel::loaded, this, &ApprovalsPage::onLoaded);
    connect(m_model, &ApprovalModel::loadFailed, this, &ApprovalsPage::onLoadFailed);
    connect(m_empty->addQuiet(tr("Try again")), &ActionButton::clicked, m_model, &ApprovalModel::reload);
    connect(&m_bench.desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.settings)
            showCurrent();
    });
}

QWidget *ApprovalsPage::barControls()
{
    return m_bar;
}

Page::Heading ApprovalsPage::heading() const
{
    return {tr("Approvals"), {}, {}};
}

QList<Page::KeyHint> ApprovalsPage::keyHints() const
{
    if (m_model->rowCount() == 0)
        return {};
    return {{u"J"_s, tr("next")},     {u"K"_s, tr("previous")}, {u"X"_s, tr("mark")},
            {u"V"_s, tr("language")}, {u"P"_s, tr("platform")}, {u"D"_s, tr("diff")},
            {u"E"_s, tr("edit")},     {u"C"_s, tr("comment")},  {u"?"_s, tr("all keys")}};
}

Page::Waiting ApprovalsPage::waiting() const
{
    return {m_model->waitingCount(), m_model->hasMore()};
}

bool ApprovalsPage::isLoaded() const
{
    return m_model->isLoaded();
}

void ApprovalsPage::open(const Destination &destination)
{
    m_wanted = destination.slotIds.value(0);
    if (const QModelIndex index = m_model->indexOf(m_wanted); index.isValid()) {
        m_queue->setCurrent(index);
        m_wanted.clear();
    }
}

void ApprovalsPage::onDecided(const QString &slotId)
{
    m_decided.insert(slotId);
    if (m_shown && m_shown->slot.id == slotId)
        m_queue->step(1);
    tellSitting();
}

void ApprovalsPage::onLoaded()
{
    m_trouble.clear();
    // What was decided and waits again has been taken back: the person wants to see it.
    for (auto id = m_decided.begin(); id != m_decided.end();) {
        const QModelIndex index = m_model->indexOf(*id);
        const bool back = index.isValid() && (!m_shown || m_shown->slot.id != *id);
        if (back)
            m_queue->setCurrent(index);
        id = back ? m_decided.erase(id) : std::next(id);
    }
    if (!m_wanted.isEmpty())
        open({.slotIds = {std::exchange(m_wanted, {})}});
    if (!m_queue->current().isValid())
        m_queue->setCurrent(m_model->index(std::min(m_lastRow, m_model->rowCount() - 1)));
    showCurrent();
    tellSitting();
    Q_EMIT loaded();
}

void ApprovalsPage::onLoadFailed(const core::Error &error)
{
    const bool isNews = m_trouble != error.message;
    m_trouble = error.message;
    showCurrent();
    if (isNews)
        m_bench.toast.show(Toast::Kind::Trouble, tr("The queue could not be read: %1").arg(error.message),
                           tr("Try again"), [this] { m_model->reload(); });
}

void ApprovalsPage::tellSitting()
{
    m_bar->showProgress(int(m_decided.size()), m_model->waitingCount(), m_model->hasMore());
    Q_EMIT barsChanged();
}

void ApprovalsPage::showCurrent()
{
    const bool any = m_model->rowCount() > 0;
    const bool filled = any && m_queue->isHidden();
    m_queue->setVisible(any);
    m_panes->setVisible(any);
    m_empty->setVisible(!any);
    update();
    const QWidget *focus = window()->focusWidget();
    if (filled && isVisible() && (!focus || !focus->isVisible() || focus == m_empty || isAncestorOf(focus)))
        m_queue->setFocus(); // so that its keys work at once
    if (!any)
        showEmpty();
    const QModelIndex index = m_queue->current();
    if (!index.isValid()) {
        m_shown.reset();
        return m_decisions->show(std::nullopt);
    }
    m_lastRow = index.row();
    const ApprovalModel::Item item = m_model->item(index);
    const auto before = std::exchange(m_shown, item);
    m_preview->show(item);
    m_evidence->show(item);
    m_decisions->show(item);
    if (!before || before->slot.id != item.slot.id)
        m_panes->scrollToTop();
    if (before && before->slot.id == item.slot.id && before->fingerprint != item.fingerprint)
        m_evidence->head()->tellEdited(changesText(changedMembers(*before, item)));
    noteViewed(item);
}

void ApprovalsPage::showEmpty()
{
    m_empty->findChild<QWidget *>(u"emptyQuiet"_s)->setVisible(!m_trouble.isEmpty());
    if (!m_trouble.isEmpty())
        m_empty->setWords(tr("The queue could not be read"), m_trouble);
    else if (m_model->isLoaded())
        m_empty->setWords(tr("Nothing waits for a decision"),
                          tr("Slots appear here when their plan is run or they are sent for approval"));
    else
        m_empty->setWords(tr("Reading the queue…"), {});
}

void ApprovalsPage::noteViewed(const core::ListApprovals::Item &item)
{
    if (isVisible())
        m_viewed.insert(item.slot.id, item.fingerprint);
}

/// Rehearses the plan that the slot belongs to.
void ApprovalsPage::simulate()
{
    if (!m_shown)
        return;
    if (m_shown->slot.planId.isEmpty())
        return m_bench.toast.show(Toast::Kind::Hint, tr("This slot belongs to no plan that could be simulated"));
    Q_EMIT wanted({.view = View::Simulation, .planId = m_shown->slot.planId});
}

void ApprovalsPage::editHere()
{
    if (!m_shown)
        return;
    if (!m_bench.desk.may(core::Scope::Write))
        return m_bench.toast.show(Toast::Kind::Trouble, tr("Your role may decide on slots, not edit them"));
    m_edit->open(*m_shown);
}

void ApprovalsPage::editCurrent()
{
    if (m_shown)
        Q_EMIT wanted({.view = View::Calendar,
                       .slotIds = {m_shown->slot.id},
                       .day = core::localDate(m_shown->slot.dueAt, m_bench.desk.zone())});
}

void ApprovalsPage::reviewMarked()
{
    const auto marked = m_model->marked();
    if (marked.isEmpty())
        return;
    auto *dialog = new ReviewDialog(m_bench, marked, m_viewed, this);
    connect(dialog, &ReviewDialog::approved, this, [this](const QStringList &ids) {
        for (const QString &id : ids)
            m_decided.insert(id);
        tellSitting();
    });
    dialog->open();
}

void ApprovalsPage::moveExpired(const QString &slotId, const QString &fingerprint)
{
    repairAndAskAgain(m_bench, slotId, fingerprint, this);
}

void ApprovalsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= sideBySide;
    m_queue->setFixedWidth(wide ? listWidth : narrowListWidth);
    m_panes->setBeside(wide);
    layout()->activate();
}

void ApprovalsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_shown)
        noteViewed(*m_shown);
}

void ApprovalsPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    if (m_model->rowCount() == 0)
        return;
    QRegion between(rect()); // queue and panes leave a hairline between them
    between -= m_queue->geometry();
    between -= m_panes->geometry();
    for (const QRect &gap : between)
        painter.fillRect(gap, t.line);
}

} // namespace ui
