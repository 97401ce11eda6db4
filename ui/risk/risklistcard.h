// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>
#include <QWidget>

#include "ui/risk/riskrow.h"

class QListView;

namespace ui {

class ActionButton;
class Card;
class IconButton;
class RiskListModel;

/// The riskiest slots; after a cell of a heatmap was opened, the slots behind it until they are left again.
class RiskListCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RiskListCard)

public:
    static constexpr int ranked = 10;
    static constexpr int fewest = 4;

    explicit RiskListCard(QWidget *parent = nullptr);

    void show(const QList<RiskRow> &rows, const QTimeZone &zone); ///< All that are looked at.
    /// Shows these slots instead, under `title`, and takes the focus.
    void drill(const QString &title, const QStringList &slotIds);
    bool isDrilled() const { return !m_drilled.isEmpty(); }
    void leaveDrill();
    /// The height there is for the card: it shows as many whole rows as fit, but no fewer than `fewest`. The others
    /// come with the wheel and the arrow keys.
    void setRoom(int height);

Q_SIGNALS:
    void slotWanted(const ui::RiskRow &row);
    void slotsWanted(const QList<ui::RiskRow> &rows);
    void drillLeft();

private:
    void showList();
    void fit();

    QList<RiskRow> m_rows;
    QTimeZone m_zone;
    QString m_drillTitle;
    QStringList m_drilled;
    RiskListModel *const m_model;
    Card *m_card = nullptr;
    QListView *m_list = nullptr;
    ActionButton *m_openAll = nullptr;
    IconButton *m_leave = nullptr;
    int m_room = 0;
};

} // namespace ui
