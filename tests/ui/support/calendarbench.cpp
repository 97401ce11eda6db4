// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendarbench.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "core/engine/slotqueries.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tests {

QString CalendarBench::begin()
{
    if (!host.start())
        return u"the engine did not start"_s;
    cocina = addAccount(u"@cocina"_s);
    molino = addAccount(u"@molino"_s);
    core::ContentDraft draft;
    draft.title = u"Harvest"_s;
    draft.language = u"es"_s;
    draft.caption = u"Pan, tomate, aceite y sal."_s;
    const auto added = host.run(core::AddContent{draft});
    if (!added)
        return added.error().message;
    content = added->contentId;
    link = std::make_unique<ui::EngineLink>(host.engine(), support::EngineHost::person());
    history = std::make_unique<ui::History>();
    window = std::make_unique<QWidget>();
    window->resize(1256, 800);
    toast = new ui::Toast(window.get(), 20);
    page = new ui::CalendarPage({*link, *toast, *history, preferences, tasks}, window.get());
    page->resize(window->size());
    QSignalSpy loaded(page, &ui::CalendarPage::loaded);
    page->showWeekOf(QDate(2026, 11, 23));
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get()) || (loaded.isEmpty() && !loaded.wait()))
        return u"the week was not read"_s;
    view().setFocus();
    return {};
}

CalendarBench::~CalendarBench()
{
    window.reset();
    link.reset();
    host.stop();
}

QString CalendarBench::addAccount(const QString &username, core::Platform platform)
{
    core::NewAccount account;
    account.platform = platform;
    account.username = username;
    account.language = u"es"_s;
    const auto added = host.run(core::AddAccount{account});
    return added ? added->id : QString();
}

core::Instant CalendarBench::at(int day, double hours) const
{
    return core::startOfDay(QDate(2026, 11, day), QTimeZone::utc()) + std::chrono::minutes(int(hours * 60));
}

QString CalendarBench::add(int day, double hours, const QString &account, const QString &planId)
{
    core::CreateSlot create;
    create.planId = planId;
    create.dueAt = at(day, hours);
    create.accountId = account.isEmpty() ? cocina : account;
    create.contentId = content;
    create.language = u"es"_s;
    const auto made = host.run(create);
    if (!made) {
        QTest::qFail(qPrintable(made.error().message), __FILE__, __LINE__);
        return {};
    }
    const auto isShown = [&] { return index(made->id).isValid() || !view().geometry().contains(create.dueAt); };
    if (!QTest::qWaitFor([&] { return isShown() && !model().isLoading(); }))
        QTest::qFail("the slot does not show", __FILE__, __LINE__);
    return made->id;
}

core::Slot CalendarBench::stored(const QString &id)
{
    const auto found = host.ask(core::ListSlots{});
    if (found) {
        for (const core::Slot &slot : found->slots) {
            if (slot.id == id)
                return slot;
        }
    }
    return {};
}

QModelIndex CalendarBench::index(const QString &id) const
{
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QModelIndex index = view().model()->index(row, 0);
        if (index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot.id == id)
            return index;
    }
    return {};
}

core::Instant CalendarBench::dueOf(const QString &id) const
{
    return index(id).data(ui::CalendarModel::TimeRole).value<core::Instant>();
}

bool CalendarBench::isOnItsWay(const QString &id) const
{
    return index(id).data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().wanted.has_value();
}

QPoint CalendarBench::place(int day, double hours) const
{
    const ui::WeekGeometry &geometry = view().geometry();
    const QRectF column = geometry.column(int(geometry.firstDay().daysTo(QDate(2026, 11, day))));
    return QPoint(int(column.center().x()), int(geometry.yOf(hours * 60)) - view().verticalScrollBar()->value() + 2);
}

QPoint CalendarBench::chip(const QString &id) const
{
    view().scrollTo(index(id));
    return view().visualRect(index(id)).center();
}

void CalendarBench::press(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(view().viewport(), Qt::LeftButton, modifiers, at);
}

void CalendarBench::moveTo(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent move(QEvent::MouseMove, at, view().viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                     modifiers);
    QCoreApplication::sendEvent(view().viewport(), &move);
}

void CalendarBench::release(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, modifiers, at);
}

QPoint CalendarBench::carried(const QString &, int day, double hours) const
{
    return place(day, hours) + QPoint(0, m_grab.y() - 2);
}

bool CalendarBench::carry(const QString &id, int day, double hours, Qt::KeyboardModifiers modifiers)
{
    const QPoint from = chip(id);
    m_grab = from - view().visualRect(index(id)).topLeft();
    press(from);
    moveTo(from + QPoint(0, 15));
    moveTo(carried(id, day, hours), modifiers);
    return QTest::qWaitFor([&] {
        return view().isDragging() && !view().drag()->verdict.word.isEmpty()
            && view().drag()->verdict.kind != ui::DropVerdict::Kind::Checking;
    });
}

void CalendarBench::drop(int day, double hours, Qt::KeyboardModifiers modifiers)
{
    release(carried({}, day, hours), modifiers);
}

void CalendarBench::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&view(), Qt::Key(key), modifiers);
}

} // namespace tests
