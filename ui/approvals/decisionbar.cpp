// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/decisionbar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>

#include "ui/approvals/evidencepane.h"
#include "ui/common/actionbutton.h"
#include "ui/common/askdialog.h"
#include "ui/common/painting.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

DecisionBar::DecisionBar(Desk &desk, Toast &toast, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_toast(toast)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 14, 24, 14);
    row->setSpacing(8);
    row->addStretch();
    m_approve = addButton(new ActionButton(ButtonRole::Primary, tr("Approve"), this), u"approve"_s, u"A"_s);
    m_change = addButton(new ActionButton(ButtonRole::Plain, tr("Request changes"), this), u"requestChanges"_s, u"R"_s);
    m_reject = addButton(new ActionButton(ButtonRole::Danger, tr("Reject"), this), u"reject"_s, u"\u21E7R"_s);
    row->addStretch();
    connect(m_approve, &ActionButton::clicked, this, &DecisionBar::onApprove);
    connect(m_change, &ActionButton::clicked, this, [this] { ask(core::Decision::RequestChanges); });
    connect(m_reject, &ActionButton::clicked, this, [this] { ask(core::Decision::Reject); });
    updateButtons();
}

ActionButton *DecisionBar::addButton(ActionButton *button, const QString &name, const QString &key)
{
    button->setObjectName(name);
    button->setKeyCap(key);
    layout()->addWidget(button);
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
    const bool free = m_item && !m_deciding.contains(m_item->slot.id);
    const QString barred = m_item ? approvalBar(m_item->slot, m_desk.safety().mode) : QString();
    m_approve->setEnabled(free && barred.isEmpty());
    m_change->setEnabled(free);
    m_reject->setEnabled(free);
    const QString waiting = free ? QString() : tr("The engine has not answered yet");
    m_approve->setToolTip(plainTip(barred.isEmpty() ? waiting : barred));
    m_change->setToolTip(plainTip(waiting));
    m_reject->setToolTip(plainTip(waiting));
}

void DecisionBar::onApprove()
{
    // Risk of the HIGH band asks for a reason in the person's own words; the trail keeps it.
    if (m_item->slot.risk.level() >= core::RiskLevel::High)
        ask(core::Decision::Approve);
    else
        decide({{{m_item->slot.id, m_item->fingerprint}}, core::Decision::Approve, {}});
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
    connect(
        dialog, &AskDialog::answered, this,
        [this, decision, dialog, item = core::Decide::Item{m_item->slot.id, m_item->fingerprint}](const QString &note) {
            decide({{item}, decision, note}, dialog);
        });
    dialog->open();
}

void DecisionBar::decide(const core::Decide &command, AskDialog *dialog)
{
    const QString slotId = command.items.first().slotId;
    m_deciding.insert(slotId);
    updateButtons();
    m_desk.submit(command, this,
                  [this, slotId, open = QPointer(dialog)](const core::Result<core::Decide::Answer> &answer) {
                      onAnswer(slotId, answer, open);
                  });
}

void DecisionBar::onAnswer(const QString &slotId, const core::Result<core::Decide::Answer> &answer, AskDialog *dialog)
{
    m_deciding.remove(slotId);
    updateButtons();
    std::optional<core::Error> error;
    if (!answer)
        error = answer.error();
    else if (!answer->isEmpty())
        error = answer->first().refused;

    if (!error) {
        if (dialog)
            dialog->accept();
        Q_EMIT decided(slotId);
        return;
    }
    if (dialog)
        dialog->showRefusal(error->message);
    else
        m_toast.show(Toast::Kind::Trouble, tr("Not decided: %1").arg(error->message));
    Q_EMIT refused(slotId);
}

void DecisionBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    drawHairline(painter, QRectF(0, 0, width(), 1), t.line);
}

} // namespace ui
