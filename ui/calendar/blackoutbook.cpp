// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/blackoutbook.h"

#include <QPointer>

#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QString blackoutName(const core::Blackout &blackout)
{
    return blackout.reason.isEmpty() ? BlackoutBook::tr("Blocked") : isolated(blackout.reason);
}

QString blackoutScopeText(const core::Blackout &blackout, const QString &username)
{
    switch (blackout.scope) {
    case core::BlackoutScope::Everything:
        return BlackoutBook::tr("Everything");
    case core::BlackoutScope::Platform:
        return platformWord(core::platformFromName(blackout.subject).value_or(core::Platform::TikTok));
    case core::BlackoutScope::Account:
        return isolated(username.isEmpty() ? blackout.subject : username);
    case core::BlackoutScope::Language:
        return languageWord(blackout.subject);
    }
    Q_UNREACHABLE();
}

BlackoutBook::BlackoutBook(Desk &desk, History &history, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_history(history)
{
    connect(&m_desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.blackouts)
            read();
    });
    read();
}

void BlackoutBook::read()
{
    m_desk.ask(core::ListBlackouts{}, this, [this](const core::Result<core::ListBlackouts::Answer> &answer) {
        if (!answer || (*answer == m_all && m_read))
            return;
        m_read = true;
        m_all = *answer;
        Q_EMIT changed();
    });
}

QList<core::KeptBlackout> BlackoutBook::over(core::Instant from, core::Instant to, const core::Account *account) const
{
    QList<core::KeptBlackout> found;
    const QTimeZone zone = m_desk.zone();
    const WeekColumns week(core::localDate(from, zone), zone, 0, 0, Qt::LeftToRight);
    const QList<BlackoutSpan> spans = blackoutSpans(m_all, week);
    for (int index = 0; index < m_all.size(); ++index) {
        const core::Blackout &blackout = m_all[index].blackout;
        // Of an account's languages nothing is known here: a language may meet it.
        if (account && blackout.scope != core::BlackoutScope::Language
            && !core::binds(blackout, account->platform, account->id, {}))
            continue;
        const bool meets = std::ranges::any_of(spans, [&](const BlackoutSpan &span) {
            return span.blackout == index && wallClock(week.date(span.day), span.from, zone) < to
                && wallClock(week.date(span.day), span.to, zone) > from;
        });
        if (meets)
            found.append(m_all[index]);
    }
    return found;
}

void BlackoutBook::add(const core::Blackout &blackout, QObject *context, Answer answer)
{
    m_desk.submit(
        core::AddBlackout{blackout}, this,
        [this, blackout, context = QPointer(context), answer](const core::Result<core::AddBlackout::Answer> &added) {
            if (added)
                recordStep(tr("block %1").arg(blackoutTimeText(blackout, m_desk.zone())), {}, blackout,
                           added->added.id);
            if (context)
                answer(added);
        });
}

void BlackoutBook::change(const core::KeptBlackout &before, const core::Blackout &blackout, QObject *context,
                          Answer answer)
{
    m_desk.submit(core::ChangeBlackout{before.id, blackout}, this,
                  [this, before, blackout, context = QPointer(context),
                   answer](const core::Result<core::AddBlackout::Answer> &changed) {
                      if (changed)
                          recordStep(tr("change blocked time %1").arg(blackoutName(blackout)), before.blackout,
                                     blackout, before.id);
                      if (context)
                          answer(changed);
                  });
}

void BlackoutBook::remove(const core::KeptBlackout &kept, QObject *context, AnswerTo<core::KeptBlackout> answer)
{
    m_desk.submit(core::RemoveBlackout{kept.id}, this,
                  [this, kept, context = QPointer(context), answer](const core::Result<core::KeptBlackout> &removed) {
                      if (removed)
                          recordStep(tr("open blocked time %1").arg(blackoutName(kept.blackout)), kept.blackout, {},
                                     kept.id);
                      if (context)
                          answer(removed);
                  });
}

/// From `before` to `after`; nothing stands for one that is not there. It comes back as what it was, with its id.
void BlackoutBook::recordStep(const QString &name, const std::optional<core::Blackout> &before,
                              const std::optional<core::Blackout> &after, const QString &id)
{
    const auto goTo = [this, id](const std::optional<core::Blackout> &target, bool isThere, const History::Done &done) {
        const auto tell = [done](const auto &answer) { done(answer ? std::nullopt : std::optional(answer.error())); };
        if (!target)
            m_desk.submit(core::RemoveBlackout{id}, this, AnswerTo<core::KeptBlackout>(tell));
        else if (isThere)
            m_desk.submit(core::ChangeBlackout{id, *target}, this, AnswerTo<core::AddBlackout::Answer>(tell));
        else
            m_desk.submit(core::AddBlackout{*target, id}, this, AnswerTo<core::AddBlackout::Answer>(tell));
    };
    m_history.record(
        {name, [goTo, before, there = after.has_value()](const History::Done &done) { goTo(before, there, done); },
         [goTo, after, there = before.has_value()](const History::Done &done) { goTo(after, there, done); }});
}

} // namespace ui
