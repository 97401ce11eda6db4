// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keysheet.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/common/painting.h"
#include "ui/common/textlabel.h"
#include "ui/common/tone.h"
#include "ui/shell/keycolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowHeight = 28;
constexpr int groupGap = 16;
constexpr int minColumn = 300;
constexpr int columnGap = 32;
constexpr int cardWidth = 1100;
constexpr int padding = 24;
constexpr int headHeight = 96; ///< Of what stands above the keys, and the margins.

int heightOf(const Page::KeyGroup &group)
{
    return int(group.keys.size() + 1) * rowHeight + groupGap;
}

/// The keys in groups, in as many columns as there is room for.
class Keys final : public QWidget
{
public:
    explicit Keys(const QList<Page::KeyGroup> &groups)
        : m_groups(groups)
    {
        QStringList spoken;
        for (const Page::KeyGroup &group : m_groups) {
            spoken.append(group.title);
            for (const Page::KeyNote &note : group.keys)
                spoken.append(note.text + u": "_s + note.keys);
        }
        setAccessibleName(spoken.join(u"; "_s));
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        int highest = 0;
        auto group = m_groups.cbegin();
        for (const int count : columnsFor(width)) {
            int height = 0;
            for (int i = 0; i < count; ++i)
                height += heightOf(*group++);
            highest = std::max(highest, height);
        }
        return highest;
    }
    QSize sizeHint() const override { return {minColumn, heightForWidth(2 * minColumn)}; }

protected:
    void resizeEvent(QResizeEvent *) override { setMinimumHeight(heightForWidth(width())); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const QList<int> columns = columnsFor(width());
        const qreal columnWidth = (width() + columnGap) / std::max(1.0, double(columns.size())) - columnGap;
        auto group = m_groups.cbegin();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            QRectF rest = leading(rect(), double(i) * (columnWidth + columnGap), columnWidth, layoutDirection());
            for (int left = columns[i]; left > 0; --left) {
                paintGroup(painter, rest, *group);
                rest.setTop(rest.top() + heightOf(*group++));
            }
        }
    }

private:
    QList<int> columnsFor(int width) const
    {
        QList<int> heights;
        for (const Page::KeyGroup &group : m_groups)
            heights.append(heightOf(group));
        return keyColumns(heights, std::max(1, (width + columnGap) / (minColumn + columnGap)));
    }

    void paintGroup(QPainter &painter, const QRectF &place, const Page::KeyGroup &group) const
    {
        const Tokens &t = tokensOf(palette());
        QRectF line(place.left(), place.top(), place.width(), rowHeight);
        painter.setFont(fontFor(FontRole::SecondaryStrong));
        painter.setPen(t.text2);
        drawText(painter, line, group.title);
        for (const Page::KeyNote &note : group.keys) {
            line.translate(0, rowHeight);
            const qreal cap = keyCapWidth(note.keys);
            painter.setFont(fontFor(FontRole::Body));
            painter.setPen(t.text);
            drawText(painter, leading(line, 0, line.width() - cap - 12, layoutDirection()), note.text);
            painter.setPen(t.text2);
            drawKeyCap(painter, trailing(line, 0, cap, layoutDirection()).adjusted(0, 5, 0, -5), note.keys);
        }
    }

    const QList<Page::KeyGroup> m_groups;
};

} // namespace

KeySheet::KeySheet(std::function<QList<Page::KeyGroup>()> groups, QWidget *window)
    : Overlay(tr("Keys"), QSize(cardWidth, 640), window)
    , m_groups(std::move(groups))
{
    setObjectName(u"keySheet"_s);
    body()->setContentsMargins(padding, 16, padding, 0);
    body()->setSpacing(12);
    body()->addWidget(new TextLabel(FontRole::ViewTitle, tr("Keys"), Tone::Plain, this));
    body()->addWidget(
        new TextLabel(FontRole::Secondary, tr("Single letters rest while you type in a field."), Tone::Second, this));
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"keySheetKeys"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
}

void KeySheet::aboutToOpen()
{
    auto *keys = new Keys(m_groups());
    m_scroll->setWidget(keys); // deletes the one before
    keys->setAutoFillBackground(false); // which the scroll area has just switched on
    setCardHeight(keys->heightForWidth(cardSize().width() - 2 * padding) + headHeight);
}

} // namespace ui
