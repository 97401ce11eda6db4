// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/editpost.h"

#include "core/engine/contentcommands.h"
#include "core/engine/transaction.h"
#include "core/model/slottext.h"
#include "core/safety/statemachine.h"
#include "core/storage/contentstore.h"
#include "core/storage/slotstore.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool changesSlot(const EditSlot &edit)
{
    return edit.dueAt || edit.accountId || edit.contentId || edit.contentType || edit.language || edit.pinned;
}

Result<Slot> slotToEdit(const EditSlot &edit, Database &database)
{
    const auto slot = SlotStore(database).find(edit.slotId);
    if (!slot)
        return tl::unexpected(slot.error());
    if (!*slot)
        return fail(Error::Code::NotFound, u"There is no slot with this id"_s, u"/slotId"_s);
    if (edit.version && *edit.version != (*slot)->version)
        return fail(Error::Code::Conflict, u"The slot was changed since: its version is %1 now"_s.arg((*slot)->version),
                    u"/version"_s);
    if (const auto state = stateAfterEdit((*slot)->state); !state)
        return tl::unexpected(state.error());
    return **slot;
}

/// The whole content with the slot's text replaced; nothing where that is no change.
Result<std::optional<SaveContent>> withText(const EditPost &command, const Slot &slot, Database &database)
{
    const auto content = ContentStore(database).find(slot.contentId);
    if (!content)
        return tl::unexpected(content.error());
    if (!*content)
        return fail(Error::Code::Conflict, u"The content library does not hold what this slot publishes"_s,
                    u"/caption"_s);
    const ContentVariant *text = textOf(**content, slot);
    if (!text)
        return fail(Error::Code::Conflict, u"The content has no text in %1"_s.arg(slot.language), u"/caption"_s);
    const PostText now{text->caption, text->hashtags};
    if (command.textBefore && *command.textBefore != now)
        return fail(Error::Code::Conflict, u"The text was changed since"_s, u"/caption"_s);
    if (*command.text == now)
        return std::nullopt;
    SaveContent save{(*content)->contentId, (*content)->title, (*content)->contentType, {}, (*content)->versionNo};
    for (const ContentVariant &variant : (*content)->variants) {
        const bool mine = &variant == text;
        save.variants.append({variant.language, variant.platform, mine ? command.text->caption : variant.caption,
                              mine ? command.text->hashtags : variant.hashtags, variant.media, variant.id});
    }
    return save;
}

/// What the slot will be: the text to change is the one that it carries then.
Result<EditPost::Answer> changedSlot(const EditSlot &edit, const Slot &before, Transaction &transaction)
{
    if (!changesSlot(edit))
        return EditPost::Answer{before, {}};
    return execute(edit, transaction).map([](const EditSlot::Answer &answer) {
        return EditPost::Answer{answer.slot, answer.moved};
    });
}

} // namespace

Result<EditPost::Answer> execute(const EditPost &command, Transaction &transaction)
{
    Database &database = transaction.database();
    const auto before = slotToEdit(command.slot, database);
    if (!before)
        return tl::unexpected(before.error());
    auto answer = changedSlot(command.slot, *before, transaction);
    if (!answer || !command.text)
        return answer;
    const auto save = withText(command, answer->slot, database);
    if (!save)
        return tl::unexpected(save.error());
    if (*save)
        DE_TRY(execute(**save, transaction));
    const auto after = SlotStore(database).find(command.slot.slotId); // its approval may have fallen with the text
    if (!after)
        return tl::unexpected(after.error());
    answer->slot = after->value_or(answer->slot);
    return answer;
}

} // namespace core
