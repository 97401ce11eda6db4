// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keysheet.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/common/painting.h"
#include "ui/common/textlabel.h"
#include "ui/common/tone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowHeight = 28;
constexpr int groupGap = 16;
constexpr int minColumn = 300;
constexpr int cardWidth = 920;

/// The keys in groups, in as many columns as there is room for.
class Keys final : public QWidget
{
public:
    explicit Keys(const QList<NamedAction> &actions)
    {
        for (const NamedAction &named : actions) {
            if (!named.action || named.action->shortcuts().isEmpty())
                continue;
            if (m_rows.isEmpty() || m_place != named.place) {
                m_place = named.place;
                m_rows.append({named.place.isEmpty() ? KeySheet::tr("Everywhere") : named.place, {}});
            }
            m_rows.append({plainText(*named.action), shortcutText(*named.action)});
        }
        QStringList spoken;
        for (const Row &row : std::as_const(m_rows))
            spoken.append(row.key.isEmpty() ? row.text : row.text + u": "_s + row.key);
        setAccessibleName(spoken.join(u"; "_s));
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return int(rowsPerColumn(width)) * rowHeight + groupGap; }
    QSize sizeHint() const override { return {minColumn, heightForWidth(2 * minColumn)}; }

protected:
    void resizeEvent(QResizeEvent *) override { setMinimumHeight(heightForWidth(width())); }

    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(palette());
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const int columns = columnsIn(width());
        const qreal columnWidth = double(width()) / columns;
        const qsizetype perColumn = rowsPerColumn(width());
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const QRectF column =
                leading(rect(), columnWidth * double(i / perColumn), columnWidth - 24, layoutDirection());
            const QRectF line(column.left(), double(i % perColumn) * rowHeight, column.width(), rowHeight);
            const Row &row = m_rows[i];
            painter.setFont(fontFor(row.key.isEmpty() ? FontRole::SecondaryStrong : FontRole::Body));
            painter.setPen(row.key.isEmpty() ? t.text2 : t.text);
            const qreal cap = row.key.isEmpty() ? 0 : keyCapWidth(row.key);
            drawText(painter, leading(line, 0, line.width() - cap - 12, layoutDirection()), row.text);
            if (row.key.isEmpty())
                continue;
            painter.setPen(t.text2);
            painter.setFont(fontFor(FontRole::SmallMedium));
            drawKeyCap(painter, trailing(line, 0, cap, layoutDirection()).adjusted(0, 5, 0, -5), row.key);
        }
    }

private:
    struct Row {
        QString text;
        QString key; ///< Empty for a heading.
    };
    static int columnsIn(int width) { return std::max(1, width / minColumn); }
    qsizetype rowsPerColumn(int width) const
    {
        return std::max<qsizetype>(1, (m_rows.size() + columnsIn(width) - 1) / columnsIn(width));
    }

    QList<Row> m_rows;
    QString m_place;
};

} // namespace

KeySheet::KeySheet(std::function<QList<NamedAction>()> actions, QWidget *window)
    : Overlay(tr("Keys"), QSize(cardWidth, 640), window)
    , m_actions(std::move(actions))
{
    setObjectName(u"keySheet"_s);
    body()->setContentsMargins(24, 16, 12, 16);
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
    auto *keys = new Keys(m_actions());
    keys->setAutoFillBackground(false);
    setCardHeight(std::min(640, keys->heightForWidth(cardWidth - 36) + 96));
    m_scroll->setWidget(keys); // deletes the one before
}

} // namespace ui
