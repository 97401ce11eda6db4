// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/model/slot.h"
#include "core/storage/database.h"

namespace core {

/// What things are called, whatever they are: reads across the tables that hold a name.
class NameStore final
{
public:
    explicit NameStore(Database &db)
        : m_db(db)
    {
    }

    /// Names by id: of an account "@user", of a content its title, of a slot its content's title, of a plan its title,
    /// of a person or service the name. Who has none is absent.
    Result<QHash<QString, QString>> namesOf(const QStringList &ids);

    struct Found {
        QString id = {};
        QString name = {};
        QString platform = {}; ///< As it is stored; empty for contents and plans.
        Instant at = {}; ///< Of a slot its time; of a content or plan its last change.
    };
    /// Those whose name has `text`, names that begin with it first; each at most `limit`.
    Result<QList<Found>> accounts(const QString &text, int limit);
    Result<QList<Found>> contents(const QString &text, int limit);
    Result<QList<Found>> plans(const QString &text, int limit);
    /// Slots that were not cancelled, by their content's title; what is nearest to `now` first.
    Result<QList<Found>> slotsByTitle(const QString &text, Instant now, int limit);

private:
    Database &m_db;
};

} // namespace core
