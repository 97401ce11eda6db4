// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int footGap = 8; ///< Between the line and the first place at the foot.
constexpr int nameStart = 54;
constexpr int nameWidth = Rail::railWidth - nameStart - 12;

} // namespace

Place::Place(const QString &icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFixedHeight(32);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void Place::setCount(int count, bool more)
{
    m_count = count == 0 ? QString() : more ? u"%1+"_s.arg(count) : QString::number(count);
    setAccessibleName(m_count.isEmpty() ? text() : tr("%1, %2 waiting").arg(text(), m_count));
    update();
}

void Place::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF box = rect();
    if (isChecked())
        drawBox(painter, box, 6, t.accentBg, Qt::transparent);
    else if (underMouse())
        drawBox(painter, box, 6, t.hover, Qt::transparent);
    if (hasFocus())
        drawFocusRing(painter, box.adjusted(3, 3, -3, -3), 3, t);

    const QColor ink = isChecked() ? t.onAccentBg : t.text2;
    const QRectF icon = leading(box, 10, 22, layoutDirection());
    painter.drawPixmap(QPointF(icon.left(), 5), themeIcon(m_icon, 22, ink, devicePixelRatioF()));
    const QFont small = fontFor(FontRole::SmallStrong);
    const qreal width = m_count.isEmpty() ? 0 : std::max(24.0, std::ceil(numberWidth(small, m_count)) + 14);
    painter.setFont(fontFor(isChecked() ? FontRole::BodyStrong : FontRole::BodyMedium));
    painter.setPen(ink);
    drawText(painter, leading(box, 42, box.width() - 42 - 8 - width - (width > 0 ? 2 : 0), layoutDirection()), text());
    if (m_count.isEmpty())
        return;
    painter.setFont(small);
    QRectF badge = trailing(box, 8, width, layoutDirection());
    badge.setTop(7);
    badge.setHeight(18);
    drawBox(painter, badge, 9, isChecked() ? t.accent : t.sunken, isChecked() ? QColor(Qt::transparent) : t.line);
    painter.setPen(isChecked() ? t.onAccent : t.text2);
    drawNumber(painter, badge, m_count, Align::Centre);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_places(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    setFixedWidth(railWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 64, 9, 12);
    column->setSpacing(2);
    connect(m_places, &QButtonGroup::idClicked, this, &Rail::placeChosen);
}

void Rail::showPerson(const QString &workspace, const QString &person, const QString &role)
{
    m_workspace = workspace.isEmpty() ? tr("Distribution Engine") : workspace;
    m_person = role.isEmpty() ? isolated(person) : tr("%1 · %2", "person, role").arg(isolated(person), role);
    setAccessibleName(tr("%1, %2", "workspace, person").arg(m_workspace, m_person));
    setToolTip(plainTip(accessibleName()));
    update();
}

QStringList Rail::nameLines(const QString &workspace)
{
    const QFontMetricsF metrics(fontFor(FontRole::BodyStrong));
    qsizetype end = workspace.size();
    while (end > 0 && metrics.horizontalAdvance(workspace.left(end)) > nameWidth)
        end = workspace.lastIndexOf(u' ', end - 1);
    if (end <= 0 || end == workspace.size()) // it fits, or its first word does not
        return {workspace};
    return {workspace.left(end), workspace.mid(end + 1)};
}

Place *Rail::addPlace(const QString &icon, const QString &name)
{
    auto *place = new Place(icon, name, this);
    const int id = int(m_places->buttons().size());
    place->setObjectName(u"place%1"_s.arg(id + 1));
    place->setToolTip(plainTip(tr("%1 (Ctrl+%2)").arg(name).arg(id + 1)));
    m_places->addButton(place, id);
    layout()->addWidget(place);
    return place;
}

void Rail::beginFoot()
{
    m_foot = int(m_places->buttons().size());
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addStretch();
    column->addSpacing(footGap);
}

Place *Rail::place(int index) const
{
    return static_cast<Place *>(m_places->button(index));
}

void Rail::select(int index)
{
    place(index)->setChecked(true);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), t.rail);
    drawHairline(painter, trailing(rect(), 0, 1, layoutDirection()), t.line);

    if (const QWidget *first = place(m_foot))
        drawHairline(painter, QRectF(16, first->y() - footGap, width() - 33, 1), t.line);

    const QRectF head(0, 0, width(), 56);
    const QRectF mark = leading(head, 16, 28, layoutDirection());
    drawBox(painter, QRectF(mark.left(), 14, 28, 28), 7, t.accent, Qt::transparent);
    painter.drawPixmap(QPointF(mark.left(), 14), ownIcon(u"app"_s, 28, t.onAccent, t.accent, devicePixelRatioF()));
    const QRectF names = leading(head, nameStart, nameWidth, layoutDirection());
    const QStringList lines = nameLines(m_workspace);
    QRectF line(names.left(), lines.size() == 1 ? 11 : 3, names.width(), lines.size() == 1 ? 18 : 17);
    painter.setFont(fontFor(FontRole::BodyStrong));
    painter.setPen(t.text);
    for (const QString &each : lines) {
        drawText(painter, line, each);
        line.translate(0, line.height());
    }
    line.setHeight(16);
    painter.setFont(fontFor(FontRole::Secondary));
    painter.setPen(t.text2);
    drawText(painter, line, m_person);
}

} // namespace ui
