// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/blackoutcommands.h"
#include "core/model/account.h"
#include "ui/calendar/blackoutspans.h"
#include "ui/common/desk.h"
#include "ui/common/history.h"

namespace ui {

/// The blackouts that are not over, and the steps that change them. Reads them again when the engine says that they are
/// others now. Lives in the main thread.
class BlackoutBook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlackoutBook)

public:
    BlackoutBook(Desk &desk, History &history, QObject *parent = nullptr);

    const QList<core::KeptBlackout> &all() const { return m_all; }
    /// Those that are closed at some time of [from, to); only those that bind posts on the account, where one is given.
    QList<core::KeptBlackout> over(core::Instant from, core::Instant to, const core::Account *account = nullptr) const;

    using Answer = AnswerTo<core::AddBlackout::Answer>;
    /// Each is a step that can be undone, entered when the engine has confirmed it.
    void add(const core::Blackout &blackout, QObject *context, Answer answer);
    void change(const core::KeptBlackout &before, const core::Blackout &blackout, QObject *context, Answer answer);
    void remove(const core::KeptBlackout &kept, QObject *context, AnswerTo<core::KeptBlackout> answer);

Q_SIGNALS:
    void changed(); ///< Also when they were read for the first time.

private:
    void read();
    void recordStep(const QString &name, const std::optional<core::Blackout> &before,
                    const std::optional<core::Blackout> &after, const QString &id);

    Desk &m_desk;
    History &m_history;
    QList<core::KeptBlackout> m_all;
    bool m_read = false;
};

/// "siesta", or "Blocked" where no reason was given.
QString blackoutName(const core::Blackout &blackout);
/// "Everything", "TikTok", "@cocina", "español": what it binds; accounts by `username`.
QString blackoutScopeText(const core::Blackout &blackout, const QString &username);

} // namespace ui
