// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/desk.h"
#include "ui/common/page.h"

class QStackedWidget;

namespace ui {

class FollowingModel;
class NeedsModel;
class QueueModel;
class Segments;
class TableView;
class TrailPane;

/// What waits for a person, what will leave, and what happened: three lists of one place.
class ActivityPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityPage)

public:
    explicit ActivityPage(const Workbench &bench, QWidget *parent = nullptr);

    Heading heading() const override;
    QWidget *barControls() override;
    QString statusText() const override;
    Waiting waiting() const override;
    bool isLoaded() const override;

private:
    void layOut();
    void connectAll();
    /// What a list without rows says.
    struct Nothing {
        QString icon, title, advice;
    };
    QWidget *listOf(const FollowingModel &model, TableView *table, const Nothing &nothing);
    void showLists();
    void actOn(int row);
    void openNeed(int row);
    void takePlace(int row);
    void tellFailure(const QString &what, const core::Error &error, std::function<void()> again);

    Desk &m_desk;
    Toast &m_toast;
    NeedsModel *const m_needs;
    QueueModel *const m_queue;
    Segments *m_lists = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_needsTable = nullptr;
    TableView *m_queueTable = nullptr;
    TrailPane *m_trail = nullptr;
};

} // namespace ui
