// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/operationscontroller.h"

#include <QFile>

#include "core/api/exchange.h"
#include "core/api/libraryanswers.h"
#include "core/api/metrics.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/engine/safetycommands.h"

using namespace Qt::StringLiterals;

static void initResources()
{
    Q_INIT_RESOURCE(openapi); // not in a namespace: the macro declares a global function
}

namespace api {

namespace {

QByteArray readOpenApi()
{
    initResources();
    QFile file(u":/openapi.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

std::optional<qint64> seqFromText(const QString &text)
{
    bool fits = false;
    const qint64 seq = text.toLongLong(&fits);
    return fits && seq >= 0 ? std::optional(seq) : std::nullopt;
}

/// One row more than asked for: whether it is there tells whether more follow. The cursor is the seq of the last row
/// shown.
core::Result<core::ListAudit> readAudit(const core::Json &query)
{
    core::JsonReader in(query);
    const QString seqForm = u"must be a whole number: the seq of a row"_s;
    core::ListAudit list;
    list.since = in.word<qint64>("since", seqFromText, seqForm).value_or(0);
    list.since = in.word<qint64>("cursor", seqFromText, seqForm).value_or(list.since);
    list.limit = readPage(in).limit + 1;
    return in.result(list);
}

core::Json stateJson(const core::SafetyState &state)
{
    return {{"safetyMode", core::safetyModeName(state.mode)},
            {"stopped", state.stopped},
            {"stopReason", state.stopReason},
            {"stoppedBy", state.stoppedBy}};
}

} // namespace

OperationsController::OperationsController(core::DistributionEngine &engine)
    : m_engine(engine)
    , m_openApi(readOpenApi())
{
}

void OperationsController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Get, u"/health"_s, Scope::Read, std::bind_front(&OperationsController::health, this));
    // Read is enough: anybody may stop what is going wrong; only a person may let it go on.
    routes.add(Method::Post, u"/distribution/stop"_s, Scope::Read, std::bind_front(&OperationsController::stop, this));
    routes.add(Method::Get, u"/distribution/audit"_s, Scope::Read, std::bind_front(&OperationsController::audit, this));
    routes.add(Method::Get, u"/metrics"_s, Scope::Read, std::bind_front(&OperationsController::metrics, this));
    routes.add(Method::Get, u"/openapi.json"_s, std::nullopt,
               std::bind_front(&OperationsController::description, this));
}

std::chrono::seconds OperationsController::uptime() const
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::steady_clock::now() - m_startedAt);
}

std::optional<Reply> OperationsController::health(const Request &, const ReplyTo &)
{
    const core::SafetyState safety = m_engine.safety();
    core::Json services = core::Json::object();
    for (const QString &name : core::serviceNames())
        services[name.toStdString()] = "embedded"; // no client of a peer service is part of this version
    const bool up = m_engine.isStoreReachable();
    return jsonReply(up ? 200 : 503,
                     {{"ok", up},
                      {"service", "codex-distribution-v2"},
                      {"version", DE_VERSION},
                      {"safetyMode", core::safetyModeName(safety.mode)},
                      {"stopped", safety.stopped},
                      {"port", m_port.load()},
                      {"uptimeSeconds", uptime().count()},
                      {"database", up ? "up" : "down"},
                      {"services", std::move(services)}});
}

std::optional<Reply> OperationsController::stop(const Request &request, const ReplyTo &later)
{
    const auto command = bodyOf(request).and_then([](const core::Json &body) {
        core::JsonReader in(body);
        return in.result(core::Stop{in.text("reason", 0, 1000, {})});
    });
    return Exchange(m_engine, request, later).submit(command, [](const core::SafetyState &state) {
        return success(stateJson(state));
    });
}

std::optional<Reply> OperationsController::audit(const Request &request, const ReplyTo &later)
{
    const auto query = readAudit(queryOf(request));
    const qsizetype shown = query ? query->limit - 1 : 0;
    return Exchange(m_engine, request, later).ask(query, [shown](const QList<core::ListAudit::Row> &rows) {
        core::Json entries = core::Json::array();
        for (const core::ListAudit::Row &row : rows.first(std::min(shown, rows.size())))
            entries.push_back(toJson(row));
        const QString cursor = rows.size() > shown ? QString::number(rows.at(shown - 1).seq) : QString();
        return success(withCursor({{"audit", std::move(entries)}}, cursor));
    });
}

std::optional<Reply> OperationsController::metrics(const Request &request, const ReplyTo &later)
{
    const core::Result<core::CountRows> query = core::CountRows{};
    return Exchange(m_engine, request, later)
        .ask(query, [safety = m_engine.safety(), uptime = uptime()](const core::CountRows::Answer &rows) {
            return Reply{.body = metricsText(rows, safety, uptime),
                         .contentType = "text/plain; version=0.0.4; charset=utf-8"};
        });
}

std::optional<Reply> OperationsController::description(const Request &, const ReplyTo &)
{
    return Reply{.body = m_openApi};
}

} // namespace api
