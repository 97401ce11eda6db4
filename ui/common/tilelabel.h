// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/model/platform.h"

namespace ui {

/// A platform's mark on its tile, 18 x 18, with its name for assistive technology.
class TileLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TileLabel)

public:
    explicit TileLabel(core::Platform platform, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const core::Platform m_platform;
};

} // namespace ui
