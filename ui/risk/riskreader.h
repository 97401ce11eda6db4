// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/libraryqueries.h"
#include "core/engine/slotqueries.h"
#include "ui/common/desk.h"
#include "ui/risk/riskrow.h"

namespace ui {

/// Keeps the slots of a stretch of time, and the accounts, as the engine has them: reads again whenever one of them may
/// have changed, one reading at a time. Lives in the main thread.
class RiskReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RiskReader)

public:
    explicit RiskReader(Desk &desk, QObject *parent = nullptr);

    void show(core::Instant from, core::Instant to);
    void reload();

    const QList<RiskRow> &rows() const { return m_rows; } ///< In order of time.
    /// Slots of these days that bear no risk any more: rejected, missed, cancelled.
    const QList<core::Slot> &leftOut() const { return m_leftOut; }
    const QList<core::Account> &accounts() const { return m_accounts; }
    core::Instant readAt() const { return m_readAt; }
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void read();
    void failed(const core::Error &error);

private:
    void onSlots(const core::Result<core::ListSlots::Answer> &answer);
    void onAccounts(const core::Result<core::ListAccounts::Answer> &answer);
    void finish(const std::optional<core::Error> &error);

    Desk &m_desk;
    core::Instant m_from{};
    core::Instant m_to{};
    QList<RiskRow> m_rows;
    QList<core::Slot> m_leftOut;
    QList<core::Account> m_accounts;
    core::Instant m_readAt{};
    int m_request = 0;
    bool m_loaded = false;
    bool m_busy = false;
    bool m_again = false; ///< Something has changed while it was read.
};

} // namespace ui
