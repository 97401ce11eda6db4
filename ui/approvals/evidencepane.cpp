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
#include "ui/approvals/evidencesection.h"
#include "ui/approvals/slotchecks.h"
#include "ui/approvals/slotevidence.h"
#include "ui/approvals/verdicts.h"
#include "ui/calendar/whywords.h"
#include "ui/common/banner.h"
#include "ui/common/desk.h"
#include "ui/common/enginewords.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Banner *addBanner(Tone tone, const QString &name, const QString &title, QVBoxLayout *column, QWidget *parent)
{
    auto *banner = new Banner(tone, parent);
    banner->setObjectName(name);
    banner->setTitle(title);
    column->addWidget(banner);
    return banner;
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
    connect(m_expired, &Banner::actionWanted, this, [this] {
        if (m_known->repair())
            Q_EMIT moveWanted(m_item.slot.id, m_known->repair()->fingerprint);
    });
}

void EvidencePane::layOut()
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 16, 0, 24);
    m_column->setSpacing(0);
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(24, 0, 24, 8);
    banners->setSpacing(8);
    m_column->addLayout(banners);
    m_expired = addBanner(Tone::Warn, u"expiredBanner"_s, tr("Nobody decided in time"), banners, this);
    m_barred = addBanner(Tone::Danger, u"barredBanner"_s, tr("This cannot be approved now"), banners, this);
    m_edited = addBanner(Tone::Warn, u"editedBanner"_s, tr("Edited while you looked at it"), banners, this);
    m_void = addBanner(Tone::Warn, u"voidBanner"_s, tr("The earlier approval is void"), banners, this);
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
    if (item.slot.id != m_item.slot.id)
        m_edited->hide();
    m_item = item;
    m_known->askFor(item);
    refresh();
}

void EvidencePane::tellEdited(const QString &what)
{
    if (what.isEmpty())
        return m_edited->hide();
    m_edited->tell(tr("Changed: %1. Look again before you decide.").arg(what));
}

void EvidencePane::startComment()
{
    m_comments->startWriting();
}

void EvidencePane::toggleDiff()
{
    m_diff->toggle();
}

void EvidencePane::refresh()
{
    refreshBanners();
    m_risk->refresh(spokenRisk());
    m_diff->show(m_known->details(), m_bench.desk.zone());
    m_council->refresh(spokenCouncil());
    m_dial->show(m_known->council().value_or(core::Council()), spokenCouncil().join(u". "_s));
    m_checks->refresh(spokenChecks());
    m_subject->refresh({tr("Due %1").arg(timeText(m_item.slot.dueAt)),
                        tr("Decide before %1").arg(timeText(m_item.decideBefore)),
                        tr("Fingerprint %1").arg(m_item.fingerprint.left(16))});
    m_subject->setToolTip(
        m_item.fingerprint.isEmpty()
            ? QString()
            : plainTip(tr("A decision binds to this fingerprint of caption, media, account, platform, "
                          "language, time and risk band:\n%1")
                           .arg(m_item.fingerprint)));
    m_comments->show(m_item.slot.id, m_known->comments());
}

void EvidencePane::refreshBanners()
{
    const QString bar = m_item.slot.expired ? QString() : approvalBar(m_item.slot, m_bench.desk.safety().mode);
    if (bar.isEmpty())
        m_barred->hide();
    else
        m_barred->tell(bar);
    if (m_item.changedSince.isEmpty())
        m_void->hide();
    else
        m_void->tell(tr("Changed since: %1").arg(changesText(m_item.changedSince)));
    refreshExpired();
}

void EvidencePane::refreshExpired()
{
    if (!m_item.slot.expired)
        return m_expired->hide();
    const QString late = tr("It was due %1.").arg(isolated(timeText(m_item.slot.dueAt)));
    if (!m_known->repair())
        m_expired->tell(late);
    else if (m_known->repair()->moves.isEmpty())
        m_expired->tell(late + u' '
                        + (m_known->repair()->unplaced.isEmpty()
                               ? tr("There is no time of its plan left that fits.")
                               : engineText(m_known->repair()->unplaced.first().reason, m_bench.desk.zone())));
    else if (m_bench.desk.may(core::Scope::Write))
        m_expired->tell(late + u' '
                            + tr("The next time that fits is %1.")
                                  .arg(isolated(timeText(m_known->repair()->moves.first().next.dueAt))),
                        tr("Move there and ask again"));
    else
        m_expired->tell(late + u' ' + tr("A planner can move it."));
}

QString EvidencePane::timeText(core::Instant instant) const
{
    return QLocale().toString(core::toLocal(instant, m_bench.desk.zone()), u"ddd d MMM HH:mm"_s);
}

QStringList EvidencePane::spokenRisk() const
{
    QStringList spoken = {tr("Risk %1 %2").arg(riskText(m_item.slot.risk.score), riskWord(m_item.slot.risk.level()))};
    for (const core::RiskFactor &factor : m_item.slot.risk.factors)
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
    column.heading(tr("Risk"), tr("limit %1 in mode %2").arg(riskText(core::approvalLimit(mode)), modeWord(mode)));
    column.riskFigure(risk.score);
    if (risk.factors.isEmpty())
        return;
    column.factorBar(risk.factors);
    for (qsizetype i = 0; i < risk.factors.size(); ++i) {
        const core::RiskFactor &factor = risk.factors[i];
        column.row(factorWord(factor.kind), factorText(factor), QLocale().toString(factor.value, 'f', 3),
                   categoryColour(i, column.tokens()));
    }
}

/// What the factor comes from, where that can be said; else its share.
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
    return tr("%1 of the risk").arg(share);
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
    for (qsizetype i = 0; i < council->voices.size(); ++i) {
        const core::CouncilVoice &voice = council->voices[i];
        column.row(tr("%1 %2", "letter and name of a model").arg(voiceLetter(i), isolated(voice.provider)),
                   voteText(voice), isolated(tr("%1 %").arg(qRound(voice.weight * 100))));
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
    column.row(tr("Due"), timeText(m_item.slot.dueAt));
    column.row(tr("Decide before"), timeText(m_item.decideBefore));
    column.row(tr("Account"), isolated(m_item.account.username));
    column.row(tr("Trend"),
               tr("%1, visibility %2").arg(riskText(m_item.slot.trendScore), riskText(m_item.slot.visibilityScore)));
    column.row(tr("Fingerprint"), m_item.fingerprint.left(16));
    if (m_item.lastApproval)
        column.row(tr("Last decided"),
                   tr("%1 by %2").arg(timeText(m_item.lastApproval->decidedAt), isolated(m_item.lastApproval->actor)));
    if (!m_item.slot.reason.isEmpty())
        column.row(tr("Note"), engineText(m_item.slot.reason, m_bench.desk.zone()));
}

void EvidencePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).base);
}

} // namespace ui
