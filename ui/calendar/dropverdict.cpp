// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/dropverdict.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DropVerdict)
};

/// Figures of several slots as if they were one: mean risk, summed reach; of the plan what all of them change.
core::FigureChange summed(const QList<DropVerdict> &verdicts)
{
    core::FigureChange all;
    for (const DropVerdict &verdict : verdicts) {
        const core::FigureChange &one = *verdict.figures;
        all.slotRisk.before += one.slotRisk.before / double(verdicts.size());
        all.slotRisk.after += one.slotRisk.after / double(verdicts.size());
        all.slotReach.before += one.slotReach.before;
        all.slotReach.after += one.slotReach.after;
    }
    // Each was worked out with the others away, so what they change adds up.
    all.planRisk = verdicts.first().figures->planRisk;
    all.planReach = verdicts.first().figures->planReach;
    for (const DropVerdict &verdict : verdicts.mid(1)) {
        all.planRisk.after += verdict.figures->planRisk.after - verdict.figures->planRisk.before;
        all.planReach.after += verdict.figures->planReach.after - verdict.figures->planReach.before;
    }
    return all;
}

} // namespace

QString verdictIcon(DropVerdict::Kind kind)
{
    switch (kind) {
    case DropVerdict::Kind::Fits:
        return u"state-approved"_s;
    case DropVerdict::Kind::Costs:
        return u"warning"_s;
    case DropVerdict::Kind::Refused:
        return u"state-failed"_s;
    case DropVerdict::Kind::Checking:
    case DropVerdict::Kind::Back:
        return u"state-pending"_s;
    }
    Q_UNREACHABLE();
}

QColor verdictColour(DropVerdict::Kind kind, const Tokens &t)
{
    switch (kind) {
    case DropVerdict::Kind::Fits:
        return t.ok;
    case DropVerdict::Kind::Costs:
        return t.warn;
    case DropVerdict::Kind::Refused:
        return t.danger;
    case DropVerdict::Kind::Checking:
    case DropVerdict::Kind::Back:
        return t.accent;
    }
    Q_UNREACHABLE();
}

QString verdictWord(DropVerdict::Kind kind)
{
    switch (kind) {
    case DropVerdict::Kind::Fits:
        return Words::tr("Fits");
    case DropVerdict::Kind::Costs:
        return Words::tr("Fits, at a cost");
    case DropVerdict::Kind::Refused:
        return Words::tr("Does not fit");
    case DropVerdict::Kind::Checking:
        return Words::tr("Checking…");
    case DropVerdict::Kind::Back:
        return Words::tr("Where it was");
    }
    Q_UNREACHABLE();
}

DropVerdict together(const QList<DropVerdict> &verdicts, const QList<SlotMove> &moves)
{
    if (verdicts.size() == 1)
        return verdicts.first();
    const auto rank = [](const DropVerdict &verdict) {
        using Kind = DropVerdict::Kind;
        switch (verdict.kind) {
        case Kind::Refused:
            return 4;
        case Kind::Checking:
            return 3;
        case Kind::Costs:
            return 2;
        default:
            return verdict.kind == Kind::Fits ? 1 : 0;
        }
    };
    const auto worst = std::ranges::max_element(verdicts, {}, rank);
    DropVerdict whole = *worst;
    whole.nearest.reset();
    whole.room.clear();
    const qsizetype alike = std::ranges::count(verdicts, worst->kind, &DropVerdict::kind);
    const QString title = isolated(moves[worst - verdicts.begin()].row.title);
    if (whole.kind == DropVerdict::Kind::Refused)
        whole.reason = Words::tr("“%1”: %2").arg(title, whole.reason);
    else if (whole.kind == DropVerdict::Kind::Costs && alike > 1)
        whole.reason = Words::tr("%1 of %2 need approval again").arg(alike).arg(verdicts.size());
    else if (whole.kind == DropVerdict::Kind::Fits)
        whole.reason = Words::tr("All %1 fit").arg(verdicts.size());
    whole.figures.reset();
    if (std::ranges::all_of(verdicts, [](const DropVerdict &verdict) { return verdict.figures.has_value(); }))
        whole.figures = summed(verdicts);
    return whole;
}

QString reachText(double people)
{
    const QLocale locale;
    if (people >= 999'500)
        return Words::tr("%1M").arg(locale.toString(people / 1'000'000, 'f', 1));
    if (people >= 9'995)
        return Words::tr("%1k").arg(locale.toString(people / 1'000, 'f', 1));
    return locale.toString(qRound64(people));
}

} // namespace ui
