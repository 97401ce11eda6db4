// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTimer>

#include "core/engine/capuse.h"
#include "core/engine/libraryqueries.h"
#include "ui/common/desk.h"

namespace ui {

/// The accounts of the workspace with the use of their daily caps, as the calendar needs them. A read model: asks the
/// engine again when accounts or slots have changed. Lives in the main thread.
class AccountLanes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountLanes)

public:
    struct Load {
        int posts = 0;
        int cap = 0;

        friend bool operator==(const Load &, const Load &) = default;
    };

    explicit AccountLanes(Desk &desk, QObject *parent = nullptr);

    /// Cap use is asked for the week that begins then, and for today.
    void show(QDate firstDay);

    /// By platform, then name; also those that were retired.
    const QList<core::Account> &accounts() const { return m_accounts; }
    const core::Account *find(const QString &accountId) const; ///< Null where it is not known.
    /// Of a local day of the account; nothing where that is not known.
    std::optional<Load> loadOf(const QString &accountId, QDate day) const;
    std::optional<Load> loadToday(const QString &accountId) const;
    /// Of all accounts together.
    std::optional<Load> loadOf(QDate day) const;
    /// "Cools down until Tue 10:00" or the like, and whether it may post now.
    QString stateText(const core::Account &account) const;
    bool isReady(const core::Account &account) const;
    QTimeZone zoneOf(const core::Account &account) const;

Q_SIGNALS:
    void changed();

private:
    void onEvents(const core::Events &events);
    void readAccounts();
    void readLoads();

    Desk &m_desk;
    QDate m_firstDay;
    QList<core::Account> m_accounts;
    QHash<std::pair<QString, QDate>, Load> m_loads;
    QTimer m_soon; ///< Once for all changes of a moment.
    bool m_accountsWanted = true;
};

} // namespace ui
