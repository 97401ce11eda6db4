// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/mitigationcommands.h"
#include "ui/common/desk.h"

namespace ui {

/// What would lower the risk of the plans in sight, asked plan by plan. Lives in the main thread.
class MitigationReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MitigationReader)

public:
    using Proposals = core::ListMitigations::Answer;

    explicit MitigationReader(Desk &desk, QObject *parent = nullptr);

    /// Asks for these, also where they are the same as before: their slots may have changed.
    void show(const QStringList &planIds);

    const QList<Proposals> &proposals() const { return m_proposals; } ///< In the order of the plans.
    const std::optional<core::Error> &trouble() const { return m_trouble; } ///< The last refusal.
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void read();

private:
    void askNext(int request, QStringList left, QList<Proposals> read);

    Desk &m_desk;
    QList<Proposals> m_proposals;
    std::optional<core::Error> m_trouble;
    int m_request = 0;
    bool m_loaded = false;
};

} // namespace ui
