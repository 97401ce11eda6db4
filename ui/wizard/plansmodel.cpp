// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/plansmodel.h"

#include <QLocale>

#include "core/engine/libraryqueries.h"
#include "ui/common/tableroles.h"
#include "ui/common/tone.h"
#include "ui/common/words.h"
#include "ui/content/contentmodel.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostPlans = 200;
constexpr int mostTitles = 500;

} // namespace

QString planStateWord(const core::Plan &plan)
{
    if (plan.cancelled)
        return PlansModel::tr("Cancelled");
    switch (plan.status()) {
    case core::PlanStatus::Draft:
        return PlansModel::tr("Draft");
    case core::PlanStatus::Planned:
        return PlansModel::tr("Planned");
    case core::PlanStatus::Approved:
        return PlansModel::tr("Approved");
    case core::PlanStatus::Executing:
        return PlansModel::tr("Running");
    case core::PlanStatus::Completed:
        return PlansModel::tr("Completed");
    case core::PlanStatus::Failed:
        return PlansModel::tr("Failed");
    }
    Q_UNREACHABLE();
}

PlansModel::PlansModel(Desk &desk, QObject *parent)
    : RowsModel(desk, parent)
{
}

bool PlansModel::concerns(const core::Events &events) const
{
    return !events.changedPlans.isEmpty() || !events.removedPlans.isEmpty();
}

void PlansModel::read()
{
    core::ListPlans query;
    query.limit = mostPlans;
    askOnce(query, [this](const core::ListPlans::Answer &answer) {
        take(answer.plans);
        readTitles();
    });
}

void PlansModel::readTitles()
{
    core::ListContents query;
    query.limit = mostTitles;
    desk().ask(query, this, [this](const core::Result<core::ListContents::Answer> &answer) {
        if (!answer)
            return;
        for (const core::Content &content : answer->contents)
            m_titles.insert(content.contentId, contentName(content));
        columnChanged(Name);
    });
}

QString PlansModel::nameOf(const core::Plan &plan) const
{
    if (!plan.request.title.isEmpty())
        return plan.request.title;
    return m_titles.value(plan.request.contentId, plan.request.contentId);
}

int PlansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnCountOfAll);
}

QString PlansModel::text(const core::Plan &plan, int column) const
{
    const QLocale locale;
    switch (column) {
    case Name:
        return nameOf(plan);
    case Week:
        if (!plan.request.weekStart)
            return tr("From the day of planning");
        return tr("%1 – %2").arg(locale.toString(*plan.request.weekStart, u"d MMM"_s),
                                 locale.toString(plan.request.weekStart->addDays(6), u"d MMM yyyy"_s));
    case State:
        return planStateWord(plan);
    case Slots:
        return locale.toString(plan.counts.total);
    case Made:
        return locale.toString(core::toLocal(plan.createdAt, desk().zone()), u"d MMM HH:mm"_s);
    }
    return {};
}

QVariant PlansModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Plan &plan = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(plan, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Slots ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case tablerole::strong:
        return index.column() == Name;
    case tablerole::tone:
        return int(plan.cancelled ? Tone::Third : index.column() == Name ? Tone::Plain : Tone::Second);
    }
    return {};
}

QVariant PlansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCountOfAll)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Slots ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const QString words[] = {tr("Plan"), tr("Week"), tr("State"), tr("Slots"), tr("Made")};
    return words[section];
}

} // namespace ui
