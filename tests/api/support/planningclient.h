// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

#include "tests/support/testserver.h"

namespace tests {

inline QByteArray bytes(const core::Json &text)
{
    return text.get<QString>().toUtf8();
}

inline core::Instant timeOf(const core::Json &slot)
{
    return *core::instantFromIso(slot["datetime"].get<QString>());
}

/// A person who plans over REST, with the few sentences that tests of planning speak.
class PlanningClient final
{
public:
    PlanningClient(TestServer &server, const QString &name, core::Scopes scopes)
        : m_http(server.port(), server.createToken(name, core::PrincipalKind::Human, scopes))
        , m_monday(
              core::startOfDay(QDate::currentDate().addDays(8 - QDate::currentDate().dayOfWeek()), QTimeZone::utc()))
    {
    }

    HttpClient &http() { return m_http; }
    core::Instant monday() const { return m_monday; } ///< The next one, 00:00 UTC.

    /// The body of an answer; warns where it is no success.
    static core::Json ok(const HttpResponse &response)
    {
        if (response.status != 200 || !response.json().value("ok", false))
            qWarning() << "no success:" << response.status << response.body;
        return response.json();
    }

    QByteArray addAccount(const QString &platform, const QString &language, core::Json more = core::Json::object())
    {
        more["platform"] = platform;
        more["username"] = platform + u'-' + (language.isEmpty() ? QStringLiteral("all") : language);
        if (!language.isEmpty())
            more["language"] = language;
        return bytes(ok(m_http.post("/distribution/accounts", more))["account"]["id"]);
    }

    core::Json createSlot(const QString &platform, const QByteArray &account, core::Instant at)
    {
        return ok(m_http.post("/distribution/slots",
                              {{"platform", platform},
                               {"datetime", at},
                               {"accountId", account.toStdString()},
                               {"contentId", "c"},
                               {"language", "en"}}))["slot"];
    }

    /// The id of a plan for the week of monday(), on TikTok unless `more` names platforms.
    core::Json createPlan(const QStringList &languages, core::Json more = core::Json::object())
    {
        more["contentId"] = "c";
        if (!more.contains("platforms"))
            more["platforms"] = {"tiktok"};
        more["languages"] = languages;
        if (!more.contains("weekStart"))
            more["weekStart"] = core::localDate(m_monday, QTimeZone::utc()).toString(Qt::ISODate);
        return ok(m_http.post("/distribution/create", more))["plan"]["id"];
    }

    core::Json planned(const core::Json &planId) { return ok(m_http.post("/distribution/plan", {{"planId", planId}})); }

private:
    HttpClient m_http;
    core::Instant m_monday;
};

} // namespace tests
