// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/progressstrip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include "ui/common/actionbutton.h"
#include "ui/common/habits.h"
#include "ui/common/painting.h"
#include "ui/common/textlabel.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr double travelShare = 0.25; ///< How much of the bar the travelling part fills.

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
{
    m_words = new TextLabel(FontRole::Secondary, {}, Tone::Second, this);
    m_share = new TextLabel(FontRole::SecondaryMedium, {}, Tone::Plain, this);
    m_cancel = new ActionButton(ButtonRole::Quiet, tr("Cancel"), this);
    m_cancel->setObjectName(u"progressCancel"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *texts = new QHBoxLayout;
    texts->setContentsMargins(0, 0, 0, 10);
    texts->setSpacing(8);
    texts->addWidget(m_words, 1);
    texts->addWidget(m_share);
    row->addLayout(texts, 1);
    row->addWidget(m_cancel);
    setFixedHeight(36);
    m_motion.setInterval(40ms);
    connect(&m_motion, &QTimer::timeout, this, [this] {
        m_travel = m_travel >= 1 ? 0 : m_travel + 0.02;
        update(barRect().toAlignedRect());
    });
    connect(m_cancel, &ActionButton::clicked, this, &ProgressStrip::cancelWanted);
}

void ProgressStrip::show(const QString &words, std::optional<double> done)
{
    m_words->setText(words);
    m_done = done ? std::optional(std::clamp(*done, 0.0, 1.0)) : std::nullopt;
    m_share->setText(m_done ? tr("%1 %").arg(QLocale().toString(int(*m_done * 100))) : QString());
    m_cancel->setEnabled(true);
    m_cancel->setToolTip({});
    if (m_done || isMotionReduced()) {
        m_motion.stop();
        m_travel = 0.5; // in the middle, where nothing travels: the words say what is under way
    } else {
        m_motion.start();
    }
    setAccessibleName(words);
    setAccessibleDescription(m_share->text());
    QWidget::show();
    update();
}

void ProgressStrip::setCancelling()
{
    m_words->setText(tr("Cancelling…"));
    m_cancel->setEnabled(false);
    m_cancel->setToolTip(tr("It is being cancelled"));
}

void ProgressStrip::hideCancel()
{
    m_cancel->hide();
}

QRectF ProgressStrip::barRect() const
{
    const qreal room = width() - (m_cancel->isVisibleTo(this) ? m_cancel->width() + 8 : 0);
    QRectF bar = leading(rect(), 0, room, layoutDirection());
    bar.setTop(height() - 8);
    bar.setHeight(4);
    return bar;
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    const QRectF bar = barRect();
    drawBox(painter, bar, 2, t.line, Qt::transparent);
    const double from = m_done ? 0 : std::max(0.0, m_travel * (1 + travelShare) - travelShare);
    const double until = m_done ? *m_done : std::min(1.0, m_travel * (1 + travelShare));
    if (until > from)
        drawBox(painter, leading(bar, bar.width() * from, bar.width() * (until - from), layoutDirection()), 2, t.accent,
                Qt::transparent);
}

} // namespace ui
