// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

#include "core/model/risk.h"
#include "ui/common/theme.h"
#include "ui/common/tone.h"

class QPainter;

namespace ui {

/// Paints a column of evidence from top to bottom. Without a painter it only measures, so that one description serves
/// both.
class Column final
{
public:
    static constexpr qreal usualPadding = 24;
    Column(QPainter *painter, qreal width, Qt::LayoutDirection direction, const Tokens &tokens,
           qreal padding = usualPadding);

    qreal height() const { return m_y; }
    const Tokens &tokens() const { return m_tokens; }

    void space(qreal pixels) { m_y += pixels; }
    void heading(const QString &text, const QString &aside = {});
    void riskFigure(double score);
    /// The rows that follow leave room for the longest of these; without, for what is usual.
    void setLabels(const QStringList &labels);
    /// Above rows with a dot: what their parts are.
    void columnHeads(const QString &label, const QString &text, const QString &figure);
    void factorBar(const QList<core::RiskFactor> &factors);
    /// A label, what it is, and a figure at the end; a dot of `dot` before it where that is a colour.
    void row(const QString &label, const QString &text, const QString &figure = {}, const QColor &dot = {});
    /// A finding: an icon in its tone, a sentence, and a few words at the end.
    void check(Tone tone, const QString &text, const QString &aside = {});
    /// Who did what and when, and below it what was said.
    void entry(const QString &who, const QString &when, const QString &text);
    /// A wrapped paragraph in secondary text.
    void paragraph(const QString &text);
    /// "Mon 17:30 → Mon 18:15": what was, struck through, and what is.
    void change(const QString &label, const QString &before, const QString &after);

private:
    QRectF line(qreal height) const;

    QPainter *const m_painter; ///< May be null.
    const qreal m_width;
    const qreal m_padding; ///< At both sides.
    const Qt::LayoutDirection m_direction;
    const Tokens &m_tokens;
    qreal m_y = 0;
    qreal m_labelWidth;
};

} // namespace ui
