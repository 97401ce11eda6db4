// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

#include "core/model/safety.h"

namespace ui {

/// The safety mode in force and its limit, always in sight; a click leads to the other modes.
class ModeBadge final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModeBadge)

public:
    explicit ModeBadge(QWidget *parent = nullptr);

    void showMode(core::SafetyMode mode);
    enum class Room { Full, Word, Sign };
    /// The limit is left out where there is little room, the word too where there is less; the tip has both.
    void setRoom(Room room);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString limitText() const;

    core::SafetyMode m_mode = core::SafetyMode::SemiAutonomous;
    Room m_room = Room::Full;
};

} // namespace ui
