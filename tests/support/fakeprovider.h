// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>

#include "core/advice/adviceprovider.h"

namespace tests {

/// A provider that does what a test tells it, and remembers what it was told. Thread-safe.
class FakeProvider final : public core::AdviceProvider
{
public:
    using Answer = std::function<void(const core::RawReply &)>;
    using Behaviour = std::function<void(const core::AdviceQuestion &, Answer)>;

    FakeProvider(QString name, Behaviour behaviour)
        : m_name(std::move(name))
        , m_behaviour(std::move(behaviour))
    {
    }

    /// One that answers at once, with each of `replies` in turn, and never with more.
    static std::shared_ptr<FakeProvider> saying(const QString &name, const QList<core::RawReply> &replies)
    {
        auto turn = std::make_shared<qsizetype>(0);
        return std::make_shared<FakeProvider>(name,
                                              [replies, turn](const core::AdviceQuestion &, const Answer &answer) {
                                                  if (*turn < replies.size())
                                                      answer(replies[(*turn)++]);
                                              });
    }

    QString name() const override { return m_name; }
    QString model() const override { return QStringLiteral("fake"); }
    void ask(const core::AdviceQuestion &question, std::chrono::milliseconds, Answer answer) const override
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_faults.append(question.fault);
        }
        m_behaviour(question, std::move(answer));
    }

    /// The faults that it was told, one for each call; empty for a first call.
    QStringList faults() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_faults;
    }

private:
    const QString m_name;
    const Behaviour m_behaviour;
    mutable QMutex m_mutex; // guards the faults
    mutable QStringList m_faults;
};

} // namespace tests
