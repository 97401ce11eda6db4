// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/safetystate.h"

namespace ui {

/// Says above every place that everything is held, by whom and why. Hidden while nothing is.
class StopBanner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopBanner)

public:
    explicit StopBanner(QWidget *parent = nullptr);

    void showState(const core::SafetyState &state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace ui
