// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/evidencepane.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "core/safety/safetygates.h"
#include "ui/approvals/column.h"
#include "ui/approvals/commentspane.h"
#include "ui/approvals/councildial.h"
#include "ui/approvals/diffsection.h"
#include "ui/approvals/evidencehead.h"
#include "ui/approvals/evidencesection.h"
#include "ui/approvals/slotchecks.h"
#include "ui/approvals/slotevidence.h"
#include "ui/approvals/verdicts.h"
#include "ui/calendar/whywords.h"
#include "ui/common/desk.h"
#include "ui/common/enginewords.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<core::RiskFactor> byShare(QList<core::RiskFactor> factors)
{
    std::ranges::stable_sort(factors, std::greater(), &core::RiskFactor::contribution);
    return factors;
}

} // namespace

EvidencePane::EvidencePane(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_known(new SlotEvidence(bench.desk, this))
{
    setObjectName(u"evidencePane"_s);
    layOut();
    connect(m_known, &SlotEvidence::changed, this, &EvidencePane::refresh);
}

void EvidencePane::layOut()
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 24);
    m_column->setSpacing(0);
    m_head = new EvidenceHead(m_bench, *m_known, this);
    m_column->addWidget(m_head);
    m_column->addSpacing(8);
    m_risk = addSection(tr("Risk"), u"riskSection"_s, &EvidencePane::composeRisk);
    m_risk->hideRule();
    m_diff = new DiffSection(this);
    m_column->addWidget(m_diff);
    m_council = addSection(tr("Council"), u"councilSection"_s, &EvidencePane::composeCouncil);
    m_dial = new CouncilDial(this);
    m_dial->hide();
    m_column->addWidget(m_dial);
    m_checks = addSection(tr("Checks"), u"checksSection"_s, &EvidencePane::composeChecks);
    m_subject = addSection(tr("What is decided"), u"subjectSection"_s, &EvidencePane::composeSubject);
    m_comments = new CommentsPane(m_bench, this);
    connect(m_comments, &CommentsPane::left, this, &EvidencePane::commentLeft);
    m_column->addWidget(m_comments);
    m_column->addStretch();
}

EvidenceSection *EvidencePane::addSection(const QString &name, const QString &objectName,
                                          void (EvidencePane::*compose)(Column &) const)
{
    auto *section = new EvidenceSection(
        name, [this, compose](Column &column) { (this->*compose)(column); }, this);
    section->setObjectName(objectName);
    m_column->addWidget(section);
    return section;
}

void EvidencePane::show(const core::ListApprovals::Item &item)
{
    m_item = item;
    m_known->askFor(item);
    refresh();
}

EvidenceHead *EvidencePane::takeHead()
{
    m_column->setContentsMargins(0, 16, 0, 24); // the head has its own
    m_head->setRiskShown(true);
    return m_head;
}

void EvidencePane::giveBackHead()
{
    m_column->setContentsMargins(0, 0, 0, 24);
    m_column->insertWidget(0, m_head);
    m_head->setRiskShown(false);
}

void EvidencePane::startComment()
{
    m_comments->startWriting();
    Q_EMIT revealed(m_comments);
}

void EvidencePane::toggleDiff()
{
    m_diff->toggle();
    Q_EMIT revealed(m_diff);
}

void EvidencePane::refresh()
{
    m_head->show(m_item);
    m_risk->refresh(spokenRisk());
    m_diff->show(m_known->details(), m_bench.desk.zone());
    m_council->refresh(spokenCouncil());
    m_dial->show(m_known->council().value_or(core::Council()), spokenCouncil().join(u". "_s));
    m_checks->refresh(spokenChecks());
    const QTimeZone zone = m_bench.desk.zone();
    m_subject->refresh({tr("Due %1").arg(slotTimeText(m_item.slot.dueAt, zone)),
                        tr("Decide before %1").arg(slotTimeText(m_item.decideBefore, zone))});
    m_subject->setToolTip(
        m_item.fingerprint.isEmpty()
            ? QString()
            : plainTip(tr("A decision binds to this fingerprint of caption, media, account, platform, "
                          "language, time and risk band:\n%1")
                           .arg(m_item.fingerprint)));
    m_comments->show(m_item.slot.id, m_known->comments());
}

QStringList EvidencePane::spokenRisk() const
{
    QStringList spoken = {tr("Risk %1 %2").arg(riskText(m_item.slot.risk.score), riskWord(m_item.slot.risk.level()))};
    for (const core::RiskFactor &factor : byShare(m_item.slot.risk.factors))
        spoken.append(tr("%1 %2 %").arg(factorWord(factor.kind)).arg(qRound(factor.contribution * 100)));
    return spoken;
}

QStringList EvidencePane::spokenChecks() const
{
    QStringList spoken;
    for (const SlotCheck &check : checksOf(m_item, *m_known, m_bench.desk.now()))
        spoken.append(check.text + u' ' + check.aside);
    return spoken;
}

void EvidencePane::composeRisk(Column &column) const
{
    const core::RiskAssessment &risk = m_item.slot.risk;
    const core::SafetyMode mode = m_bench.desk.safety().mode;
    column.heading(tr("Risk"),
                   tr("limit %1 in %2 mode", "risk, name of the safety mode")
                       .arg(riskText(core::approvalLimit(mode)), modeWord(mode)));
    column.riskFigure(risk.score);
    if (risk.factors.isEmpty())
        return;
    const QList<core::RiskFactor> factors = byShare(risk.factors);
    QStringList labels = {tr("Factor")};
    for (const core::RiskFactor &factor : factors)
        labels.append(factorWord(factor.kind));
    column.setLabels(labels);
    column.factorBar(factors);
    column.columnHeads(labels.first(), tr("Share of the risk"), tr("Own risk"));
    for (qsizetype i = 0; i < factors.size(); ++i) {
        const core::RiskFactor &factor = factors[i];
        column.row(factorWord(factor.kind), factorText(factor), QLocale().toString(factor.value, 'f', 3),
                   categoryColour(i, column.tokens()));
    }
}

/// The factor's share, and what it comes from where that can be said.
QString EvidencePane::factorText(const core::RiskFactor &factor) const
{
    const core::PostPosition position = m_known->why() ? m_known->why()->position : core::PostPosition();
    const QString share = isolated(tr("%1 %").arg(qRound(factor.contribution * 100)));
    if (factor.kind == core::RiskFactorKind::Velocity && position.accountCap > 0)
        return tr("%1, %2 of %3 posts that day").arg(share).arg(position.accountPosts).arg(position.accountCap);
    if (factor.kind == core::RiskFactorKind::Platform)
        return tr("%1, base rate of %2").arg(share, platformWord(m_item.slot.platform));
    if (factor.kind == core::RiskFactorKind::ContentType)
        return tr("%1, %2").arg(share, contentTypeWord(m_item.slot.contentType));
    return share;
}

QStringList EvidencePane::spokenCouncil() const
{
    if (!m_known->council())
        return {tr("Asking what the models said…")};
    QStringList spoken = {councilText(*m_known->council())};
    for (const core::CouncilVoice &voice : m_known->council()->voices)
        spoken.append(tr("%1: %2", "model and what it said").arg(voice.provider, voteText(voice)));
    return spoken;
}

void EvidencePane::composeCouncil(Column &column) const
{
    const auto &council = m_known->council();
    if (!council || !council->fusion) {
        column.heading(tr("Council"));
        return column.paragraph(council ? councilText(*council) : tr("Asking what the models said…"));
    }
    const QLocale locale;
    column.heading(tr("Council"),
                   tr("agreement %1, confidence %2")
                       .arg(locale.toString(council->fusion->agreement, 'f', 2),
                            locale.toString(council->fusion->confidence, 'f', 2)));
    column.paragraph(tr("Together they advise %1, in the audience's time.").arg(isolated(council->fusion->timing())));
    QStringList names;
    for (qsizetype i = 0; i < council->voices.size(); ++i)
        names.append(
            tr("%1 %2", "letter and name of a model").arg(voiceLetter(i), isolated(council->voices[i].provider)));
    column.setLabels(names);
    for (qsizetype i = 0; i < council->voices.size(); ++i) {
        const core::CouncilVoice &voice = council->voices[i];
        column.row(names[i], voteText(voice), isolated(tr("%1 %").arg(qRound(voice.weight * 100))));
    }
    for (const core::CouncilVoice &voice : council->voices) {
        if (voice.dissents)
            column.check(Tone::Warn,
                         tr("Dissent: %1 is %2\u00A0h away")
                             .arg(isolated(voice.provider), locale.toString(voice.hoursAway, 'f', 1)));
    }
}

void EvidencePane::composeChecks(Column &column) const
{
    column.heading(tr("Checks"));
    for (const SlotCheck &check : checksOf(m_item, *m_known, m_bench.desk.now()))
        column.check(check.tone, check.text, check.aside);
}

void EvidencePane::composeSubject(Column &column) const
{
    const QTimeZone zone = m_bench.desk.zone();
    column.heading(tr("What is decided"), zone.abbreviation(core::toLocal(m_item.slot.dueAt, zone)));
    column.setLabels({tr("Due"), tr("Decide before"), tr("Account"), tr("Trend"), tr("Last decided"), tr("Note")});
    column.row(tr("Due"), slotTimeText(m_item.slot.dueAt, zone));
    column.row(tr("Decide before"), slotTimeText(m_item.decideBefore, zone));
    column.row(tr("Account"), isolated(m_item.account.username));
    column.row(tr("Trend"),
               tr("%1, visibility %2").arg(riskText(m_item.slot.trendScore), riskText(m_item.slot.visibilityScore)));
    if (m_item.lastApproval)
        column.row(tr("Last decided"),
                   tr("%1 by %2")
                       .arg(slotTimeText(m_item.lastApproval->decidedAt, zone), isolated(m_item.lastApproval->actor)));
    if (!m_item.slot.reason.isEmpty())
        column.row(tr("Note"), engineText(m_item.slot.reason, zone));
}

void EvidencePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).base);
}

} // namespace ui
