// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/safetycommands.h"
#include "ui/common/askdialog.h"
#include "ui/common/desk.h"

namespace ui {

/// Submits the command that `make` makes of the proof that `passphrase` is the owner's. Two steps: a wrong passphrase
/// is counted, which it could not be if its refusal undid the command.
template<typename Make, typename T>
void submitWithPassphrase(Desk &desk, const QString &passphrase, QObject *context, Make make, AnswerTo<T> answer)
{
    desk.submit(core::VerifyPassphrase{passphrase}, context,
                [&desk, context, make,
                 answer = std::move(answer)](const core::Result<std::optional<core::PassphraseProof>> &proof) {
                    if (!proof)
                        answer(tl::unexpected(proof.error()));
                    else if (!*proof)
                        answer(core::fail(core::Error::Code::Forbidden, Desk::tr("The passphrase is wrong")));
                    else
                        desk.submit(make(**proof), context, answer);
                });
}

/// Completes a question for the owner's passphrase, whose first use sets it: then the question says so. Where that
/// cannot be read it asks as if there was one.
inline void withPassphraseField(Desk &desk, AskDialog::Question question, QObject *context,
                                std::function<void(const AskDialog::Question &)> open)
{
    desk.ask(
        core::GetSafetyBounds{}, context,
        [question, open = std::move(open)](const core::Result<core::GetSafetyBounds::Answer> &bounds) mutable {
            const bool first = bounds && !bounds->hasPassphrase;
            question.field = first ? AskDialog::Field::NewSecret : AskDialog::Field::Secret;
            question.label = first ? Desk::tr("The owner's new passphrase") : Desk::tr("Owner's passphrase");
            if (first)
                question.explanation += u' '
                    + Desk::tr("No passphrase has been set yet: the one you choose here is asked for from now on.");
            open(question);
        });
}

} // namespace ui
