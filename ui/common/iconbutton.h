// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

/// A quiet button of one icon, 28 x 28; its name is its tool tip and what a screen reader says.
class IconButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconButton)

public:
    IconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

    /// Shows `icon` from the left and `mirroredIcon` from the right: for arrows and chevrons.
    void setOwnIcons(const QString &icon, const QString &mirroredIcon);
    void setName(const QString &name);

    QSize sizeHint() const override { return QSize(28, 28); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_mirroredIcon;
};

} // namespace ui
