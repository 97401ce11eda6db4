// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/slottext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Platform;

/// Which text a slot carries, also where its content has changed since.
class TestSlotText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSlotsTextIsFound_data();
    void theSlotsTextIsFound();
};

void TestSlotText::theSlotsTextIsFound_data()
{
    QTest::addColumn<QString>("variantId");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QString>("text");
    const QString en = u"en"_s;
    QTest::newRow("never chosen") << QString() << en << Platform::TikTok << u"tiktok-1"_s;
    QTest::newRow("the one it carries") << u"tiktok-2"_s << en << Platform::TikTok << u"tiktok-2"_s;
    QTest::newRow("gone") << u"tiktok-9"_s << en << Platform::TikTok << u"tiktok-1"_s;
    QTest::newRow("of another platform") << u"tiktok-2"_s << en << Platform::YouTube << u"all-1"_s;
    QTest::newRow("for all platforms") << u"all-2"_s << en << Platform::YouTube << u"all-2"_s;
    QTest::newRow("the platform has its own since") << u"all-2"_s << en << Platform::TikTok << u"tiktok-1"_s;
    QTest::newRow("of another language") << u"tiktok-2"_s << u"es"_s << Platform::TikTok << u"es-1"_s;
    QTest::newRow("none fits") << u"tiktok-2"_s << u"ar"_s << Platform::TikTok << QString();
}

void TestSlotText::theSlotsTextIsFound()
{
    QFETCH(QString, variantId);
    QFETCH(QString, language);
    QFETCH(Platform, platform);
    core::Content content;
    const auto add = [&](const QString &id, const QString &of, std::optional<Platform> on) {
        core::ContentVariant variant;
        variant.id = id;
        variant.language = of;
        variant.platform = on;
        content.variants.append(variant);
    };
    add(u"all-1"_s, u"en"_s, {});
    add(u"all-2"_s, u"en"_s, {});
    add(u"es-1"_s, u"es"_s, {});
    add(u"tiktok-1"_s, u"en"_s, Platform::TikTok);
    add(u"tiktok-2"_s, u"en"_s, Platform::TikTok);
    core::Slot slot;
    slot.variantId = variantId;
    slot.language = language;
    slot.platform = platform;
    const core::ContentVariant *text = core::textOf(content, slot);
    QTEST(text ? text->id : QString(), "text");
}

QTEST_APPLESS_MAIN(TestSlotText)
#include "tst_slottext.moc"
