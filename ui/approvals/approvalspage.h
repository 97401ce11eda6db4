// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/desk.h"
#include "ui/common/page.h"

class QBoxLayout;
class QListView;

namespace ui {

class ApprovalModel;
class CaptionPane;
class DecisionBar;
class EvidencePane;

/// The approval queue, the post, and the evidence. A decision goes to the engine with the fingerprint that is on
/// screen; the row leaves when the engine says so.
class ApprovalsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalsPage)

public:
    explicit ApprovalsPage(const Workbench &bench, QWidget *parent = nullptr);

    Heading heading() const override;
    Waiting waiting() const override;
    bool isLoaded() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    QWidget *contentColumn();
    void createShortcuts();
    void connectAll();

    void step(int rows);
    void showCurrent();
    QModelIndex current() const;

    Desk &m_desk;
    Toast &m_toast;
    ApprovalModel *const m_model;
    QListView *m_list = nullptr;
    QWidget *m_detail = nullptr;
    QBoxLayout *m_panes = nullptr;
    CaptionPane *m_caption = nullptr;
    EvidencePane *m_evidence = nullptr;
    DecisionBar *m_decisions = nullptr;
    QString m_trouble; ///< Why the queue could not be read; empty when it was.
    int m_lastRow = 0;
};

} // namespace ui
