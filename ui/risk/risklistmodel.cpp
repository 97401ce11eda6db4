// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/risklistmodel.h"

#include <QLocale>

#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

RiskListModel::RiskListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RiskListModel::show(const QList<RiskRow> &rows, const QTimeZone &zone)
{
    m_zone = zone;
    const auto common = std::min(rows.size(), m_rows.size());
    for (qsizetype row = 0; row < common; ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
    if (rows.size() > common) {
        beginInsertRows({}, int(common), int(rows.size()) - 1);
        m_rows.append(rows.mid(common));
        endInsertRows();
    } else if (m_rows.size() > common) {
        beginRemoveRows({}, int(common), int(m_rows.size()) - 1);
        m_rows.resize(common);
        endRemoveRows();
    }
}

int RiskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString RiskListModel::timeText(const RiskRow &row) const
{
    return QLocale().toString(core::toLocal(row.slot.dueAt, m_zone), u"ddd d MMM HH:mm"_s);
}

QVariant RiskListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RiskRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return plainTip(u"%1\n%2 %3"_s.arg(row.title, timeText(row), row.username));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3 %4, risk %5 %6", "title, time, platform, account, risk, band")
            .arg(isolated(row.title), timeText(row), platformWord(row.slot.platform), isolated(row.username),
                 riskText(row.slot.risk.score), riskWord(row.slot.risk.level()));
    case RowRole:
        return QVariant::fromValue(row);
    case TimeTextRole:
        return timeText(row);
    default:
        return {};
    }
}

} // namespace ui
