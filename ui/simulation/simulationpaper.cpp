// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/simulationpaper.h"

#include <QBuffer>
#include <QLayout>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include "ui/common/desk.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"
#include "ui/simulation/chartlook.h"
#include "ui/simulation/simulatedmark.h"
#include "ui/simulation/simulationreport.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int headHeight = 72;
constexpr int footHeight = 32;
constexpr int paperWidth = 880; ///< Of the report on A4, in its own pixels: 13 px become 8 points.
constexpr int pictureWidth = 1200;
constexpr int highestPicture = 30'000; ///< Many programs stop at 32,767 pixels.

/// A stretch of the report on one page: from `top`, `height` high, in the report's pixels.
struct Sheet {
    int top = 0;
    int height = 0;
};

/// Cuts between pieces where it can; only a piece higher than a page is cut itself.
QList<Sheet> pagesOf(const QList<QWidget *> &pieces, int room)
{
    QList<Sheet> pages;
    Sheet page;
    const auto close = [&] {
        if (page.height > 0)
            pages.append(page);
        page = {};
    };
    for (const QWidget *piece : pieces) {
        const int end = piece->y() + piece->height();
        if (page.height > 0 && end - page.top > room)
            close();
        if (page.height == 0)
            page.top = piece->y();
        for (; end - page.top > room; page = {page.top + room, 0})
            pages.append({page.top, room});
        page.height = end - page.top;
    }
    close();
    return pages;
}

} // namespace

SimulationPaper::SimulationPaper(Desk &desk, ShownSimulation shown)
    : m_desk(desk)
    , m_shown(std::move(shown))
    , m_report(std::make_unique<SimulationReport>(desk))
{
    m_report->setAttribute(Qt::WA_DontShowOnScreen);
    m_report->setPalette(paletteFor(tokens(Scheme::Light)));
    m_report->setForPaper();
    m_report->show(m_shown.answer, m_shown.planName, m_shown.otherName);
    m_report->showSlots(m_shown.slotRows, {});
    for (PlainChart *chart : m_report->findChildren<PlainChart *>())
        chart->setPaintedApart();
}

SimulationPaper::~SimulationPaper() = default;

void SimulationPaper::layOut(int width)
{
    m_report->setFixedWidth(width);
    m_report->QWidget::show();
    // Words wrap, so the height follows from the width; and what tables need is known when they have it.
    for (int round = 0; round < 2; ++round) {
        m_report->layout()->activate();
        const int height = m_report->layout()->totalHeightForWidth(width);
        m_report->resize(width, height > 0 ? height : m_report->sizeHint().height());
    }
}

QString SimulationPaper::metaText() const
{
    const core::SimulationSettings &settings = m_shown.answer.plan.settings;
    const QLocale locale;
    return SimulationReport::tr("%1 runs, seed %2, ran %3")
        .arg(locale.toString(settings.runs), QString::number(settings.seed),
             locale.toString(core::toLocal(m_shown.ranAt, m_desk.zone()), u"d MMM yyyy HH:mm"_s));
}

void SimulationPaper::paintHead(QPainter &painter, int width) const
{
    const Tokens &t = tokens(Scheme::Light);
    const Qt::LayoutDirection direction = m_report->layoutDirection();
    painter.setLayoutDirection(direction);
    const QRectF line(24, 16, width - 48, 40);
    const QSize mark = SimulatedMark::markSize();
    QRectF place = leading(line, 0, mark.width(), direction);
    place = QRectF(place.left(), line.center().y() - mark.height() / 2.0, mark.width(), mark.height());
    SimulatedMark::draw(painter, place, t);
    const qreal meta = numberWidth(fontFor(FontRole::Secondary), metaText()) + 8;
    painter.setPen(t.text2);
    painter.setFont(fontFor(FontRole::Secondary));
    drawText(painter, trailing(line, 0, meta, direction), metaText(), Align::Trailing);
    painter.setPen(t.text);
    painter.setFont(fontFor(FontRole::ViewTitle));
    const qreal before = mark.width() + 16;
    drawText(painter, leading(line, before, line.width() - before - meta - 16, direction),
             SimulationReport::tr("Simulation of %1").arg(isolated(m_shown.planName)));
}

void SimulationPaper::paintPiece(QPainter &painter, QWidget &piece) const
{
    piece.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    for (PlainChart *chart : piece.findChildren<PlainChart *>())
        chart->paintOn(painter, QRectF(chart->mapTo(&piece, QPoint()), chart->size()));
}

QByteArray SimulationPaper::pdf()
{
    layOut(paperWidth);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(u"%1: %2"_s.arg(SimulatedMark::word(), m_shown.planName));
    writer.setCreator(u"Distribution Engine"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(600);
    const qreal scale = double(writer.width()) / paperWidth;
    const int pageHeight = int(writer.height() / scale);
    const QList<QWidget *> pieces = m_report->pieces();
    const QList<Sheet> pages = pagesOf(pieces, pageHeight - headHeight - footHeight);
    const Tokens &t = tokens(Scheme::Light);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.resetTransform();
        painter.scale(scale, scale);
        paintHead(painter, paperWidth);
        const QRectF foot(24, pageHeight - footHeight, paperWidth - 48, 20);
        painter.setFont(fontFor(FontRole::Small));
        painter.setPen(t.text2);
        drawText(painter, foot, SimulationReport::tr("Simulated: nothing of this has left or been published"));
        drawText(painter, foot,
                 SimulationReport::tr("Page %1 of %2").arg(QLocale().toString(i + 1), QLocale().toString(pages.size())),
                 Align::Trailing);
        painter.setClipRect(QRectF(0, headHeight, paperWidth, pages[i].height));
        for (QWidget *piece : pieces) {
            if (piece->y() >= pages[i].top + pages[i].height || piece->y() + piece->height() <= pages[i].top)
                continue;
            painter.save();
            painter.translate(piece->x(), headHeight + piece->y() - pages[i].top);
            paintPiece(painter, *piece);
            painter.restore();
        }
        painter.setClipping(false);
    }
    painter.end();
    return bytes;
}

QImage SimulationPaper::picture()
{
    layOut(pictureWidth);
    const QSize size(pictureWidth, std::min(headHeight + m_report->height(), highestPicture));
    const int scale = size.height() * 2 <= highestPicture ? 2 : 1;
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(tokens(Scheme::Light).canvas);
    QPainter painter(&image);
    paintHead(painter, pictureWidth);
    for (QWidget *piece : m_report->pieces()) {
        painter.save();
        painter.translate(piece->x(), headHeight + piece->y());
        paintPiece(painter, *piece);
        painter.restore();
    }
    painter.end();
    image.setText(u"Title"_s, u"%1: %2"_s.arg(SimulatedMark::word(), m_shown.planName));
    return image;
}

} // namespace ui
