// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/queueorder.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/common/words.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::QueueOrder)
};

} // namespace

QString queueOrderWord(QueueOrder order)
{
    switch (order) {
    case QueueOrder::Due:
        return Words::tr("Due first");
    case QueueOrder::Risk:
        return Words::tr("Highest risk first");
    case QueueOrder::Platform:
        return Words::tr("By platform");
    }
    Q_UNREACHABLE();
}

void sortQueue(QList<core::ListApprovals::Item> &items, QueueOrder order)
{
    const auto key = [order](const core::ListApprovals::Item &item) {
        const int platform = order == QueueOrder::Platform ? int(item.slot.platform) : 0;
        const double risk = order == QueueOrder::Risk ? -item.slot.risk.score : 0;
        return std::tuple(item.slot.expired, platform, risk, item.decideBefore, item.slot.id);
    };
    std::ranges::sort(items, std::less{}, key);
}

QString queueGroup(const core::ListApprovals::Item &item, QueueOrder order, core::Instant now, const QTimeZone &zone)
{
    if (item.slot.expired)
        return Words::tr("Not decided in time");
    if (order == QueueOrder::Risk)
        return Words::tr("%1 risk", "LOW, MEDIUM, HIGH, CRITICAL").arg(riskWord(item.slot.risk.level()));
    if (order == QueueOrder::Platform)
        return platformWord(item.slot.platform);
    if (item.decideBefore - now < 1h)
        return Words::tr("Within the hour");
    if (core::localDate(item.decideBefore, zone) == core::localDate(now, zone))
        return Words::tr("Later today");
    return Words::tr("Tomorrow and after");
}

QString deadlineText(core::Instant deadline, core::Instant now, const QTimeZone &zone)
{
    const auto left = std::chrono::floor<std::chrono::minutes>(deadline - now);
    if (left < 0min)
        return Words::tr("overdue");
    if (left < 60min)
        return Words::tr("%1 min").arg(left.count());
    if (left < 12h)
        return Words::tr("%1 h %2").arg(left / 1h).arg(int((left % 1h).count()), 2, 10, QLatin1Char('0'));
    return QLocale().toString(core::toLocal(deadline, zone), u"ddd HH:mm"_s);
}

} // namespace ui
