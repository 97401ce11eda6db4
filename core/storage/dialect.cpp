// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/dialect.h"

using namespace Qt::StringLiterals;

namespace core {

QString Dialect::beginWrite() const
{
    return m_system == DatabaseLocation::System::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString Dialect::name() const
{
    return m_system == DatabaseLocation::System::Sqlite ? u"sqlite"_s : u"postgresql"_s;
}

} // namespace core
