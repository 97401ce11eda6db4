// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/stopbanner.h"

#include <QPainter>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

StopBanner::StopBanner(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stopBanner"_s);
    setFixedHeight(40);
    hide();
}

void StopBanner::showState(const core::SafetyState &state)
{
    m_text = state.stoppedBy.isEmpty()
        ? tr("Everything is held: %1").arg(isolated(state.stopReason))
        : tr("Everything is held by %1: %2").arg(isolated(state.stoppedBy), isolated(state.stopReason));
    setAccessibleName(m_text);
    setToolTip(plainTip(m_text));
    setVisible(state.stopped);
    update();
}

void StopBanner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), t.dangerBg);
    const QRectF icon = leading(rect(), 24, 16, layoutDirection());
    painter.drawPixmap(QPointF(icon.left(), 12), ownIcon(u"stop"_s, 16, t.danger, t.dangerBg, devicePixelRatioF()));
    painter.setFont(fontFor(FontRole::BodyMedium));
    painter.setPen(t.danger);
    drawText(painter, leading(rect(), 50, width() - 74, layoutDirection()), m_text);
}

} // namespace ui
