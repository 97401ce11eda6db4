// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/slotchecks.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/content/validator.h"
#include "ui/approvals/slotevidence.h"
#include "ui/common/enginewords.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SlotChecks)
};

QString statusWord(core::AccountStatus status)
{
    switch (status) {
    case core::AccountStatus::Active:
        return Words::tr("active");
    case core::AccountStatus::Cooldown:
        return Words::tr("cooling down");
    case core::AccountStatus::Suspended:
        return Words::tr("suspended");
    case core::AccountStatus::Banned:
        return Words::tr("banned");
    }
    Q_UNREACHABLE();
}

/// What the engine says of the place where the slot stands: a rule against it, or none.
void checkPlace(const SlotEvidence &known, QList<SlotCheck> &checks)
{
    if (known.place() && known.place()->broken)
        checks.append({Tone::Danger, engineText(known.place()->broken->sentence, QTimeZone::utc()), {}});
    else if (known.place())
        checks.append({Tone::Ok, Words::tr("No conflict: gap, cap and blackouts allow this time"), {}});
    if (!known.why())
        return;
    const core::PostPosition &position = known.why()->position;
    if (position.accountCap > 0)
        checks.append({position.accountPosts > position.accountCap ? Tone::Danger : Tone::Ok,
                       Words::tr("The account's posts that day"),
                       Words::tr("%1 of %2").arg(position.accountPosts).arg(position.accountCap)});
}

void checkAccount(const core::Account &account, core::Instant due, core::Instant now, QList<SlotCheck> &checks)
{
    if (account.id.isEmpty())
        return;
    const QString name = isolated(account.username);
    const QString status = statusWord(account.status);
    const Tone tone = core::mayPostAt(account, due) ? Tone::Ok : Tone::Danger;
    if (account.metrics.totalPosts == 0)
        checks.append({tone, Words::tr("Account %1 %2, no posts yet").arg(name, status), {}});
    else
        checks.append({tone,
                       Words::tr("Account %1 %2, %3 % of %4 posts succeeded")
                           .arg(name, status)
                           .arg(qRound(account.metrics.successRate * 100))
                           .arg(QLocale().toString(account.metrics.totalPosts)),
                       {}});
    std::optional<core::Instant> last;
    int suspensions = 0;
    for (const core::AccountEvent &event : account.events) {
        if (event.kind != core::AccountEventKind::Suspension)
            continue;
        ++suspensions;
        last = event.at;
    }
    if (last)
        checks.append({Tone::Warn,
                       suspensions == 1 ? Words::tr("Suspended once so far")
                                        : Words::tr("Suspended %n times so far", nullptr, suspensions),
                       Words::tr("last %1 d ago").arg((now - *last) / std::chrono::hours(24))});
}

} // namespace

QList<SlotCheck> checksOf(const core::ListApprovals::Item &item, const SlotEvidence &known, core::Instant now)
{
    QList<SlotCheck> checks;
    checkPlace(known, checks);
    checkAccount(item.account, item.slot.dueAt, now, checks);
    if (item.text) {
        const auto found =
            core::findings(item.title, *item.text, core::limitsFor(item.slot.platform, item.slot.contentType));
        for (const core::Finding &finding : found)
            checks.append({finding.severity == core::Severity::Error ? Tone::Danger : Tone::Warn,
                           engineText(finding.sentence, QTimeZone::utc()),
                           finding.severity == core::Severity::Error ? Words::tr("error") : Words::tr("warning")});
        if (found.isEmpty())
            checks.append({Tone::Ok, Words::tr("The text keeps the platform's rules"), {}});
    }
    for (const QString &warning : item.warnings)
        checks.append({Tone::Warn, engineText(warning, QTimeZone::utc()), Words::tr("warning")});
    return checks;
}

} // namespace ui
