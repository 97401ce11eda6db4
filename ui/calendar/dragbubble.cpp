// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/dragbubble.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "ui/calendar/slotdrag.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSizeF bubbleSize(258, 142);
constexpr qreal bubbleGap = 14;
constexpr qreal labelWidth = 78;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SlotDrag)
};

QRectF lineAt(const QRectF &inner, qreal top, qreal height = 18)
{
    return QRectF(inner.left(), inner.top() + top, inner.width(), height);
}

void drawHead(QPainter &painter, const QRectF &line, const SlotDrag &drag, const QTimeZone &zone, const Tokens &t)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QColor colour = verdictColour(drag.verdict.kind, t);
    const QRectF icon = leading(line, 0, 14, direction);
    painter.drawPixmap(
        QPointF(icon.left(), std::round(line.center().y()) - 7),
        ownIcon(verdictIcon(drag.verdict.kind), 14, colour, t.raised, painter.device()->devicePixelRatioF()));
    painter.setFont(fontFor(FontRole::BodyStrong));
    painter.setPen(t.text);
    QString time = QLocale().toString(core::toLocal(drag.lead().due, zone), u"ddd HH:mm"_s);
    if (!drag.lead().accountName.isEmpty())
        time = Words::tr("%1 · %2").arg(time, isolated(drag.lead().accountName));
    if (drag.carried.size() > 1)
        time = Words::tr("%1 · %2", "time and number of slots").arg(time, slotCountText(int(drag.carried.size())));
    if (drag.action == DropAction::Copy)
        time = Words::tr("Copy to %1").arg(time);
    const qreal width = std::min<qreal>(painter.fontMetrics().horizontalAdvance(time) + 2, line.width() - 90);
    drawText(painter, leading(line, 22, width, direction), time);
    painter.setFont(fontFor(FontRole::SecondaryStrong));
    painter.setPen(drag.verdict.kind == DropVerdict::Kind::Checking || drag.verdict.kind == DropVerdict::Kind::Back
                       ? t.text2
                       : colour);
    drawText(painter, trailing(line, 0, line.width() - 22 - width - 8, direction), drag.verdict.word, Align::Trailing);
}

/// "Risk  0.31 → ▂▄ 0.27  LOW": returns nothing to measure, the columns are fixed so that they do not jump. What is yet
/// to be made has nothing before.
void drawRow(QPainter &painter, const QRectF &line, const QString &label, const QString &before, const Tokens &t)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setFont(fontFor(FontRole::Secondary));
    painter.setPen(t.text2);
    drawText(painter, leading(line, 0, labelWidth, direction), label);
    if (before.isEmpty())
        return;
    drawNumber(painter, leading(line, labelWidth, 40, direction), before);
    painter.setPen(t.text3);
    drawText(painter, leading(line, labelWidth + 42, 16, direction), direction == Qt::LeftToRight ? u"→"_s : u"←"_s,
             Align::Centre);
}

void drawRisk(QPainter &painter, const QRectF &line, const core::BeforeAfter &risk, bool isNew, const Tokens &t)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    drawRow(painter, line, Words::tr("Risk"), isNew ? QString() : riskText(risk.before), t);
    const core::RiskLevel level = core::riskLevelOf(risk.after);
    QRectF pips = leading(line, labelWidth + 62, 15, direction);
    pips.setTop(std::round(line.center().y()) - 5);
    pips.setHeight(10);
    drawPips(painter, pips, risk.after, t);
    painter.setFont(fontFor(FontRole::SecondaryStrong));
    painter.setPen(!isNew && risk.after < risk.before ? t.ok : t.band(level).text);
    drawNumber(painter, leading(line, labelWidth + 81, 40, direction), riskText(risk.after));
    painter.setFont(fontFor(FontRole::SmallStrong));
    painter.setPen(t.band(level).text);
    drawText(painter, trailing(line, 0, 60, direction), riskWord(level), Align::Trailing);
}

void drawReach(QPainter &painter, const QRectF &line, const core::BeforeAfter &reach, bool isNew, const Tokens &t)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    drawRow(painter, line, Words::tr("Reach"), isNew ? QString() : reachText(reach.before), t);
    painter.setFont(fontFor(FontRole::SecondaryStrong));
    painter.setPen(t.text);
    drawNumber(painter, leading(line, labelWidth + 62, 58, direction), reachText(reach.after));
    if (isNew || reach.before <= 0)
        return;
    const int percent = qRound((reach.after / reach.before - 1) * 100);
    const QString sign = percent < 0 ? u"−"_s : percent > 0 ? u"+"_s : QString();
    painter.setPen(percent > 0 ? t.ok : percent < 0 ? t.warn : t.text2);
    drawText(painter, trailing(line, 0, 60, direction), isolated(sign + Words::tr("%1 %").arg(std::abs(percent))),
             Align::Trailing);
}

/// One line with the plan's risk at its end; a longer reason takes the room of both.
void drawReason(QPainter &painter, const QRectF &place, const DropVerdict &verdict, const Tokens &t)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setFont(fontFor(FontRole::Secondary));
    const QFontMetricsF metrics(painter.font());
    const QRectF line(place.left(), place.top(), place.width(), 18);
    const QString plan =
        verdict.figures ? Words::tr("Plan %1").arg(riskText(verdict.figures->planRisk.after)) : QString();
    const qreal planWidth = plan.isEmpty() ? 0 : metrics.horizontalAdvance(plan) + 10;
    const bool fits = metrics.horizontalAdvance(verdict.reason) + planWidth <= line.width();
    if (fits && !plan.isEmpty()) {
        painter.setPen(t.text2);
        drawText(painter, trailing(line, 0, planWidth, direction), plan, Align::Trailing);
    }
    painter.setPen(verdict.kind == DropVerdict::Kind::Refused     ? t.danger
                       : verdict.kind == DropVerdict::Kind::Costs ? t.warn
                                                                  : t.text2);
    if (fits)
        return drawText(painter, leading(line, 0, line.width() - planWidth, direction), verdict.reason);
    drawParagraph(painter, place, verdict.reason);
}

} // namespace

QRectF bubbleRect(const QRectF &ghost, const QRectF &visible, Qt::LayoutDirection direction)
{
    const qreal right = ghost.right() + bubbleGap;
    const qreal left = ghost.left() - bubbleGap - bubbleSize.width();
    const bool rightFits = right + bubbleSize.width() <= visible.right() - 8;
    const bool leftFits = left >= visible.left() + 8;
    const bool toRight = direction == Qt::LeftToRight ? rightFits || !leftFits : rightFits && !leftFits;
    const qreal lowest = std::max(visible.top() + 8, visible.bottom() - bubbleSize.height() - 8);
    return QRectF(QPointF(toRight ? right : left, std::clamp(ghost.top(), visible.top() + 8, lowest)), bubbleSize);
}

void drawBubble(QPainter &painter, const QRectF &rect, const SlotDrag &drag, const QTimeZone &zone, const Tokens &t)
{
    drawShadow(painter, rect, 8, 20, 6, t);
    drawBox(painter, rect, 8, t.raised, t.lineStrong);
    const QRectF inner = rect.adjusted(12, 10, -12, -10);
    drawHead(painter, lineAt(inner, 0, 20), drag, zone, t);
    drawHairline(painter, QRectF(rect.left() + 1, inner.top() + 25, rect.width() - 2, 1), t.line);
    const DropVerdict &verdict = drag.verdict;
    if (verdict.figures) {
        const bool isNew = drag.action == DropAction::Make;
        drawRisk(painter, lineAt(inner, 32), verdict.figures->slotRisk, isNew, t);
        drawReach(painter, lineAt(inner, 52), verdict.figures->slotReach, isNew, t);
    }
    drawReason(painter, verdict.figures ? lineAt(inner, 72, 32) : lineAt(inner, 34, 64), verdict, t);
    painter.setFont(fontFor(FontRole::Small));
    painter.setPen(t.text3);
    drawText(painter, lineAt(inner, inner.height() - 16, 16),
             Words::tr("Alt 5 min  Shift axis  Ctrl copy  Esc cancel"));
}

} // namespace ui
