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
    /// Leaves the limit out, where there is little room.
    void setCompact(bool compact);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString limitText() const;

    core::SafetyMode m_mode = core::SafetyMode::SemiAutonomous;
    bool m_compact = false;
};

} // namespace ui
