// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/content.h"

namespace core {

/// A variant that an account carried at a time, before or in this plan.
struct VariantUse {
    QString accountId = {};
    QString variantId = {};
    Instant at = {};

    friend bool operator==(const VariantUse &, const VariantUse &) = default;
};

/// A slot of one lane that needs a text.
struct VariantTurn {
    QString accountId = {};
    Instant at = {};

    friend bool operator==(const VariantTurn &, const VariantTurn &) = default;
};

/// Which variant each slot of a lane carries (planning.md 5.5): in time order, the one of this language and platform,
/// else of the language alone, that the account used least recently; ties go by the content's order. The answer runs
/// along `turns`; empty ids where the content has no text in the language. `uses`: what the accounts carried before.
QStringList variantTurns(const Content &content, Platform platform, const QString &language,
                         const QList<VariantTurn> &turns, QList<VariantUse> uses);

} // namespace core
