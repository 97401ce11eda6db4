// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/model/accountjson.h"
#include "core/model/content.h"
#include "core/model/contentjson.h"

namespace core {

class Transaction;

/// Adds an embedded account; Conflict where the platform has that username already.
struct AddAccount {
    using Answer = Account;
    NewAccount account = {};
};
Result<Account> execute(const AddAccount &command, Transaction &transaction);

struct ChangeAccount {
    using Answer = Account;
    QString accountId = {};
    AccountChange change = {};
};
Result<Account> execute(const ChangeAccount &command, Transaction &transaction);

/// New content; Conflict where the library holds that id already.
struct AddContent {
    using Answer = Content;
    ContentDraft draft = {};
};
Result<Content> execute(const AddContent &command, Transaction &transaction);

/// A new version of the content. Approvals of slots that carry the old one are void in the same transaction.
struct ChangeContent {
    using Answer = Content;
    QString contentId = {};
    ContentDraft draft = {};
};
Result<Content> execute(const ChangeContent &command, Transaction &transaction);

/// `POST /distribution/repurpose`: text adapted to each target; what the library holds is stored under the new ids.
struct RepurposeContent {
    struct Variant {
        Platform platform = Platform::TikTok;
        QString contentId = {};
        ContentVariant text = {};
        QStringList changes = {};
        QStringList warnings = {};
        std::optional<QString> error = {};
    };
    using Answer = QList<Variant>;
    QString contentId = {};
    Platform source = Platform::YouTube;
    QList<Platform> targets = {};
    QString language = {};
};
Result<QList<RepurposeContent::Variant>> execute(const RepurposeContent &command, Transaction &transaction);

/// `POST /distribution/language`: the content's id in each language, with its text where the library holds one.
struct DistributeLanguages {
    struct Variant {
        QString language = {};
        QString contentId = {};
        std::optional<ContentVariant> text = {};
        QStringList warnings = {};
    };
    using Answer = QList<Variant>;
    QString contentId = {};
    QStringList languages = {};
};
Result<QList<DistributeLanguages::Variant>> execute(const DistributeLanguages &command, Transaction &transaction);

} // namespace core
