// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/support/testcertificate.h"
#include "tests/api/support/testserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;

/// The same server behind TLS.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void requestsAreAnswered();
    void largeRepliesArriveWhole();
    void closingIsInOrder();
    void oldVersionsAreRefused();
    void plainTextIsDropped();

private:
    void connectTo(QSslSocket &socket, QSsl::SslProtocol protocol);
    QByteArray exchange(QSslSocket &socket, const QByteArray &request, qsizetype atLeast);

    std::unique_ptr<TestServer> m_server;
};

void TestTls::initTestCase()
{
    QVERIFY2(QSslSocket::supportsSsl(), "this Qt has no TLS backend, and the server could not serve HTTPS");
    api::HttpSettings settings;
    settings.tls.emplace();
    settings.tls->setLocalCertificate(QSslCertificate(testCertificate));
    settings.tls->setPrivateKey(QSslKey(testKey, QSsl::Ec));
    settings.limits.idleTime = std::chrono::seconds(2);
    m_server = std::make_unique<TestServer>(settings);
}

void TestTls::connectTo(QSslSocket &socket, QSsl::SslProtocol protocol)
{
    socket.setProtocol(protocol);
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_server->port());
}

QByteArray TestTls::exchange(QSslSocket &socket, const QByteArray &request, qsizetype atLeast)
{
    socket.write(request);
    QByteArray got;
    while (got.size() < atLeast && socket.waitForReadyRead(20'000))
        got += socket.readAll();
    return got;
}

void TestTls::requestsAreAnswered()
{
    QSslSocket socket;
    connectTo(socket, QSsl::TlsV1_2OrLater);
    QVERIFY2(socket.waitForEncrypted(20'000), qPrintable(socket.errorString()));
    const QByteArray request = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
    QVERIFY(exchange(socket, request, 100).startsWith("HTTP/1.1 200 OK"));
    QVERIFY(exchange(socket, request, 100).startsWith("HTTP/1.1 200 OK"));
    QVERIFY(exchange(socket, "GET /later?ms=5 HTTP/1.1\r\nHost: localhost\r\n\r\n", 100).startsWith("HTTP/1.1 200 OK"));
}

void TestTls::largeRepliesArriveWhole()
{
    QSslSocket socket;
    connectTo(socket, QSsl::TlsV1_2OrLater);
    QVERIFY(socket.waitForEncrypted(20'000));
    const QByteArray request = "GET /big?bytes=3000000 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    const QByteArray got = exchange(socket, request, 4'000'000); // until the end
    QCOMPARE(got.size() - got.indexOf("\r\n\r\n") - 4, 3'000'000);
}

void TestTls::closingIsInOrder()
{
    QSslSocket socket;
    connectTo(socket, QSsl::TlsV1_2OrLater);
    QVERIFY(socket.waitForEncrypted(20'000));
    QVERIFY(exchange(socket, "BROKEN\r\n\r\n", 100).startsWith("HTTP/1.1 400"));
    QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(20'000));
    QCOMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);
}

void TestTls::oldVersionsAreRefused()
{
    QSslSocket socket;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    connectTo(socket, QSsl::TlsV1_1);
    QT_WARNING_POP
    QVERIFY(!socket.waitForEncrypted(20'000));
}

void TestTls::plainTextIsDropped()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->port());
    QVERIFY(socket.waitForConnected(20'000));
    socket.write("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(20'000));
    QVERIFY(!socket.readAll().contains("HTTP/1.1"));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
