// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QTimer>

#include "core/engine/libraryqueries.h"
#include "ui/common/desk.h"

namespace ui {

/// The accounts with their risk now and what the coming seven days ask of them, by platform and name. Follows the
/// engine's events. Lives in the main thread.
class AccountsModel final : public QAbstractTableModel
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

    void reload();
    void setFilter(const Filter &filter);
    bool isLoaded() const { return m_loaded; }
    int total() const { return int(m_all.size()); } ///< Without any filter.
    const core::ListAccounts::Item &item(int row) const { return m_rows[row]; }
    QModelIndex indexOf(const QString &accountId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const core::Error &error);

private:
    void readWeek();
    void take(const QList<core::ListAccounts::Item> &items);
    bool matches(const core::Account &account) const;
    QString text(const core::ListAccounts::Item &item, int column) const;

    Desk &m_desk;
    Filter m_filter;
    QList<core::ListAccounts::Item> m_all;
    QList<core::ListAccounts::Item> m_rows;
    QHash<QString, int> m_week; ///< Slots of the coming seven days, by account.
    bool m_loaded = false;
    QTimer m_pause;
};

/// "Active", "Cooling down until 12 Dec", "Retired": how an account stands at `now`.
QString accountStateText(const core::Account &account, core::Instant now, const QTimeZone &zone);
QString accountStatusWord(core::AccountStatus status);

} // namespace ui
