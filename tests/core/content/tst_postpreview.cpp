// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/content/postpreview.h"

using namespace Qt::StringLiterals;
using core::ContentType;
using core::Platform;
using core::PostCounter;
using core::PostLayout;

class PostPreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void platformsFoldAtTheirOwnLength_data();
    void platformsFoldAtTheirOwnLength();
    void theFoldIsMarkedInTheLanguageOfTheText();
    void aFoldNeverCutsACharacter();
    void hashtagsHideBehindTheFold();
    void aLongTextOnXBecomesAThread();
    void onlyYouTubeHasATitle();
    void uprightTypesLieOverTheirMedia();
    void countersTellWhatIsUsed();
};

namespace {

core::ContentVariant text(const QString &caption, const QString &language = u"en"_s, const QStringList &tags = {})
{
    core::ContentVariant variant;
    variant.language = language;
    variant.caption = caption;
    variant.hashtags = tags;
    return variant;
}

core::PostPreview preview(const core::ContentVariant &variant, Platform platform, ContentType type = ContentType::Post)
{
    return core::previewOf(u"Harvest"_s, variant, u"@olivar"_s, platform, type);
}

} // namespace

void PostPreviewTest::platformsFoldAtTheirOwnLength_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<int>("fold");
    QTest::newRow("tiktok") << Platform::TikTok << 150;
    QTest::newRow("youtube") << Platform::YouTube << 100;
    QTest::newRow("instagram") << Platform::Instagram << 125;
    QTest::newRow("linkedin") << Platform::LinkedIn << 210;
}

void PostPreviewTest::platformsFoldAtTheirOwnLength()
{
    QFETCH(Platform, platform);
    QFETCH(int, fold);
    const auto fits = preview(text(QString(fold, u'a')), platform);
    QVERIFY(!fits.folds());
    QCOMPARE(fits.texts.first().text.size(), fold);
    const auto longer = preview(text(QString(fold + 1, u'a')), platform);
    QVERIFY(longer.folds());
    QCOMPARE(longer.texts.first().text.size(), fold);
    QCOMPARE(longer.foldAfter, fold);
}

void PostPreviewTest::theFoldIsMarkedInTheLanguageOfTheText()
{
    QCOMPARE(preview(text(u"a"_s, u"en"_s), Platform::Instagram).moreMark, u"… more"_s);
    QCOMPARE(preview(text(u"a"_s, u"es-MX"_s), Platform::Instagram).moreMark, u"… más"_s);
    QCOMPARE(preview(text(u"a"_s, u"ar"_s), Platform::Instagram).moreMark, u"… المزيد"_s);
    QVERIFY(preview(text(u"a"_s), Platform::Twitter).moreMark.isEmpty());
}

void PostPreviewTest::aFoldNeverCutsACharacter()
{
    const QString farmer = u"👩‍🌾"_s; // three code points, one character
    for (int before = 120; before <= 126; ++before) {
        const auto folded = preview(text(QString(before, u'a') + farmer + QString(50, u'b')), Platform::Instagram);
        const QString shown = folded.texts.first().text;
        QVERIFY(folded.folds());
        const int end = std::min(before, 125);
        QVERIFY2(shown == QString(end, u'a') || shown.startsWith(QString(before, u'a') + farmer), qPrintable(shown));
    }
}

void PostPreviewTest::hashtagsHideBehindTheFold()
{
    const auto shown = preview(text(u"Short"_s, u"en"_s, {u"oil"_s, u"#mill"_s}), Platform::Instagram);
    QCOMPARE(shown.hashtags, QStringList({u"#oil"_s, u"#mill"_s}));
    QCOMPARE(shown.hiddenHashtags, 0);
    QVERIFY(!shown.folds());

    const auto partly = preview(text(QString(118, u'a'), u"en"_s, {u"oil"_s, u"mill"_s}), Platform::Instagram);
    QCOMPARE(partly.hashtags, QStringList({u"#oil"_s}));
    QCOMPARE(partly.hiddenHashtags, 1);
    QVERIFY(partly.folds());

    const auto hidden = preview(text(QString(300, u'a'), u"en"_s, {u"oil"_s}), Platform::Instagram);
    QVERIFY(hidden.hashtags.isEmpty());
    QCOMPARE(hidden.hiddenHashtags, 1);
}

void PostPreviewTest::aLongTextOnXBecomesAThread()
{
    QString caption;
    for (int i = 0; i < 12; ++i)
        caption += u"Sentence number %1 tells of the harvest, and how it goes. "_s.arg(i);
    const auto thread = preview(text(caption, u"en"_s, {u"oil"_s}), Platform::Twitter);
    QCOMPARE(thread.layout, PostLayout::Thread);
    QVERIFY(thread.texts.size() > 2);
    QString together;
    for (const auto &post : thread.texts) {
        QVERIFY(core::weightedLength(post.text) <= 280);
        together += post.text + u' ';
    }
    QCOMPARE(together.simplified(), (caption + u"#oil"_s).simplified()); // nothing lost, nothing twice
    QCOMPARE(preview(text(u"One line"_s), Platform::Twitter).texts.size(), 1);
}

void PostPreviewTest::onlyYouTubeHasATitle()
{
    for (const Platform platform : core::allPlatforms)
        QCOMPARE(preview(text(u"a"_s), platform).title.has_value(), platform == Platform::YouTube);
    const auto longTitle =
        core::previewOf(QString(300, u't'), text(u"a"_s), u"Olivar"_s, Platform::YouTube, ContentType::Video);
    QVERIFY(longTitle.title->folded);
    QCOMPARE(longTitle.title->text.size(), 70);
}

void PostPreviewTest::uprightTypesLieOverTheirMedia()
{
    const auto variant = text(u"a"_s);
    QCOMPARE(preview(variant, Platform::Instagram, ContentType::Post).layout, PostLayout::Picture);
    QCOMPARE(preview(variant, Platform::Instagram, ContentType::Post).ratio, 4.0 / 5);
    QCOMPARE(preview(variant, Platform::Instagram, ContentType::Reel).layout, PostLayout::Overlay);
    QCOMPARE(preview(variant, Platform::Instagram, ContentType::Reel).ratio, 9.0 / 16);
    QCOMPARE(preview(variant, Platform::YouTube, ContentType::Short).ratio, 9.0 / 16);
    QCOMPARE(preview(variant, Platform::YouTube, ContentType::Video).layout, PostLayout::Watch);
    QCOMPARE(preview(variant, Platform::YouTube, ContentType::Video).ratio, 16.0 / 9);
    QCOMPARE(preview(variant, Platform::LinkedIn).layout, PostLayout::Article);
}

void PostPreviewTest::countersTellWhatIsUsed()
{
    const auto variant = text(QString(2000, u'a'), u"en"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    const auto onTikTok = core::countersOf(u"T"_s, variant, core::limitsFor(Platform::TikTok, ContentType::Video));
    QCOMPARE(onTikTok.size(), 3);
    QCOMPARE(onTikTok[0].used, 2000 + 2 + 17); // with the hashtags below it
    QCOMPARE(onTikTok[0].limit, 2000);
    QCOMPARE(onTikTok[0].state, PostCounter::State::Broken);
    QCOMPARE(onTikTok[1].state, PostCounter::State::Advice); // 6 of 5 advisable
    QCOMPARE(onTikTok[2].state, PostCounter::State::Broken); // a video is needed

    const auto onYouTube = core::countersOf(u"T"_s, variant, core::limitsFor(Platform::YouTube, ContentType::Video));
    QCOMPARE(onYouTube[1].what, PostCounter::What::Title);
    QCOMPARE(onYouTube[1].state, PostCounter::State::Broken); // one letter is too short
    QCOMPARE(onYouTube[0].unit, core::LengthUnit::Bytes);
}

QTEST_APPLESS_MAIN(PostPreviewTest)
#include "tst_postpreview.moc"
