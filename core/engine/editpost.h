// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/slotcommands.h"
#include "core/model/content.h"

namespace core {

class Transaction;

/// What is read in a post: the part of a text that is edited beside a slot.
struct PostText {
    QString caption = {};
    QStringList hashtags = {}; ///< Without "#".

    friend bool operator==(const PostText &, const PostText &) = default;
};

/// A slot and the text that it publishes, changed as one step: both or neither. The text is the one that the slot
/// carries after its own change (textOf()); a new version of the content holds it, so every slot that carries the same
/// text changes with it, and the approvals of the content's slots are void. Conflict where the slot or the text was
/// changed since, or the library does not hold the content; else as EditSlot and SaveContent refuse.
struct EditPost {
    struct Answer {
        Slot slot = {};
        QList<Slot> moved = {}; ///< As in EditSlot.
    };
    EditSlot slot = {}; ///< Names the slot; where it changes nothing, the slot is not pinned.
    std::optional<PostText> text = {}; ///< Absent: stays.
    std::optional<PostText> textBefore = {}; ///< What the person saw; absent: not checked.
};
Result<EditPost::Answer> execute(const EditPost &command, Transaction &transaction);

} // namespace core
