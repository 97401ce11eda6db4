// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

#include "core/model/risk.h"
#include "ui/common/theme.h"

class QPainter;

namespace ui {

/// Paints a column of evidence from top to bottom. Without a painter it only measures, so that one description serves
/// both.
class Column final
{
public:
    Column(QPainter *painter, qreal width, Qt::LayoutDirection direction, const Tokens &tokens);

    qreal height() const { return m_y; }
    const Tokens &tokens() const { return m_tokens; }

    void space(qreal pixels) { m_y += pixels; }
    void rule();
    enum class Tone { Warn, Danger };
    void banner(Tone tone, const QString &title, const QString &text);
    void heading(const QString &text, const QString &aside = {});
    void riskFigure(double score);
    void factorBar(const QList<core::RiskFactor> &factors);
    /// A label, what it is, and a figure at the end; a dot of `dot` before it where that is a colour.
    void row(const QString &label, const QString &text, const QString &figure = {}, const QColor &dot = {});
    void warning(const QString &text);

private:
    QRectF line(qreal height) const;

    QPainter *const m_painter; ///< May be null.
    const qreal m_width;
    const Qt::LayoutDirection m_direction;
    const Tokens &m_tokens;
    qreal m_y = 0;
};

} // namespace ui
