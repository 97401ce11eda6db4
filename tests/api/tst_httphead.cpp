// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/chunkreader.h"
#include "core/api/head.h"
#include "core/api/target.h"

#include <QTest>

using namespace Qt::StringLiterals;
using api::ChunkReader;
using api::Limits;
using api::parseHead;

/// The pure rules of framing. Every case is also given in two pieces, cut at every byte: no cut may change the answer.
class TestHttpHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadIsJudgedTheSameHoweverItIsCut_data();
    void aHeadIsJudgedTheSameHoweverItIsCut();
    void fieldsComeLowerCaseAndTrimmed();
    void aCopyOutlivesItsOriginal();
    void limitsHoldExactly();
    void aChunkedBodyIsReadTheSameHoweverItIsCut_data();
    void aChunkedBodyIsReadTheSameHoweverItIsCut();
    void targetsAreDecodedOnce_data();
    void targetsAreDecodedOnce();
};

namespace {

/// The status a head gets: 0 whole and good, -1 not whole yet.
int statusOf(QByteArrayView input)
{
    const auto head = parseHead(input, Limits{});
    if (!head)
        return head.error().status;
    return *head ? 0 : -1;
}

QByteArray withFields(const QByteArray &fields)
{
    return "GET / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}

QByteArray withLine(const QByteArray &line)
{
    return line + "\r\nHost: a\r\n\r\n";
}

} // namespace

void TestHttpHead::aHeadIsJudgedTheSameHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");

    QTest::newRow("plain") << withFields("") << 0;
    QTest::newRow("one empty line before") << "\r\n" + withFields("") << 0;
    QTest::newRow("two empty lines before") << "\r\n\r\n" + withFields("") << 400;
    QTest::newRow("star with OPTIONS") << withLine("OPTIONS * HTTP/1.1") << 0;
    QTest::newRow("star with GET") << withLine("GET * HTTP/1.1") << 400;
    QTest::newRow("absolute form") << withLine("GET http://a/ HTTP/1.1") << 400;
    QTest::newRow("authority form") << withLine("CONNECT a:80 HTTP/1.1") << 400;
    QTest::newRow("two slashes") << withLine("GET //a HTTP/1.1") << 400;
    QTest::newRow("fragment") << withLine("GET /a#b HTTP/1.1") << 400;
    QTest::newRow("non-ASCII target") << withLine("GET /\xc3\xa4 HTTP/1.1") << 400;
    QTest::newRow("tab in target") << withLine("GET /\t HTTP/1.1") << 400;
    QTest::newRow("two blanks") << withLine("GET  / HTTP/1.1") << 400;
    QTest::newRow("trailing blank") << withLine("GET / HTTP/1.1 ") << 400;
    QTest::newRow("leading blank") << withLine(" GET / HTTP/1.1") << 400;
    QTest::newRow("no version") << withLine("GET /") << 400;
    QTest::newRow("bad method character") << withLine("G(T / HTTP/1.1") << 400;
    QTest::newRow("unknown method is a matter of the route") << withLine("BREW / HTTP/1.1") << 0;
    QTest::newRow("HTTP/2.0") << withLine("GET / HTTP/2.0") << 505;
    QTest::newRow("HTTP/1.2") << withLine("GET / HTTP/1.2") << 505;
    QTest::newRow("HTTP/0.9") << withLine("GET / HTTP/0.9") << 505;
    QTest::newRow("HTTP/1.1x") << withLine("GET / HTTP/1.1x") << 400;
    QTest::newRow("http/1.1") << withLine("GET / http/1.1") << 400;
    QTest::newRow("HTTP/1.0") << withLine("GET / HTTP/1.0") << 0;

    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: a\n\n") << 400;
    QTest::newRow("bare LF in a field") << withFields("A: b\nC: d\r\n") << 400;
    QTest::newRow("bare CR in a field") << withFields("A: b\rC: d\r\n") << 400;
    QTest::newRow("NUL in a value") << withFields(QByteArray("A: b\0c\r\n", 8)) << 400;
    QTest::newRow("DEL in a value") << withFields("A: b\x7f\r\n") << 400;
    QTest::newRow("tab in a value") << withFields("A: b\tc\r\n") << 0;
    QTest::newRow("Latin-1 in a value") << withFields("A: \xe4\r\n") << 0;
    QTest::newRow("folded") << withFields("A: b\r\n c\r\n") << 400;
    QTest::newRow("folded with a tab") << withFields("A: b\r\n\tc\r\n") << 400;
    QTest::newRow("no colon") << withFields("Abc\r\n") << 400;
    QTest::newRow("blank before the colon") << withFields("A : b\r\n") << 400;
    QTest::newRow("empty name") << withFields(": b\r\n") << 400;
    QTest::newRow("empty value") << withFields("A:\r\n") << 0;
    QTest::newRow("non-ASCII name") << withFields("\xe4: b\r\n") << 400;

    QTest::newRow("no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two Hosts") << withFields("Host: a\r\n") << 400;
    QTest::newRow("length") << withFields("Content-Length: 5\r\n") << 0;
    QTest::newRow("length twice, the same") << withFields("Content-Length: 5\r\nContent-Length: 5\r\n") << 400;
    QTest::newRow("length list") << withFields("Content-Length: 5, 5\r\n") << 400;
    QTest::newRow("length with a sign") << withFields("Content-Length: +5\r\n") << 400;
    QTest::newRow("negative length") << withFields("Content-Length: -5\r\n") << 400;
    QTest::newRow("hexadecimal length") << withFields("Content-Length: 0x5\r\n") << 400;
    QTest::newRow("empty length") << withFields("Content-Length:\r\n") << 400;
    QTest::newRow("length beyond 64 bits") << withFields("Content-Length: 99999999999999999999999\r\n") << 0;
    QTest::newRow("length and chunked") << withFields("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("chunked") << withFields("Transfer-Encoding: CHUNKED\r\n") << 0;
    QTest::newRow("chunked twice") << withFields("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("gzip, chunked") << withFields("Transfer-Encoding: gzip, chunked\r\n") << 501;
    QTest::newRow("identity") << withFields("Transfer-Encoding: identity\r\n") << 501;
    QTest::newRow("chunked in HTTP/1.0") << QByteArray(
        "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
                                         << 400;
    QTest::newRow("expect continue") << withFields("Expect: 100-Continue\r\n") << 0;
    QTest::newRow("expect something else") << withFields("Expect: coffee\r\n") << 417;
}

void TestHttpHead::aHeadIsJudgedTheSameHoweverItIsCut()
{
    QFETCH(QByteArray, input);
    QFETCH(int, status);
    QCOMPARE(statusOf(input), status);
    for (qsizetype cut = 0; cut < input.size(); ++cut) {
        const int soFar = statusOf(QByteArrayView(input).first(cut));
        QVERIFY2(soFar == -1 || (status != 0 && soFar == status), qPrintable(u"cut at %1"_s.arg(cut)));
    }
}

void TestHttpHead::fieldsComeLowerCaseAndTrimmed()
{
    const auto head =
        parseHead("GET /a?b HTTP/1.1\r\nHOST:  a:1 \t\r\nX-Two: 1\r\nConnection: foo, Close\r\n\r\nrest", {});
    QVERIFY(head && *head);
    QCOMPARE((*head)->field("host"), QByteArrayView("a:1"));
    QCOMPARE((*head)->field("x-two"), QByteArrayView("1"));
    QCOMPARE((*head)->target, QByteArrayView("/a?b"));
    QVERIFY(!(*head)->keepAlive);
    QCOMPARE((*head)->size, 69);
}

void TestHttpHead::aCopyOutlivesItsOriginal()
{
    std::optional<api::Head> copy;
    {
        const auto head = parseHead("GET /a HTTP/1.1\r\nHost: a\r\nKeep: this\r\n\r\n", {});
        copy = **head;
    }
    QCOMPARE(copy->field("keep"), QByteArrayView("this"));
    QCOMPARE(copy->target, QByteArrayView("/a"));
}

void TestHttpHead::limitsHoldExactly()
{
    const auto line = [](qsizetype size) { return withLine("GET /" + QByteArray(size - 14, 'a') + " HTTP/1.1"); };
    QCOMPARE(statusOf(line(8 * 1024)), 0);
    QCOMPARE(statusOf(line(8 * 1024 + 1)), 414);
    QCOMPARE(statusOf(QByteArray(8 * 1024 + 1, 'G')), 414); // before the line ends

    const auto fields = [](qsizetype count) { return withFields(QByteArray("A: b\r\n").repeated(count - 1)); };
    QCOMPARE(statusOf(fields(100)), 0);
    QCOMPARE(statusOf(fields(101)), 431);

    const QByteArray start = "GET / HTTP/1.1\r\n";
    QCOMPARE(statusOf(start + "Host: a\r\nA: " + QByteArray(32 * 1024 - 14, 'b') + "\r\n\r\n"), 0);
    QCOMPARE(statusOf(start + "Host: a\r\nA: " + QByteArray(32 * 1024, 'b') + "\r\n\r\n"), 431);
    QCOMPARE(statusOf(start + QByteArray(32 * 1024 + 1, 'b')), 431);
}

void TestHttpHead::aChunkedBodyIsReadTheSameHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status"); // 0 good, -1 not whole
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("left"); // bytes behind the body

    QTest::newRow("empty") << QByteArray("0\r\n\r\n") << 0 << QByteArray() << 0;
    QTest::newRow("one") << QByteArray("5\r\nhello\r\n0\r\n\r\n") << 0 << QByteArray("hello") << 0;
    QTest::newRow("two, and the next request")
        << QByteArray("5\r\nhello\r\nA\r\n, world!!!\r\n0\r\n\r\nGET") << 0 << QByteArray("hello, world!!!") << 3;
    QTest::newRow("leading zeros") << QByteArray("0005\r\nhello\r\n000\r\n\r\n") << 0 << QByteArray("hello") << 0;
    QTest::newRow("extension") << QByteArray("5;a=b;c=\"d\"\r\nhello\r\n0;e\r\n\r\n") << 0 << QByteArray("hello") << 0;
    QTest::newRow("trailers") << QByteArray("1\r\nx\r\n0\r\nA: b\r\nC: d\r\n\r\n") << 0 << QByteArray("x") << 0;
    QTest::newRow("not over") << QByteArray("5\r\nhello\r\n") << -1 << QByteArray("hello") << 0;
    QTest::newRow("no size") << QByteArray("\r\nhello") << 400 << QByteArray() << 0;
    QTest::newRow("bad digit") << QByteArray("5g\r\nhello\r\n0\r\n\r\n") << 400 << QByteArray() << 0;
    QTest::newRow("blank after the size") << QByteArray("5 \r\nhello\r\n0\r\n\r\n") << 400 << QByteArray() << 0;
    QTest::newRow("sign") << QByteArray("+5\r\nhello\r\n0\r\n\r\n") << 400 << QByteArray() << 0;
    QTest::newRow("0x") << QByteArray("0x5\r\nhello\r\n0\r\n\r\n") << 400 << QByteArray() << 0;
    QTest::newRow("bare LF after the size") << QByteArray("5\nhello\r\n0\r\n\r\n") << 400 << QByteArray() << 0;
    QTest::newRow("data longer than said") << QByteArray("5\r\nhello!\r\n0\r\n\r\n") << 400 << QByteArray() << 0;
    QTest::newRow("data shorter than said") << QByteArray("6\r\nhello\r\n0\r\n\r\n") << 400 << QByteArray() << 0;
    QTest::newRow("CR without LF") << QByteArray("5\r\nhello\rX") << 400 << QByteArray() << 0;
    QTest::newRow("LF in an extension") << QByteArray("5;a\n\r\nhello") << 400 << QByteArray() << 0;
    QTest::newRow("endless zeros") << QByteArray(16, '0') << 400 << QByteArray() << 0;
    QTest::newRow("above the limit") << QByteArray("15\r\n") << 413 << QByteArray() << 0;
    QTest::newRow("far above the limit") << QByteArray("fffffffffffffff\r\n") << 413 << QByteArray() << 0;
    QTest::newRow("above the limit in sum")
        << QByteArray("14\r\n01234567890123456789\r\n1\r\n") << 413 << QByteArray() << 0;
    QTest::newRow("endless extension") << "5;" + QByteArray(9000, 'a') << 400 << QByteArray() << 0;
    QTest::newRow("endless trailer") << "0\r\n" + QByteArray("A: b\r\n").repeated(3000) << 400 << QByteArray() << 0;
}

void TestHttpHead::aChunkedBodyIsReadTheSameHoweverItIsCut()
{
    QFETCH(QByteArray, input);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, left);
    const qsizetype step = input.size() > 1000 ? 997 : 1;
    for (qsizetype cut = 0; cut <= input.size(); cut += step) {
        ChunkReader reader(20);
        QByteArray got;
        qsizetype taken = 0;
        int gotStatus = -1;
        for (const qsizetype end : {cut, input.size()}) {
            const auto piece = reader.take(QByteArrayView(input).sliced(taken, end - taken), got);
            if (!piece) {
                gotStatus = piece.error().status;
                break;
            }
            taken += *piece;
            if (reader.isDone()) {
                gotStatus = 0;
                break;
            }
        }
        QVERIFY2(gotStatus == status, qPrintable(u"cut at %1: %2"_s.arg(cut).arg(gotStatus)));
        if (status <= 0) {
            QCOMPARE(got, body);
            QCOMPARE(input.size() - taken, left);
        }
    }
}

void TestHttpHead::targetsAreDecodedOnce_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("decoded"); // "a|b?c=d"; "400" where refused
    QTest::newRow("root") << QByteArray("/") << u"?"_s;
    QTest::newRow("plain") << QByteArray("/a/b") << u"a|b?"_s;
    QTest::newRow("trailing slash") << QByteArray("/a/") << u"a|?"_s;
    QTest::newRow("slash in a segment") << QByteArray("/a%2Fb") << u"a/b?"_s;
    QTest::newRow("decoded once") << QByteArray("/%2541") << u"%41?"_s;
    QTest::newRow("plus in a path is a plus") << QByteArray("/a+b") << u"a+b?"_s;
    QTest::newRow("UTF-8") << QByteArray("/%C3%A4") << u"\u00e4?"_s;
    QTest::newRow("overlong UTF-8") << QByteArray("/%C0%AF") << u"400"_s;
    QTest::newRow("Latin-1") << QByteArray("/%E4") << u"400"_s;
    QTest::newRow("surrogate") << QByteArray("/%ED%A0%80") << u"400"_s;
    QTest::newRow("escaped NUL") << QByteArray("/a%00") << u"400"_s;
    QTest::newRow("escaped LF") << QByteArray("/a%0a") << u"400"_s;
    QTest::newRow("escaped DEL") << QByteArray("/a%7f") << u"400"_s;
    QTest::newRow("cut escape") << QByteArray("/a%4") << u"400"_s;
    QTest::newRow("lone percent") << QByteArray("/a%") << u"400"_s;
    QTest::newRow("bad escape") << QByteArray("/%zz") << u"400"_s;
    QTest::newRow("dot") << QByteArray("/a/./b") << u"400"_s;
    QTest::newRow("dots") << QByteArray("/a/../b") << u"400"_s;
    QTest::newRow("escaped dots") << QByteArray("/a/%2e%2E/b") << u"400"_s;
    QTest::newRow("three dots") << QByteArray("/...") << u"...?"_s;
    QTest::newRow("query") << QByteArray("/a?b=c&d=e%26") << u"a?b=c&d=e&"_s;
    QTest::newRow("plus in a query is a blank") << QByteArray("/a?b=c+d%2B") << u"a?b=c d+"_s;
    QTest::newRow("no value") << QByteArray("/a?b&c=") << u"a?b=&c="_s;
    QTest::newRow("no name") << QByteArray("/a?=b") << u"400"_s;
    QTest::newRow("twice") << QByteArray("/a?b=1&b=2") << u"400"_s;
    QTest::newRow("twice, one escaped") << QByteArray("/a?b=1&%62=2") << u"400"_s;
    QTest::newRow("question mark in a value") << QByteArray("/a?b=?") << u"a?b=?"_s;
    QTest::newRow("bad escape in a query") << QByteArray("/a?b=%g0") << u"400"_s;
    QTest::newRow("empty pairs") << QByteArray("/a?&&b=1&") << u"a?b=1"_s;
}

void TestHttpHead::targetsAreDecodedOnce()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, decoded);
    const auto parsed = api::parseTarget(target);
    if (!parsed) {
        QCOMPARE(QString::number(parsed.error().status), decoded);
        return;
    }
    QStringList parameters;
    for (const api::Parameter &one : parsed->parameters)
        parameters.append(one.name + u'=' + one.value);
    QCOMPARE(parsed->segments.join(u'|') + u'?' + parameters.join(u'&'), decoded);
}

QTEST_APPLESS_MAIN(TestHttpHead)
#include "tst_httphead.moc"
