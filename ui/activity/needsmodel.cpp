// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/needsmodel.h"

#include <QLocale>

#include "ui/common/enginewords.h"
#include "ui/common/tableroles.h"
#include "ui/common/tone.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The sign of a slot's state; none where no state says it.
QVariant signOf(core::NeedKind kind)
{
    switch (kind) {
    case core::NeedKind::OutcomeUnknown:
    case core::NeedKind::NeedsReview:
        return int(SlotLook::Unknown);
    case core::NeedKind::Failed:
        return int(SlotLook::Failed);
    case core::NeedKind::Missed:
        return int(SlotLook::Missed);
    case core::NeedKind::Expired:
        return int(SlotLook::Expired);
    case core::NeedKind::CriticalRisk:
    case core::NeedKind::Account:
        break;
    }
    return {};
}

Tone toneOf(core::NeedKind kind)
{
    switch (kind) {
    case core::NeedKind::Failed:
    case core::NeedKind::CriticalRisk:
        return Tone::Danger;
    case core::NeedKind::OutcomeUnknown:
    case core::NeedKind::NeedsReview:
    case core::NeedKind::Account:
        return Tone::Warn;
    case core::NeedKind::Missed:
    case core::NeedKind::Expired:
        break;
    }
    return Tone::Plain;
}

} // namespace

QString needWord(core::NeedKind kind)
{
    switch (kind) {
    case core::NeedKind::OutcomeUnknown:
        return NeedsModel::tr("Outcome unknown");
    case core::NeedKind::NeedsReview:
        return NeedsModel::tr("Needs your review");
    case core::NeedKind::Failed:
        return NeedsModel::tr("Failed");
    case core::NeedKind::Missed:
        return NeedsModel::tr("Missed");
    case core::NeedKind::Expired:
        return NeedsModel::tr("Expired");
    case core::NeedKind::CriticalRisk:
        return NeedsModel::tr("Critical risk");
    case core::NeedKind::Account:
        return NeedsModel::tr("Account");
    }
    return {};
}

NeedsModel::NeedsModel(Desk &desk, QObject *parent)
    : RowsModel(desk, parent)
{
}

int NeedsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant NeedsModel::text(const Item &item, int column) const
{
    const auto time = [this](core::Instant at) {
        return QLocale().toString(core::toLocal(at, desk().zone()), u"ddd d MMM HH:mm"_s);
    };
    switch (column) {
    case What:
        return item.title.isEmpty() ? needWord(item.kind) : tr("%1: %2").arg(needWord(item.kind), isolated(item.title));
    case Account:
        return item.account ? item.account->username : QString();
    case When:
        return item.slot ? time(item.slot->dueAt) : slotCountText(item.comingSlots);
    default:
        return {};
    }
}

QVariant NeedsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &item = rows()[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::ToolTipRole:
        return plainTip(engineText(item.sentence, desk().zone()));
    case Qt::AccessibleTextRole:
        return column == What
            ? QVariant(tr("%1. %2").arg(text(item, What).toString(), engineText(item.sentence, desk().zone())))
            : text(item, column);
    case tablerole::secondary:
        return column == What ? QVariant(engineText(item.sentence, desk().zone())) : QVariant();
    case tablerole::strong:
        return column == What;
    case tablerole::tone:
        return column == What ? QVariant(int(toneOf(item.kind))) : QVariant();
    case tablerole::look:
        return column == What ? signOf(item.kind) : QVariant();
    case tablerole::tile:
        return column == Account && item.account ? QVariant(int(item.account->platform)) : QVariant();
    case tablerole::action:
        if (column != Proposal)
            return {};
        if (item.slot && item.proposedAt) {
            const QString at =
                isolated(QLocale().toString(core::toLocal(*item.proposedAt, desk().zone()), u"ddd HH:mm"_s));
            return item.proposedUsername.isEmpty() ? tr("Move to %1").arg(at)
                                                   : tr("Move to %1 on %2").arg(at, isolated(item.proposedUsername));
        }
        return item.slot ? tr("Open in the calendar") : tr("Open the account");
    default:
        return {};
    }
}

QVariant NeedsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Account:
        return tr("Account");
    case When:
        return tr("Time");
    default:
        return tr("What to do");
    }
}

void NeedsModel::read()
{
    askOnce(core::ListNeedsYou{}, [this](const QList<Item> &items) { take(items); });
}

bool NeedsModel::concerns(const core::Events &events) const
{
    return !events.changedSlots.isEmpty() || !events.removedSlots.isEmpty() || !events.changedAccounts.isEmpty();
}

} // namespace ui
