// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/reviewdialog.h"

#include <QLocale>
#include <QVBoxLayout>

#include "ui/approvals/column.h"
#include "ui/approvals/decisionbar.h"
#include "ui/approvals/decisionsteps.h"
#include "ui/approvals/evidencesection.h"
#include "ui/common/actionbutton.h"
#include "ui/common/fittedarea.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

ReviewDialog::ReviewDialog(const Workbench &bench, const QList<core::ListApprovals::Item> &items,
                           const QHash<QString, QString> &viewed, QWidget *parent)
    : Dialog(tr("Review and approve"), parent)
    , m_bench(bench)
    , m_review(bench.desk, items, viewed, this)
{
    setObjectName(u"reviewDialog"_s);
    layOut();
    connect(&m_review, &BulkReview::ready, this, &ReviewDialog::onReady);
    connect(&m_review, &BulkReview::failed, this, [this](const core::Error &error) { setRefusal(error.message); });
    connect(m_approve, &ActionButton::clicked, this, &ReviewDialog::onApprove);
}

void ReviewDialog::layOut()
{
    m_list = new EvidenceSection(
        tr("Marked slots"), [this](Column &column) { compose(column); }, this);
    m_list->setObjectName(u"reviewList"_s);
    m_list->hideRule();
    m_list->setPadding(0);
    m_list->setMinimumWidth(480);
    body()->addWidget(new FittedArea(m_list, 480, this));
    addCancel(u"reviewCancel"_s);
    m_approve = addButton(ButtonRole::Primary, tr("Approve"), u"reviewApprove"_s);
    m_approve->setEnabled(false);
    m_approve->setToolTip(tr("The engine has not answered yet"));
}

void ReviewDialog::compose(Column &column) const
{
    if (!m_review.isReady())
        return column.paragraph(tr("Asking what would happen…"));
    const auto line = [this](const core::ListApprovals::Item &item) {
        const QDateTime due = core::toLocal(item.slot.dueAt, m_bench.desk.zone());
        return QLocale().toString(due, u"ddd HH:mm"_s);
    };
    const auto approvable = m_review.approvable();
    column.heading(tr("Will be approved"), QLocale().toString(approvable.size()));
    if (approvable.isEmpty())
        column.paragraph(tr("None of them."));
    for (const core::ListApprovals::Item &item : approvable)
        column.check(Tone::Ok, isolated(item.title), line(item));
    if (approvable.size() == m_review.rows().size())
        return;
    column.space(12);
    column.heading(tr("Stays in the queue"), QLocale().toString(m_review.rows().size() - approvable.size()));
    for (const BulkReview::Row &row : m_review.rows()) {
        if (!row.refused.isEmpty())
            column.check(Tone::Warn, isolated(row.item.title) + u'\n' + row.refused, line(row.item));
    }
}

void ReviewDialog::onReady()
{
    const int count = int(m_review.approvable().size());
    QStringList spoken;
    for (const BulkReview::Row &row : m_review.rows())
        spoken.append(row.item.title + u": "_s + (row.refused.isEmpty() ? tr("will be approved") : row.refused));
    m_list->refresh(spoken);
    const QString role = roleBar(m_bench.desk);
    m_approve->setText(count == 0 ? tr("Approve") : tr("Approve %n slots", nullptr, count));
    m_approve->setEnabled(count > 0 && role.isEmpty());
    m_approve->setToolTip(count == 0 ? tr("None of them can be approved together") : role);
    if (!role.isEmpty())
        setRefusal(role);
}

void ReviewDialog::onApprove()
{
    core::Decide command;
    for (const core::ListApprovals::Item &item : m_review.approvable())
        command.items.append({item.slot.id, item.fingerprint});
    const QString title = command.items.size() == 1 ? m_review.approvable().first().title : QString();
    m_approve->setEnabled(false);
    m_bench.desk.submit(command, this, [this, command, title](const core::Result<core::Decide::Answer> &answer) {
        core::Decide done = command;
        QStringList ids;
        done.items.clear();
        for (const core::Decide::Outcome &outcome : answer.value_or(core::Decide::Answer())) {
            if (outcome.refused)
                continue;
            done.items.append({outcome.slotId, outcome.fingerprint});
            ids.append(outcome.slotId);
        }
        if (!ids.isEmpty()) {
            recordDecision(done, title, m_bench.desk, m_bench.history);
            Q_EMIT approved(ids);
        }
        if (const auto error = refusalOf(answer)) {
            setRefusal(error->message);
            return;
        }
        accept();
    });
}

} // namespace ui
