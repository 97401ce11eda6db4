// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace core {

/// One word of a closed set, as JSON, the database and the trail spell it.
template<typename E>
struct Word {
    E value;
    QLatin1StringView name;
};

template<typename E, size_t N>
QString nameIn(const std::array<Word<E>, N> &words, E value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return word.name;
    }
    Q_UNREACHABLE();
}

template<typename E, size_t N>
std::optional<E> valueIn(const std::array<Word<E>, N> &words, const QString &name)
{
    for (const auto &word : words) {
        if (word.name == name)
            return word.value;
    }
    return std::nullopt;
}

/// "must be one of tiktok, youtube": the sentence for a word outside the set.
template<typename E, size_t N>
QString allowedIn(const std::array<Word<E>, N> &words)
{
    QStringList names;
    for (const auto &word : words)
        names.append(word.name);
    return QStringLiteral("must be one of ") + names.join(QStringLiteral(", "));
}

} // namespace core
