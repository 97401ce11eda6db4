// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include "ui/common/painting.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;
using ui::Scheme;
using ui::Tokens;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.1 contrast ratio, 1-21.
double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textIsReadableOnItsGround_data();
    void textIsReadableOnItsGround();
    void numbersOnHeatCellsAreReadable();
    void theRampRunsOneWayWithAStepAtEachThreshold();
    void aPaletteLeadsBackToItsTokens();
    void fontsAreNeverTooSmall();
    void digitsAreAllEquallyWide();
    void isolatesLeaveALineWhereItIs();
    void everyStateHasAnIconAndAWord();
    void bandsDifferInShapeToo();
    void noColourIsNamedOutsideTheTheme();
    void toolTipsNeverBecomeHtml();
};

void ThemeTest::initTestCase()
{
    ui::applyTheme(*qApp, Scheme::Light);
}

void ThemeTest::textIsReadableOnItsGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &t = ui::tokens(scheme);
        const char *name = scheme == Scheme::Light ? "light" : "dark";
        const auto row = [&](const char *text, const QColor &ink, const char *ground, const QColor &paper) {
            QTest::addRow("%s: %s on %s", name, text, ground) << ink << paper;
        };
        const std::pair<const char *, QColor> grounds[] = {
            {"base", t.base}, {"canvas", t.canvas}, {"raised", t.raised},    {"sunken", t.sunken},
            {"rail", t.rail}, {"hover", t.hover},   {"selected", t.selected}};
        for (const auto &[ground, paper] : grounds) {
            row("text", t.text, ground, paper);
            row("text2", t.text2, ground, paper);
            row("text3", t.text3, ground, paper);
        }
        row("onAccent", t.onAccent, "accent", t.accent);
        row("onAccentBg", t.onAccentBg, "accentBg", t.accentBg);
        row("accent", t.accent, "base", t.base);
        row("ok", t.ok, "base", t.base);
        row("ok", t.ok, "okBg", t.okBg);
        row("warn", t.warn, "base", t.base);
        row("warn", t.warn, "warnBg", t.warnBg);
        row("warn", t.warn, "peak", t.peak);
        row("danger", t.danger, "base", t.base);
        row("danger", t.danger, "dangerBg", t.dangerBg);
        row("text2", t.text2, "dangerBg", t.dangerBg);
        row("text2", t.text2, "warnBg", t.warnBg);
        for (const core::Platform platform : core::allPlatforms) {
            const auto &colours = t.platform(platform);
            const QByteArray tint = core::platformName(platform).toLatin1() + " tint";
            row("text", t.text, tint.constData(), colours.tint);
            row("text2", t.text2, tint.constData(), colours.tint);
            row("onTile", t.onTile, core::platformName(platform).toLatin1().constData(), colours.mark);
            for (const auto &band : t.bands)
                QTest::addRow("%s: %s on %s", name, qPrintable(band.text.name()), tint.constData())
                    << band.text << colours.tint;
        }
        for (const auto &band : t.bands)
            QTest::addRow("%s: %s on base", name, qPrintable(band.text.name())) << band.text << t.base;
        for (const QColor &category : t.categories)
            QTest::addRow("%s: share on %s", name, qPrintable(category.name())) << t.onTile << category;
    }
}

void ThemeTest::textIsReadableOnItsGround()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrast(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2 is %3"_s.arg(text.name(), ground.name()).arg(ratio)));
}

void ThemeTest::numbersOnHeatCellsAreReadable()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (int thousandth = 0; thousandth <= 1000; ++thousandth) {
            const QColor ground = ui::rampColour(thousandth / 1000.0, ui::tokens(scheme));
            QVERIFY2(contrast(ui::inkOn(ground), ground) >= 4.5, qPrintable(ground.name()));
        }
    }
}

void ThemeTest::theRampRunsOneWayWithAStepAtEachThreshold()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const double way = scheme == Scheme::Light ? -1 : 1;
        const auto light = [&](double risk) { return luminance(ui::rampColour(risk, ui::tokens(scheme))); };
        for (int thousandth = 1; thousandth <= 1000; ++thousandth)
            QVERIFY2(way * (light(thousandth / 1000.0) - light((thousandth - 1) / 1000.0)) > -1e-4,
                     qPrintable(QString::number(thousandth)));
        for (const double threshold : {0.3, 0.6, 0.8}) {
            const double step = std::abs(light(threshold) - light(threshold - 0.001));
            QVERIFY2(step > 10 * std::abs(light(threshold - 0.001) - light(threshold - 0.002)),
                     qPrintable(QString::number(threshold)));
        }
    }
    QCOMPARE(ui::rampColour(0, ui::tokens(Scheme::Light)).rgb(), QRgb(0xFFF5F8FA));
    QCOMPARE(ui::rampColour(1, ui::tokens(Scheme::Dark)).rgb(), QRgb(0xFFFFC9D6));
}

void ThemeTest::aPaletteLeadsBackToItsTokens()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        QCOMPARE(ui::tokensOf(ui::paletteFor(ui::tokens(scheme))).scheme, scheme);
}

void ThemeTest::fontsAreNeverTooSmall()
{
    for (int role = 0; role <= int(ui::FontRole::SmallStrong); ++role) {
        const QFont font = ui::fontFor(ui::FontRole(role));
        QVERIFY(font.pixelSize() >= 11);
        QCOMPARE(font.hintingPreference(), QFont::PreferNoHinting);
        QCOMPARE(font.families().first(), u"Inter"_s);
    }
}

void ThemeTest::digitsAreAllEquallyWide()
{
    const QFont font = ui::fontFor(ui::FontRole::Secondary);
    QCOMPARE(ui::numberWidth(font, u"11:11"_s), ui::numberWidth(font, u"08:00"_s));
    // Letters that join are not set one by one.
    const QString words = u"7 من 28"_s;
    QCOMPARE(ui::numberWidth(font, words), QFontMetricsF(font).horizontalAdvance(words));
    const auto drawn = [&](auto draw) {
        QImage image(120, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft);
        painter.setFont(font);
        draw(painter, QRectF(0, 0, 120, 24));
        return image;
    };
    QCOMPARE(drawn([&](QPainter &painter, const QRectF &rect) { ui::drawNumber(painter, rect, words); }),
             drawn([&](QPainter &painter, const QRectF &rect) { ui::drawText(painter, rect, words); }));
    QCOMPARE(ui::shortRiskText(0.314), u".31"_s);
    QCOMPARE(ui::shortRiskText(1.0), u"1.0"_s);
    QCOMPARE(ui::riskText(0.05), u"0.05"_s);
}

/// The font has no glyph for them, and another font's height must not count.
void ThemeTest::isolatesLeaveALineWhereItIs()
{
    const auto picture = [](const QString &text, ui::Align align) {
        QImage image(120, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(ui::fontFor(ui::FontRole::Secondary));
        ui::drawText(painter, QRectF(0, 0, 120, 24), text, align);
        return image;
    };
    for (const ui::Align align : {ui::Align::Leading, ui::Align::Trailing, ui::Align::Centre}) {
        QVERIFY(picture(u"@olivar"_s, align) != picture({}, align));
        QCOMPARE(picture(ui::isolated(u"@olivar"_s), align), picture(u"@olivar"_s, align));
    }
}

void ThemeTest::everyStateHasAnIconAndAWord()
{
    QSet<QString> words;
    for (int look = 0; look < ui::slotLookCount; ++look) {
        QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(ui::lookIcon(ui::SlotLook(look)))));
        words.insert(ui::lookWord(ui::SlotLook(look)));
    }
    QCOMPARE(words.size(), ui::slotLookCount);
    for (const core::Platform platform : core::allPlatforms)
        QVERIFY(QFile::exists(u":/icons/platform-%1.svg"_s.arg(core::platformName(platform))));
}

void ThemeTest::bandsDifferInShapeToo()
{
    const auto filledPips = [](double risk) {
        const Tokens &t = ui::tokens(Scheme::Light);
        QImage image(15, 10, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        ui::drawPips(painter, QRectF(0, 0, 15, 10), risk, t);
        painter.end();
        int filled = 0;
        for (int pip = 0; pip < 4; ++pip)
            filled += image.pixelColor(pip * 4 + 1, 9) != t.lineStrong;
        return filled;
    };
    QCOMPARE(filledPips(0.29), 1);
    QCOMPARE(filledPips(0.30), 2);
    QCOMPARE(filledPips(0.60), 3);
    QCOMPARE(filledPips(0.80), 4);
}

void ThemeTest::noColourIsNamedOutsideTheTheme()
{
    static const QRegularExpression colour(
        u"#[0-9a-fA-F]{6}\\b|0x[0-9a-fA-F]{6,8}\\b|\\bQt::(?:dark|light)?(?:red|green|blue|cyan|magenta|yellow|gray|black|white)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    int files = 0;
    QDirIterator each(QStringLiteral(UI_SOURCES), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        ++files;
        if (file.fileName().endsWith(u"/theme.cpp"_s))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = colour.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + u": "_s + match.captured()));
    }
    QVERIFY(files > 10);
}

void ThemeTest::toolTipsNeverBecomeHtml()
{
    QVERIFY(ui::plainTip(u"<img src=x> & co"_s).contains(u"&lt;img src=x&gt; &amp; co"_s));
    QVERIFY(ui::plainTip({}).isEmpty());
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
