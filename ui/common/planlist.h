// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/planqueries.h"
#include "ui/common/desk.h"

namespace ui {

/// The plans of the workspace, newest first, read again whenever one may have changed. Lives in the main thread.
class PlanList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanList)

public:
    explicit PlanList(Desk &desk, QObject *parent = nullptr);

    void reload();
    const QList<core::Plan> &plans() const { return m_plans; } ///< Without cancelled ones and empty ones.
    const core::Plan *find(const QString &planId) const;
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void read();
    void failed(const core::Error &error);

private:
    void readPage(const QString &cursor, QList<core::Plan> before);

    Desk &m_desk;
    QList<core::Plan> m_plans;
    bool m_loaded = false;
    bool m_busy = false;
    bool m_again = false;
};

/// "Harvest week"; where the plan has no title, the week that it is for.
QString planName(const core::Plan &plan, const QTimeZone &zone);

} // namespace ui
