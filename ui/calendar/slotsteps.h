// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/engine/editpost.h"
#include "ui/calendar/slotrow.h"
#include "ui/common/desk.h"
#include "ui/common/history.h"

namespace ui {

/// Does things to slots, several at once, as steps that can be undone. What the engine has done is one step, and taking
/// it back is one command too. A step over a slot that was published, is on its way or was changed elsewhere since is
/// refused, with that reason. Lives in the main thread.
class SlotSteps final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotSteps)

public:
    using Answer = AnswerTo<core::ChangeSlots::Answer>;

    SlotSteps(Desk &desk, History &history, QObject *parent = nullptr);

    /// Asks for all of `changes` as one; once the engine has done them they are a step of this name, and `answer` is
    /// called. `rows` are the slots that are changed, as they stand.
    void change(const QString &name, const QList<core::SlotChange> &changes, const QList<SlotRow> &rows,
                QObject *context, Answer answer);

    /// As change(), of one slot and its text together; `post` says what the text was before.
    void save(const QString &name, const core::EditPost &post, const SlotRow &row, QObject *context,
              AnswerTo<core::EditPost::Answer> answer);

private:
    /// What a step did to one slot; one that was made was cancelled before, so to speak.
    struct Effect {
        QString title = {};
        core::Slot before = {};
        core::Slot after = {};
    };
    using Effects = QList<Effect>;

    void submit(const QString &name, const QList<core::SlotChange> &changes, const QList<SlotRow> &rows,
                QPointer<QObject> context, const Answer &answer);
    void record(const QString &name, const core::ChangeSlots::Answer &answer, const QList<SlotRow> &rows);
    void goBack(const Effects &effects, const History::Done &done);
    void queueAgain(const Effects &effects, const History::Done &done);
    using Text = std::optional<core::PostText>;
    History::Way postWay(const Effect &effect, const Text &from, const Text &to);
    void onEvents(const core::Events &events);
    void remember(const core::Slot &slot);
    std::optional<core::Error> whyNot(const Effect &effect) const;
    core::SlotChange changeTo(const core::Slot &target) const;

    Desk &m_desk;
    History &m_history;
    QHash<QString, core::Slot> m_latest; ///< By id: slots of steps, as the engine last said they are.
};

} // namespace ui
