// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QListView;

namespace ui {

class ActionButton;
class ApprovalModel;
class TextLabel;

/// The list of what waits, and below it how many rows are marked and the way to decide on them together.
class QueuePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueuePane)

public:
    explicit QueuePane(ApprovalModel &model, QWidget *parent = nullptr);

    QModelIndex current() const;
    void setCurrent(const QModelIndex &index);
    void step(int rows); ///< Stops at both ends.

    void toggleMark(); ///< X: of the current row, which is then the end that a range starts from.
    void markRange(); ///< Shift+X: from the last row marked or unmarked to the current one.

Q_SIGNALS:
    void currentChanged();
    void reviewWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void toggle(const QModelIndex &index);
    void markTo(const QModelIndex &index);
    void showMarks();

    ApprovalModel &m_model;
    QListView *m_list = nullptr;
    QWidget *m_footer = nullptr;
    TextLabel *m_marked = nullptr;
    ActionButton *m_review = nullptr;
    QPersistentModelIndex m_anchor;
};

} // namespace ui
