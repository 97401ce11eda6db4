// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

#include "ui/common/theme.h"

class QApplication;

namespace ui {

class Preferences;

/// How the standard widgets look: flat fills and hairlines from the tokens in place of Fusion's bevels.
class Style final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Style)

public:
    Style();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    void polish(QWidget *widget) override;

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Whether `widget` has the focus and got it by a key: then it draws its ring.
bool showsFocus(const QWidget &widget);

/// What the desktop asks for: what a SystemScheme has remembered, else as its palette was at the first call, which must
/// come before the first applyTheme().
Scheme systemScheme();
void rememberSystemScheme(Scheme scheme);

/// What the person has set, or what the desktop asks for.
Scheme preferredScheme(const Preferences &preferences);

/// Style, palette, font and icon theme for the whole application; may be called again to change the scheme.
void applyTheme(QApplication &application, Scheme scheme);

} // namespace ui
