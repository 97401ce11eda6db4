// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/recordedadvice.h"

#include <QDir>
#include <QFile>

#include "core/base/ids.h"
#include "core/base/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using std::chrono::milliseconds;

constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr int longestText = 2 * 1024 * 1024; ///< More than readReply() looks at.
constexpr qint64 longestLatency = 3'600'000;

Result<RecordedAdvice> readRecording(const QString &path)
{
    const auto wrong = [&path](const QString &what) {
        return fail(Error::Code::InvalidField, u"The recorded reply %1 %2"_s.arg(path, what));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"cannot be read: "_s + file.errorString());
    if (file.size() > largestFile)
        return wrong(u"is larger than 4 MiB"_s);
    const auto json = parseJsonObject(file.readAll(), {.stringBytes = largestFile});
    if (!json)
        return wrong(u"is no JSON object. "_s + json.error().message);
    auto recording = RecordedAdvice::fromJson(*json);
    if (!recording)
        return wrong(u"has a wrong value at %1: %2"_s.arg(recording.error().field, recording.error().message));
    return recording;
}

} // namespace

Result<RecordedAdvice> RecordedAdvice::fromJson(const Json &recording)
{
    JsonReader in(recording);
    RecordedAdvice advice;
    advice.m_name = in.text("provider", 1, 64);
    if (!isPlainId(advice.m_name) || advice.m_name == u"embedded"_s)
        in.refuse("provider", u"must be a plain name like openai, and not embedded"_s);
    advice.m_model = in.text("model", 1, 128);
    advice.m_reply.latency = milliseconds(in.integer("latencyMs", 0, longestLatency, 0));
    if (in.has("reply") == in.has("error"))
        in.refuse("reply", u"is missing, or stands beside error: a recording holds one of them"_s);
    if (in.has("reply"))
        advice.m_reply.text = in.text("reply", 0, longestText).toUtf8();
    const QStringList failures = {replyErrorName(ReplyError::Timeout), replyErrorName(ReplyError::Error)};
    advice.m_reply.error = in.word<ReplyError>(
        "error",
        [&failures](const QString &word) { return failures.contains(word) ? replyErrorFromName(word) : std::nullopt; },
        u"must be one of "_s + failures.join(u", "_s));
    if (in.has("repair"))
        advice.m_repair.text = in.text("repair", 0, longestText).toUtf8();
    else
        advice.m_repair.error = ReplyError::Error; // nobody there to ask again
    return in.result(advice);
}

void RecordedAdvice::ask(const AdviceQuestion &question, milliseconds,
                         std::function<void(const RawReply &)> answer) const
{
    answer(question.fault.isEmpty() ? m_reply : m_repair);
}

Result<AdviceProviders> recordedAdvice(const QString &folder)
{
    const QDir directory(folder);
    const QStringList names = directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return fail(Error::Code::InvalidField,
                    u"The folder %1 holds no recorded reply: put a file *.json there for each provider"_s.arg(folder));
    AdviceProviders recordings;
    for (const QString &name : names) {
        auto recording = readRecording(directory.filePath(name));
        if (!recording)
            return tl::unexpected(recording.error());
        if (std::ranges::any_of(recordings, [&](const auto &other) { return other->name() == recording->name(); }))
            return fail(Error::Code::InvalidField,
                        u"The recorded reply %1 is a second one of the provider %2"_s.arg(directory.filePath(name),
                                                                                          recording->name()));
        recordings.append(std::make_shared<RecordedAdvice>(std::move(*recording)));
    }
    return recordings;
}

} // namespace core
