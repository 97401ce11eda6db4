// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

/// An exclusive choice on a sunken track: "Week | Accounts | List". Arrow keys choose while it has the focus.
class Segments final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Segments)

public:
    explicit Segments(const QString &name, QWidget *parent = nullptr);

    /// Adds a choice at the end; the first one becomes the current. Returns its index.
    int add(const QString &text, const QString &toolTip = {});
    int count() const;
    int current() const; ///< -1 while there is none.
    /// Chooses without asking; emits currentChanged() where it changes something.
    void setCurrent(int index);
    void setText(int index, const QString &text);
    /// A choice that cannot be made now; `reason` is its tool tip.
    void disable(int index, const QString &reason);
    void enable(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *const m_group;
};

} // namespace ui
