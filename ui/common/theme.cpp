// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

Tokens light()
{
    Tokens t{};
    t.scheme = Scheme::Light;
    t.canvas = rgb(0xF6F7F9);
    t.base = rgb(0xFFFFFF);
    t.raised = rgb(0xFFFFFF);
    t.sunken = rgb(0xEEF0F3);
    t.rail = rgb(0xFAFBFC);
    t.hover = rgb(0xF0F2F5);
    t.selected = rgb(0xE8EDFC);
    t.line = rgb(0xE3E6EB);
    t.lineStrong = rgb(0xC9CED6);
    t.text = rgb(0x1A1D23);
    t.text2 = rgb(0x4A515C);
    t.text3 = rgb(0x646B77);
    t.accent = rgb(0x3B5BDB);
    t.onAccent = rgb(0xFFFFFF);
    t.accentBg = rgb(0xE8EDFC);
    t.onAccentBg = rgb(0x2B46B5);
    t.ok = rgb(0x177352);
    t.okBg = rgb(0xE3F4ED);
    t.warn = rgb(0x855600);
    t.warnBg = rgb(0xFDF1D8);
    t.danger = rgb(0xB42318);
    t.dangerBg = rgb(0xFDEBE9);
    t.peak = rgb(0xFFF7E0);
    t.hatch = rgb(0xE4E7EC);
    t.blackout = rgb(0xDADEE5);
    t.onTile = rgb(0xFFFFFF);
    t.shadow = QColor(0, 0, 0, 41);
    t.bands = {{{rgb(0x4A83A3), rgb(0x4A515C), rgb(0xE6F0F5)},
                {rgb(0xD99A0B), rgb(0x7F5A00), rgb(0xFCF1D3)},
                {rgb(0xCF4A1C), rgb(0xA93A12), rgb(0xFCE6DD)},
                {rgb(0x7A1B4B), rgb(0x7A1B4B), rgb(0xF5E1EB)}}};
    t.platforms = {{{rgb(0x0B8195), rgb(0xE9F5F7)},
                    {rgb(0xBC3B3B), rgb(0xFCEEEE)},
                    {rgb(0x7F2A86), rgb(0xF6ECF8)},
                    {rgb(0x3D4451), rgb(0xF0F2F4)},
                    {rgb(0x2F66B8), rgb(0xEBF1FA)}}};
    t.ramp = {{{rgb(0xF5F8FA), rgb(0xDCE9F0)},
               {rgb(0xF9DF9B), rgb(0xEDA63F)},
               {rgb(0xDE7433), rgb(0xBC4529)},
               {rgb(0x962840), rgb(0x571040)}}};
    t.emptyCell = rgb(0xF8F9FA);
    t.categories = {rgb(0x3B5BDB), rgb(0x0B8195), rgb(0x7F2A86), rgb(0x646B77)};
    return t;
}

Tokens dark()
{
    Tokens t{};
    t.scheme = Scheme::Dark;
    t.canvas = rgb(0x131519);
    t.base = rgb(0x1A1D22);
    t.raised = rgb(0x22262D);
    t.sunken = rgb(0x0F1114);
    t.rail = rgb(0x0F1114);
    t.hover = rgb(0x20242A);
    t.selected = rgb(0x262E4A);
    t.line = rgb(0x2A2F37);
    t.lineStrong = rgb(0x3D444F);
    t.text = rgb(0xE8EAED);
    t.text2 = rgb(0xB4BAC4);
    t.text3 = rgb(0x8F97A3);
    t.accent = rgb(0x8FA8FF);
    t.onAccent = rgb(0x10131C);
    t.accentBg = rgb(0x262E4A);
    t.onAccentBg = rgb(0x8FA8FF);
    t.ok = rgb(0x5CC8A0);
    t.okBg = rgb(0x16332A);
    t.warn = rgb(0xF2B84B);
    t.warnBg = rgb(0x3A2E14);
    t.danger = rgb(0xFF8A80);
    t.dangerBg = rgb(0x3F1F1E);
    t.peak = rgb(0x2B2618);
    t.hatch = rgb(0x23272E);
    t.blackout = rgb(0x2A2F37);
    t.onTile = rgb(0x14171C);
    t.shadow = QColor(0, 0, 0, 90);
    t.bands = {{{rgb(0x6FB3D2), rgb(0x6FB3D2), rgb(0x1B2F3A)},
                {rgb(0xF0C04E), rgb(0xF0C04E), rgb(0x3A3018)},
                {rgb(0xF47B4E), rgb(0xF47B4E), rgb(0x40241A)},
                {rgb(0xFF8FA3), rgb(0xFF8FA3), rgb(0x45202A)}}};
    t.platforms = {{{rgb(0x74D6E4), rgb(0x17343A)},
                    {rgb(0xF47C7C), rgb(0x3A2325)},
                    {rgb(0xD873C4), rgb(0x352237)},
                    {rgb(0xE8EAED), rgb(0x2A2E35)},
                    {rgb(0x6A97EE), rgb(0x1D2A42)}}};
    t.ramp = {{{rgb(0x1D232A), rgb(0x2B3F50)},
               {rgb(0x54431F), rgb(0xA67C20)},
               {rgb(0xD0762E), rgb(0xF0805A)},
               {rgb(0xFF93A8), rgb(0xFFC9D6)}}};
    t.emptyCell = rgb(0x191D22);
    t.categories = {rgb(0x8FA8FF), rgb(0x74D6E4), rgb(0xD873C4), rgb(0xC3C9D2)};
    return t;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QFont interAt(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans Arabic UI"_s, u"Noto Sans"_s});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

const Tokens &tokens(Scheme scheme)
{
    static const Tokens ofLight = light();
    static const Tokens ofDark = dark();
    return scheme == Scheme::Light ? ofLight : ofDark;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return tokens(palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

QColor rampColour(double risk, const Tokens &t)
{
    constexpr std::array edges = {0.0, 0.3, 0.6, 0.8, 1.0};
    const auto band = size_t(core::riskLevelOf(risk));
    const RampPart &part = t.ramp[band];
    const double share = std::clamp((risk - edges[band]) / (edges[band + 1] - edges[band]), 0.0, 1.0);
    const auto between = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(between(part.from.redF(), part.to.redF()), between(part.from.greenF(), part.to.greenF()),
                            between(part.from.blueF(), part.to.blueF()));
}

QColor inkOn(const QColor &ground)
{
    // Contrast with white is 1.05 / (L + 0.05), with black (L + 0.05) / 0.05: equal at L = 0.179.
    return luminance(ground) > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

QColor categoryColour(qsizetype index, const Tokens &t)
{
    return index < qsizetype(t.categories.size()) ? t.categories[size_t(index)] : t.lineStrong;
}

QPalette paletteFor(const Tokens &t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, t.base);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.base);
    set(QPalette::AlternateBase, t.canvas);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.text3);
    set(QPalette::Button, t.raised);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.danger);
    set(QPalette::ToolTipBase, t.raised);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Highlight, t.selected);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Light, t.raised);
    set(QPalette::Midlight, t.hover);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.lineStrong);
    set(QPalette::Shadow, t.lineStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}

QColor faded(QColor colour, double share)
{
    colour.setAlphaF(float(colour.alphaF() * share));
    return colour;
}

QFont fontFor(FontRole role)
{
    switch (role) {
    case FontRole::ViewTitle:
        return interAt(18, QFont::DemiBold);
    case FontRole::CardTitle:
        return interAt(14, QFont::DemiBold);
    case FontRole::Verdict:
        return interAt(20, QFont::DemiBold);
    case FontRole::KeyFigure: {
        QFont font = interAt(26, QFont::DemiBold);
        font.setLetterSpacing(QFont::PercentageSpacing, 98);
        return font;
    }
    case FontRole::Body:
        return interAt(13, QFont::Normal);
    case FontRole::BodyMedium:
        return interAt(13, QFont::Medium);
    case FontRole::BodyStrong:
        return interAt(13, QFont::DemiBold);
    case FontRole::Secondary:
        return interAt(12, QFont::Normal);
    case FontRole::SecondaryMedium:
        return interAt(12, QFont::Medium);
    case FontRole::SecondaryStrong:
        return interAt(12, QFont::DemiBold);
    case FontRole::Small:
        return interAt(11, QFont::Normal);
    case FontRole::SmallMedium:
        return interAt(11, QFont::Medium);
    case FontRole::SmallStrong:
        return interAt(11, QFont::DemiBold);
    }
    Q_UNREACHABLE();
}

} // namespace ui
