// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QHash>

#include "core/engine/samplefile.h"
#include "core/model/account.h"
#include "core/model/content.h"

namespace core {

class Transaction;

/// When the accounts of the sample post: enough to keep the rules of gap and cap, and to know how full a day was.
class SampleDiary final
{
public:
    void add(const Account &account, Instant at);
    /// Whether another post at `at` keeps the platform's gap to every post and its cap of that local day.
    bool hasRoom(const Account &account, Instant at, const PlatformRules &rules) const;
    int postsOnDayOf(const Account &account, Instant at) const;

private:
    struct Entry {
        Instant at;
        QDate day;
    };
    QHash<QString, QList<Entry>> m_entries; // by account id
};

struct SampleAccount {
    QString key = {}; ///< How the file refers to it.
    Json json = {};
    Account account = {};
};

/// What the parts of one loading share.
struct SampleLoad {
    SampleFile file;
    Transaction &transaction;
    QList<SampleAccount> accounts = {};
    QHash<QString, Content> contents = {}; ///< By contentId; what the library holds.
    SampleDiary diary = {};
    QHash<QString, int> ordinals = {}; ///< Posts that were given an address so far, by account id.

    Account &accountNamed(const QString &key);
    Account &accountWithId(const QString &id);

    /// The slot as published at its time.
    void publish(Slot &slot);
    /// The risk as it was when the slot's time came: what happened to the account since then does not count.
    RiskAssessment riskThen(const Slot &slot);
};

} // namespace core
