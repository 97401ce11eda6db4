// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/counterrow.h"

#include <QLocale>
#include <QPainter>

#include "ui/common/icons.h"
#include "ui/common/listtext.h"
#include "ui/common/painting.h"
#include "ui/common/tone.h"
#include "ui/common/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using core::PostCounter;

namespace ui {

namespace {

constexpr qreal iconRoom = 18;
constexpr qreal columnGap = 16;

QString labelOf(const PostCounter &counter)
{
    switch (counter.what) {
    case PostCounter::What::Text:
        return counter.unit == core::LengthUnit::Bytes ? CounterRow::tr("Caption, bytes") : CounterRow::tr("Caption");
    case PostCounter::What::Title:
        return CounterRow::tr("Title");
    case PostCounter::What::Hashtags:
        return CounterRow::tr("Hashtags");
    case PostCounter::What::Media:
        return CounterRow::tr("Files");
    }
    Q_UNREACHABLE();
}

QString figureOf(const PostCounter &counter)
{
    const QLocale locale;
    const QString used = locale.toString(counter.used);
    return counter.limit ? used + u" / "_s + locale.toString(*counter.limit) : used;
}

Tone toneOf(const PostCounter &counter)
{
    return counter.state == PostCounter::State::Broken ? Tone::Danger
        : counter.state == PostCounter::State::Advice  ? Tone::Warn
                                                       : Tone::Ok;
}

} // namespace

CounterRow::CounterRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"counterRow"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize CounterRow::sizeHint() const
{
    qreal words = 0;
    for (const PostCounter &counter : m_counters)
        words = std::max({words, QFontMetricsF(fontFor(FontRole::Secondary)).horizontalAdvance(labelOf(counter)),
                          QFontMetricsF(fontFor(FontRole::SecondaryMedium)).horizontalAdvance(figureOf(counter))});
    return QSize(int(m_counters.size()) * int(std::ceil(iconRoom + words + columnGap)), 40);
}

void CounterRow::show(const QList<PostCounter> &counters)
{
    m_counters = counters;
    setAccessibleName(tr("Limits of the platform"));
    setAccessibleDescription(listText(texts()));
    setToolTip(texts().join(u'\n'));
    updateGeometry();
    update();
}

QStringList CounterRow::texts() const
{
    QStringList texts;
    for (const PostCounter &counter : m_counters)
        texts.append(labelOf(counter) + u' ' + figureOf(counter));
    return texts;
}

void CounterRow::paintEvent(QPaintEvent *)
{
    if (m_counters.isEmpty())
        return;
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const qreal column = width() / qreal(m_counters.size());
    for (qsizetype i = 0; i < m_counters.size(); ++i) {
        const Tone tone = toneOf(m_counters[i]);
        const QRectF cell = leading(rect(), qreal(i) * column, column - columnGap / 2, layoutDirection());
        const QRectF icon = leading(cell, 0, 12, layoutDirection());
        painter.drawPixmap(QPointF(icon.left(), 4),
                           ownIcon(toneIcon(tone), 12, toneInk(tone, t), t.canvas, devicePixelRatioF()));
        const QRectF words = leading(cell, iconRoom, cell.width() - iconRoom, layoutDirection());
        painter.setFont(fontFor(FontRole::Secondary));
        painter.setPen(t.text2);
        drawText(painter, QRectF(words.left(), 0, words.width(), 19), labelOf(m_counters[i]));
        painter.setFont(fontFor(FontRole::SecondaryMedium));
        painter.setPen(tone == Tone::Ok ? t.text : toneInk(tone, t));
        drawText(painter, QRectF(words.left(), 19, words.width(), 19), isolated(figureOf(m_counters[i])));
    }
}

} // namespace ui
