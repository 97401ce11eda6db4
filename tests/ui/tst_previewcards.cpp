// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/approvals/mediapicture.h"
#include "ui/approvals/previewcard.h"
#include "ui/approvals/previewfit.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;
using core::Platform;

/// Posts as five platforms show them in three languages. Where PREVIEW_PICTURES names a folder, each is written there.
class PreviewCardsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void everyPlatformInEveryLanguage_data();
    void everyPlatformInEveryLanguage();
    void cardsFitTheirRoom_data();
    void cardsFitTheirRoom();
    void cornersAreSmooth();
    void arabicPostsRunFromTheRight();
    void aPictureIsReadAside();
    void aBrokenPictureIsToldByItsName();
    void longTitlesAndNamesStayInside();
};

namespace {

core::ContentVariant variantIn(const QString &language)
{
    core::ContentVariant variant;
    variant.language = language;
    variant.caption = language == u"ar"_s ? u"زيت الزيتون لا يحب الضوء ولا الحرارة. احفظه في زجاجة داكنة بعيدًا عن "
                                            u"الموقد، واستهلكه خلال ستة أشهر من فتحه، "
                                            u"وستبقى رائحته كما كانت يوم عُصر في المعصرة الصغيرة فوق الجبل."_s
        : language == u"es"_s
        ? u"Hace cuatro horas estas aceitunas seguían en el árbol. Es el primer aceite de la campaña: verde intenso, "
          u"un "
          u"punto amargo y ese picor final que te hace toser una vez. Esa tos es buena señal."_s
        : u"Four hours ago these olives were still on the tree. This is the first oil of the season: bright green, a "
          u"little bitter, with a peppery finish that makes you cough once. That cough is a good sign 🫒."_s;
    variant.hashtags = language == u"ar"_s ? QStringList{u"زيت_الزيتون"_s} : QStringList{u"oliveoil"_s, u"harvest"_s};
    variant.media = {{u"sample/first-press.mp4"_s, u"4fa1906580d6aa21"_s, 55'695}};
    return variant;
}

core::ContentType typeFor(Platform platform)
{
    return platform == Platform::TikTok || platform == Platform::YouTube ? core::ContentType::Video
                                                                         : core::ContentType::Post;
}

void show(ui::PreviewCard &card, const core::ContentVariant &variant, Platform platform, const QString &title,
          const QString &account, const QString &folder = {})
{
    card.show(core::previewOf(title, variant, account, platform, typeFor(platform)), platform, variant.language,
              folder);
    card.resize(440, card.heightForWidth(440));
}

/// How much of a half of the picture differs from its ground.
int inked(const QImage &image, const QRect &part)
{
    const QRgb ground = image.pixel(part.topLeft());
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixel(x, y) != ground;
    }
    return count;
}

} // namespace

void PreviewCardsTest::everyPlatformInEveryLanguage_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QString>("language");
    for (const Platform platform : core::allPlatforms) {
        for (const QString &language : {u"en"_s, u"es"_s, u"ar"_s})
            QTest::addRow("%s-%s", qPrintable(core::platformName(platform)), qPrintable(language))
                << platform << language;
    }
}

void PreviewCardsTest::everyPlatformInEveryLanguage()
{
    QFETCH(Platform, platform);
    QFETCH(QString, language);
    ui::PreviewCard card;
    show(card, variantIn(language), platform, u"First press of the season"_s,
         language == u"ar"_s ? u"@زيتون"_s : u"@olivar"_s);
    const QString told = card.accessibleDescription();
    const core::PostPreview preview =
        core::previewOf(u"First press of the season"_s, variantIn(language), u"@olivar"_s, platform, typeFor(platform));
    QVERIFY(told.contains(preview.texts.first().text));
    QCOMPARE(told.contains(u"…"_s), platform != Platform::Twitter && preview.folds());
    const QImage picture = card.grab().toImage();
    QVERIFY(inked(picture, QRect(40, 40, 360, 200)) > 1000);
    if (const QString folder = qEnvironmentVariable("PREVIEW_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(picture.save(u"%1/%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
    }
}

void PreviewCardsTest::cardsFitTheirRoom_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<int>("room");
    for (const Platform platform : core::allPlatforms) {
        for (const int room : {310, 480, 640, 1100})
            QTest::addRow("%s in %d", qPrintable(core::platformName(platform)), room) << platform << room;
    }
}

void PreviewCardsTest::cardsFitTheirRoom()
{
    QFETCH(Platform, platform);
    QFETCH(int, room);
    const core::ContentVariant variant = variantIn(u"es"_s);
    const core::PostPreview preview = core::previewOf(u"Prensa"_s, variant, u"@olivar"_s, platform, typeFor(platform));
    const ui::PreviewPainter::Look look{preview, platform, Qt::LeftToRight, {}};
    const ui::PreviewFit fit = ui::fitPreview(look, 512, room);
    QVERIFY2(fit.height <= room, qPrintable(QString::number(fit.height)));
    QVERIFY(fit.width <= 512);
    const qreal usual = ui::previewWidth(preview, 512);
    QVERIFY(fit.width >= usual); // the words never shrink
    if (room == 1100)
        QVERIFY(fit.width > usual || usual * 1.1 > 512);
    if (fit.mediaMost < ui::PreviewPainter::unlimited)
        QCOMPARE(fit.width, usual);
}

/// Where a corner is cut by a clip, each pixel is either the card's or the ground's.
void PreviewCardsTest::cornersAreSmooth()
{
    ui::PreviewCard card;
    card.setRoom(560);
    show(card, variantIn(u"en"_s), Platform::TikTok, {}, u"@olivar"_s);
    const QImage picture = card.grab().toImage();
    const int left = (card.width() - card.cardWidth(card.width())) / 2;
    QSet<int> greys;
    for (int x = left; x < left + 12; ++x) {
        for (int y = 16; y < 28; ++y)
            greys.insert(qGray(picture.pixel(x, y)) / 16);
    }
    QVERIFY2(greys.size() > 6, qPrintable(QString::number(greys.size())));
}

void PreviewCardsTest::arabicPostsRunFromTheRight()
{
    core::ContentVariant shortText = variantIn(u"ar"_s);
    shortText.caption = u"زيت"_s;
    shortText.hashtags.clear();
    shortText.media.clear();
    ui::PreviewCard card;
    show(card, shortText, Platform::LinkedIn, {}, u"زيتون"_s);
    QImage picture = card.grab().toImage();
    const QRect left(30, 80, 150, 20), right(260, 80, 150, 20); // the line of text below the head
    QVERIFY(inked(picture, right) > inked(picture, left));

    shortText.language = u"en"_s;
    shortText.caption = u"Oil"_s;
    show(card, shortText, Platform::LinkedIn, {}, u"Olivar"_s);
    picture = card.grab().toImage();
    QVERIFY(inked(picture, left) > inked(picture, right));
}

void PreviewCardsTest::aPictureIsReadAside()
{
    QTemporaryDir folder;
    QImage image(4000, 3000, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(120, 200, 180));
    QVERIFY(image.save(folder.filePath(u"big.png"_s)));
    ui::MediaPicture picture;
    QSignalSpy loaded(&picture, &ui::MediaPicture::loaded);
    picture.load(folder.path(), {u"big.png"_s, u"aa"_s, 1});
    QVERIFY(picture.image().isNull()); // not in this thread
    QVERIFY(loaded.wait());
    QCOMPARE(picture.image().size(), QSize(960, 720));
}

void PreviewCardsTest::aBrokenPictureIsToldByItsName()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"broken.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    core::ContentVariant variant = variantIn(u"en"_s);
    variant.media = {{u"broken.jpg"_s, u"bb"_s, 10}};
    ui::PreviewCard card;
    auto *reader = card.findChild<ui::MediaPicture *>();
    show(card, variant, Platform::Instagram, {}, u"@olivar"_s, folder.path());
    QVERIFY(!reader || reader->image().isNull());
    QVERIFY(card.accessibleDescription().contains(u"broken.jpg"_s));
    QVERIFY(inked(card.grab().toImage(), QRect(60, 80, 320, 300)) > 500); // its name stands in the frame
}

void PreviewCardsTest::longTitlesAndNamesStayInside()
{
    core::ContentVariant variant = variantIn(u"en"_s);
    variant.caption = QString(3000, u'w'); // one word without a blank
    for (const Platform platform : core::allPlatforms) {
        ui::PreviewCard card;
        show(card, variant, platform, QString(300, u'T'), QString(200, u'n') + u"👩‍🌾"_s);
        const QImage picture = card.grab().toImage();
        for (int y = 60; y < picture.height() - 30; ++y)
            QCOMPARE(picture.pixel(4, y), picture.pixel(4, 40)); // nothing beside the card
    }
}

QTEST_MAIN(PreviewCardsTest)
#include "tst_previewcards.moc"
