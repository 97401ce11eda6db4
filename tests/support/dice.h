// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <random>

namespace support {

/// Random choices that are the same on every machine: std::mt19937 alone is, the standard distributions are not.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }

    int upTo(int most) { return int(m_engine() % quint32(most + 1)); } ///< 0 to `most`.
    double unit() { return m_engine() / 4294967296.0; } ///< [0, 1)
    bool chance(double probability) { return unit() < probability; }
    template<typename T>
    T oneOf(const QList<T> &list)
    {
        return list[upTo(int(list.size()) - 1)];
    }

private:
    std::mt19937 m_engine;
};

} // namespace support
