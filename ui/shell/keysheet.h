// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/overlay.h"
#include "ui/common/page.h"

#include <functional>

class QScrollArea;

namespace ui {

/// Every key of the window and of the places, as they are now.
class KeySheet final : public Overlay
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeySheet)

public:
    KeySheet(std::function<QList<Page::KeyGroup>()> groups, QWidget *window);

protected:
    void aboutToOpen() override;

private:
    const std::function<QList<Page::KeyGroup>()> m_groups;
    QScrollArea *m_scroll = nullptr;
};

} // namespace ui
