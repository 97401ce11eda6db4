// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/evidencesection.h"

#include <QPainter>

#include "ui/approvals/column.h"
#include "ui/common/listtext.h"
#include "ui/common/painting.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

EvidenceSection::EvidenceSection(const QString &name, std::function<void(Column &)> compose, QWidget *parent)
    : QWidget(parent)
    , m_compose(std::move(compose))
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EvidenceSection::refresh(const QStringList &spoken)
{
    setAccessibleDescription(listText(spoken));
    updateGeometry();
    update();
}

int EvidenceSection::heightForWidth(int width) const
{
    Column column(nullptr, width, layoutDirection(), tokensOf(palette()), m_padding);
    m_compose(column);
    return m_rule + int(std::ceil(column.height())) + 10;
}

void EvidenceSection::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_rule > 0)
        drawHairline(painter, QRectF(m_padding, 0, width() - 2 * m_padding, 1), t.line);
    painter.translate(0, m_rule);
    Column column(&painter, width(), layoutDirection(), t, m_padding);
    m_compose(column);
}

} // namespace ui
