// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/clockjump.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ClockJump)
};

QString lengthText(std::chrono::milliseconds length)
{
    if (length >= 48h)
        return Words::tr("%n days", nullptr, int(std::chrono::floor<std::chrono::days>(length).count()));
    if (length >= 2h)
        return Words::tr("%n hours", nullptr, int(std::chrono::floor<std::chrono::hours>(length).count()));
    return Words::tr("%n minutes", nullptr, int(std::chrono::floor<std::chrono::minutes>(length).count()));
}

} // namespace

QString clockJumpText(std::chrono::milliseconds jump)
{
    const QString length = lengthText(std::chrono::abs(jump));
    return jump < 0ms
        ? Words::tr("This computer's clock went back by %1. What was late may be ahead again: look at what needs you")
              .arg(length)
        : Words::tr("This computer's clock went ahead by %1. What was due meanwhile was not sent: look at what needs you")
              .arg(length);
}

} // namespace ui
