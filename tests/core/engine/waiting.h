// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <future>

/// Commands and queries as calls that wait for their answer.
namespace support {

template<typename Command>
core::Result<typename Command::Answer> run(core::DistributionEngine &engine, Command command,
                                           const core::Caller &caller)
{
    std::promise<core::Result<typename Command::Answer>> answered;
    engine.submit(std::move(command), caller,
                  [&](const core::Result<typename Command::Answer> &answer) { answered.set_value(answer); });
    return answered.get_future().get();
}

template<typename Query>
core::Result<typename Query::Answer> ask(core::DistributionEngine &engine, Query query)
{
    std::promise<core::Result<typename Query::Answer>> answered;
    engine.ask(std::move(query),
               [&](const core::Result<typename Query::Answer> &answer) { answered.set_value(answer); });
    return answered.get_future().get();
}

} // namespace support
