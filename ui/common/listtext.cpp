// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/listtext.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ListText)
};

} // namespace

QString listText(const QStringList &parts)
{
    return parts.join(Words::tr(", ", "between parts of a list"));
}

} // namespace ui
