// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QMap>

#include "core/model/slot.h"
#include "tests/support/httpclient.h"
#include "ui/calendar/accountview.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/shell/mainwindow.h"

namespace tests {

/// Every face that the week in sight has: in the window by time, by account, as a list and as the queue of approvals;
/// outside it by REST. Lives in the main thread; what it asks of REST blocks.
class WeekFaces final
{
public:
    WeekFaces(ui::MainWindow &window, ui::Desk &desk, HttpClient &http);

    ui::MainWindow &window() const { return m_window; }
    HttpClient &http() const { return m_http; }
    ui::Desk &desk() const { return m_desk; }
    ui::CalendarPage &page() const { return *m_page; }
    ui::CalendarModel &model() const { return *m_model; }
    ui::CalendarView &byTime() const { return *m_byTime; }
    ui::AccountView &byAccount() const { return *m_byAccount; }
    ui::SlotGrid &grid() const; ///< That a person works in.

    QModelIndex indexOf(const QString &id) const; ///< In the filtered model that all views share.
    /// Those of the week in one of `states` and more than half a day away, in order of time.
    QList<core::Slot> slotsIn(const QList<core::SlotState> &states) const;
    core::Json restSlots() const; ///< Of the week in sight; null where REST did not answer.
    core::Json restApprovals() const; ///< Those that wait.
    /// Whether nothing that the window asked for is still on its way.
    bool isQuiet() const;
    /// What differs between two faces; empty where all agree.
    QString disagreement() const;

private:
    using ById = QMap<QString, core::Json>;

    core::Json restList(const QByteArray &target, const char *name) const;
    QString countsDisagree(const ById &rest) const;
    QString weekDisagrees(const ById &rest) const;
    QString lanesDisagree(const ById &rest) const;
    QString loadsDisagree(const ById &rest) const;
    QString listDisagrees(const ById &rest) const;
    QString queueDisagrees() const;

    ui::MainWindow &m_window;
    ui::Desk &m_desk;
    HttpClient &m_http;
    ui::CalendarPage *m_page;
    ui::CalendarModel *m_model;
    ui::CalendarView *m_byTime;
    ui::AccountView *m_byAccount;
    QAbstractItemView *m_list;
};

} // namespace tests
