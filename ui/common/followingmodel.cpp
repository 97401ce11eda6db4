// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/followingmodel.h"

#include <utility>

namespace ui {

FollowingModel::FollowingModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(&m_desk, &Desk::changed, this, [this](const core::Events &events) {
        if ((m_loaded || m_reading) && concerns(events))
            reload();
    });
    connect(&m_desk, &Desk::readableAgain, this, [this] {
        if (m_failed)
            reload();
    });
}

void FollowingModel::reload()
{
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    read();
}

void FollowingModel::settle(const std::optional<core::Error> &error)
{
    m_reading = false;
    m_loaded = m_loaded || !error;
    m_failed = error.has_value();
    if (error)
        Q_EMIT loadFailed(*error);
    else
        Q_EMIT loaded();
    if (std::exchange(m_again, false))
        reload();
}

} // namespace ui
