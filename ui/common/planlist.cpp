// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/planlist.h"

#include <QLocale>

#include "ui/common/longdate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int pageSize = 100;

} // namespace

PlanList::PlanList(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_desk, &Desk::changed, this, [this](const core::Events &events) {
        if (!events.changedPlans.isEmpty() || !events.removedPlans.isEmpty())
            reload();
    });
    connect(&m_desk, &Desk::readableAgain, this, &PlanList::reload);
}

void PlanList::reload()
{
    m_again = m_busy;
    if (m_busy)
        return;
    m_busy = true;
    readPage({}, {});
}

void PlanList::readPage(const QString &cursor, QList<core::Plan> before)
{
    const auto onAnswer = [this, before](const core::Result<core::ListPlans::Answer> &answer) {
        QList<core::Plan> all = before;
        if (answer)
            all.append(answer->plans);
        if (answer && !answer->nextCursor.isEmpty())
            return readPage(answer->nextCursor, all);
        m_busy = false;
        if (!answer) {
            Q_EMIT failed(answer.error());
        } else {
            all.removeIf([](const core::Plan &plan) { return plan.cancelled || plan.counts.total == 0; });
            m_plans = all;
            m_loaded = true;
            Q_EMIT read();
        }
        if (m_again)
            reload();
    };
    m_desk.ask(core::ListPlans{pageSize, cursor}, this, onAnswer);
}

const core::Plan *PlanList::find(const QString &planId) const
{
    const auto found = std::ranges::find(m_plans, planId, &core::Plan::id);
    return found == m_plans.end() ? nullptr : &*found;
}

QString planName(const core::Plan &plan, const QTimeZone &zone)
{
    if (!plan.request.title.isEmpty())
        return plan.request.title;
    const QDate day = plan.request.weekStart.value_or(core::localDate(plan.createdAt, zone));
    return PlanList::tr("Week of %1").arg(QLocale().toString(day, longDateFormat()));
}

} // namespace ui
