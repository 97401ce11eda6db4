// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlError>

#include "core/base/result.h"

namespace core {

/// What a failed call of the driver means for the caller. The sentence names neither paths nor SQL; both are logged
/// here.
Error errorFrom(const QSqlError &error, const QString &sql);

} // namespace core
