// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimeZone>

#include "core/engine/approvalcommands.h"
#include "core/engine/events.h"
#include "core/engine/safetystate.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/model/platform.h"

#include <functional>

namespace ui {

template<typename T>
using AnswerTo = std::function<void(const core::Result<T> &)>;

/// What the window knows of the engine: questions and wishes, each answered later in the main thread, and never after
/// `context` has died. Views stand on this interface, so that they can be tried without an engine. Lives in the main
/// thread.
class Desk : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desk)

public:
    explicit Desk(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    virtual void listSlots(const core::SlotFilter &filter, QObject *context,
                           AnswerTo<core::ListSlots::Answer> answer) = 0;
    virtual void listApprovals(const core::ListApprovals &query, QObject *context,
                               AnswerTo<core::ListApprovals::Answer> answer) = 0;
    virtual void nextDue(QObject *context, AnswerTo<std::optional<core::Slot>> answer) = 0;

    virtual void editSlot(const core::EditSlot &command, QObject *context, AnswerTo<core::EditSlot::Answer> answer) = 0;
    virtual void decide(const core::Decide &command, QObject *context, AnswerTo<core::Decide::Answer> answer) = 0;
    virtual void stop(const QString &reason, QObject *context, AnswerTo<core::SafetyState> answer) = 0;
    virtual void releaseStop(const QString &passphrase, QObject *context, AnswerTo<core::SafetyState> answer) = 0;

    virtual core::Instant now() const = 0;
    virtual QTimeZone zone() const = 0; ///< Of the workspace: what the gutter and every time shows.
    virtual core::PlatformTable platforms() const = 0;
    virtual core::SafetyState safety() const = 0;
    virtual QString person() const = 0; ///< Whose name the trail will show.

Q_SIGNALS:
    /// After each commit: what changed, as it is now.
    void changed(const core::Events &events);
};

} // namespace ui
