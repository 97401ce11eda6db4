// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/queuebar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include "ui/common/combobox.h"
#include "ui/common/painting.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

/// "4 of 16 decided" and a bar of 4 px.
class QueueBar::Progress final : public QWidget
{
public:
    explicit Progress(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"sitting"_s);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void show(const QString &words, double share)
    {
        m_words = words;
        m_share = share;
        setAccessibleName(words);
        setVisible(!words.isEmpty());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return QSize(int(std::ceil(textWidth())) + gap + barWidth, 32); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(palette());
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setFont(fontFor(FontRole::Body));
        painter.setPen(t.text2);
        drawText(painter, leading(rect(), 0, textWidth() + 1, layoutDirection()), m_words);
        QRectF bar = trailing(rect(), 0, barWidth, layoutDirection());
        bar = QRectF(bar.left(), 14, barWidth, 4);
        drawBox(painter, bar, 2, t.line, Qt::transparent);
        drawBox(painter, leading(bar, 0, bar.width() * m_share, layoutDirection()), 2, t.accent, Qt::transparent);
    }

private:
    static constexpr int barWidth = 96;
    static constexpr int gap = 12;
    qreal textWidth() const { return QFontMetricsF(fontFor(FontRole::Body)).horizontalAdvance(m_words) + 1; }

    QString m_words;
    double m_share = 0;
};

QueueBar::QueueBar(QWidget *parent)
    : QWidget(parent)
    , m_progress(new Progress(this))
    , m_order(new ComboBox(this))
{
    m_order->setObjectName(u"queueOrder"_s);
    m_order->setAccessibleName(tr("Order of the queue"));
    for (int i = 0; i < queueOrderCount; ++i)
        m_order->addItem(queueOrderWord(QueueOrder(i)));
    connect(m_order, &QComboBox::activated, this, [this](int index) { Q_EMIT orderChosen(QueueOrder(index)); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(16);
    row->addWidget(m_progress);
    row->addWidget(m_order);
    row->addStretch();
}

void QueueBar::showProgress(int decided, int waiting, bool more)
{
    const int all = decided + waiting;
    const QString total = QLocale().toString(all) + (more ? u"+"_s : QString());
    m_progress->show(all == 0 ? QString() : tr("%1 of %2 decided").arg(QLocale().toString(decided), total),
                     all == 0 ? 0 : double(decided) / all);
}

} // namespace ui
