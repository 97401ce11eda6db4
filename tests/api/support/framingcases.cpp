// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/support/conformancecases.h"

namespace {

const QByteArray host = "Host: localhost\r\n";

QByteArray get(const QByteArray &fields)
{
    return "GET /echo HTTP/1.1\r\n" + host + fields + "\r\n";
}

QByteArray line(const QByteArray &requestLine)
{
    return requestLine + "\r\n" + host + "\r\n";
}

QByteArray post(const QByteArray &fields, const QByteArray &body)
{
    return "POST /echo HTTP/1.1\r\n" + host + "Content-Type: application/json\r\n" + fields + "\r\n" + body;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

QByteArray sized(const QByteArray &body)
{
    return post("Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}

QList<ConformanceCase> requestLines()
{
    const QByteArray bad = "BAD_REQUEST";
    return {
        {"plain", get(""), {200}},
        {"an empty line before", "\r\n" + get(""), {200}},
        {"two empty lines before", "\r\n\r\n" + get(""), {400}, true, bad},
        {"leading blank", " " + get(""), {400}, true, bad},
        {"lower-case method", line("get /echo HTTP/1.1"), {405}, false, "METHOD_NOT_ALLOWED"},
        {"unknown method", line("BREW /echo HTTP/1.1"), {405}, false, "METHOD_NOT_ALLOWED"},
        {"TRACE", line("TRACE /echo HTTP/1.1"), {405}, false, "METHOD_NOT_ALLOWED"},
        {"CONNECT", line("CONNECT localhost:80 HTTP/1.1"), {400}, true, bad},
        {"method with a bracket", line("G<T /echo HTTP/1.1"), {400}, true, bad},
        {"no method", line("/echo HTTP/1.1"), {400}, true, bad},
        {"no target", line("GET HTTP/1.1"), {400}, true, bad},
        {"no version", line("GET /echo"), {400}, true, bad},
        {"two blanks", line("GET  /echo HTTP/1.1"), {400}, true, bad},
        {"two blanks before the version", line("GET /echo  HTTP/1.1"), {400}, true, bad},
        {"trailing blank", line("GET /echo HTTP/1.1 "), {400}, true, bad},
        {"tab for blank", line("GET\t/echo\tHTTP/1.1"), {400}, true, bad},
        {"absolute form", line("GET http://localhost/echo HTTP/1.1"), {400}, true, bad},
        {"two slashes", line("GET //echo HTTP/1.1"), {400}, true, bad},
        {"no slash", line("GET echo HTTP/1.1"), {400}, true, bad},
        {"backslash", line("GET \\echo HTTP/1.1"), {400}, true, bad},
        {"fragment", line("GET /echo#a HTTP/1.1"), {400}, true, bad},
        {"raw UTF-8 in the target", line("GET /\xc3\xa4 HTTP/1.1"), {400}, true, bad},
        {"NUL in the target", line(QByteArray("GET /e\0 HTTP/1.1", 16)), {400}, true, bad},
        {"DEL in the target", line("GET /e\x7f HTTP/1.1"), {400}, true, bad},
        {"star with GET", line("GET * HTTP/1.1"), {400}, true, bad},
        {"HTTP/2.0", line("GET /echo HTTP/2.0"), {505}, true, "VERSION_NOT_SUPPORTED"},
        {"HTTP/1.2", line("GET /echo HTTP/1.2"), {505}, true, "VERSION_NOT_SUPPORTED"},
        {"HTTP/0.9", line("GET /echo HTTP/0.9"), {505}, true, "VERSION_NOT_SUPPORTED"},
        {"HTTP/1.01", line("GET /echo HTTP/1.01"), {400}, true, bad},
        {"http/1.1", line("GET /echo http/1.1"), {400}, true, bad},
        {"HTTP 1.1", line("GET /echo HTTP 1.1"), {400}, true, bad},
        {"TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n", 12), {400}, true, bad},
        {"HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {505}, true, "VERSION_NOT_SUPPORTED"},
        {"line of 8 KiB", line("GET /echo?a=" + QByteArray(8 * 1024 - 21, 'a') + " HTTP/1.1"), {200}},
        {"line above 8 KiB",
         line("GET /echo?a=" + QByteArray(8 * 1024 - 20, 'a') + " HTTP/1.1"),
         {414},
         true,
         "URI_TOO_LONG"},
        {"line without end", QByteArray(9 * 1024, 'a'), {414}, true, "URI_TOO_LONG"},
    };
}

QList<ConformanceCase> fields()
{
    const QByteArray bad = "BAD_REQUEST";
    const QByteArray large = "HEADERS_TOO_LARGE";
    return {
        {"bare LF everywhere", "GET /echo HTTP/1.1\nHost: localhost\n\n", {400}, true, bad},
        {"bare LF once", get("A: b\n"), {400}, true, bad},
        {"bare CR", get("A: b\rc\r\n"), {400}, true, bad},
        {"folded", get("A: b\r\n c\r\n"), {400}, true, bad},
        {"folded first", "GET /echo HTTP/1.1\r\n Host: localhost\r\n\r\n", {400}, true, bad},
        {"no colon", get("Abc\r\n"), {400}, true, bad},
        {"blank before the colon", get("A : b\r\n"), {400}, true, bad},
        {"empty name", get(": b\r\n"), {400}, true, bad},
        {"name with a bracket", get("A(): b\r\n"), {400}, true, bad},
        {"NUL in a value", get(QByteArray("A: \0\r\n", 6)), {400}, true, bad},
        {"escape in a value", get("A: \x1b[0m\r\n"), {400}, true, bad},
        {"empty value", get("A:\r\n"), {200}, false, {}, R"("a":"")"},
        {"value without blank", get("A:b\r\n"), {200}, false, {}, R"("a":"b")"},
        {"blanks around a value", get("A: \t b \t\r\n"), {200}, false, {}, R"("a":"b")"},
        {"colon in a value", get("A: b:c\r\n"), {200}, false, {}, R"("a":"b:c")"},
        {"Latin-1 in a value", get("A: \xe4\r\n"), {200}, false, {}, "\"a\":\"\xc3\xa4\""},
        {"100 fields", get(QByteArray("A: b\r\n").repeated(99)), {200}},
        {"101 fields", get(QByteArray("A: b\r\n").repeated(100)), {431}, true, large},
        {"1,000 fields", get(QByteArray("A: b\r\n").repeated(999)), {431}, true, large},
        {"100 fields and a body",
         post("Content-Length: 2\r\n" + QByteArray("A: b\r\n").repeated(97), "{}"),
         {200},
         false,
         {},
         R"("bytes":2)"},
        {"100 fields and a chunked body",
         post("Transfer-Encoding: chunked\r\n" + QByteArray("A: b\r\n").repeated(97), "2\r\n{}\r\n0\r\n\r\n"),
         {200},
         false,
         {},
         R"("bytes":2)"},
        {"header of 32 KiB", get("A: " + QByteArray(32 * 1024 - 30, 'b') + "\r\n"), {200}},
        {"header above 32 KiB", get("A: " + QByteArray(33 * 1024, 'b') + "\r\n"), {431}, true, large},
        {"field without end", "GET /echo HTTP/1.1\r\nA: " + QByteArray(40 * 1024, 'b'), {431}, true, large},
        {"no Host", "GET /echo HTTP/1.1\r\n\r\n", {400}, true, bad},
        {"no Host in HTTP/1.0", "GET /echo HTTP/1.0\r\n\r\n", {400}, true, bad},
        {"two Hosts", get(host), {400}, true, bad},
        {"two Hosts, the other foreign", get("Host: evil.example\r\n"), {400}, true, bad},
    };
}

QList<ConformanceCase> bodies()
{
    const QByteArray bad = "BAD_REQUEST";
    const QByteArray chunk = "Transfer-Encoding: chunked\r\n";
    return {
        {"a body", sized(R"({"a":1})"), {200}, false, {}, R"("bytes":7)"},
        {"an empty body", sized(""), {200}, false, {}, R"("bytes":0)"},
        {"no length at all", post("", ""), {200}, false, {}, R"("bytes":0)"},
        {"GET with a body", get("Content-Length: 2\r\n") + "{}", {200}, false, {}, R"("bytes":2)"},
        {"a body that looks like a request", sized(get("")), {200}, false, {}, "GET /echo"},
        {"length and chunked", post("Content-Length: 5\r\n" + chunk, "0\r\n\r\n"), {400}, true, bad},
        {"chunked and length", post(chunk + "Content-Length: 5\r\n", "0\r\n\r\n"), {400}, true, bad},
        {"two lengths, the same", post("Content-Length: 2\r\nContent-Length: 2\r\n", "{}"), {400}, true, bad},
        {"two lengths", post("Content-Length: 2\r\nContent-Length: 3\r\n", "{}"), {400}, true, bad},
        {"length list", post("Content-Length: 2, 2\r\n", "{}"), {400}, true, bad},
        {"length with plus", post("Content-Length: +2\r\n", "{}"), {400}, true, bad},
        {"length with minus", post("Content-Length: -2\r\n", "{}"), {400}, true, bad},
        {"hexadecimal length", post("Content-Length: 0x2\r\n", "{}"), {400}, true, bad},
        {"length with a blank inside", post("Content-Length: 1 0\r\n", "{}"), {400}, true, bad},
        {"length with a fraction", post("Content-Length: 2.0\r\n", "{}"), {400}, true, bad},
        {"empty length", post("Content-Length:\r\n", "{}"), {400}, true, bad},
        {"length with leading zeros", post("Content-Length: 002\r\n", "{}"), {200}, false, {}, R"("bytes":2)"},
        {"length beyond 64 bits",
         post("Content-Length: 18446744073709551618\r\n", "{}"),
         {413},
         true,
         "PAYLOAD_TOO_LARGE"},
        {"1 MiB and a byte announced", post("Content-Length: 1048577\r\n", ""), {413}, true, "PAYLOAD_TOO_LARGE"},
        {"1 MiB", sized(QByteArray(1024 * 1024, ' ')), {200}, false, {}, R"("bytes":1048576)"},
        {"one byte above a route's limit",
         "POST /small HTTP/1.1\r\n" + host + "Content-Type: application/json\r\nContent-Length: 17\r\n\r\n",
         {413},
         true,
         "PAYLOAD_TOO_LARGE"},
        {"chunked", chunked("7\r\n{\"a\":1}\r\n0\r\n\r\n"), {200}, false, {}, R"("bytes":7)"},
        {"chunked in two", chunked("3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n"), {200}, false, {}, R"("bytes":7)"},
        {"chunked, empty", chunked("0\r\n\r\n"), {200}, false, {}, R"("bytes":0)"},
        {"chunk sizes in capitals", chunked("A\r\n0123456789\r\n0\r\n\r\n"), {200}, false, {}, R"("bytes":10)"},
        {"chunk extension", chunked("2;a=\"b\"\r\n{}\r\n0\r\n\r\n"), {200}, false, {}, R"("bytes":2)"},
        {"trailer fields are dropped",
         chunked("2\r\n{}\r\n0\r\nHost: evil.example\r\n\r\n"),
         {200},
         false,
         {},
         R"("host":"localhost")"},
        {"chunked in capitals", post("Transfer-Encoding: Chunked\r\n", "0\r\n\r\n"), {200}},
        {"chunked GET", get(chunk) + "2\r\n{}\r\n0\r\n\r\n", {200}, false, {}, R"("bytes":2)"},
        {"chunked twice", post(chunk + chunk, "0\r\n\r\n"), {400}, true, bad},
        {"gzip", post("Transfer-Encoding: gzip\r\n", ""), {501}, true, "NOT_IMPLEMENTED"},
        {"gzip, chunked", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), {501}, true, "NOT_IMPLEMENTED"},
        {"identity", post("Transfer-Encoding: identity\r\n", ""), {501}, true, "NOT_IMPLEMENTED"},
        {"chunked in quotes", post("Transfer-Encoding: \"chunked\"\r\n", "0\r\n\r\n"), {501}, true, "NOT_IMPLEMENTED"},
        {"chunked in HTTP/1.0",
         "POST /echo HTTP/1.0\r\n" + host + chunk + "Content-Type: application/json\r\n\r\n0\r\n\r\n",
         {400},
         true,
         bad},
        {"chunk size with a letter", chunked("2x\r\n{}\r\n0\r\n\r\n"), {400}, true, bad},
        {"chunk size with a sign", chunked("-2\r\n{}\r\n0\r\n\r\n"), {400}, true, bad},
        {"chunk size with a blank", chunked("2 \r\n{}\r\n0\r\n\r\n"), {400}, true, bad},
        {"chunk with bare LF", chunked("2\n{}\n0\n\n"), {400}, true, bad},
        {"chunk longer than said", chunked("1\r\n{}\r\n0\r\n\r\n"), {400}, true, bad},
        {"chunk shorter than said", chunked("5\r\n{}\r\n0\r\n\r\n"), {400}, true, bad},
        {"chunk size of 16 digits", chunked("0000000000000002\r\n{}\r\n"), {400}, true, bad},
        {"chunk above 1 MiB", chunked("100001\r\n"), {413}, true, "PAYLOAD_TOO_LARGE"},
        {"expect 100-continue", post("Expect: 100-continue\r\nContent-Length: 2\r\n", "{}"), {200}},
        {"expect something else",
         post("Expect: coffee\r\nContent-Length: 2\r\n", "{}"),
         {417},
         true,
         "EXPECTATION_FAILED"},
        {"expect in HTTP/1.0 is not answered",
         "GET /echo HTTP/1.0\r\n" + host + "Expect: 100-continue\r\n\r\n",
         {200},
         true},
    };
}

QList<ConformanceCase> persistence()
{
    return {
        {"Connection: close", get("Connection: close\r\n"), {200}, true},
        {"Connection: Close, in a list", get("Connection: foo, Close\r\n"), {200}, true},
        {"close beats keep-alive", get("Connection: keep-alive\r\nConnection: close\r\n"), {200}, true},
        {"close drops what follows", get("Connection: close\r\n") + get(""), {200}, true},
        {"HTTP/1.0 closes", "GET /echo HTTP/1.0\r\n" + host + "\r\n", {200}, true},
        {"HTTP/1.0 with keep-alive", "GET /echo HTTP/1.0\r\n" + host + "Connection: keep-alive\r\n\r\n", {200}},
        {"two in one go", get("") + get(""), {200, 200}},
        {"five in one go", get("").repeated(5), {200, 200, 200, 200, 200}},
        {"bodies in one go", sized("{}") + chunked("2\r\n{}\r\n0\r\n\r\n") + sized("{}"), {200, 200, 200}},
        {"a late reply keeps its place", line("GET /later?ms=20 HTTP/1.1") + get(""), {200, 200}, false, {}, "/echo"},
        {"late replies keep their order",
         line("GET /later?ms=20 HTTP/1.1") + line("GET /later HTTP/1.1") + get(""),
         {200, 200, 200},
         false,
         {},
         "/echo"},
        {"a failure in between", get("") + line("GET /nowhere HTTP/1.1") + get(""), {200, 404, 200}},
        {"a broken one ends it", get("") + "BROKEN\r\n\r\n" + get(""), {200, 400}, true, "BAD_REQUEST"},
        {"an empty line between two", get("") + "\r\n" + get(""), {200, 200}},
        {"upgrade is ignored",
         get("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a\r\nSec-WebSocket-Version: 13\r\n"),
         {200}},
        {"HTTP/2 upgrade is ignored",
         get("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: a\r\n"),
         {200}},
    };
}

} // namespace

QList<ConformanceCase> framingCases()
{
    return requestLines() + fields() + bodies() + persistence();
}
