// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarlayers.h"

#include <QCoreApplication>

#include "ui/common/listtext.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::CalendarLayers)
};

QString hoursText(const QList<int> &hours)
{
    QStringList texts;
    for (const int hour : hours)
        texts.append(u"%1:00"_s.arg(hour, 2, 10, QLatin1Char('0')));
    return isolated(listText(texts));
}

} // namespace

LayerNumbers countedSlots(const QList<core::Slot> &list)
{
    LayerNumbers numbers;
    double risk = 0;
    for (const core::Slot &slot : list) {
        if (!core::occupiesAccount(slot.state))
            continue;
        ++numbers.slotCount;
        risk += slot.risk.score;
        numbers.highestRisk = std::max(numbers.highestRisk, slot.risk.score);
        numbers.waiting += slot.state == core::SlotState::PendingApproval;
        numbers.approved += slot.state == core::SlotState::Approved;
    }
    numbers.meanRisk = numbers.slotCount > 0 ? risk / numbers.slotCount : 0;
    return numbers;
}

QString layerName(Layer layer)
{
    switch (layer) {
    case Layer::Risk:
        return Words::tr("Risk heat");
    case Layer::Trend:
        return Words::tr("Trend");
    case Layer::Peak:
        return Words::tr("Peak hours");
    case Layer::Blackouts:
        return Words::tr("Blocked times");
    case Layer::Cap:
        return Words::tr("Cap used");
    case Layer::Approvals:
        return Words::tr("Approvals");
    }
    Q_UNREACHABLE();
}

QString layerText(Layer layer, const LayerNumbers &numbers)
{
    const QString platform = numbers.platform ? isolated(platformWord(*numbers.platform)) : QString();
    switch (layer) {
    case Layer::Risk:
        return numbers.slotCount == 0
            ? Words::tr("no slots")
            : Words::tr("mean %1, highest %2").arg(riskText(numbers.meanRisk), riskText(numbers.highestRisk));
    case Layer::Trend:
        return numbers.trend && numbers.platform ? Words::tr("%1 %2").arg(platform, riskText(numbers.trend->score))
                                                 : Words::tr("not known");
    case Layer::Peak:
        return numbers.peakHours.isEmpty() || !numbers.platform
            ? Words::tr("no slots")
            : Words::tr("%1 around %2").arg(platform, hoursText(numbers.peakHours));
    case Layer::Blackouts:
        return numbers.blackouts == 0 ? Words::tr("none this week") : Words::tr("%n this week", "", numbers.blackouts);
    case Layer::Cap:
        return numbers.cap == 0 ? Words::tr("not known")
                                : Words::tr("%1 of %2 posts").arg(numbers.posts).arg(numbers.cap);
    case Layer::Approvals:
        return Words::tr("%1 wait, %2 approved").arg(numbers.waiting).arg(numbers.approved);
    }
    Q_UNREACHABLE();
}

} // namespace ui
