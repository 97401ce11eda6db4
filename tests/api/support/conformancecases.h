// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

/// What a client sends in one go, and what must come back.
struct ConformanceCase {
    const char *name;
    QByteArray request;
    QList<int> statuses; // of the responses, in order
    bool closes = false; // whether the server then ends the connection
    QByteArray code = {}; // of the last response, where it is a failure
    QByteArray holds = {}; // a piece of the last response's body
};

/// Against the routes of TestServer.
QList<ConformanceCase> framingCases();
QList<ConformanceCase> routingCases();
