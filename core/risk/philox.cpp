// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/risk/philox.h"

namespace core {

namespace {

constexpr int rounds = 10;
constexpr std::array<quint32, 2> multipliers = {0xD2511F53, 0xCD9E8D57};
constexpr std::array<quint32, 2> keySteps = {0x9E3779B9, 0xBB67AE85};

} // namespace

std::array<quint32, 4> philox(std::array<quint32, 4> counter, std::array<quint32, 2> key)
{
    for (int round = 0; round < rounds; ++round) {
        const quint64 first = quint64(multipliers[0]) * counter[0];
        const quint64 second = quint64(multipliers[1]) * counter[2];
        counter = {quint32(second >> 32) ^ counter[1] ^ key[0], quint32(second),
                   quint32(first >> 32) ^ counter[3] ^ key[1], quint32(first)};
        key = {key[0] + keySteps[0], key[1] + keySteps[1]};
    }
    return counter;
}

} // namespace core
