// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/common/desk.h"
#include "ui/common/page.h"

namespace ui {

class Tasks;

/// The line below every place: what is selected, when the next approved slot is due, whether
/// the workspace answers, the long work under way, and the step that can be undone. Where the place has keys of its own
/// to tell, they stand there instead of the first two.
class StatusBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBar)

public:
    static constexpr int barHeight = 28;

    StatusBar(Desk &desk, Tasks &tasks, QWidget *parent = nullptr);

    void showSelection(const QString &text);
    void showKeys(const QList<Page::KeyHint> &keys);
    /// Empty where there is nothing to undo.
    void showUndo(const QString &step);

Q_SIGNALS:
    void undoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void askNextDue();
    void onSecond();
    void describe(); ///< For assistive technology: the most urgent of what is painted.
    void paintPlace(QPainter &painter, qreal end) const;
    QList<Page::KeyHint> keysWithin(qreal room) const;
    qreal paintKeys(QPainter &painter, qreal at, qreal end) const;
    static qreal partWidth(const QString &text);
    void paintPart(QPainter &painter, qreal at, qreal room, const QString &icon, const QString &text,
                   const QColor &ink) const;
    void paintTask(QPainter &painter) const;
    void paintUndo(QPainter &painter) const;
    static QString troubleText();
    QString dueText() const;
    QRectF undoRect() const; ///< Empty where there is nothing to undo.
    QRectF taskRect() const; ///< Empty where nothing is under way.
    QRectF cancelRect() const;

    Desk &m_desk;
    Tasks &m_tasks;
    QList<Page::KeyHint> m_keys;
    bool m_reachable = true;
    QString m_selection;
    QString m_undo;
    std::optional<core::Slot> m_next;
    QTimer m_second;
};

} // namespace ui
