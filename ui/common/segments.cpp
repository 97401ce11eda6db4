// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/segments.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include "ui/common/painting.h"
#include "ui/common/style.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int trackHeight = 32;
constexpr int trackPadding = 3;

class Segment final : public QAbstractButton
{
public:
    Segment(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const qreal words = QFontMetricsF(fontFor(FontRole::BodyStrong)).horizontalAdvance(text());
        return QSize(int(std::ceil(words)) + 28, trackHeight - 2 * trackPadding);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(palette());
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        if (isChecked())
            drawBox(painter, rect(), 5, t.raised, t.lineStrong);
        else if (underMouse() && isEnabled())
            drawBox(painter, rect(), 5, faded(t.text, 0.05), Qt::transparent);
        if (showsFocus(*this))
            drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 3, t);
        painter.setFont(fontFor(isChecked() ? FontRole::BodyStrong : FontRole::BodyMedium));
        painter.setPen(!isEnabled() ? t.text3 : isChecked() ? t.text : t.text2);
        drawText(painter, rect(), text(), Align::Centre);
    }
};

} // namespace

Segments::Segments(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(trackPadding, trackPadding, trackPadding, trackPadding);
    row->setSpacing(2);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            Q_EMIT currentChanged(index);
    });
}

int Segments::add(const QString &text, const QString &toolTip)
{
    auto *segment = new Segment(text, this);
    const int index = count();
    segment->setObjectName(u"segment%1"_s.arg(index));
    segment->setToolTip(plainTip(toolTip));
    m_group->addButton(segment, index);
    layout()->addWidget(segment);
    if (index == 0) {
        const QSignalBlocker quiet(m_group);
        segment->setChecked(true);
    }
    return index;
}

int Segments::count() const
{
    return int(m_group->buttons().size());
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

void Segments::setText(int index, const QString &text)
{
    m_group->button(index)->setText(text);
    m_group->button(index)->updateGeometry();
}

void Segments::disable(int index, const QString &reason)
{
    m_group->button(index)->setEnabled(false);
    m_group->button(index)->setToolTip(plainTip(reason));
}

void Segments::enable(int index)
{
    m_group->button(index)->setEnabled(true);
    m_group->button(index)->setToolTip({});
}

void Segments::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    drawBox(painter, rect(), 6, t.sunken, t.line);
}

} // namespace ui
