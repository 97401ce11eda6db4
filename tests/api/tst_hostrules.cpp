// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/support/rawclient.h"
#include "tests/api/support/testserver.h"

#include "core/api/hostrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a browser, a page of another origin or a name that was rebound to this machine can reach: nothing. PORT stands
/// for the server's port.
class TestHostRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOurOwnPagesGetThrough_data();
    void onlyOurOwnPagesGetThrough();
    void withoutFieldsFromABrowserOnlyTheHostCounts();
    void aListeningAddressIsAnAllowedHost();
};

namespace {

constexpr auto hostCode = "HOST_NOT_ALLOWED";
constexpr auto originCode = "ORIGIN_NOT_ALLOWED";
constexpr auto siteCode = "CROSS_SITE";

void hosts(const QByteArray &value, const char *code)
{
    QTest::addRow("Host: %s", value.constData()) << "GET"
                                                 << "Host: " + value + "\r\n"
                                                 << QByteArray(code);
}

void field(const QByteArray &field, const char *code)
{
    QTest::addRow("%s", QByteArray(field).replace("\r\n", ", ").constData()) << "GET"
                                                                             << "Host: localhost\r\n" + field + "\r\n"
                                                                             << QByteArray(code);
}

void posts(const QByteArray &fields, const char *code)
{
    QTest::addRow("POST, %s", QByteArray(fields).replace("\r\n", ", ").constData())
        << "POST"
        << "Host: localhost\r\nContent-Length: 0\r\n" + fields << QByteArray(code);
}

} // namespace

void TestHostRules::onlyOurOwnPagesGetThrough_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("code"); // empty: 200

    hosts("localhost", "");
    hosts("LocalHost", "");
    hosts("localhost:PORT", "");
    hosts("127.0.0.1", "");
    hosts("127.0.0.1:PORT", "");
    hosts("[::1]", "");
    hosts("[::1]:PORT", "");
    hosts("engine.example", ""); // configured
    hosts("ENGINE.example:PORT", "");
    hosts("engine.example:1", hostCode);
    hosts("localhost:1", hostCode);
    hosts("localhost:", hostCode);
    hosts("localhost:PORT0", hostCode);
    hosts("localhost:0PORT", hostCode);
    hosts("localhost.", hostCode);
    hosts("localhost.evil.example", hostCode);
    hosts("evil.example", hostCode);
    hosts("evil.example:PORT", hostCode);
    hosts("127.0.0.2", hostCode);
    hosts("127.1", hostCode);
    hosts("2130706433", hostCode);
    hosts("0.0.0.0:PORT", hostCode);
    hosts("::1", hostCode);
    hosts("[::1", hostCode);
    hosts("[::ffff:127.0.0.1]", hostCode);
    hosts("user@localhost", hostCode);
    hosts("localhost/", hostCode);
    hosts("localhost, evil.example", hostCode);
    hosts("http://localhost", hostCode);
    hosts("", hostCode);

    field("Origin: http://localhost:PORT", "");
    field("Origin: http://127.0.0.1:PORT", "");
    field("Origin: http://[::1]:PORT", "");
    field("Origin: https://localhost:PORT", "");
    field("Origin: https://engine.example", "");
    field("Origin: https://engine.example:PORT", "");
    field("Origin: http://localhost", originCode); // port 80 is somebody else
    field("Origin: http://localhost:1", originCode);
    field("Origin: http://evil.example", originCode);
    field("Origin: http://evil.example:PORT", originCode);
    field("Origin: http://localhost.evil.example:PORT", originCode);
    field("Origin: http://localhost:PORT@evil.example", originCode);
    field("Origin: null", originCode);
    field("Origin:", originCode);
    field("Origin: file://", originCode);
    field("Origin: chrome-extension://abc", originCode);
    field("Origin: localhost:PORT", originCode);
    field("Origin: http://localhost:PORT\r\nOrigin: http://localhost:PORT", originCode);

    field("Referer: http://localhost:PORT/health?a=b", "");
    field("Referer: http://localhost:PORT", "");
    field("Referer: http://evil.example/http://localhost:PORT/", originCode);
    field("Referer: http://localhost:PORT@evil.example/", originCode);
    field("Referer: http://localhost:PORT.evil.example/", originCode);
    field("Referer: about:blank", originCode);

    field("Sec-Fetch-Site: none", "");
    field("Sec-Fetch-Site: same-origin", "");
    field("Sec-Fetch-Site: same-site", siteCode);
    field("Sec-Fetch-Site: cross-site", siteCode);
    field("Sec-Fetch-Site: none\r\nSec-Fetch-Site: none", siteCode);
    field("Origin: http://evil.example\r\nSec-Fetch-Site: none", originCode);

    posts("Content-Type: application/json\r\n", "");
    posts("Content-Type: application/json; charset=utf-8\r\n", "");
    posts("Content-Type: text/plain\r\n", "UNSUPPORTED_MEDIA_TYPE"); // what a page may send without asking
    posts("Content-Type: application/x-www-form-urlencoded\r\n", "UNSUPPORTED_MEDIA_TYPE");
    posts("Content-Type: multipart/form-data; boundary=application/json\r\n", "UNSUPPORTED_MEDIA_TYPE");
    posts("", "UNSUPPORTED_MEDIA_TYPE");
    posts("Origin: http://localhost:PORT\r\nContent-Type: application/json\r\n", "");
    posts("Origin: http://evil.example\r\nContent-Type: application/json\r\n", originCode);
    posts("Origin: http://evil.example\r\nContent-Type: text/plain\r\n", originCode);
}

void TestHostRules::onlyOurOwnPagesGetThrough()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, code);
    static const TestServer server(api::HttpSettings{.allowedHosts = {u"engine.example"_s}});

    fields.replace("PORT", QByteArray::number(server.port()));
    RawClient client(server.port());
    client.send(method.toLatin1() + " /echo HTTP/1.1\r\n" + fields + "\r\n");
    const auto response = client.receive();
    QVERIFY(response);
    const auto json = core::parseJsonObject(response->body);
    QVERIFY(json);
    QCOMPARE(QByteArray::fromStdString(json->value("code", "")), code);
    QCOMPARE(response->status, code.isEmpty() ? 200 : code == "UNSUPPORTED_MEDIA_TYPE" ? 415 : 403);
    QVERIFY(!response->fields.contains("access-control-allow-origin"));
}

void TestHostRules::withoutFieldsFromABrowserOnlyTheHostCounts()
{
    const api::HostRules rules(80, {});
    const auto isFine = [&rules](const QByteArray &fields) {
        const auto head = api::parseHead("GET / HTTP/1.1\r\n" + fields + "\r\n", {});
        return rules.judge(**head).has_value();
    };
    QVERIFY(isFine("Host: localhost\r\n"));
    // On port 80 the port may be left out.
    QVERIFY(isFine("Host: localhost\r\nOrigin: http://localhost\r\n"));
    QVERIFY(!isFine("Host: localhost\r\nOrigin: https://localhost\r\n"));
}

void TestHostRules::aListeningAddressIsAnAllowedHost()
{
    const api::HostRules rules(5301, {u"192.0.2.7"_s, u"[2001:db8::1]"_s});
    for (const QByteArray host : {"192.0.2.7", "192.0.2.7:5301", "[2001:db8::1]:5301"}) {
        const auto head = api::parseHead("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n", {});
        QVERIFY(rules.judge(**head));
    }
}

QTEST_GUILESS_MAIN(TestHostRules)
#include "tst_hostrules.moc"
