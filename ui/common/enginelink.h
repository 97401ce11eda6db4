// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include "ui/common/answerline.h"
#include "ui/common/desk.h"

#include <memory>

namespace ui {

/// The desk of a real engine, and the only class of the window that touches one: hands commands and queries over,
/// brings answers and events into the main thread, answers to one kind of request of one context in the order asked.
class EngineLink final : public Desk
{
public:
    /// Everything is asked in the name of `person`. The engine must outlive the link.
    EngineLink(core::DistributionEngine &engine, core::Caller person, QObject *parent = nullptr);

    core::Instant now() const override;
    QTimeZone zone() const override;
    core::PlatformTable platforms() const override;
    core::SafetyState safety() const override;
    bool isStoreReachable() const override;
    core::Caller caller() const override { return m_person; }
    void become(const core::Caller &person) override;

    void attach(core::AttachMedia job, QObject *context, AnswerTo<core::Media> answer) override;
    QString mediaFolder() const override;

protected:
    void carry(Errand errand, QObject *context) override;
    void onUnreadable() override { m_probe.start(); }

private:
    void probe();

    core::DistributionEngine &m_engine;
    core::Caller m_person;
    /// Shared with answers that come after the link has gone.
    const std::shared_ptr<AnswerLine> m_answers = std::make_shared<AnswerLine>();
    QTimer m_probe; ///< Runs while the store cannot be read.
    core::MediaDesk m_media; // the last: it waits for what it copies
};

} // namespace ui
