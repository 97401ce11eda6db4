// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace ui {

/// As high as its content, and scrolls from `most` px on: for lists in dialogs, of which nobody knows how long they
/// get.
class FittedArea final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FittedArea)

public:
    /// Takes `content`.
    FittedArea(QWidget *content, int most, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    const int m_most;
};

} // namespace ui
