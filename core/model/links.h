// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// The web addresses in a text, in order: what begins with http://, https:// or www., up to white space, without the
/// punctuation that ends a sentence.
QStringList linksIn(const QString &text);

} // namespace core
