// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

/// The pages of a place below each other, one of them chosen. Arrow keys choose while it has the focus.
class PageList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageList)

public:
    explicit PageList(const QString &name, QWidget *parent = nullptr);

    void add(const QString &title);
    void select(int index);
    int current() const;

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup *const m_group;
};

} // namespace ui
