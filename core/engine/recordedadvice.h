// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/adviceprovider.h"
#include "core/base/result.h"

namespace core {

/// A provider that says what one said before: plans can be made without a network, and tests are exact.
///
/// A recording is a file `*.json` of at most 4 MiB, one for each provider:
///
///     {"provider": "openai", "model": "gpt-4o", "latencyMs": 812,
///      "reply": "[{\"platform\": \"tiktok\", \"timing\": \"18:00\", \"rationale\": \"...\", \"confidence\": 0.85}]",
///      "repair": "..."}
///
/// `reply` is the model's text, word for word; it is judged as one that came over the network. Instead of it, `error`
/// holds TIMEOUT or ERROR where none came. `repair`, optional, is the answer to the one repair call that follows a
/// reply without a usable suggestion. `provider` is a plain id of at most 64 characters, not "embedded"; `latencyMs`,
/// at most an hour, is optional and covers both answers. Other members are ignored. A value; thread-safe.
class RecordedAdvice final : public AdviceProvider
{
public:
    static Result<RecordedAdvice> fromJson(const Json &recording);

    QString name() const override { return m_name; }
    QString model() const override { return m_model; }
    void ask(const AdviceQuestion &question, std::chrono::milliseconds budget,
             std::function<void(const RawReply &)> answer) const override;

private:
    QString m_name;
    QString m_model;
    RawReply m_reply;
    RawReply m_repair;
};

/// Every recording of a folder, in the order of the files' names. InvalidField, naming folder or file and what is wrong
/// with it: not readable, none there, no recording, a provider twice. Reads files: call it while starting.
Result<AdviceProviders> recordedAdvice(const QString &folder);

} // namespace core
