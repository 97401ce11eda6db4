// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMutex>

#include "core/engine/learned.h"

#include <array>
#include <memory>

namespace core {

/// A value that is kept as long as the stamp of what it was made of stays the same. Thread-safe; two who ask at once
/// for what is not there yet may both make it.
template<typename T>
class Kept final
{
public:
    template<typename Make>
    std::shared_ptr<const T> get(const QByteArray &stamp, Make make)
    {
        if (auto value = find(stamp))
            return value;
        auto value = std::make_shared<const T>(make());
        const QMutexLocker lock(&m_mutex);
        m_stamp = stamp;
        m_value = value;
        return value;
    }

    std::shared_ptr<const T> find(const QByteArray &stamp)
    {
        const QMutexLocker lock(&m_mutex);
        return m_value && m_stamp == stamp ? m_value : nullptr;
    }

private:
    QMutex m_mutex; // guards the two below
    QByteArray m_stamp;
    std::shared_ptr<const T> m_value;
};

/// What takes long to work out from the rows and changes only with them. One for an engine, shared by its threads.
class InsightCache final
{
public:
    Kept<Learned> learned;
    std::array<Kept<double>, allPlatforms.size()> velocity; ///< By platform: the optimal velocity.
};

} // namespace core
