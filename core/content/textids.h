// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/content.h"

namespace core {

/// Names the texts of a new version as the version `before` did, so that a slot finds its text in both. A text keeps
/// the id that it brings. One without has the id of the same text before; where no text brings one at all, as from a
/// client that knows none, what is left is named in the order of each language and platform. Texts that stay without an
/// id are new.
void keepTextIds(QList<ContentVariant> &texts, const QList<ContentVariant> &before);

} // namespace core
