// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountsmodel.h"

#include <QLocale>

#include "core/engine/slotqueries.h"
#include "core/planning/quota.h"
#include "ui/common/painting.h"
#include "ui/common/tableroles.h"
#include "ui/common/tone.h"
#include "ui/common/words.h"

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

const QString AccountsModel::retiredState = u"RETIRED"_s;

QString accountStatusWord(core::AccountStatus status)
{
    switch (status) {
    case core::AccountStatus::Active:
        return AccountsModel::tr("Active");
    case core::AccountStatus::Cooldown:
        return AccountsModel::tr("Cooling down");
    case core::AccountStatus::Suspended:
        return AccountsModel::tr("Suspended");
    case core::AccountStatus::Banned:
        return AccountsModel::tr("Banned");
    }
    Q_UNREACHABLE();
}

QString accountStateText(const core::Account &account, core::Instant now, const QTimeZone &zone)
{
    if (account.retiredAt)
        return AccountsModel::tr("Retired");
    if (account.status != core::AccountStatus::Cooldown || !account.cooldownUntil)
        return accountStatusWord(account.status);
    if (*account.cooldownUntil <= now)
        return AccountsModel::tr("Active, cool-down over");
    return AccountsModel::tr("Cooling down until %1")
        .arg(QLocale().toString(core::toLocal(*account.cooldownUntil, zone), u"d MMM HH:mm"_s));
}

AccountsModel::AccountsModel(Desk &desk, QObject *parent)
    : RowsModel(desk, parent)
{
}

bool AccountsModel::concerns(const core::Events &events) const
{
    return !events.changedAccounts.isEmpty() || !events.changedSlots.isEmpty() || !events.removedSlots.isEmpty()
        || events.settings;
}

void AccountsModel::read()
{
    core::ListAccounts query;
    query.which = core::ListAccounts::Which::All;
    askOnce(query, [this](const core::ListAccounts::Answer &accounts) {
        m_all = accounts;
        setFilter(m_filter);
        readWeek();
    });
}

void AccountsModel::readWeek()
{
    core::ListSlots query;
    query.filter.from = desk().now();
    query.filter.to = desk().now() + 7 * 24h;
    desk().ask(query, this, [this](const core::Result<core::ListSlots::Answer> &found) {
        if (!found)
            return;
        m_week.clear();
        for (const core::Slot &slot : found->slots) {
            if (core::occupiesAccount(slot.state))
                ++m_week[slot.accountId];
        }
        columnChanged(Week);
    });
}

bool AccountsModel::matches(const core::Account &account) const
{
    const QString state = account.retiredAt ? retiredState : core::accountStatusName(account.status);
    const bool inState = m_filter.states.isEmpty() ? !account.retiredAt : m_filter.states.contains(state);
    return inState && account.username.contains(m_filter.search, Qt::CaseInsensitive)
        && (m_filter.platforms.isEmpty() || m_filter.platforms.contains(core::platformName(account.platform)))
        && (m_filter.languages.isEmpty() || account.language.isEmpty()
            || m_filter.languages.contains(account.language));
}

void AccountsModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    QList<core::ListAccounts::Item> wanted = m_all;
    wanted.removeIf([this](const core::ListAccounts::Item &item) { return !matches(item.account); });
    take(wanted);
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnCountOfAll);
}

QString AccountsModel::text(const core::ListAccounts::Item &item, int column) const
{
    const core::Account &account = item.account;
    const QLocale locale;
    switch (column) {
    case Username:
        return account.username;
    case Status:
        return accountStateText(account, desk().now(), desk().zone());
    case Language:
        return account.language.isEmpty() ? tr("All") : account.language.toUpper();
    case Zone:
        return account.timezone.isEmpty() ? tr("The plan's") : account.timezone;
    case Risk:
        return riskText(item.risk.score);
    case LastUse:
        return account.lastUsed ? locale.toString(core::toLocal(*account.lastUsed, desk().zone()), u"d MMM HH:mm"_s)
                                : tr("never");
    case Week: {
        const double cap = 7 * core::effectiveDailyCap(desk().platforms().at(account.platform));
        return tr("%1 of %2").arg(locale.toString(m_week.value(account.id)), locale.toString(int(std::floor(cap))));
    }
    case Success:
        return account.metrics.totalPosts == 0
            ? u"–"_s
            : tr("%1 % of %2")
                  .arg(locale.toString(int(std::lround(account.metrics.successRate * 100))),
                       locale.toString(account.metrics.totalPosts));
    }
    return {};
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::ListAccounts::Item &item = rows()[index.row()];
    const int column = index.column();
    const bool mayPost = core::mayPostAt(item.account, desk().now());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::TextAlignmentRole:
        return column == Week || column == Success ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case tablerole::tile:
        return column == Username ? QVariant(int(item.account.platform)) : QVariant();
    case tablerole::strong:
        return column == Username;
    case tablerole::risk:
        return column == Risk ? QVariant(item.risk.score) : QVariant();
    case tablerole::tone:
        if (column == Status && !item.account.retiredAt)
            return int(mayPost                                                    ? Tone::Second
                           : item.account.status == core::AccountStatus::Cooldown ? Tone::Warn
                                                                                  : Tone::Danger);
        return column == Username || column == Risk ? QVariant() : QVariant(int(Tone::Second));
    }
    return {};
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCountOfAll)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Week || section == Success ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const QString words[] = {tr("Account"), tr("Status"),   tr("Language"),    tr("Time zone"),
                             tr("Risk"),    tr("Last use"), tr("Next 7 days"), tr("Succeeded")};
    return words[section];
}

} // namespace ui
