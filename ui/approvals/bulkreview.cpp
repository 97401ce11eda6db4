// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/bulkreview.h"

#include "core/engine/previewqueries.h"
#include "core/engine/whatif.h"
#include "ui/approvals/verdicts.h"
#include "ui/common/enginewords.h"

namespace ui {

BulkReview::BulkReview(Desk &desk, const QList<core::ListApprovals::Item> &items, const QHash<QString, QString> &viewed,
                       QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    for (const core::ListApprovals::Item &item : items)
        m_rows.append({item, {}});
    judgeHere(viewed);
    askEngine();
}

/// What needs no engine: what the person has not seen, and what is never approved in bulk.
void BulkReview::judgeHere(const QHash<QString, QString> &viewed)
{
    for (Row &row : m_rows) {
        const QString seen = viewed.value(row.item.slot.id);
        if (row.item.slot.risk.level() == core::RiskLevel::Critical)
            row.refused = approvalBar(row.item.slot, m_desk.safety().mode);
        else if (row.item.slot.risk.level() == core::RiskLevel::High)
            row.refused = tr("High risk is approved one by one, with a reason.");
        else if (seen.isEmpty())
            row.refused = tr("You have not looked at it yet.");
        else if (seen != row.item.fingerprint)
            row.refused = tr("It has changed since you looked at it.");
    }
}

void BulkReview::askEngine()
{
    core::PreviewDecision query;
    query.decider = m_desk.caller();
    for (const Row &row : std::as_const(m_rows))
        query.items.append({row.item.slot.id, row.item.fingerprint});
    m_desk.ask(query, this, [this](const core::Result<core::PreviewDecision::Answer> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        for (qsizetype i = 0; i < std::min(m_rows.size(), answer->size()); ++i) {
            if (m_rows[i].refused.isEmpty() && answer->at(i).refused)
                m_rows[i].refused = answer->at(i).refused->message;
        }
        askPlaces();
    });
}

/// An approval does not look at gaps and caps; a person who approves many should know of them.
void BulkReview::askPlaces()
{
    ++m_open; // holds finish() until all are asked
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].refused.isEmpty())
            continue;
        ++m_open;
        m_desk.ask(core::AskWhatIf{.slotId = m_rows[i].item.slot.id}, this,
                   [this, i](const core::Result<core::Consequences> &answer) {
                       if (answer && answer->broken)
                           m_rows[i].refused =
                               tr("Conflict: %1").arg(engineText(answer->broken->sentence, m_desk.zone()));
                       finish();
                   });
    }
    finish();
}

void BulkReview::finish()
{
    if (--m_open > 0)
        return;
    m_ready = true;
    Q_EMIT ready();
}

QList<core::ListApprovals::Item> BulkReview::approvable() const
{
    QList<core::ListApprovals::Item> items;
    for (const Row &row : m_rows) {
        if (row.refused.isEmpty())
            items.append(row.item);
    }
    return items;
}

} // namespace ui
