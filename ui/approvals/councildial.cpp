// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/councildial.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal radius = 74;
constexpr qreal margin = 30; ///< For the hours and the joint time.
constexpr qreal disc = 16;
constexpr std::array<qreal, 3> tracks = {58, 40, 22}; ///< Votes of one hour do not cover each other.

} // namespace

QString voiceLetter(qsizetype index)
{
    return QString(QChar(u'A' + char16_t(index % 26)));
}

CouncilDial::CouncilDial(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"councilDial"_s);
    setAccessibleName(tr("When the models would post"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize CouncilDial::sizeHint() const
{
    const int side = int(2 * (radius + margin));
    return {side, side};
}

void CouncilDial::show(const core::Council &council, const QString &spoken)
{
    m_council = council;
    setVisible(council.fusion.has_value());
    setAccessibleDescription(spoken);
    update();
}

QPointF CouncilDial::at(double hour, qreal distance) const
{
    const double angle = hour / 24 * 2 * std::numbers::pi;
    return QRectF(rect()).center() + QPointF(std::sin(angle), -std::cos(angle)) * distance;
}

void CouncilDial::paintDensity(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    const core::QuarterHours &density = m_council.fusion->density;
    const double most = std::max(1e-9, *std::ranges::max_element(density));
    QPolygonF area;
    for (size_t quarter = 0; quarter < density.size(); ++quarter)
        area.append(at(double(quarter) / 4, radius * density[quarter] / most));
    painter.setPen(QPen(t.accent, 1));
    painter.setBrush(faded(t.accent, 0.22));
    painter.drawPolygon(area);
}

void CouncilDial::paintHours(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(rect()).center(), radius, radius);
    painter.setFont(fontFor(FontRole::Small));
    for (int hour = 0; hour < 24; hour += 6) {
        painter.setPen(QPen(t.lineStrong, 1));
        painter.drawLine(at(hour, radius - 4), at(hour, radius));
        painter.setPen(t.text3);
        const QPointF middle = at(hour, radius + 11);
        drawText(painter, QRectF(middle.x() - 14, middle.y() - 8, 28, 16), QString::number(hour), Align::Centre);
    }
}

void CouncilDial::paintVotes(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    painter.setFont(fontFor(FontRole::SmallStrong));
    for (qsizetype i = 0; i < m_council.voices.size(); ++i) {
        const core::CouncilVoice &voice = m_council.voices[i];
        for (const core::Suggestion &vote : voice.votes) {
            const auto minute = core::minuteOfDay(vote.timing);
            if (!minute)
                continue;
            const QPointF centre = at(*minute / 60.0, tracks[size_t(i) % tracks.size()]);
            const QRectF place(centre.x() - disc / 2, centre.y() - disc / 2, disc, disc);
            QPen pen(voice.dissents ? t.warn : t.accent, 1.5);
            if (voice.dissents)
                pen.setStyle(Qt::DotLine);
            painter.setPen(pen);
            painter.setBrush(voice.dissents ? t.base : t.accent);
            painter.drawEllipse(place.adjusted(0.75, 0.75, -0.75, -0.75));
            painter.setPen(voice.dissents ? t.warn : t.onAccent);
            drawText(painter, place, voiceLetter(i), Align::Centre);
        }
    }
}

void CouncilDial::paintJointTime(QPainter &painter) const
{
    const Tokens &t = tokensOf(palette());
    const double hour = m_council.fusion->quarter / 4.0;
    QPolygonF mark;
    mark << at(hour, radius + 1) << at(hour - 0.35, radius + 9) << at(hour + 0.35, radius + 9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawPolygon(mark);
}

void CouncilDial::paintEvent(QPaintEvent *)
{
    if (!m_council.fusion)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDensity(painter);
    paintHours(painter);
    paintVotes(painter);
    paintJointTime(painter);
}

} // namespace ui
