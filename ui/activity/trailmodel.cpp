// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/trailmodel.h"

#include <QLocale>

#include "ui/activity/actionwords.h"
#include "ui/common/tableroles.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int pageSize = 100;

} // namespace

TrailModel::TrailModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void TrailModel::show(const core::ListTrail &filter)
{
    m_filter = filter;
    m_filter.limit = pageSize;
    m_filter.before.reset();
    beginResetModel();
    m_rows.clear();
    m_nextBefore = 0;
    endResetModel();
    ask();
}

void TrailModel::ask()
{
    m_loading = true;
    m_desk.ask(m_filter, this, [this, request = ++m_request](const core::Result<core::ListTrail::Answer> &answer) {
        if (request != m_request)
            return;
        m_loading = false;
        if (!answer) {
            Q_EMIT loadFailed(answer.error());
            return;
        }
        if (!m_filter.before) {
            m_actors = answer->actors;
            m_actions = answer->actions;
        }
        if (!answer->rows.isEmpty()) {
            const int first = int(m_rows.size());
            beginInsertRows({}, first, first + int(answer->rows.size()) - 1);
            m_rows += answer->rows;
            endInsertRows();
        }
        m_nextBefore = answer->nextBefore;
        Q_EMIT loaded();
    });
}

bool TrailModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_nextBefore > 0 && !m_loading;
}

void TrailModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_filter.before = m_nextBefore;
    ask();
}

int TrailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant TrailModel::text(const core::ListTrail::Row &row, int column) const
{
    const core::ListAudit::Row &entry = row.entry;
    switch (column) {
    case When:
        return QLocale().toString(core::toLocal(entry.at, m_desk.zone()), u"d MMM yyyy HH:mm:ss"_s);
    case Who:
        return entry.actor;
    case What:
        return actionWord(entry.action);
    case Subject:
        return row.subjectName.isEmpty() ? entry.subject : row.subjectName;
    default:
        return QString::fromStdString(entry.detail.dump());
    }
}

QVariant TrailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::ListTrail::Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainTip(index.column() == Subject    ? row.entry.subject
                            : index.column() == What ? row.entry.action
                                                     : text(row, index.column()).toString());
    case tablerole::strong:
        return index.column() == What;
    default:
        return {};
    }
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Subject:
        return tr("Of what");
    default:
        return tr("Detail");
    }
}

} // namespace ui
