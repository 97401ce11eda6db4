// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/slotfilter.h"
#include "core/storage/database.h"
#include "core/storage/page.h"

namespace core {

/// A time that is taken on an account: as much of a slot as gaps, caps and counts ask for.
struct TakenTime {
    QString slotId = {};
    QString planId = {};
    QString accountId = {};
    Platform platform = Platform::TikTok;
    QString language = {};
    Instant at = {};

    friend bool operator==(const TakenTime &, const TakenTime &) = default;
};

/// Which text of its content an account carries, and when.
struct CarriedText {
    QString slotId = {};
    QString accountId = {};
    QString variantId = {}; ///< As the slot names it: Slot::variantId.
    Instant at = {};

    friend bool operator==(const CarriedText &, const CarriedText &) = default;
};

/// The slots. Every change is guarded by the version that the caller has read.
class SlotStore final
{
public:
    explicit SlotStore(Database &db)
        : m_db(db)
    {
    }

    Result<void> insert(const Slot &slot);
    Result<void> insert(const QList<Slot> &list);
    /// Writes `slot` where its version is still the stored one and raises slot.version; false where somebody was
    /// faster. Conflict for SENDING without an unrevoked approval of this slot: a trigger refuses it.
    Result<bool> update(Slot &slot, Instant now);
    /// Lets the row stand where `slot` does, as one that gives way to nobody and without a new version, so that several
    /// slots can be judged where they will all stand. The same transaction update()s each of them or rolls back.
    Result<void> stand(const Slot &slot);
    /// When a slot in RETRY_WAIT is tried again; update() sets its turn back to its time.
    Result<void> setNextTry(const QString &id, Instant at);
    Result<std::optional<Slot>> find(const QString &id);
    /// Those of `ids` that exist, in the order of time.
    Result<QList<Slot>> findAll(const QStringList &ids);
    /// In order of time, then id.
    Result<Page<Slot>> query(const SlotFilter &filter, const PageRequest &page);
    /// In order of time: those in one of `states` whose turn (their time, or their next try) is before `when`.
    Result<QList<Slot>> dueBefore(const QList<SlotState> &states, Instant when, int limit);
    /// When the first of those is due; nothing where there are none.
    Result<std::optional<Instant>> nextDue(const QList<SlotState> &states);
    /// The slots of these accounts in [from, to) that take an account's gap and cap. Slots of a calendar that no plan
    /// stands behind (endpoint 6) are proposals and take nothing.
    Result<QList<Slot>> occupying(const QStringList &accountIds, Instant from, Instant to);
    /// The times of the same slots; many times cheaper, as most of a slot's columns stay unread.
    Result<QList<TakenTime>> taken(const QStringList &accountIds, Instant from, Instant to);
    /// Of the slots of one content, language and platform that take an account's gap and cap, in order of time.
    Result<QList<CarriedText>> carried(const QString &contentId, Platform platform, const QString &language);
    /// Removes slots that are PLANNED and not pinned, those of a plan that are not in `keep`; planning again replaces
    /// them.
    Result<int> erasePlanned(const QString &planId, const QStringList &keep = {});

private:
    Database &m_db;
};

} // namespace core
