// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

#include "core/engine/slotqueries.h"
#include "ui/common/page.h"

namespace ui {

class ApprovalModel;
class DecisionBar;
class EmptyNote;
class EvidencePane;
class InlineEdit;
class PostPane;
class QueueBar;
class QueuePane;
class ReviewPanes;

/// The approval queue, the post, and the evidence. A decision goes to the engine with the fingerprint that is on
/// screen; the row leaves when the engine says so.
class ApprovalsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalsPage)

public:
    explicit ApprovalsPage(const Workbench &bench, QWidget *parent = nullptr);

    Heading heading() const override;
    QWidget *barControls() override;
    QList<KeyHint> keyHints() const override;
    Waiting waiting() const override;
    bool isLoaded() const override;
    void open(const Destination &destination) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void createActions();
    void connectAll();

    void onDecided(const QString &slotId);
    void onLoaded();
    void onLoadFailed(const core::Error &error);
    void showCurrent();
    void showEmpty();
    void noteViewed(const core::ListApprovals::Item &item);
    void simulate();
    void editHere();
    void editCurrent();
    void reviewMarked();
    void moveExpired(const QString &slotId, const QString &fingerprint);
    void tellSitting();

    Workbench m_bench;
    ApprovalModel *const m_model;
    QueuePane *m_queue = nullptr;
    QueueBar *m_bar = nullptr;
    EmptyNote *m_empty = nullptr;
    ReviewPanes *m_panes = nullptr;
    PostPane *m_preview = nullptr;
    EvidencePane *m_evidence = nullptr;
    InlineEdit *m_edit = nullptr;
    DecisionBar *m_decisions = nullptr;
    std::optional<core::ListApprovals::Item> m_shown; ///< What the person looks at.
    QHash<QString, QString> m_viewed; ///< Fingerprints that were on screen, by slot id.
    QSet<QString> m_decided; ///< In this sitting, and not taken back.
    QString m_trouble; ///< Why the queue could not be read; empty when it was.
    QString m_wanted; ///< A slot that somebody came for before the queue was read.
    int m_lastRow = 0;
};

} // namespace ui
