// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/layerbar.h"

#include <QAction>
#include <QPainter>

#include "ui/common/actionbutton.h"
#include "ui/common/checkmenu.h"
#include "ui/common/page.h"
#include "ui/common/painting.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What the layer looks like, on a patch of 14 by 10.
void drawSample(QPainter &painter, const QRectF &rect, Layer layer, const LayerNumbers &numbers, const Tokens &t)
{
    switch (layer) {
    case Layer::Risk:
        painter.fillRect(rect, rampColour(numbers.meanRisk, t));
        break;
    case Layer::Trend:
        painter.fillRect(QRectF(rect.left(), rect.top(), 4, rect.height()), t.categories[1]);
        break;
    case Layer::Peak:
        drawBox(painter, rect, 2, t.peak, t.line);
        break;
    case Layer::Blackouts:
        painter.fillRect(rect, hatchBrush(t.lineStrong, 4, painter.device()->devicePixelRatioF()));
        break;
    case Layer::Cap:
        painter.fillRect(QRectF(rect.left(), rect.center().y() - 1, rect.width(), 3), faded(t.accent, 0.6));
        break;
    case Layer::Approvals:
        drawBox(painter, rect, 3, Qt::transparent, t.warn, 2);
        break;
    }
}

} // namespace

LayerBar::LayerBar(Page &page, Layers shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
{
    setObjectName(u"layerBar"_s);
    setAccessibleName(tr("Layers"));
    setFixedHeight(barHeight);
    setVisible(m_shown != Layers());
    for (const Layer layer : allLayers) {
        auto *action = new QAction(tr("Layer: %1").arg(layerName(layer)), &page);
        action->setObjectName(u"layer%1"_s.arg(int(layer)));
        action->setCheckable(true);
        action->setChecked(m_shown.testFlag(layer));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::toggled, this, [this, layer](bool on) { toggle(layer, on); });
        page.addAction(action);
        m_actions.insert(int(layer), action);
    }
}

void LayerBar::toggle(Layer layer, bool on)
{
    if (m_shown.testFlag(layer) == on)
        return;
    m_shown.setFlag(layer, on);
    setVisible(m_shown != Layers());
    setAccessibleDescription(legend().join(u'\n'));
    update();
    Q_EMIT shownChanged(m_shown);
}

void LayerBar::setNumbers(const LayerNumbers &numbers)
{
    if (numbers == m_numbers)
        return;
    m_numbers = numbers;
    setToolTip(legend().join(u'\n'));
    setAccessibleDescription(legend().join(u'\n'));
    update();
}

QStringList LayerBar::legend() const
{
    QStringList lines;
    for (const Layer layer : allLayers) {
        if (m_shown.testFlag(layer))
            lines.append(tr("%1: %2").arg(layerName(layer), layerText(layer, m_numbers)));
    }
    return lines;
}

ActionButton *LayerBar::makeButton(QWidget *parent)
{
    auto *button = new ActionButton(ButtonRole::Plain, tr("Layers"), parent);
    button->setObjectName(u"layersButton"_s);
    button->setMenuMark();
    button->setToolTip(tr("What lies over the week: risk, trend, peaks, blocked times, caps, approvals"));
    connect(button, &ActionButton::clicked, this, [this, button] { openMenu(*button); });
    return button;
}

void LayerBar::openMenu(const QWidget &anchor)
{
    auto *menu = new CheckMenu(this);
    menu->setObjectName(u"layersMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Layer layer : allLayers) {
        QAction *item = menu->addAction(tr("%1: %2").arg(layerName(layer), layerText(layer, m_numbers)));
        item->setCheckable(true);
        item->setChecked(m_shown.testFlag(layer));
        connect(item, &QAction::toggled, m_actions.value(int(layer)), &QAction::setChecked);
    }
    menu->openBelow(anchor);
}

void LayerBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), t.base);
    drawHairline(painter, QRectF(0, 0, width(), 1), t.line);
    const QRectF line = QRectF(rect()).adjusted(20, 1, -20, 0);
    qreal x = 0;
    for (const Layer layer : allLayers) {
        if (!m_shown.testFlag(layer) || (layer == Layer::Blackouts && m_numbers.blackouts == 0))
            continue; // a hatch that is nowhere would be taken for that of the past
        painter.setFont(fontFor(FontRole::Small));
        const QString text = tr("%1: %2").arg(layerName(layer), layerText(layer, m_numbers));
        const qreal textWidth = std::ceil(painter.fontMetrics().horizontalAdvance(text)) + 2;
        const qreal room = line.width() - x - 20;
        if (room < 60)
            break; // the tool tip has all of them
        const QRectF sample = leading(line, x, 14, layoutDirection());
        drawSample(painter, QRectF(sample.left(), std::round(line.center().y()) - 5, 14, 10), layer, m_numbers, t);
        painter.setPen(t.text2);
        drawText(painter, leading(line, x + 20, std::min(textWidth, room), layoutDirection()), text);
        x += 20 + textWidth + 20;
    }
}

} // namespace ui
