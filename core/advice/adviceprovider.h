// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/modelreply.h"
#include "core/model/plan.h"
#include "core/model/trend.h"

#include <functional>
#include <memory>

namespace core {

/// What the models are asked about: when to post, for whom, on which platforms. A value that names neither accounts
/// nor secrets, so all of it may leave the machine.
struct AdviceQuestion {
    PlanRequest request = {};
    QList<Trend> trends = {}; ///< At most one of each platform.
    QString fault = {}; ///< Set for the one repair call: what was wrong with the first reply.
};

/// What came back, before anybody has looked into it.
struct RawReply {
    QByteArray text = {}; ///< The model's words, UTF-8 if it keeps its promise.
    std::chrono::milliseconds latency{};
    std::optional<ReplyError> error = {}; ///< Timeout or Error where no text came.
};

/// One language model that can be asked: the seam behind which recordings and network clients stand. It only carries
/// text. What the text may mean is settled by readReply() alone, so no provider can make its model mean more.
class AdviceProvider
{
public:
    virtual ~AdviceProvider() = default;

    virtual QString name() const = 0; ///< "openai": unique among the providers of an engine.
    virtual QString model() const = 0; ///< "gpt-4o"

    /// Asks and returns at once; thread-safe. `answer` is called once, from any thread, also before this returns. After
    /// `budget` nobody waits for it any more: then it may come late, or never.
    virtual void ask(const AdviceQuestion &question, std::chrono::milliseconds budget,
                     std::function<void(const RawReply &)> answer) const = 0;
};

/// In the order in which they are listed in answers; no name twice.
using AdviceProviders = QList<std::shared_ptr<const AdviceProvider>>;

} // namespace core
