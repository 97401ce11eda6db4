// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/askmodels.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>

#include "core/advice/replyreader.h"
#include "core/base/logging.h"
#include "core/engine/planningbasis.h"
#include "core/engine/snapshot.h"

#include <deque>
#include <vector>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds pollInterval{20}; ///< How soon a cancelled wait ends.

/// Where providers leave their answers, from whatever thread. Outlives the asking: an answer that comes too late finds
/// it still there, and nobody reads it.
class LetterBox
{
public:
    struct Letter {
        size_t from = 0; ///< Index of the provider.
        bool isRepair = false;
        RawReply reply = {};
    };

    void put(Letter letter)
    {
        const QMutexLocker lock(&m_mutex);
        m_letters.push_back(std::move(letter));
        m_arrived.wakeOne();
    }

    std::optional<Letter> take(milliseconds patience)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_letters.empty())
            m_arrived.wait(&m_mutex, QDeadlineTimer(patience));
        if (m_letters.empty())
            return std::nullopt;
        Letter letter = std::move(m_letters.front());
        m_letters.pop_front();
        return letter;
    }

private:
    QMutex m_mutex; // guards the letters
    QWaitCondition m_arrived;
    std::deque<Letter> m_letters;
};

/// One round of questions and answers.
class Round
{
public:
    Round(const AdviceProviders &providers, const AdviceQuestion &question, milliseconds budget)
        : m_providers(providers)
        , m_question(question)
        , m_budget(budget)
        , m_deadline(budget)
        , m_voices(size_t(providers.size()))
        , m_open(providers.size())
    {
    }

    QList<ModelReply> hold(const std::function<bool()> &cancelled)
    {
        for (size_t voice = 0; voice < m_voices.size(); ++voice)
            ask(voice, m_question);
        while (m_open > 0 && !m_deadline.hasExpired() && !(cancelled && cancelled())) {
            if (const auto letter = m_box->take(std::min(pollInterval, left())))
                judge(*letter);
        }
        QList<ModelReply> replies;
        for (size_t voice = 0; voice < m_voices.size(); ++voice)
            replies.append(replyOf(voice));
        return replies;
    }

private:
    struct Voice {
        bool open = true; ///< Not settled yet.
        bool repairing = false; ///< The first reply was of no use, and the provider knows.
        ReadReply read = {};
        milliseconds latency{};
    };

    milliseconds left() const { return std::chrono::ceil<milliseconds>(m_deadline.remainingTimeAsDuration()); }

    void ask(size_t voice, const AdviceQuestion &question)
    {
        const bool isRepair = !question.fault.isEmpty();
        m_providers[qsizetype(voice)]->ask(question, left(), [box = m_box, voice, isRepair](const RawReply &reply) {
            box->put({voice, isRepair, reply});
        });
    }

    void judge(const LetterBox::Letter &letter)
    {
        Voice &voice = m_voices[letter.from];
        if (!voice.open || letter.isRepair != voice.repairing)
            return; // said twice
        voice.latency += letter.reply.latency;
        if (!letter.reply.error)
            voice.read = readReply(letter.reply.text, m_question.request.platforms);
        else if (!voice.repairing) // of a repair that failed, the first fault says more
            voice.read = {{}, letter.reply.error, {}};

        if (letter.reply.error || !voice.read.error || voice.repairing) {
            voice.open = false;
            --m_open;
            return;
        }
        voice.repairing = true;
        AdviceQuestion repair = m_question;
        repair.fault = voice.read.fault;
        ask(letter.from, repair);
    }

    ModelReply replyOf(size_t from) const
    {
        const AdviceProvider &provider = *m_providers[qsizetype(from)];
        const Voice &voice = m_voices[from];
        ModelReply reply{provider.name(), provider.model(), voice.latency, voice.read.suggestions, voice.read.error};
        if (voice.open && !voice.repairing) {
            reply.error = ReplyError::Timeout;
            reply.latency = m_budget;
        }
        if (reply.error)
            qCInfo(logEngine).noquote() << "no advice from" << reply.provider
                                        << "for this plan:" << replyErrorName(*reply.error) << voice.read.fault;
        return reply;
    }

    const AdviceProviders &m_providers;
    const AdviceQuestion &m_question;
    const milliseconds m_budget;
    const QDeadlineTimer m_deadline;
    const std::shared_ptr<LetterBox> m_box = std::make_shared<LetterBox>();
    std::vector<Voice> m_voices;
    qsizetype m_open = 0;
};

} // namespace

Result<GetAdviceQuestion::Answer> execute(const GetAdviceQuestion &query, Snapshot &snapshot)
{
    const auto safety = snapshot.safety();
    if (!safety)
        return tl::unexpected(safety.error());
    const auto basis =
        gatherBasis(PlanJob{query.planId, {}}, snapshot.database(), snapshot.context(), safety->mode, snapshot.now());
    if (!basis)
        return tl::unexpected(basis.error());
    if (!basis->request.askModels)
        return std::nullopt;
    return AdviceQuestion{basis->request, basis->input.trends.values(), {}};
}

QList<ModelReply> askModels(const AdviceProviders &providers, const AdviceQuestion &question, milliseconds budget,
                            const std::function<bool()> &cancelled)
{
    return Round(providers, question, budget).hold(cancelled);
}

} // namespace core
