// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPropertyAnimation>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace ui {

class ActionButton;
class History;

/// A short piece of news at the bottom of the window, with at most one thing to do about it. Leaves after 8 s, or when
/// another comes; stays while the pointer is on it.
class Toast final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Toast)

public:
    /// What was done, what failed, or what there is to know before something can be done.
    enum class Kind { News, Trouble, Hint };

    /// Stands `above` px over the lower edge of `parent`.
    Toast(QWidget *parent, int above);

    void show(Kind kind, const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    /// What the newest step of `history` did, with Undo of it; leaves once another step is the newest.
    void showDone(const QString &text, History &history);
    QString text() const { return m_text; }
    /// Leaves now: what it told belongs to a place that is no longer shown.
    void leave();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    const int m_above;
    Kind m_kind = Kind::News;
    QString m_text;
    std::function<void()> m_action;
    ActionButton *const m_button;
    QMetaObject::Connection m_step; ///< What showDone() listens to.
    QTimer m_life;
    QPropertyAnimation m_motion;
};

} // namespace ui
