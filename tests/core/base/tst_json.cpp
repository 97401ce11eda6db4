// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "core/base/jsonreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileInputIsRefusedWithItsPosition_data();
    void hostileInputIsRefusedWithItsPosition();
    void wellFormedInputComesThrough();
    void depthIsCountedBeforeATreeExists();
    void readerNamesTheFirstFault();
    void instantsAreReadWithAnyOffset_data();
    void instantsAreReadWithAnyOffset();
};

void TestJson::hostileInputIsRefusedWithItsPosition_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("empty") << QByteArray("") << u"ends before"_s << 0;
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF{}") << u"byte-order mark"_s << 0;
    QTest::newRow("duplicate key") << QByteArray(R"({"a":1,"a":2})") << u"twice"_s << 8;
    QTest::newRow("duplicate key, nested") << QByteArray(R"([{"a":{"b":1,"b":2}}])") << u"twice"_s << 14;
    QTest::newRow("U+0000 escaped") << QByteArray(R"({"a":"x\u0000y"})") << u"U+0000"_s << 6;
    QTest::newRow("U+0000 in a key") << QByteArray(R"({"\u0000":1})") << u"U+0000"_s << 2;
    QTest::newRow("lone surrogate") << QByteArray(R"(["\ud800"])") << u"well-formed"_s << 2;
    QTest::newRow("low surrogate first") << QByteArray(R"(["\udc00\ud800"])") << u"well-formed"_s << 2;
    QTest::newRow("broken UTF-8") << QByteArray("[\"\xff\xfe\"]") << u"well-formed"_s << 2;
    QTest::newRow("overlong UTF-8") << QByteArray("[\"\xc0\xaf\"]") << u"well-formed"_s << 2;
    QTest::newRow("NaN") << QByteArray("[NaN]") << u"well-formed"_s << 1;
    QTest::newRow("overflow") << QByteArray("[1e999]") << u"not finite"_s << 5;
    QTest::newRow("beyond 2^53") << QByteArray("[9007199254740993]") << u"2^53"_s << 16;
    QTest::newRow("below -2^53") << QByteArray("[-9007199254740993]") << u"2^53"_s << 16;
    QTest::newRow("trailing text") << QByteArray("{} x") << u"well-formed"_s << 3;
    QTest::newRow("cut off") << QByteArray(R"({"a": [1, 2)") << u"well-formed"_s << 10;
    QTest::newRow("zero byte behind the end") << QByteArray("{}\0{{{", 6) << u"zero byte"_s << 2;
    QTest::newRow("comment") << QByteArray("{/* */}") << u"well-formed"_s << 1;
}

void TestJson::hostileInputIsRefusedWithItsPosition()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    QFETCH(int, atLeast);
    const auto json = core::parseJson(text);
    QVERIFY(!json);
    QCOMPARE(json.error().code, Error::Code::InvalidJson);
    QVERIFY2(json.error().message.contains(reason), qPrintable(json.error().message));
    const auto number = json.error().message.section(u"at byte "_s, 1).section(u' ', 0, 0);
    QVERIFY2(number.toInt() >= atLeast && number.toInt() <= text.size(), qPrintable(json.error().message));
}

void TestJson::wellFormedInputComesThrough()
{
    const auto json = core::parseJson(R"({"z":[1,-2,0.5,true,null,"é😀"],"a":{"b":{}}, "n": 9007199254740992})");
    QVERIFY(json);
    QCOMPARE(core::toBytes(*json), QByteArray(R"({"a":{"b":{}},"n":9007199254740992,"z":[1,-2,0.5,true,null,"é😀"]})"));
}

void TestJson::depthIsCountedBeforeATreeExists()
{
    QVERIFY(core::parseJson(QByteArray(64, '[') + QByteArray(64, ']')));
    const auto tooDeep = core::parseJson(QByteArray(65, '[') + QByteArray(65, ']'));
    QVERIFY(!tooDeep);
    QVERIFY(tooDeep.error().message.contains(u"deeper than 64"_s));
    QVERIFY(!core::parseJson(QByteArray(200'000, '[')));
    QVERIFY(!core::parseJson(QByteArray("{\"a\":").repeated(200'000)));

    QByteArray many = "[0";
    for (int i = 0; i < 10'000; ++i)
        many += ",0";
    QVERIFY(!core::parseJson(many + "]"));
    QVERIFY(!core::parseJson("[\"" + QByteArray(256 * 1024 + 1, 'x') + "\"]"));
}

void TestJson::readerNamesTheFirstFault()
{
    const auto body = core::parseJson(R"({"velocity": "fast", "count": 1.5, "list": ["a", 7], "nothing": null})");
    QVERIFY(body);
    const auto faultOf = [&](auto read) {
        core::JsonReader in(*body);
        read(in);
        return in.fault() ? in.fault()->field + u": "_s + in.fault()->message : QString();
    };
    QCOMPARE(faultOf([](auto &in) { in.number("velocity", 0.1, 10); }),
             u"/velocity: velocity must be a number from 0.1 to 10"_s);
    QCOMPARE(faultOf([](auto &in) { in.number("absent", 0.1, 10); }),
             u"/absent: absent is missing: a number from 0.1 to 10"_s);
    QCOMPARE(faultOf([](auto &in) { in.integer("count", 0, 9); }),
             u"/count: count must be a whole number from 0 to 9"_s);
    QCOMPARE(faultOf([](auto &in) { in.textList("list", 0, 9); }),
             u"/list/1: list[1] must be a string of at most 256 characters"_s);
    QCOMPARE(faultOf([](auto &in) { in.flag("nothing", true); }), u"/nothing: nothing must be true or false"_s);
    QCOMPARE(faultOf([](auto &in) { in.number("absent", 0, 1, 0.5); }), QString());
}

void TestJson::instantsAreReadWithAnyOffset_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("utc") << u"2026-11-22T10:00:00.000Z"_s << u"2026-11-22T10:00:00.000Z"_s;
    QTest::newRow("no fraction") << u"2026-11-22T10:00:00Z"_s << u"2026-11-22T10:00:00.000Z"_s;
    QTest::newRow("east") << u"2026-11-22T00:30:00.5+01:00"_s << u"2026-11-21T23:30:00.500Z"_s;
    QTest::newRow("west") << u"2026-12-31T20:00:00-05:45"_s << u"2027-01-01T01:45:00.000Z"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("no such day") << u"2026-02-29T00:00:00Z"_s << QString();
    QTest::newRow("no zone") << u"2026-11-22T10:00:00"_s << QString();
    QTest::newRow("no such hour") << u"2026-11-22T24:00:00Z"_s << QString();
    QTest::newRow("words") << u"tomorrow"_s << QString();
}

void TestJson::instantsAreReadWithAnyOffset()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto instant = core::instantFromIso(text);
    QCOMPARE(instant.has_value(), !utc.isEmpty());
    if (instant)
        QCOMPARE(core::toIso(*instant), utc);
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
