// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/textlength.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::LengthUnit;

class TestTextLength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xWeighsTextAsItsDocumentationSays_data();
    void xWeighsTextAsItsDocumentationSays();
    void otherPlatformsCountCodePointsOrBytes();
};

void TestTextLength::xWeighsTextAsItsDocumentationSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("weight");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("Latin") << u"olive oil"_s << 9;
    QTest::newRow("Arabic") << u"زيت"_s << 3;
    QTest::newRow("composed") << u"café"_s << 4;
    QTest::newRow("decomposed") << u"cafe\u0301"_s << 4;
    QTest::newRow("CJK") << u"油油"_s << 4;
    QTest::newRow("one emoji") << u"👾"_s << 2;
    QTest::newRow("with a skin tone") << u"🙋🏽"_s << 2;
    QTest::newRow("family of four") << u"👨‍👩‍👧‍👦"_s << 2;
    QTest::newRow("flag") << u"🇪🇸"_s << 2;
    QTest::newRow("keycap") << u"1️⃣"_s << 2;
    QTest::newRow("greeting of the documentation") << u"Hello, world! 👋"_s << 16;
    QTest::newRow("link") << u"https://example.com/very/long/path/that/never/ends"_s << 23;
    QTest::newRow("short link") << u"https://a.es"_s << 23;
    QTest::newRow("the same link twice") << u"https://a.es https://a.es"_s << 47;
    QTest::newRow("typographic quotes and dash") << u"“a” – b"_s << 7;
    QTest::newRow("ellipsis weighs two") << u"a…"_s << 3;
}

void TestTextLength::xWeighsTextAsItsDocumentationSays()
{
    QFETCH(QString, text);
    QTEST(core::weightedLength(text), "weight");
}

void TestTextLength::otherPlatformsCountCodePointsOrBytes()
{
    QCOMPARE(core::lengthIn(u"👾é"_s, LengthUnit::Characters), 2);
    QCOMPARE(core::lengthIn(u"e\u0301"_s, LengthUnit::Characters), 1);
    QCOMPARE(core::lengthIn(u"زيت"_s, LengthUnit::Bytes), 6);
    QCOMPARE(core::lengthIn(u"👾"_s, LengthUnit::Weighted), 2);
}

QTEST_APPLESS_MAIN(TestTextLength)
#include "tst_textlength.moc"
