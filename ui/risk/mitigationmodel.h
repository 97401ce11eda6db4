// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QTimeZone>

#include "core/engine/mitigationcommands.h"
#include "ui/risk/riskrow.h"

namespace ui {

/// What the tables of proposals need to name slots and accounts.
struct MitigationNames {
    QHash<QString, RiskRow> slotRows = {}; ///< By slot id.
    QHash<QString, QString> usernames = {}; ///< By account id.
    QTimeZone zone = {};

    QString title(const QString &slotId) const;
    QString place(const core::Move &move) const; ///< "Thu 19 Nov 20:15, @cocina"
};

/// Moves that would lower a plan's risk, each with a tick to leave it out.
class MitigationModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MitigationModel)

public:
    enum Column { SlotColumn, FromColumn, ToColumn, BeforeColumn, AfterColumn, ColumnCount };

    MitigationModel(const core::ListMitigations::Answer &proposals, MitigationNames names, QObject *parent = nullptr);

    QList<core::MitigatePlan::Choice> chosen() const;
    int chosenCount() const;
    bool isComplete() const { return chosenCount() == rowCount(); }
    /// The plan's figures after the chosen ones; exact for all of them, else near enough to decide.
    core::BoardFigures figures() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void choiceChanged();

private:
    QString text(const core::Mitigation &mitigation, int column) const;

    const core::ListMitigations::Answer m_proposals;
    const MitigationNames m_names;
    QList<bool> m_chosen;
};

/// Slots for which nothing is proposed, and why.
class UnmitigatedModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnmitigatedModel)

public:
    enum Column { SlotColumn, WhenColumn, RiskColumn, WhyColumn, ColumnCount };

    UnmitigatedModel(QList<core::ListMitigations::Answer::Left> left, MitigationNames names, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const QList<core::ListMitigations::Answer::Left> m_left;
    const MitigationNames m_names;
};

/// Why nothing is proposed for a slot: a sentence without a full stop.
QString unmitigatedText(const QString &reason);

} // namespace ui
