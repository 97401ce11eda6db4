// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/filterchip.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/common/checkmenu.h"
#include "ui/common/icons.h"
#include "ui/common/listtext.h"
#include "ui/common/painting.h"
#include "ui/common/style.h"
#include "ui/common/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int chipHeight = 28;
constexpr int padding = 12;
constexpr int endIcon = 12; ///< Room of the chevron or the ×.

} // namespace

FilterChip::FilterChip(const QString &allText, CountText countText, QWidget *parent)
    : QAbstractButton(parent)
    , m_allText(allText)
    , m_countText(std::move(countText))
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::openMenu);
    tell();
}

void FilterChip::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    setChosen(m_chosen);
    tell();
}

void FilterChip::setChosen(const QStringList &ids)
{
    QStringList known;
    for (const Choice &choice : m_choices) {
        if (ids.contains(choice.id))
            known.append(choice.id);
    }
    if (known == m_chosen)
        return;
    m_chosen = known;
    tell();
    Q_EMIT chosenChanged(m_chosen);
}

void FilterChip::toggle(const QString &id)
{
    const bool wasOn = m_chosen.contains(id);
    QStringList next = m_pick == Pick::Several ? m_chosen : QStringList();
    if (wasOn)
        next.removeAll(id);
    else
        next.append(id);
    setChosen(next);
}

QString FilterChip::textOf(const QString &id) const
{
    const auto found = std::ranges::find(m_choices, id, &Choice::id);
    return found == m_choices.end() ? id : found->text;
}

void FilterChip::tell()
{
    const int count = int(m_chosen.size());
    setText(count == 0 ? m_allText : count == 1 ? textOf(m_chosen.first()) : m_countText(count));
    QStringList names;
    for (const QString &id : std::as_const(m_chosen))
        names.append(isolated(textOf(id)));
    setAccessibleName(m_allText);
    setAccessibleDescription(count == 0 ? QString() : tr("Only %1. Delete shows all again").arg(listText(names)));
    setToolTip(plainTip(count < 2 ? QString() : listText(names)));
    updateGeometry();
    update();
}

void FilterChip::openMenu()
{
    auto *menu = new CheckMenu(this);
    menu->setObjectName(u"filterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_allText);
    for (const Choice &choice : std::as_const(m_choices)) {
        QAction *action = menu->addAction(QString(choice.text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.id));
        connect(action, &QAction::triggered, this, [this, menu, id = choice.id] {
            toggle(id);
            if (m_pick == Pick::One)
                menu->close();
        });
    }
    menu->openBelow(*this);
}

QSize FilterChip::sizeHint() const
{
    const qreal words = QFontMetricsF(fontFor(FontRole::SecondaryMedium)).horizontalAdvance(text());
    return QSize(std::min(280, int(std::ceil(words)) + 1 + 2 * padding + 6 + endIcon), chipHeight);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const QRectF cross = trailing(rect(), 0, padding + endIcon + 3, layoutDirection());
    if (isOn() && isDown() && event->button() == Qt::LeftButton && cross.contains(event->position())) {
        setDown(false);
        clear();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        openMenu();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF box = rect();
    drawBox(painter, box, chipHeight / 2.0, isOn() ? t.accentBg : t.base, isOn() ? faded(t.accent, 0.35) : t.line);
    if (underMouse() || isDown())
        drawBox(painter, box, chipHeight / 2.0, faded(t.text, isDown() ? 0.1 : 0.05), Qt::transparent);
    if (showsFocus(*this))
        drawFocusRing(painter, box.adjusted(3, 3, -3, -3), chipHeight / 2.0 - 3, t);

    const QColor ink = isOn() ? t.onAccentBg : t.text2;
    painter.setFont(fontFor(FontRole::SecondaryMedium));
    painter.setPen(ink);
    drawText(painter, leading(box, padding, box.width() - 2 * padding - 6 - endIcon + 1, layoutDirection()), text());
    const int size = isOn() ? 16 : 8;
    const QRectF end = trailing(box, padding + (endIcon - size) / 2.0, size, layoutDirection());
    painter.drawPixmap(QPointF(end.left(), (height() - size) / 2.0),
                       ownIcon(isOn() ? u"close"_s : u"chevron-down"_s, size, ink, t.base, devicePixelRatioF()));
}

} // namespace ui
