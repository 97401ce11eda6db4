// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/libraryqueries.h"
#include "ui/common/followingmodel.h"

namespace ui {

inline const QString &accountOf(const core::ListAccounts::Item &item)
{
    return item.account.id;
}

/// The accounts with their risk now and what the coming seven days ask of them, by platform and name.
class AccountsModel final : public RowsModel<core::ListAccounts::Item, &accountOf>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsModel)

public:
    enum Column { Username, Status, Language, Zone, Risk, LastUse, Week, Success, columnCountOfAll };
    /// What is shown; empty members ask for nothing.
    struct Filter {
        QString search = {}; ///< Stands in the name, whatever the case.
        QStringList platforms = {};
        QStringList languages = {}; ///< Accounts that serve every language always match.
        QStringList states = {}; ///< Names of AccountStatus, or retiredState; empty: everything not retired.

        friend bool operator==(const Filter &, const Filter &) = default;
    };
    static const QString retiredState;

    explicit AccountsModel(Desk &desk, QObject *parent = nullptr);

    void setFilter(const Filter &filter);
    int total() const { return int(m_all.size()); } ///< Without any filter.

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool concerns(const core::Events &events) const override;
    void read() override;

private:
    void readWeek();
    bool matches(const core::Account &account) const;
    QString text(const core::ListAccounts::Item &item, int column) const;

    Filter m_filter;
    QList<core::ListAccounts::Item> m_all;
    QHash<QString, int> m_week; ///< Slots of the coming seven days, by account.
};

/// "Active", "Cooling down until 12 Dec", "Retired": how an account stands at `now`.
QString accountStateText(const core::Account &account, core::Instant now, const QTimeZone &zone);
QString accountStatusWord(core::AccountStatus status);

} // namespace ui
