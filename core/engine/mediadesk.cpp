// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/mediadesk.h"

namespace core {

MediaDesk::MediaDesk(DistributionEngine &engine)
    : m_engine(engine)
{
    m_pool.setMaxThreadCount(1); // a disk is no faster with two
}

MediaDesk::~MediaDesk()
{
    m_stopping = true;
    m_pool.waitForDone();
}

void MediaDesk::attach(AttachMedia job, const Caller &caller, AnswerTo<AttachMedia> answer)
{
    if (!caller.may(Scope::Write)) {
        answer(fail(Error::Code::Forbidden, QStringLiteral("Attaching a file needs the scope write")));
        return;
    }
    m_pool.start([this, job = std::move(job), caller, answer = std::move(answer)] {
        CopyControl control;
        control.isCancelled = [this, &job] { return m_stopping || job.cancelled(); };
        control.progress = job.progress;
        const auto media = copyIntoMedia(job.path, m_engine.context().mediaFolder(), control);
        if (media)
            m_engine.submit(RecordMedia{*media}, caller, answer);
        else
            answer(tl::unexpected(media.error()));
    });
}

} // namespace core
