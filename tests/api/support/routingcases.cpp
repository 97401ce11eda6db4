// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/api/support/conformancecases.h"

namespace {

QByteArray with(const QByteArray &requestLine, const QByteArray &fields = {})
{
    return requestLine + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray bearer(const QByteArray &token)
{
    return "Authorization: Bearer " + token + "\r\n";
}

const QByteArray json = "Content-Type: application/json\r\nContent-Length: 0\r\n";

QList<ConformanceCase> paths()
{
    const QByteArray bad = "BAD_REQUEST";
    const QByteArray none = "NOT_FOUND";
    return {
        {"unknown path", with("GET /nowhere"), {404}, false, none},
        {"root", with("GET /"), {404}, false, none},
        {"trailing slash", with("GET /health/"), {404}, false, none},
        {"other case", with("GET /Health"), {404}, false, none},
        {"escaped letters are the same path", with("GET /%68ealth"), {200}},
        {"named segment", with("GET /echo/abc"), {200}, false, {}, R"("id":"abc")"},
        {"literal beats named", with("GET /echo/fixed"), {200}, false, {}, R"("route":"/echo/fixed")"},
        {"empty named segment", with("GET /echo/"), {404}, false, none},
        {"one segment too many", with("GET /echo/a/b"), {404}, false, none},
        {"slash in a segment", with("GET /echo/a%2Fb"), {200}, false, {}, R"("id":"a/b")"},
        {"UTF-8 in a segment", with("GET /echo/%D8%B9"), {200}, false, {}, "\"id\":\"\xd8\xb9\""},
        {"decoded once", with("GET /echo/%2541"), {200}, false, {}, R"("id":"%41")"},
        {"plus stays in a path", with("GET /echo/a+b"), {200}, false, {}, R"("id":"a+b")"},
        {"broken UTF-8", with("GET /echo/%ff"), {400}, false, bad},
        {"overlong UTF-8", with("GET /echo/%c0%af"), {400}, false, bad},
        {"bad escape", with("GET /echo/%zz"), {400}, false, bad},
        {"cut escape", with("GET /echo/%4"), {400}, false, bad},
        {"escaped NUL", with("GET /echo/%00"), {400}, false, bad},
        {"escaped line feed", with("GET /echo/%0a"), {400}, false, bad},
        {"dot segment", with("GET /echo/."), {400}, false, bad},
        {"dot-dot segment", with("GET /nowhere/../health"), {400}, false, bad},
        {"escaped dot-dot segment", with("GET /%2e%2e/health"), {400}, false, bad},
        {"query", with("GET /echo?a=1&b=x%20y"), {200}, false, {}, R"("parameters":{"a":"1","b":"x y"})"},
        {"query with plus", with("GET /echo?a=x+y"), {200}, false, {}, R"({"a":"x y"})"},
        {"empty query", with("GET /echo?"), {200}, false, {}, R"("parameters":{})"},
        {"query parameter twice", with("GET /echo?a=1&a=2"), {400}, false, bad},
        {"broken UTF-8 in the query", with("GET /echo?a=%ff"), {400}, false, bad},
        {"query without a name", with("GET /echo?=1"), {400}, false, bad},
        {"faults of a target come before its route", with("GET /nowhere?a=%zz"), {400}, false, bad},
    };
}

QList<ConformanceCase> methods()
{
    const QByteArray not_allowed = "METHOD_NOT_ALLOWED";
    return {
        {"HEAD", with("HEAD /health"), {200}},
        {"HEAD of nothing", with("HEAD /nowhere"), {404}},
        {"HEAD where only POST is", with("HEAD /small"), {405}},
        {"OPTIONS", with("OPTIONS /echo/a"), {204}},
        {"OPTIONS of all", with("OPTIONS *"), {204}},
        {"OPTIONS of nothing", with("OPTIONS /nowhere"), {404}, false, "NOT_FOUND"},
        {"OPTIONS from another origin",
         with("OPTIONS /echo", "Origin: http://evil.example\r\n"),
         {403},
         false,
         "ORIGIN_NOT_ALLOWED"},
        {"POST where only GET is", with("POST /health", json), {405}, false, not_allowed},
        {"DELETE where only GET is", with("DELETE /health"), {405}, false, not_allowed},
        {"PUT", with("PUT /echo"), {405}, false, not_allowed},
        {"PATCH", with("PATCH /echo/a", bearer("writer") + json), {200}},
        {"DELETE", with("DELETE /echo/a", bearer("writer")), {200}},
        {"a method comes before a token", with("POST /health", bearer("wrong") + json), {405}, false, not_allowed},
    };
}

QList<ConformanceCase> access()
{
    const QByteArray who = "UNAUTHENTICATED";
    return {
        {"local without token", with("GET /echo"), {200}, false, {}, R"("caller":"local")"},
        {"local write without token", with("POST /echo", json), {200}, false, {}, R"("caller":"local")"},
        {"a token is used where none is needed",
         with("GET /echo", bearer("reader")),
         {200},
         false,
         {},
         R"("caller":"reader")"},
        {"a bad token is judged where none is needed", with("GET /echo", bearer("wrong")), {401}, false, who},
        {"a bad token is judged where no scope is needed", with("GET /open", bearer("wrong")), {401}, false, who},
        {"scheme in small letters",
         with("GET /echo", "Authorization: bearer reader\r\n"),
         {200},
         false,
         {},
         R"("caller":"reader")"},
        {"another scheme", with("GET /echo", "Authorization: Basic cmVhZGVy\r\n"), {401}, false, who},
        {"scheme alone", with("GET /echo", "Authorization: Bearer\r\n"), {401}, false, who},
        {"empty authorization", with("GET /echo", "Authorization:\r\n"), {401}, false, who},
        {"two tokens", with("GET /echo", bearer("reader") + bearer("reader")), {401}, false, who},
        {"a token in the query is none", with("DELETE /echo/a?token=writer"), {401}, false, who},
        {"a row that needs a token", with("PATCH /echo/a", json), {401}, false, who},
        {"scope missing", with("DELETE /echo/a", bearer("reader")), {403}, false, "FORBIDDEN"},
        {"approve is not write", with("DELETE /echo/a", bearer("approver")), {403}, false, "FORBIDDEN"},
        {"write is not admin", with("POST /admin", bearer("writer") + json), {403}, false, "FORBIDDEN"},
        {"admin without token", with("POST /admin", json), {401}, false, who},
        {"admin", with("POST /admin", bearer("admin") + json), {200}},
        {"a token comes before the content type",
         with("POST /admin", "Content-Type: text/plain\r\n"),
         {401},
         false,
         who},
        {"a Host comes before the route",
         "GET /nowhere HTTP/1.1\r\nHost: evil.example\r\n\r\n",
         {403},
         false,
         "HOST_NOT_ALLOWED"},
        {"forwarded fields are ignored",
         with("GET /echo", "X-Forwarded-For: 10.0.0.1\r\nForwarded: for=10.0.0.1\r\n"),
         {200},
         false,
         {},
         R"("caller":"local")"},
    };
}

QList<ConformanceCase> bodiesAndKeys()
{
    const QByteArray bad = "BAD_REQUEST";
    const QByteArray type = "UNSUPPORTED_MEDIA_TYPE";
    const auto post = [](const QByteArray &fields) { return with("POST /echo", fields + "Content-Length: 0\r\n"); };
    return {
        {"no content type", post(""), {415}, false, type},
        {"form", post("Content-Type: application/x-www-form-urlencoded\r\n"), {415}, false, type},
        {"text", post("Content-Type: text/plain\r\n"), {415}, false, type},
        {"JSON of another kind", post("Content-Type: application/json-seq\r\n"), {415}, false, type},
        {"two content types",
         post("Content-Type: application/json\r\nContent-Type: text/plain\r\n"),
         {415},
         false,
         type},
        {"JSON with a parameter", post("Content-Type: Application/JSON ; charset=utf-8\r\n"), {200}},
        {"the content type comes before the size", with("POST /small", "Content-Length: 17\r\n"), {415}, true, type},
        {"a refusal with a body unread closes",
         with("POST /nowhere", "Content-Length: 2\r\n") + "{}",
         {404},
         true,
         "NOT_FOUND"},
        {"key",
         post("Content-Type: application/json\r\nIdempotency-Key: a-1!\r\n"),
         {200},
         false,
         {},
         R"("key":"a-1!")"},
        {"key of 128",
         post("Content-Type: application/json\r\nIdempotency-Key: " + QByteArray(128, 'k') + "\r\n"),
         {200}},
        {"key of 129",
         post("Content-Type: application/json\r\nIdempotency-Key: " + QByteArray(129, 'k') + "\r\n"),
         {400},
         false,
         bad},
        {"empty key", post("Content-Type: application/json\r\nIdempotency-Key:\r\n"), {400}, false, bad},
        {"key with a blank", post("Content-Type: application/json\r\nIdempotency-Key: a b\r\n"), {400}, false, bad},
        {"key beyond ASCII", post("Content-Type: application/json\r\nIdempotency-Key: \xe4\r\n"), {400}, false, bad},
        {"two keys",
         post("Content-Type: application/json\r\nIdempotency-Key: a\r\nIdempotency-Key: a\r\n"),
         {400},
         false,
         bad},
        {"an error inside tells nothing", with("GET /fails"), {500}, false, "INTERNAL", "requestId"},
        {"a handler that never answers", with("GET /never"), {504}, false, "TIMEOUT"},
        {"a reply after the time-out is dropped",
         with("GET /late") + with("GET /echo"),
         {504, 200},
         false,
         {},
         "/echo"},
        {"a reply of 1 MiB", with("GET /big?bytes=1048576"), {200}},
        {"a reply above 8 MiB", with("GET /big?bytes=8388609"), {500}, false, "INTERNAL"},
    };
}

} // namespace

QList<ConformanceCase> routingCases()
{
    return paths() + methods() + access() + bodiesAndKeys();
}
