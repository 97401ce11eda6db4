// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/decisionbar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QTimer>

#include "ui/approvals/decisionsteps.h"
#include "ui/approvals/verdicts.h"
#include "ui/common/actionbutton.h"
#include "ui/common/askdialog.h"
#include "ui/common/desk.h"
#include "ui/common/painting.h"
#include "ui/common/textlabel.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::chrono::milliseconds patience(300); ///< An answer that comes sooner need not be announced.

} // namespace

DecisionBar::DecisionBar(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
{
    setObjectName(u"decisionBar"_s);
    layOut();
    connect(m_approve, &ActionButton::clicked, this, &DecisionBar::onApprove);
    connect(m_change, &ActionButton::clicked, this, [this] { ask(core::Decision::RequestChanges); });
    connect(m_reject, &ActionButton::clicked, this, [this] { ask(core::Decision::Reject); });
    updateButtons();
}

void DecisionBar::layOut()
{
    m_why = new TextLabel(FontRole::Secondary, {}, Tone::Second, this);
    m_why->setObjectName(u"decisionWhy"_s);
    m_why->setAlignment(Qt::AlignCenter);
    m_approve = new ActionButton(ButtonRole::Primary, tr("Approve"), this);
    m_change = new ActionButton(ButtonRole::Plain, tr("Request changes"), this);
    m_reject = new ActionButton(ButtonRole::Danger, tr("Reject"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(addButton(m_approve, u"approve"_s, u"A"_s));
    row->addWidget(addButton(m_change, u"requestChanges"_s, u"R"_s));
    row->addWidget(addButton(m_reject, u"reject"_s, u"\u21E7R"_s));
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(m_why);
    column->addLayout(row);
}

ActionButton *DecisionBar::addButton(ActionButton *button, const QString &name, const QString &key)
{
    button->setObjectName(name);
    button->setKeyCap(key);
    return button;
}

void DecisionBar::show(const std::optional<core::ListApprovals::Item> &item)
{
    m_item = item;
    updateButtons();
}

void DecisionBar::approve()
{
    m_approve->click();
}

void DecisionBar::requestChanges()
{
    m_change->click();
}

void DecisionBar::reject()
{
    m_reject->click();
}

void DecisionBar::updateButtons()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool free = m_item && !m_deciding.contains(m_item->slot.id);
    QString all = roleBar(m_bench.desk);
    if (all.isEmpty() && m_item && m_item->slot.expired)
        all = tr("Nobody decided in time. It needs a new time first.");
    const QString risk = m_item ? approvalBar(m_item->slot, m_bench.desk.safety().mode) : QString();
    m_approve->setEnabled(free && all.isEmpty() && risk.isEmpty());
    m_change->setEnabled(free && all.isEmpty());
    m_reject->setEnabled(free && all.isEmpty());
    const QString waiting =
        m_item && !free ? tr("Your decision is on its way; the engine has not answered yet") : QString();
    const QString reason = all.isEmpty() ? waiting : all;
    const bool told = !all.isEmpty() || (m_item && m_late.contains(m_item->slot.id));
    m_why->setText(told ? reason : QString());
    m_why->setVisible(told);
    m_approve->setToolTip(plainTip(reason.isEmpty() ? risk : reason));
    m_change->setToolTip(plainTip(reason));
    m_reject->setToolTip(plainTip(reason));
    // A button that is switched off hands the keys to whatever comes next, even out of the place.
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        Q_EMIT focusLost();
}

void DecisionBar::onApprove()
{
    // Risk of the HIGH band asks for a reason in the person's own words; the trail keeps it.
    if (m_item->slot.risk.level() >= core::RiskLevel::High)
        ask(core::Decision::Approve);
    else
        decide({{{m_item->slot.id, m_item->fingerprint}}, core::Decision::Approve, {}}, m_item->title);
}

void DecisionBar::ask(core::Decision decision)
{
    const QString title = isolated(m_item->title);
    AskDialog::Question question;
    switch (decision) {
    case core::Decision::Approve:
        question = {tr("Approve at high risk"),
                    tr("“%1” is of high risk. Say why it goes out nevertheless.").arg(title), tr("Reason"),
                    tr("Approve"), ButtonRole::Primary};
        break;
    case core::Decision::RequestChanges:
        question = {tr("Request changes"), tr("“%1” goes back to its author with your comment.").arg(title),
                    tr("What should change"), tr("Request changes"), ButtonRole::Primary};
        break;
    case core::Decision::Reject:
        question = {tr("Reject"), tr("“%1” is taken out of the week until someone edits it.").arg(title), tr("Reason"),
                    tr("Reject"), ButtonRole::Danger};
        break;
    }
    auto *dialog = new AskDialog(question, this);
    const core::Decide::Item item{m_item->slot.id, m_item->fingerprint};
    connect(dialog, &AskDialog::answered, this,
            [this, decision, dialog, item, title = m_item->title](const QString &note) {
                decide({{item}, decision, note}, title, dialog);
            });
    dialog->open();
}

void DecisionBar::decide(const core::Decide &command, const QString &title, AskDialog *dialog)
{
    const QString slotId = command.items.first().slotId;
    m_deciding.insert(slotId);
    updateButtons();
    QTimer::singleShot(patience, this, [this, slotId] {
        if (!m_deciding.contains(slotId))
            return;
        m_late.insert(slotId);
        updateButtons();
    });
    const auto onAnswer = [this, command, slotId, title,
                           open = QPointer(dialog)](const core::Result<core::Decide::Answer> &answer) {
        m_deciding.remove(slotId);
        m_late.remove(slotId);
        updateButtons();
        if (const auto error = refusalOf(answer))
            return onRefusal(command, *error, open);
        recordDecision(command, title, m_bench.desk, m_bench.history);
        if (open)
            open->accept();
        Q_EMIT decided(slotId);
    };
    m_bench.desk.submit(command, this, onAnswer);
}

void DecisionBar::onRefusal(const core::Decide &command, const core::Error &error, AskDialog *dialog)
{
    const QString &slotId = command.items.first().slotId;
    const bool wantsReason = error.field == u"/note"_s && !dialog && m_item && m_item->slot.id == slotId;
    if (dialog)
        dialog->showRefusal(error.message);
    else if (wantsReason) // the risk has risen since it was shown
        ask(command.decision);
    else
        m_bench.toast.show(Toast::Kind::Trouble, tr("Not decided: %1").arg(error.message));
    Q_EMIT refused(slotId);
}

void DecisionBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    drawHairline(painter, QRectF(0, 0, width(), 1), t.line);
}

QString roleBar(const Desk &desk)
{
    if (desk.may(core::Scope::Approve))
        return {};
    return DecisionBar::tr("Your role may not decide. An approver or the owner can.");
}

} // namespace ui
