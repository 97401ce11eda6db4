// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSystemTrayIcon>

#include "core/model/slot.h"
#include "ui/common/desk.h"

namespace ui {

class Preferences;

/// Kinds of news that are worth a notification; each can be switched off.
enum class Notice { NewWork, NeedsYou, Failure };

/// What a change of a slot is news of: one that begins to wait for approval, one that now needs a person, one that
/// failed. Nothing for all others.
std::optional<Notice> noticeOf(core::SlotState before, const core::Slot &now);

/// Whether it is quiet at `time`: between `from` and `to`, also across midnight. Invalid times: never.
bool isQuiet(QTime time, QTime from, QTime to);

/// The window's icon in the desktop's tray: a badge with how much waits, and notifications of what is new. Without a
/// tray there is none of it, and the rail's badges are all.
class TrayIcon final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)

public:
    TrayIcon(Desk &desk, const Preferences &preferences, QObject *parent = nullptr);

    /// How many slots wait for approval and how many things need a person.
    void showCounts(int waiting, int needs);
    /// Told to the person, and shown where there is a tray; for tests.
    QString lastNotice() const { return m_last; }

Q_SIGNALS:
    void windowWanted();
    void noticed(const QString &text);

private:
    void onEvents(const core::Events &events);
    void tell(Notice kind, int count);
    bool wants(Notice kind) const;

    Desk &m_desk;
    const Preferences &m_preferences;
    QSystemTrayIcon m_icon;
    QHash<QString, core::SlotState> m_states; ///< By slot: as last heard.
    QString m_last;
};

} // namespace ui
