// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

/// Looks like the field that it opens: the glass, its name, and the key that does the same.
class SearchButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchButton)

public:
    explicit SearchButton(QWidget *parent = nullptr);

    /// What is left where there is little: all, the glass with the key, or the glass alone.
    enum class Room { Full, Key, Sign };
    void setRoom(Room room);
    int fullWidth() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Room m_room = Room::Full;
};

} // namespace ui
