// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusbar.h"

#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>

#include "core/engine/slotqueries.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/tasks.h"
#include "ui/common/words.h"

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int margin = 16;
constexpr qreal undoWidth = 360; ///< Of the words at most.
constexpr int taskWidth = 380;
constexpr int barWidth = 96;

QString undoKey()
{
    return QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
}

/// "00:36:12", and with the days before it where there are any.
QString countdown(std::chrono::seconds left)
{
    const auto days = left / 24h;
    const QString clock = u"%1:%2:%3"_s.arg(int((left % 24h) / 1h), 2, 10, QLatin1Char('0'))
                              .arg(int((left % 1h) / 1min), 2, 10, QLatin1Char('0'))
                              .arg(int((left % 1min) / 1s), 2, 10, QLatin1Char('0'));
    return days > 0 ? StatusBar::tr("%1 d %2", "days, then hours:minutes:seconds").arg(days).arg(clock) : clock;
}

} // namespace

StatusBar::StatusBar(Desk &desk, Tasks &tasks, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tasks(tasks)
{
    setObjectName(u"statusBar"_s);
    setFixedHeight(barHeight);
    setAccessibleName(tr("Status"));
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &StatusBar::onSecond);
    connect(&m_desk, &Desk::changed, this, &StatusBar::askNextDue);
    connect(&m_tasks, &Tasks::changed, this, &StatusBar::describe);
    m_second.start();
    askNextDue();
}

void StatusBar::askNextDue()
{
    m_desk.ask(core::NextDue{}, this, [this](const core::Result<std::optional<core::Slot>> &answer) {
        m_next = answer ? *answer : std::nullopt;
        update();
    });
}

void StatusBar::describe()
{
    const Tasks::Task *task = m_tasks.newest();
    const QString done = task ? task->text : m_selection;
    setAccessibleDescription(m_reachable ? done : troubleText());
    update();
}

void StatusBar::onSecond()
{
    if (m_reachable != m_desk.isStoreReachable()) {
        m_reachable = !m_reachable;
        describe();
    }
    if (!m_next)
        return;
    if (m_next->dueAt <= m_desk.now())
        askNextDue();
    else
        update();
}

void StatusBar::showSelection(const QString &text)
{
    m_selection = text;
    describe();
}

void StatusBar::showKeys(const QList<Page::KeyHint> &keys)
{
    m_keys = keys;
    update();
}

void StatusBar::showUndo(const QString &step)
{
    m_undo = step;
    update();
}

QString StatusBar::troubleText()
{
    return tr("The workspace does not answer; nothing is lost, and it is tried again every second");
}

QString StatusBar::dueText() const
{
    if (m_desk.safety().stopped)
        return tr("Stopped, nothing leaves");
    if (!m_next)
        return tr("No approved slot ahead");
    const auto left = std::max(0s, std::chrono::floor<std::chrono::seconds>(m_next->dueAt - m_desk.now()));
    return tr("Next approved slot in %1 · %2").arg(isolated(countdown(left)), platformWord(m_next->platform));
}

QRectF StatusBar::undoRect() const
{
    if (m_undo.isEmpty())
        return {};
    const QFontMetricsF metrics(fontFor(FontRole::SecondaryMedium));
    const qreal words = std::min(undoWidth, metrics.horizontalAdvance(tr("Undo: %1").arg(m_undo)));
    return trailing(rect(), margin, std::ceil(24 + words + 10 + keyCapWidth(undoKey())), layoutDirection());
}

QRectF StatusBar::taskRect() const
{
    if (!m_tasks.newest())
        return {};
    const qreal after = m_undo.isEmpty() ? margin : margin + undoRect().width() + 24;
    return trailing(rect(), after, taskWidth, layoutDirection());
}

QRectF StatusBar::cancelRect() const
{
    const Tasks::Task *task = m_tasks.newest();
    if (!task || !task->cancel)
        return {};
    const QFontMetricsF metrics(fontFor(FontRole::SecondaryMedium));
    return trailing(taskRect(), 0, std::ceil(metrics.horizontalAdvance(tr("Cancel"))) + 2, layoutDirection());
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), t.rail);
    drawHairline(painter, QRectF(0, 0, width(), 1), t.line);
    qreal end = margin;
    for (const QRectF &taken : {undoRect(), taskRect()})
        end += taken.isEmpty() ? 0 : taken.width() + 24;
    paintPlace(painter, width() - end);
    paintTask(painter);
    paintUndo(painter);
}

/// What the place says, up to `end`: its selection or its keys, the next slot, and whether the workspace answers.
void StatusBar::paintPlace(QPainter &painter, qreal end) const
{
    const Tokens &t = tokensOf(palette());
    painter.save();
    painter.setClipRect(leading(rect(), 0, end, layoutDirection()));
    const QString part = m_reachable ? dueText() : troubleText();
    qreal at = margin;
    if (!m_keys.isEmpty()) {
        at = paintKeys(painter, at, end - 14 - partWidth(part));
    } else if (!m_selection.isEmpty()) {
        painter.setFont(fontFor(FontRole::SecondaryStrong));
        painter.setPen(t.text);
        const qreal width = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(m_selection)) + 1;
        drawText(painter, leading(rect(), at, width, layoutDirection()), m_selection);
        at += width + 16;
    }
    if (at > margin) {
        drawHairline(painter, leading(QRectF(0, 8, width(), 12), at, 1, layoutDirection()), t.line);
        at += 14;
    }
    const qreal room = end - at;
    if (m_reachable)
        paintPart(painter, at, room, u"view-history"_s, part, t.text2);
    else
        paintPart(painter, at, room, u"state-failed"_s, part, t.danger);
    painter.restore();
}

qreal StatusBar::partWidth(const QString &text)
{
    return 22 + std::ceil(QFontMetricsF(fontFor(FontRole::SecondaryMedium)).horizontalAdvance(text)) + 1;
}

void StatusBar::paintPart(QPainter &painter, qreal at, qreal room, const QString &icon, const QString &text,
                          const QColor &ink) const
{
    const Tokens &t = tokensOf(palette());
    const QRectF place = leading(rect(), at, 16, layoutDirection());
    painter.drawPixmap(QPointF(place.left(), 6),
                       icon.startsWith(u"state-"_s) ? ownIcon(icon, 16, ink, t.rail, devicePixelRatioF())
                                                    : themeIcon(icon, 16, ink, devicePixelRatioF()));
    painter.setFont(fontFor(FontRole::SecondaryMedium));
    painter.setPen(ink);
    drawText(painter, leading(rect(), at + 22, std::min(partWidth(text), room) - 22, layoutDirection()), text);
}

/// As many of the keys as there is room for; the last one, which leads to all of them, stays.
QList<Page::KeyHint> StatusBar::keysWithin(qreal room) const
{
    const QFontMetricsF metrics(fontFor(FontRole::Secondary));
    const auto widthOf = [&](const Page::KeyHint &hint) {
        return keyCapWidth(hint.key) + 6 + std::ceil(metrics.horizontalAdvance(hint.word)) + 1 + 14;
    };
    QList<Page::KeyHint> keys = m_keys;
    qreal width = 0;
    for (const Page::KeyHint &hint : m_keys)
        width += widthOf(hint);
    while (width > room && keys.size() > 1)
        width -= widthOf(keys.takeAt(keys.size() - 2));
    return keys;
}

qreal StatusBar::paintKeys(QPainter &painter, qreal at, qreal end) const
{
    const Tokens &t = tokensOf(palette());
    painter.setPen(t.text2);
    for (const Page::KeyHint &hint : keysWithin(end - at)) {
        const qreal cap = keyCapWidth(hint.key);
        QRectF key = leading(rect(), at, cap, layoutDirection());
        key.setTop(5);
        key.setHeight(18);
        drawKeyCap(painter, key, hint.key);
        painter.setFont(fontFor(FontRole::Secondary));
        const qreal width = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(hint.word)) + 1;
        drawText(painter, leading(rect(), at + cap + 6, width, layoutDirection()), hint.word);
        at += cap + 6 + width + 14;
    }
    return at;
}

void StatusBar::paintTask(QPainter &painter) const
{
    const Tasks::Task *task = m_tasks.newest();
    if (!task)
        return;
    const Tokens &t = tokensOf(palette());
    const QRectF area = taskRect();
    const QRectF cancel = cancelRect();
    const qreal after = cancel.isEmpty() ? 0 : cancel.width() + 12;
    painter.setFont(fontFor(FontRole::Secondary));
    painter.setPen(t.text2);
    drawText(painter, leading(area, 0, area.width() - after - barWidth - 12, layoutDirection()), task->text);
    QRectF bar = trailing(area, after, barWidth, layoutDirection());
    bar.setTop(12);
    bar.setHeight(4);
    drawBox(painter, bar, 2, t.sunken, t.line);
    // Without a known share the bar stands at a third: the words say what is being done.
    drawBox(painter, leading(bar, 0, bar.width() * task->share.value_or(0.33), layoutDirection()), 2, t.accent,
            Qt::transparent);
    if (cancel.isEmpty())
        return;
    painter.setFont(fontFor(FontRole::SecondaryMedium));
    painter.setPen(t.accent);
    drawText(painter, cancel, tr("Cancel"));
}

void StatusBar::paintUndo(QPainter &painter) const
{
    if (m_undo.isEmpty())
        return;
    const Tokens &t = tokensOf(palette());
    const QRectF undo = undoRect();
    const QRectF arrow = leading(undo, 0, 16, layoutDirection());
    const QPixmap pixmap = themeIcon(u"edit-undo"_s, 16, t.text2, devicePixelRatioF());
    painter.drawPixmap(QPointF(arrow.left(), 6),
                       layoutDirection() == Qt::LeftToRight ? pixmap
                                                            : pixmap.transformed(QTransform::fromScale(-1, 1)));
    const qreal cap = keyCapWidth(undoKey());
    painter.setFont(fontFor(FontRole::SecondaryMedium));
    painter.setPen(t.text2);
    drawText(painter, leading(undo, 24, undo.width() - 34 - cap, layoutDirection()), tr("Undo: %1").arg(m_undo));
    QRectF key = trailing(undo, 0, cap, layoutDirection());
    key.setTop(5);
    key.setHeight(18);
    drawKeyCap(painter, key, undoKey());
}

void StatusBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (undoRect().contains(event->position()))
        Q_EMIT undoWanted();
    else if (cancelRect().contains(event->position()))
        m_tasks.cancelNewest();
}

} // namespace ui
