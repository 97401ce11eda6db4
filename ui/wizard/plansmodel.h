// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QTimer>

#include "core/engine/planqueries.h"
#include "ui/common/desk.h"

namespace ui {

/// Every plan, newest first, with the week it is for and how far it is. Follows the engine's events. Lives in the main
/// thread.
class PlansModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlansModel)

public:
    enum Column { Name, Week, State, Slots, Made, columnCountOfAll };

    explicit PlansModel(Desk &desk, QObject *parent = nullptr);

    void reload();
    bool isLoaded() const { return m_loaded; }
    const core::Plan &plan(int row) const { return m_rows[row]; }
    QString nameOf(const core::Plan &plan) const; ///< Its own name, else its content's title.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const core::Error &error);

private:
    void readTitles();
    void take(const QList<core::Plan> &plans);
    QString text(const core::Plan &plan, int column) const;

    Desk &m_desk;
    QList<core::Plan> m_rows;
    QHash<QString, QString> m_titles; ///< By contentId.
    bool m_loaded = false;
    QTimer m_pause;
};

QString planStateWord(const core::Plan &plan); ///< "Planned", "Cancelled"

} // namespace ui
