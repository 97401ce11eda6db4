// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class DecisionBar;
class EvidencePane;
class InlineEdit;
class PageScroll;
class PostPane;

/// Where the parts of a review stand: the evidence beside the post; or, where the panes would be too narrow, below it,
/// with what nobody may overlook above it, so that a decision is never asked for a text out of sight.
class ReviewPanes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPanes)

public:
    struct Parts {
        InlineEdit &edit;
        PostPane &post;
        DecisionBar &decisions;
        EvidencePane &evidence;
    };

    /// Becomes the parent of the parts.
    ReviewPanes(const Parts &parts, QWidget *parent);

    void setBeside(bool beside);
    void scrollToTop();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitPost();
    void reveal(QWidget *part);

    const Parts m_parts;
    QHBoxLayout *m_panes = nullptr;
    QVBoxLayout *m_column = nullptr; ///< What the first pane scrolls.
    QVBoxLayout *m_home = nullptr; ///< Of the evidence while it stands beside.
    PageScroll *m_postScroll = nullptr;
    PageScroll *m_evidenceScroll = nullptr; ///< Hidden while the evidence stands below.
};

} // namespace ui
