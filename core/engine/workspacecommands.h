// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/base/result.h"
#include "core/model/person.h"

#include <chrono>

namespace core {

class Snapshot;
class Transaction;

/// What the workspace is called, whose clock it goes by, and when decisions must have come.
struct Workspace {
    bool isSetUp = false; ///< Whether the first start was answered.
    QString name = {}; ///< Empty where nobody named it.
    QString timezone = {}; ///< IANA, in force.
    QString defaultTimezone = {}; ///< As config.json says.
    std::chrono::minutes approvalLead{}; ///< In force.
    std::chrono::minutes defaultApprovalLead{};
    int people = 0; ///< Who has not been removed.

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

struct GetWorkspace {
    using Answer = Workspace;
};
Result<Workspace> execute(const GetWorkspace &query, Snapshot &snapshot);

/// The answer to the first start: the person becomes an owner (made, or raised where somebody has the name), and the
/// workspace gets its time zone and name. Conflict where it was answered before; Forbidden without the scope admin.
struct SetUpWorkspace {
    struct Answer {
        Person person = {};
        Workspace workspace = {};
    };
    QString personName = {};
    QString timezone = {}; ///< IANA, known to this machine.
    QString workspaceName = {};
};
Result<SetUpWorkspace::Answer> execute(const SetUpWorkspace &command, Transaction &transaction);

/// Changes what is given, from the next planning, day count and decision on; what stands already stays, also weeks that
/// were planned in the old zone. Forbidden without the scope admin.
struct ChangeWorkspace {
    using Answer = Workspace;
    std::optional<QString> name = {}; ///< At most 100 characters; empty: none.
    std::optional<QString> timezone = {}; ///< Empty: as config.json says again.
    std::optional<std::chrono::minutes> approvalLead = {}; ///< 0 to a week; negative: as config.json says again.
};
Result<Workspace> execute(const ChangeWorkspace &command, Transaction &transaction);

} // namespace core
