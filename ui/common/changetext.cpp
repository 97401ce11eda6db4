// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/changetext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTextCursor>

#include "ui/common/painting.h"

#include <cmath>

using namespace Qt::StringLiterals;
using core::DiffKind;

namespace ui {

namespace {

constexpr int padding = 10;
constexpr int footHeight = 22;

int wordsIn(const QList<core::DiffPart> &parts, DiffKind kind)
{
    int words = 0;
    for (const core::DiffPart &part : parts)
        words += part.kind == kind ? core::wordCount(part.text) : 0;
    return words;
}

} // namespace

ChangeText::ChangeText(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"changeText"_s);
    setAccessibleName(tr("Changed text"));
    m_document.setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChangeText::show(const QList<core::DiffPart> &parts)
{
    m_parts = parts;
    compose();
    QStringList spoken = {summary()};
    for (const core::DiffPart &part : m_parts) {
        if (part.kind != DiffKind::Same)
            spoken.append(
                (part.kind == DiffKind::Removed ? tr("removed: %1") : tr("added: %1")).arg(part.text.trimmed()));
    }
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

QString ChangeText::summary() const
{
    const int removed = wordsIn(m_parts, DiffKind::Removed);
    const int added = wordsIn(m_parts, DiffKind::Inserted);
    return tr("%1 removed, %2 added, of %3 words")
        .arg(removed)
        .arg(added)
        .arg(removed + wordsIn(m_parts, DiffKind::Same));
}

void ChangeText::compose()
{
    const Tokens &t = tokensOf(palette());
    QString whole;
    for (const core::DiffPart &part : std::as_const(m_parts))
        whole += part.text;
    m_document.clear();
    QTextCursor cursor(&m_document);
    QTextBlockFormat block;
    block.setLayoutDirection(whole.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    block.setLineHeight(whole.isRightToLeft() ? 132 : 116, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(block);
    for (const core::DiffPart &part : std::as_const(m_parts)) {
        QTextCharFormat letters;
        letters.setFont(fontFor(FontRole::Secondary));
        letters.setForeground(t.text);
        if (part.kind == DiffKind::Removed) {
            letters.setFontStrikeOut(true);
            letters.setForeground(t.danger);
            letters.setBackground(t.dangerBg);
        } else if (part.kind == DiffKind::Inserted) {
            letters.setFontUnderline(true);
            letters.setForeground(t.ok);
            letters.setBackground(t.okBg);
        }
        cursor.insertText(part.text, letters);
    }
}

int ChangeText::heightForWidth(int width) const
{
    m_document.setTextWidth(std::max(40, width - 2 * padding));
    return int(std::ceil(m_document.size().height())) + 2 * padding + footHeight;
}

void ChangeText::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawBox(painter, rect(), 6, t.canvas, t.line);
    m_document.setTextWidth(width() - 2 * padding);
    painter.save();
    painter.translate(padding, padding);
    m_document.documentLayout()->draw(&painter, {});
    painter.restore();
    painter.setFont(fontFor(FontRole::Small));
    painter.setPen(t.text2);
    drawText(painter, QRectF(padding, height() - padding - 16, width() - 2 * padding, 16), summary());
}

void ChangeText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        compose();
}

QWidget *scrolled(ChangeText *text)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(160);
    area->setWidget(text);
    area->viewport()->setAutoFillBackground(false);
    text->setAutoFillBackground(false);
    return area;
}

} // namespace ui
