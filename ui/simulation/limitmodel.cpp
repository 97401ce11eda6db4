// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/limitmodel.h"

#include <QLocale>

#include "ui/common/tableroles.h"
#include "ui/common/tone.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString durationText(std::chrono::milliseconds length)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(length).count();
    return minutes % 60 == 0 ? LimitModel::tr("%1 h").arg(minutes / 60)
                             : LimitModel::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

Tone toneOf(double use)
{
    return use > 1.0001 ? Tone::Danger : use > 0.8 ? Tone::Warn : Tone::Plain;
}

} // namespace

LimitModel::LimitModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LimitModel::show(const QList<core::AccountShare> &accounts)
{
    beginResetModel();
    m_accounts.clear();
    for (const core::AccountShare &account : accounts) {
        if (account.limits)
            m_accounts.append(*account.limits);
    }
    endResetModel();
}

int LimitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int LimitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LimitModel::text(const core::AccountUse &account, int column) const
{
    switch (column) {
    case AccountColumn:
        return account.username;
    case CapColumn:
        return tr("%1 of %2").arg(account.use.posts).arg(account.use.cap);
    case DayColumn:
        return account.use.busiestDay.isValid() ? QLocale().toString(account.use.busiestDay, u"ddd d MMM"_s)
                                                : QString();
    default:
        return account.use.closest
            ? tr("%1, needs %2").arg(durationText(*account.use.closest), durationText(account.use.gap))
            : tr("one post only");
    }
}

QVariant LimitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::AccountUse &account = m_accounts[index.row()];
    if (role == Qt::DisplayRole)
        return text(account, index.column());
    if (role == tablerole::tile && index.column() == AccountColumn)
        return int(account.platform);
    if (role == tablerole::tone && index.column() == CapColumn)
        return int(toneOf(account.use.ofCap()));
    if (role == tablerole::tone && index.column() == GapColumn) // a gap that is just kept is as planned
        return int(account.use.ofGap() > 1.0001 ? Tone::Danger : Tone::Plain);
    return {};
}

QVariant LimitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Account"), tr("Cap used"), tr("Busiest day"), tr("Closest posts")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace ui
