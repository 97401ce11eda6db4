// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/approvalcontroller.h"

#include "core/api/exchange.h"
#include "core/api/libraryanswers.h"
#include "core/api/query.h"
#include "core/api/routes.h"
#include "core/engine/slotcommands.h"
#include "core/engine/takebackcommands.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

constexpr int mostItems = 500;

core::Result<core::ListApprovals> readList(const core::Json &query)
{
    core::JsonReader in(query);
    core::ListApprovals list;
    list.state = in.word<core::ApprovalState>("state", core::approvalStateFromName, core::allowedApprovalStates())
                     .value_or(core::ApprovalState::Pending);
    list.planId = in.id("planId", {});
    const Page page = readPage(in);
    list.limit = page.limit;
    list.cursor = page.cursor;
    return in.result(list);
}

/// A missing fingerprint is no fault of the request: that item alone comes back as stale.
core::Decide::Item readItem(core::JsonReader &outer, const core::Json &json, size_t index)
{
    const auto path = u"/items/%1"_s.arg(index);
    if (!json.is_object()) {
        outer.refuseElement("items", qsizetype(index), u"must be an object with slotId and fingerprint"_s);
        return {};
    }
    core::JsonReader in(json, path);
    const core::Decide::Item item{in.id("slotId"), in.text("fingerprint", 0, 128, {})};
    if (in.fault())
        outer.adopt(*in.fault());
    return item;
}

core::Result<core::Decide> readDecide(const core::Json &body)
{
    core::JsonReader in(body);
    core::Decide decide;
    const core::Json *items = in.array("items", mostItems);
    if (!items || items->empty())
        in.refuse("items", u"must be a list of 1 to %1 objects with slotId and fingerprint"_s.arg(mostItems));
    else
        for (size_t i = 0; i < items->size(); ++i)
            decide.items.append(readItem(in, (*items)[i], i));
    require(in, "decision", core::allowedDecisions());
    decide.decision = in.word<core::Decision>("decision", core::decisionFromName, core::allowedDecisions())
                          .value_or(core::Decision::RequestChanges);
    decide.note = in.text("note", 0, 2000, {});
    return in.result(decide);
}

/// `{"slotIds": [...]}`, all that several routes take.
core::Result<QStringList> readSlotIds(const core::Json &body)
{
    core::JsonReader in(body);
    require(in, "slotIds", u"must be a list of 1 to %1 ids"_s.arg(mostItems));
    return in.result(in.textList("slotIds", 1, mostItems, 64));
}

/// The scope alone does not do: approving is a person's act, whatever a token was given.
std::optional<Reply> refusalOf(const Request &request)
{
    if (request.caller.kind == core::PrincipalKind::Human)
        return std::nullopt;
    return failure({core::Error::Code::Forbidden, u"Only a person may decide, with a token of kind human"_s},
                   request.requestId);
}

Reply resultsReply(const QList<core::Decide::Outcome> &outcomes)
{
    core::Json results = core::Json::array();
    for (const core::Decide::Outcome &outcome : outcomes)
        results.push_back(toJson(outcome));
    return success({{"results", std::move(results)}});
}

} // namespace

void ApprovalController::addRoutes(Routes &routes)
{
    using core::Scope;
    routes.add(Method::Get, u"/distribution/approvals"_s, Scope::Read,
               std::bind_front(&ApprovalController::list, this));
    routes
        .add(Method::Post, u"/distribution/approvals/decide"_s, Scope::Approve,
             std::bind_front(&ApprovalController::decide, this))
        .needsToken();
    routes
        .add(Method::Post, u"/distribution/approvals/takeback"_s, Scope::Approve,
             std::bind_front(&ApprovalController::takeBack, this))
        .needsToken();
    routes
        .add(Method::Post, u"/distribution/approvals/request"_s, Scope::Write,
             std::bind_front(&ApprovalController::submit, this))
        .needsToken();
    routes
        .add(Method::Post, u"/distribution/approvals/withdraw"_s, Scope::Write,
             std::bind_front(&ApprovalController::withdraw, this))
        .needsToken();
}

std::optional<Reply> ApprovalController::list(const Request &request, const ReplyTo &later)
{
    return Exchange(m_engine, request, later)
        .ask(readList(queryOf(request)), [](const core::ListApprovals::Answer &answer) {
            core::Json approvals = core::Json::array();
            for (const core::ListApprovals::Item &item : answer.items)
                approvals.push_back(toJson(item));
            return success(withCursor({{"approvals", std::move(approvals)}}, answer.nextCursor));
        });
}

std::optional<Reply> ApprovalController::decide(const Request &request, const ReplyTo &later)
{
    if (auto refused = refusalOf(request))
        return refused;
    return Exchange(m_engine, request, later).submit(bodyOf(request).and_then(readDecide), resultsReply);
}

std::optional<Reply> ApprovalController::takeBack(const Request &request, const ReplyTo &later)
{
    if (auto refused = refusalOf(request))
        return refused;
    const auto command =
        bodyOf(request).and_then(readSlotIds).map([](const QStringList &ids) { return core::TakeBackDecision{ids}; });
    return Exchange(m_engine, request, later).submit(command, resultsReply);
}

std::optional<Reply> ApprovalController::submit(const Request &request, const ReplyTo &later)
{
    const auto command =
        bodyOf(request).and_then(readSlotIds).map([](const QStringList &ids) { return core::RequestApproval{ids}; });
    return Exchange(m_engine, request, later)
        .submit(command,
                [ids = command.value_or(core::RequestApproval{}).slotIds](
                    const QList<core::RequestApproval::Outcome> &outcomes) {
                    QList<core::Decide::Outcome> results;
                    for (qsizetype i = 0; i < outcomes.size(); ++i) {
                        core::Decide::Outcome result{ids.value(i), {}, outcomes[i].refused, outcomes[i].slot};
                        if (outcomes[i].slot.id.isEmpty()) // there is none
                            result.slot.reset();
                        results.append(std::move(result));
                    }
                    return resultsReply(results);
                });
}

std::optional<Reply> ApprovalController::withdraw(const Request &request, const ReplyTo &later)
{
    const auto command = bodyOf(request).and_then(readSlotIds).map([](const QStringList &ids) {
        return core::WithdrawFromApproval{ids};
    });
    return Exchange(m_engine, request, later).submit(command, resultsReply);
}

} // namespace api
