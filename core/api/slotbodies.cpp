// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/slotbodies.h"

#include "core/api/languages.h"
#include "core/api/query.h"
#include "core/model/words.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

constexpr qint64 largestInteger = qint64(1) << 53;
const QString timeForm = u"must be a time like 2026-11-22T10:00:00.000Z"_s;

enum class Op { Edit, Create, Cancel, Restore };
constexpr std::array<core::Word<Op>, 4> opWords = {{
    {Op::Edit, "edit"_L1},
    {Op::Create, "create"_L1},
    {Op::Cancel, "cancel"_L1},
    {Op::Restore, "restore"_L1},
}};

std::optional<qint64> readVersion(core::JsonReader &in)
{
    return in.has("version") ? std::optional(in.integer("version", 1, largestInteger)) : std::nullopt;
}

std::optional<core::ContentType> readType(core::JsonReader &in)
{
    return in.word<core::ContentType>("contentType", core::contentTypeFromName, core::allowedContentTypes());
}

core::Result<core::CancelSlot> readCancel(const core::Json &body, const QString &slotId, const QString &path)
{
    core::JsonReader in(body, path);
    core::CancelSlot cancel{slotId, in.text("why", 0, 300, {}), {}};
    cancel.version = readVersion(in);
    return in.result(cancel);
}

core::Result<core::SlotChange> readChange(const core::Json &body, const core::Config &config, const QString &path)
{
    if (!body.is_object())
        return core::fail(core::Error::Code::InvalidField, u"%1 must be an object with an op"_s.arg(path.sliced(1)),
                          path);
    core::JsonReader in(body, path);
    require(in, "op", core::allowedIn(opWords));
    const auto parse = [](const QString &name) { return core::valueIn(opWords, name); };
    const Op op = in.word<Op>("op", parse, core::allowedIn(opWords)).value_or(Op::Create);
    const QString slotId = op == Op::Create ? QString() : in.id("slotId");
    if (in.fault())
        return tl::unexpected(*in.fault());
    const auto asChange = [](auto command) { return core::SlotChange(std::move(command)); };
    switch (op) {
    case Op::Edit:
        return readEdit(body, slotId, config, path).map(asChange);
    case Op::Cancel:
        return readCancel(body, slotId, path).map(asChange);
    case Op::Restore:
        return readRestore(body, slotId, path).map(asChange);
    case Op::Create:
        break;
    }
    return readNewSlot(body, config, path).map(asChange);
}

} // namespace

core::Result<core::CreateSlot> readNewSlot(const core::Json &body, const core::Config &config, const QString &path)
{
    const Languages languages(config);
    core::JsonReader in(body, path);
    core::CreateSlot slot;
    slot.platform = requiredPlatform(in, "platform");
    require(in, "datetime", timeForm);
    slot.dueAt = in.instant("datetime").value_or(core::Instant());
    slot.accountId = in.id("accountId");
    slot.contentId = in.contentId("contentId");
    require(in, "language", languages.allowed());
    slot.language = languages.one(in, "language");
    slot.contentType = readType(in);
    slot.planId = in.id("planId", {});
    slot.makeRoom = in.flag("makeRoom", false);
    return in.result(slot);
}

core::Result<core::EditSlot> readEdit(const core::Json &body, const QString &slotId, const core::Config &config,
                                      const QString &path)
{
    core::JsonReader in(body, path);
    core::EditSlot edit;
    edit.slotId = slotId;
    edit.dueAt = in.instant("datetime");
    if (in.has("accountId"))
        edit.accountId = in.id("accountId");
    if (in.has("contentId"))
        edit.contentId = in.contentId("contentId");
    edit.contentType = readType(in);
    if (in.has("language"))
        edit.language = Languages(config).one(in, "language");
    if (in.has("pinned"))
        edit.pinned = in.flag("pinned", false);
    edit.makeRoom = in.flag("makeRoom", false);
    edit.version = readVersion(in);
    return in.result(edit);
}

core::Result<core::RestoreSlot> readRestore(const core::Json &body, const QString &slotId, const QString &path)
{
    core::JsonReader in(body, path);
    core::RestoreSlot restore;
    restore.slotId = slotId;
    restore.dueAt = in.instant("datetime");
    if (in.has("accountId"))
        restore.accountId = in.id("accountId");
    restore.version = readVersion(in);
    return in.result(restore);
}

core::Result<core::ChangeSlots> readChanges(const core::Json &body, const core::Config &config)
{
    core::JsonReader in(body);
    const core::Json *list = in.array("changes", int(core::ChangeSlots::mostChanges));
    if (!list || list->empty()) {
        in.refuse("changes", u"must be a list of 1 to %1 changes"_s.arg(core::ChangeSlots::mostChanges));
        return tl::unexpected(*in.fault());
    }
    core::ChangeSlots command;
    for (size_t i = 0; i < list->size(); ++i) {
        auto change = readChange((*list)[i], config, u"/changes/%1"_s.arg(i));
        if (!change)
            return tl::unexpected(std::move(change).error());
        command.changes.append(std::move(*change));
    }
    return command;
}

} // namespace api
