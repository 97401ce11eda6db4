// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QHash>

#include "core/engine/slotqueries.h"
#include "ui/calendar/dropverdict.h"
#include "ui/calendar/slotrow.h"
#include "ui/common/desk.h"

namespace ui {

/// The slots of one span of time, one row each, in no order. A read model: it changes only when the engine reports
/// something, also for edits made here. Cancelled slots are left out.
class CalendarModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarModel)

public:
    enum Role {
        SlotRole = Qt::UserRole + 1, ///< SlotRow
        TimeRole, ///< core::Instant
    };

    explicit CalendarModel(Desk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Draggable and editable while the slot may be changed and no change of it is on its way.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Shows the slots due in [from, to); loaded() or loadFailed() follows.
    void show(core::Instant from, core::Instant to);
    void reload();
    bool isLoading() const { return m_loading; }

    QModelIndex indexOf(const QString &slotId) const;
    const SlotRow &rowAt(int row) const { return m_rows.at(row); }

    /// Notes that the engine was asked to move these slots: they are shown on their way until settle(). False, and
    /// nothing noted, where one of them is on its way already.
    bool expect(const QList<SlotMove> &moves);
    /// The engine has answered: `now` are the slots as they are by that answer, none where it refused.
    void settle(const QStringList &slotIds, const QList<core::Slot> &now);

Q_SIGNALS:
    void loaded();
    void loadFailed(const core::Error &error);

private:
    void onEvents(const core::Events &events);
    void onLoaded(const core::ListSlots::Answer &answer);
    void upsert(SlotRow row);
    void removeAt(int row);
    bool belongs(const core::Slot &slot) const;
    int rowOf(const QString &slotId) const { return m_rowById.value(slotId, -1); }

    Desk &m_desk;
    core::Instant m_from = {};
    core::Instant m_to = {};
    QList<SlotRow> m_rows;
    QHash<QString, int> m_rowById;
    QHash<QString, SlotMove> m_wanted; ///< What is on its way, by slot id; of any week.
    QHash<QString, QString> m_titles; ///< By contentId.
    QHash<QString, QString> m_usernames; ///< By accountId.
    quint64 m_request = 0; ///< Answers to older ones are dropped.
    bool m_loading = false;
    bool m_changedMeanwhile = false;
};

/// "TikTok, Monday 23 November 10:00, @cocina, Pan con tomate, Approved, risk 0.31 MEDIUM": for tool tips and assistive
/// technology.
QString describe(const SlotRow &row, const QTimeZone &zone);

} // namespace ui
