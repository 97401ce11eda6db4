// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/linefield.h"

#include <QEvent>
#include <QPainter>

#include "ui/common/iconbutton.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int iconRoom = 24;
constexpr int buttonSize = 24;

} // namespace

void setInvalid(QWidget &control, const QString &sentence)
{
    control.setProperty("invalid", !sentence.isEmpty());
    control.update();
}

LineField::LineField(QWidget *parent)
    : QLineEdit(parent)
{
    place();
}

void LineField::setOwnIcon(const QString &name)
{
    m_icon = name;
    place();
}

void LineField::setHint(const QString &hint, HintLook look)
{
    m_hint = hint;
    m_hintLook = look;
    place();
}

IconButton *LineField::addButton(const QString &icon, const QString &name)
{
    m_button = new IconButton(icon, name, this);
    m_button->setFixedSize(buttonSize, buttonSize);
    m_button->setFocusPolicy(Qt::NoFocus); // its key works in the field
    m_button->setCursor(Qt::ArrowCursor);
    place();
    return m_button;
}

void LineField::setProblem(const QString &sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    setInvalid(*this, sentence);
    Q_EMIT problemChanged(sentence);
}

int LineField::widthFor(qreal text) const
{
    constexpr int hinted = 17; // letters, in the hint of every line edit
    return QLineEdit::sizeHint().width() - hinted * fontMetrics().horizontalAdvance(u'x') + int(std::ceil(text)) + 2;
}

void LineField::place()
{
    const int before = m_icon.isEmpty() ? 0 : iconRoom;
    const qreal hint = m_hint.isEmpty() ? 0
        : m_hintLook == HintLook::KeyCap
        ? keyCapWidth(m_hint) + 4
        : std::ceil(QFontMetricsF(fontFor(FontRole::Secondary)).horizontalAdvance(m_hint)) + 8;
    const int after = m_button && m_button->isVisibleTo(this) ? buttonSize : int(hint);
    if (layoutDirection() == Qt::LeftToRight)
        setTextMargins(before, 0, after, 0);
    else
        setTextMargins(after, 0, before, 0);
    if (m_button)
        m_button->setGeometry(QRectF(trailing(rect(), 4, buttonSize, layoutDirection()))
                                  .toRect()
                                  .adjusted(0, (height() - buttonSize) / 2, 0, -(height() - buttonSize) / 2));
    update();
}

void LineField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void LineField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void LineField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(t.text3);
    if (!m_icon.isEmpty()) {
        const QRectF place = leading(rect(), 8, 16, layoutDirection());
        painter.drawPixmap(QPointF(place.left(), (height() - 16) / 2.0),
                           ownIcon(m_icon, 16, t.text3, t.raised, devicePixelRatioF()));
    }
    if (m_hint.isEmpty() || !showsHint() || (m_button && m_button->isVisible()))
        return;
    if (m_hintLook == HintLook::KeyCap) {
        QRectF cap = trailing(rect(), 7, keyCapWidth(m_hint), layoutDirection());
        cap.setTop((height() - 18) / 2.0);
        cap.setHeight(18);
        drawKeyCap(painter, cap, m_hint);
        return;
    }
    painter.setFont(fontFor(FontRole::Secondary));
    drawText(painter, trailing(rect(), 10, width() / 2.0, layoutDirection()), m_hint, Align::Trailing);
}

} // namespace ui
