// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/senddialog.h"

#include <QLocale>
#include <QVBoxLayout>

#include "core/engine/takebackcommands.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/fittedarea.h"
#include "ui/common/history.h"
#include "ui/common/textlabel.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What the outcomes of several slots come to for a step: it failed only where every one was refused.
template<typename Outcomes>
std::optional<core::Error> refusalOf(const core::Result<Outcomes> &answer)
{
    if (!answer)
        return answer.error();
    std::optional<core::Error> refused;
    for (const auto &outcome : *answer) {
        if (!outcome.refused)
            return {};
        refused = outcome.refused;
    }
    return refused;
}

} // namespace

SendDialog::SendDialog(const Workbench &bench, const QList<SlotRow> &rows, QWidget *parent)
    : Dialog(tr("Send for approval"), parent)
    , m_desk(bench.desk)
    , m_toast(bench.toast)
    , m_history(bench.history)
    , m_rows(rows)
{
    setObjectName(u"sendDialog"_s);
    setExplanation(tr("Looking at what can go…"));
    m_behind = new TextLabel(FontRole::Secondary, {}, Tone::Second);
    m_behind->setObjectName(u"staysBehind"_s);
    m_behind->setWordWrap(true);
    m_behind->setAlignment(Qt::AlignTop);
    body()->addWidget(new FittedArea(m_behind, 240, this));
    addCancel(u"sendCancel"_s);
    m_send = addButton(ButtonRole::Primary, tr("Send"), u"sendNow"_s);
    m_send->setEnabled(false);
    connect(m_send, &ActionButton::clicked, this, &SendDialog::send);
    core::PreviewApprovalRequest query;
    for (const SlotRow &row : m_rows)
        query.slotIds.append(row.slot.id);
    m_desk.ask(query, this, [this](const auto &answer) { onPreview(answer); });
}

QString SendDialog::nameOf(const QString &slotId) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const SlotRow &each) { return each.slot.id == slotId; });
    if (row == m_rows.end())
        return slotId;
    const QDateTime due = core::toLocal(row->slot.dueAt, m_desk.zone());
    return tr("“%1”, %2", "title and time of a slot")
        .arg(isolated(row->title), isolated(QLocale().toString(due, u"ddd HH:mm"_s)));
}

void SendDialog::onPreview(const core::Result<core::PreviewApprovalRequest::Answer> &answer)
{
    if (!answer) {
        setExplanation({});
        setRefusal(answer.error().message);
        return;
    }
    QStringList behind;
    for (const core::RequestApproval::Outcome &outcome : *answer) {
        if (outcome.refused)
            behind.append(nameOf(outcome.slot.id) + u"\n"_s + outcome.refused->message);
        else
            m_going.append(outcome.slot.id);
    }
    const int going = int(m_going.size());
    setExplanation(behind.isEmpty()
                       ? tr("%n slots go to the approval queue.", nullptr, going)
                       : tr("%n slots go to the approval queue; %1 stay behind:", nullptr, going).arg(behind.size()));
    m_behind->setText(behind.join(u"\n\n"_s));
    m_send->setEnabled(going > 0);
    m_send->setToolTip(going > 0 ? QString() : tr("Nothing of the selection can go"));
    if (going > 0)
        m_send->setFocus();
}

void SendDialog::send()
{
    m_send->setEnabled(false);
    m_desk.submit(core::RequestApproval{m_going}, this, [this](const auto &answer) { onSent(answer); });
}

void SendDialog::onSent(const core::Result<core::RequestApproval::Answer> &answer)
{
    if (const auto refused = refusalOf(answer)) {
        setRefusal(refused->message);
        m_send->setEnabled(true);
        return;
    }
    QStringList sent;
    for (const core::RequestApproval::Outcome &outcome : *answer) {
        if (!outcome.refused)
            sent.append(outcome.slot.id);
    }
    History &history = m_history;
    const auto back = [&desk = m_desk, &history, sent](const History::Done &done) {
        desk.submit(core::WithdrawFromApproval{sent}, &history,
                    [done](const core::Result<core::WithdrawFromApproval::Answer> &taken) { done(refusalOf(taken)); });
    };
    const auto again = [&desk = m_desk, &history, sent](const History::Done &done) {
        desk.submit(core::RequestApproval{sent}, &history,
                    [done](const core::Result<core::RequestApproval::Answer> &given) { done(refusalOf(given)); });
    };
    const int count = int(sent.size());
    history.record({tr("send %n slots for approval", nullptr, count), back, again});
    m_toast.showDone(tr("%n slots wait for approval", nullptr, count), history);
    accept();
}

} // namespace ui
