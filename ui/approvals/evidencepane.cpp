// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/evidencepane.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include "core/safety/safetygates.h"
#include "ui/approvals/column.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString statusWord(core::AccountStatus status)
{
    switch (status) {
    case core::AccountStatus::Active:
        return EvidencePane::tr("active");
    case core::AccountStatus::Cooldown:
        return EvidencePane::tr("cooling down");
    case core::AccountStatus::Suspended:
        return EvidencePane::tr("suspended");
    case core::AccountStatus::Banned:
        return EvidencePane::tr("banned");
    }
    Q_UNREACHABLE();
}

QString historyText(const core::Account &account)
{
    const QString status = statusWord(account.status);
    if (account.metrics.totalPosts == 0)
        return EvidencePane::tr("%1, no posts yet").arg(status);
    return EvidencePane::tr("%1, %2 % of %3 posts succeeded")
        .arg(status)
        .arg(qRound(account.metrics.successRate * 100))
        .arg(QLocale().toString(account.metrics.totalPosts));
}

/// What has changed, in words, from the names of a subject's members; what only follows from another is left out.
QString changesText(const QStringList &members)
{
    const QMap<QString, QString> words = {
        {u"platform"_s, EvidencePane::tr("platform")},   {u"accountId"_s, EvidencePane::tr("account")},
        {u"contentId"_s, EvidencePane::tr("content")},   {u"contentVersionId"_s, EvidencePane::tr("content")},
        {u"captionHash"_s, EvidencePane::tr("caption")}, {u"contentType"_s, EvidencePane::tr("content type")},
        {u"language"_s, EvidencePane::tr("language")},   {u"media"_s, EvidencePane::tr("media")},
        {u"links"_s, EvidencePane::tr("links")},         {u"disclosures"_s, EvidencePane::tr("disclosures")},
        {u"dueAt"_s, EvidencePane::tr("time")},          {u"riskBand"_s, EvidencePane::tr("risk band")},
        {u"policyVersion"_s, EvidencePane::tr("policy")}};
    QStringList texts;
    for (const QString &member : members) {
        const QString word = words.value(member);
        if (!word.isEmpty() && !texts.contains(word))
            texts.append(word);
    }
    return texts.join(u", "_s);
}

} // namespace

QString approvalBar(const core::Slot &slot, core::SafetyMode mode)
{
    const double limit = core::approvalLimit(mode);
    if (core::withinRiskLimit(slot.risk.score, limit))
        return {};
    if (slot.risk.level() == core::RiskLevel::Critical)
        return EvidencePane::tr("Critical risk cannot be approved in any mode. Another time or account may lower it.");
    return EvidencePane::tr(
               "The risk of %1 is above %2, the limit of the mode %3. Another time or account may lower it.")
        .arg(riskText(slot.risk.score), riskText(limit), modeWord(mode));
}

EvidencePane::EvidencePane(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"evidencePane"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EvidencePane::show(const core::ListApprovals::Item &item)
{
    m_item = item;
    setAccessibleName(tr("Risk %1 %2").arg(riskText(item.slot.risk.score), riskWord(item.slot.risk.level())));
    QStringList spoken;
    for (const core::RiskFactor &factor : item.slot.risk.factors)
        spoken.append(tr("%1 %2 %").arg(factorWord(factor.kind)).arg(qRound(factor.contribution * 100)));
    setAccessibleDescription((spoken + item.warnings).join(u", "_s));
    updateGeometry();
    update();
}

int EvidencePane::heightForWidth(int width) const
{
    Column column(nullptr, width, layoutDirection(), tokensOf(palette()));
    compose(column);
    return int(std::ceil(column.height())) + 24;
}

void EvidencePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).base);
    if (m_item.slot.id.isEmpty())
        return;
    painter.setLayoutDirection(layoutDirection());
    Column column(&painter, width(), layoutDirection(), tokensOf(palette()));
    compose(column);
}

void EvidencePane::compose(Column &column) const
{
    if (const QString bar = approvalBar(m_item.slot, m_desk.safety().mode); !bar.isEmpty())
        column.banner(Column::Tone::Danger, tr("This cannot be approved now"), bar);
    if (!m_item.changedSince.isEmpty())
        column.banner(Column::Tone::Warn, tr("The earlier approval is void"),
                      tr("Changed since: %1").arg(changesText(m_item.changedSince)));
    composeRisk(column);
    column.rule();
    composeSubject(column);
    if (m_item.warnings.isEmpty())
        return;
    column.rule();
    column.heading(tr("Checks"));
    for (const QString &warning : m_item.warnings)
        column.warning(warning);
}

void EvidencePane::composeRisk(Column &column) const
{
    const core::RiskAssessment &risk = m_item.slot.risk;
    column.heading(tr("Risk"),
                   tr("limit %1 in mode %2")
                       .arg(riskText(core::approvalLimit(m_desk.safety().mode)), modeWord(m_desk.safety().mode)));
    column.riskFigure(risk.score);
    if (risk.factors.isEmpty())
        return;
    column.factorBar(risk.factors);
    for (qsizetype i = 0; i < risk.factors.size(); ++i) {
        const core::RiskFactor &factor = risk.factors[i];
        const QString share = isolated(tr("%1 %").arg(qRound(factor.contribution * 100)));
        column.row(factorWord(factor.kind), tr("%1 of the risk").arg(share), QString::number(factor.value, 'f', 3),
                   categoryColour(i, column.tokens()));
    }
}

void EvidencePane::composeSubject(Column &column) const
{
    const QTimeZone zone = m_desk.zone();
    const auto time = [&zone](core::Instant instant) {
        return QLocale().toString(core::toLocal(instant, zone), u"ddd d MMM HH:mm"_s);
    };
    column.heading(tr("What is decided"), zone.abbreviation(core::toLocal(m_item.slot.dueAt, zone)));
    column.row(tr("Due"), time(m_item.slot.dueAt));
    column.row(tr("Decide before"), time(m_item.decideBefore));
    column.row(tr("Account"), isolated(m_item.account.username) + u", "_s + historyText(m_item.account));
    column.row(tr("Trend"),
               tr("%1, visibility %2").arg(riskText(m_item.slot.trendScore), riskText(m_item.slot.visibilityScore)));
    column.row(tr("Fingerprint"), m_item.fingerprint.left(16));
    if (m_item.lastApproval)
        column.row(tr("Last decided"),
                   tr("%1 by %2").arg(time(m_item.lastApproval->decidedAt), isolated(m_item.lastApproval->actor)));
    if (!m_item.slot.reason.isEmpty())
        column.row(tr("Note"), m_item.slot.reason);
}

bool EvidencePane::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_item.fingerprint.isEmpty())
        return QWidget::event(event);
    QToolTip::showText(
        static_cast<QHelpEvent *>(event)->globalPos(),
        plainTip(tr("A decision binds to this fingerprint of caption, media, account, platform, language, "
                    "time and risk band:\n%1")
                     .arg(m_item.fingerprint)),
        this);
    return true;
}

} // namespace ui
