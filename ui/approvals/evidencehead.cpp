// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/evidencehead.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "core/safety/safetygates.h"
#include "ui/approvals/column.h"
#include "ui/approvals/evidencesection.h"
#include "ui/approvals/slotevidence.h"
#include "ui/approvals/verdicts.h"
#include "ui/common/banner.h"
#include "ui/common/desk.h"
#include "ui/common/enginewords.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

EvidenceHead::EvidenceHead(const Workbench &bench, const SlotEvidence &known, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_known(known)
{
    setObjectName(u"evidenceHead"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 16, 0, 0);
    rows->setSpacing(8);
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(24, 0, 24, 0);
    m_column->setSpacing(8);
    rows->addLayout(m_column);
    m_expired = addBanner(Tone::Warn, u"expiredBanner"_s, tr("Nobody decided in time"));
    m_barred = addBanner(Tone::Danger, u"barredBanner"_s, tr("This cannot be approved now"));
    m_edited = addBanner(Tone::Warn, u"editedBanner"_s, tr("Edited while you looked at it"));
    m_void = addBanner(Tone::Warn, u"voidBanner"_s, tr("The earlier approval is void"));
    m_risk = new EvidenceSection(
        tr("Risk"), [this](Column &column) { column.riskFigure(m_item.slot.risk.score); }, this);
    m_risk->setObjectName(u"riskLine"_s);
    m_risk->hideRule();
    m_risk->hide();
    rows->addWidget(m_risk);
    connect(m_expired, &Banner::actionWanted, this, [this] {
        if (m_known.repair())
            Q_EMIT moveWanted(m_item.slot.id, m_known.repair()->fingerprint);
    });
}

Banner *EvidenceHead::addBanner(Tone tone, const QString &name, const QString &title)
{
    auto *banner = new Banner(tone, this);
    banner->setObjectName(name);
    banner->setTitle(title);
    m_column->addWidget(banner);
    return banner;
}

void EvidenceHead::setRiskShown(bool shown)
{
    m_risk->setVisible(shown);
}

void EvidenceHead::show(const core::ListApprovals::Item &item)
{
    if (item.slot.id != m_item.slot.id)
        m_edited->hide();
    m_item = item;
    const QString bar = item.slot.expired ? QString() : approvalBar(item.slot, m_bench.desk.safety().mode);
    if (bar.isEmpty())
        m_barred->hide();
    else
        m_barred->tell(bar);
    if (item.changedSince.isEmpty())
        m_void->hide();
    else
        m_void->tell(tr("Changed since: %1").arg(changesText(item.changedSince)));
    refreshExpired();
    m_risk->refresh({riskText(item.slot.risk.score) + u' ' + riskWord(item.slot.risk.level())});
}

void EvidenceHead::tellEdited(const QString &what)
{
    if (what.isEmpty())
        return m_edited->hide();
    m_edited->tell(tr("Changed: %1. Look again before you decide.").arg(what));
}

void EvidenceHead::refreshExpired()
{
    if (!m_item.slot.expired)
        return m_expired->hide();
    const QTimeZone zone = m_bench.desk.zone();
    const QString late = tr("It was due %1.").arg(isolated(slotTimeText(m_item.slot.dueAt, zone)));
    if (!m_known.repair())
        m_expired->tell(late);
    else if (m_known.repair()->moves.isEmpty())
        m_expired->tell(late + u' '
                        + (m_known.repair()->unplaced.isEmpty()
                               ? tr("There is no time of its plan left that fits.")
                               : engineText(m_known.repair()->unplaced.first().reason, zone)));
    else if (m_bench.desk.may(core::Scope::Write))
        m_expired->tell(late + u' '
                            + tr("The next time that fits is %1.")
                                  .arg(isolated(slotTimeText(m_known.repair()->moves.first().next.dueAt, zone))),
                        tr("Move there and ask again"));
    else
        m_expired->tell(late + u' ' + tr("A planner can move it."));
}

void EvidenceHead::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    if (!m_risk->isHidden()) // it stands above the post
        drawHairline(painter, QRectF(0, height() - 1, width(), 1), t.line);
}

} // namespace ui
