// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/blackoutactions.h"

#include <QAction>
#include <QMenu>

#include "ui/calendar/accountview.h"
#include "ui/calendar/blockdialog.h"
#include "ui/calendar/calendarhands.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

BlackoutActions::BlackoutActions(const Workbench &bench, Page &page, CalendarHands &hands, BlackoutBook &book,
                                 const AccountLanes &lanes)
    : QObject(&page)
    , m_bench(bench)
    , m_page(page)
    , m_hands(hands)
    , m_book(book)
    , m_lanes(lanes)
    , m_block(new QAction(tr("Block time…"), &page))
{
    m_block->setObjectName(u"blockTime"_s);
    m_block->setShortcut(Qt::Key_B);
    m_block->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_block, &QAction::triggered, this, &BlackoutActions::block);
    page.addAction(m_block);
}

core::Blackout BlackoutActions::start() const
{
    core::Blackout blackout;
    const GridCell cell = m_hands.grid().currentPlace();
    const QTimeZone zone = m_bench.desk.zone();
    QString account = cell.accountId;
    const QList<TimeSpan> spans = m_hands.grid().selectedSpans();
    if (!spans.isEmpty()) {
        blackout.window = core::OnceWindow{spans.first().from, spans.last().to};
        const auto *lanes = qobject_cast<const AccountView *>(&m_hands.grid());
        if (lanes && lanes->selectedAccounts().size() != 1)
            account.clear();
        // The same hours of several days are not one time: from the first to the last of them is blocked whole, and
        // the dialog shows it.
    } else if (account.isEmpty()) {
        blackout.window = core::OnceWindow{cell.at, cell.at + 1h};
    } else {
        const QDate day = core::localDate(cell.at, zone);
        blackout.window = core::OnceWindow{core::startOfDay(day, zone), core::startOfDay(day.addDays(1), zone)};
    }
    if (!account.isEmpty()) {
        blackout.scope = core::BlackoutScope::Account;
        blackout.subject = account;
    }
    return blackout;
}

void BlackoutActions::block()
{
    if (!m_bench.desk.may(core::Scope::Write))
        return m_bench.toast.show(Toast::Kind::Trouble, tr("Your role may look at blocked times, not change them"));
    (new BlockDialog(m_bench, m_book, start(), {}, &m_page))->open();
}

QList<core::KeptBlackout> BlackoutActions::here() const
{
    const GridCell cell = m_hands.grid().currentPlace();
    if (cell.accountId.isEmpty())
        return m_book.over(cell.at, cell.at + 15min);
    const QTimeZone zone = m_bench.desk.zone();
    const QDate day = core::localDate(cell.at, zone);
    return m_book.over(core::startOfDay(day, zone), core::startOfDay(day.addDays(1), zone),
                       m_lanes.find(cell.accountId));
}

void BlackoutActions::addTo(QMenu &menu)
{
    menu.addAction(m_block);
    const bool may = m_bench.desk.may(core::Scope::Write);
    for (const core::KeptBlackout &kept : here()) {
        const QString name = blackoutName(kept.blackout).replace(u'&', u"&&"_s);
        QAction *change = menu.addAction(tr("Change “%1”…").arg(name), this, [this, kept] { edit(kept); });
        change->setObjectName(u"changeBlackout"_s);
        QAction *remove = menu.addAction(tr("Open “%1” again").arg(name), this, [this, kept] { open(kept); });
        remove->setObjectName(u"removeBlackout"_s);
        change->setEnabled(may);
        remove->setEnabled(may);
    }
}

void BlackoutActions::edit(const core::KeptBlackout &kept)
{
    (new BlockDialog(m_bench, m_book, kept.blackout, kept, &m_page))->open();
}

void BlackoutActions::open(const core::KeptBlackout &kept)
{
    m_book.remove(kept, this, [this](const core::Result<core::KeptBlackout> &removed) {
        if (!removed)
            return m_bench.toast.show(Toast::Kind::Trouble, removed.error().message);
        m_bench.toast.showDone(tr("“%1” is open again").arg(blackoutName(removed->blackout)), m_bench.history);
    });
}

} // namespace ui
