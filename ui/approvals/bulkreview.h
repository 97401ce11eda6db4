// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

#include "core/engine/slotqueries.h"
#include "ui/common/desk.h"

namespace ui {

/// What would become of marked slots if they were approved together: asked of the engine, and of what the person has
/// seen. Lives in the main thread.
class BulkReview final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkReview)

public:
    struct Row {
        core::ListApprovals::Item item = {};
        QString refused = {}; ///< Why it stays behind; empty: it would be approved.
    };

    /// `viewed`: the fingerprints that were on screen, by slot id.
    BulkReview(Desk &desk, const QList<core::ListApprovals::Item> &items, const QHash<QString, QString> &viewed,
               QObject *parent = nullptr);

    const QList<Row> &rows() const { return m_rows; } ///< In the order of the items.
    bool isReady() const { return m_ready; }
    QList<core::ListApprovals::Item> approvable() const;

Q_SIGNALS:
    void ready();
    void failed(const core::Error &error);

private:
    void judgeHere(const QHash<QString, QString> &viewed);
    void askEngine();
    void askPlaces();
    void finish();

    Desk &m_desk;
    QList<Row> m_rows;
    int m_open = 0; ///< Questions on their way.
    bool m_ready = false;
};

} // namespace ui
