// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractListModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMouseEvent>
#include <QScrollBar>

#include "core/engine/librarycommands.h"
#include "core/engine/slotcommands.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/slotsinhand.h"
#include "ui/common/enginelink.h"
#include "ui/common/style.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

/// Prints what one frame costs while a slot is dragged over a full week, from the pointer's move to the painted pixels,
/// with the engine's answer in it; and what a thousand turns of the week leave in memory. With a file name as argument
/// it also writes a picture of the drag.
using namespace Qt::StringLiterals;

namespace {

class Rows final : public QAbstractListModel
{
public:
    explicit Rows(QList<ui::SlotRow> rows)
        : m_rows(std::move(rows))
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == ui::CalendarModel::SlotRole ? QVariant::fromValue(m_rows[index.row()]) : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemIsEditable;
    }

private:
    QList<ui::SlotRow> m_rows;
};

long residentKiB()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLong() * 4 : 0;
}

void send(QWidget *port, QEvent::Type type, const QPoint &at)
{
    QMouseEvent event(type, at, port->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
    QCoreApplication::sendEvent(port, &event);
}

void print(const char *what, std::vector<double> spent)
{
    std::ranges::sort(spent);
    const auto quantile = [&](double share) { return spent[size_t(share * double(spent.size() - 1))]; };
    std::printf("%-44s p50 %6.2f ms  p99 %6.2f ms  most %6.2f ms   target p99 < 16.7 ms\n", what, quantile(0.5),
                quantile(0.99), spent.back());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::applyTheme(app, ui::Scheme::Light);
    support::EngineHost host;
    core::NewAccount account;
    account.platform = core::Platform::TikTok;
    account.username = u"@cocina"_s;
    const auto added =
        host.start() ? host.run(core::AddAccount{account}) : core::fail(core::Error::Code::Internal, u"no engine"_s);
    if (!added)
        return 1;
    const core::Instant monday = *core::instantFromIso(u"2026-11-23T00:00:00Z"_s);
    core::CreateSlot create;
    create.accountId = added->id;
    create.contentId = u"film"_s;
    create.language = u"es"_s;
    create.dueAt = monday + std::chrono::hours(58);
    const auto made = host.run(create);
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
        return 1;
    }

    // 500 slots in the week, the others in the weeks around it.
    QList<ui::SlotRow> rows{{*made, u"Harvest in 40 s"_s, u"@cocina"_s, {}}};
    for (int i = 1; i < 10'000; ++i) {
        core::Slot slot = *made;
        slot.id = u"slot-%1"_s.arg(i);
        slot.platform = core::allPlatforms[size_t(i % core::platformCount)];
        slot.state = core::SlotState(i % 3);
        slot.risk.score = (i * 37 % 100) / 100.0;
        const int week = i < 500 ? 0 : 1 + i % 19;
        slot.dueAt = monday + std::chrono::hours(168 * week) + std::chrono::minutes(i * 7919 % (168 * 4) * 15);
        rows.append({slot, u"Title number %1"_s.arg(i), u"@account%1"_s.arg(i % 40), {}});
    }
    Rows model(rows);
    ui::EngineLink link(host.engine(), support::EngineHost::person());
    ui::SlotsInHand hand(link);
    ui::CalendarView view([&host] { return host.clock().now(); });
    view.setModel(&model);
    view.setJudge([&](const auto &moves, ui::DropAction action) { return hand.judge(moves, action); });
    QObject::connect(&view, &ui::CalendarView::dragBegun, &hand,
                     [&](const auto &taken) { hand.take(taken, ui::DropAction::Move); });
    QObject::connect(&hand, &ui::SlotsInHand::known, &view, &ui::CalendarView::judgeAgain);
    view.resize(1256, 800);
    view.showWeek(QDate(2026, 11, 23), QTimeZone::utc());
    view.setZoom(0); // the whole day, so that all 500 are in sight
    view.show();
    const QModelIndex index = model.index(0);
    view.selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    view.scrollTo(index);
    QCoreApplication::processEvents();

    QWidget *port = view.viewport();
    const QPoint from = view.visualRect(index).center();
    send(port, QEvent::MouseButtonPress, from);
    send(port, QEvent::MouseMove, from + QPoint(0, 30));
    while (!view.isDragging() || view.drag()->verdict.kind == ui::DropVerdict::Kind::Checking)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    std::vector<double> frames;
    std::vector<double> processor;
    for (int i = 0; i < 3'000; ++i) {
        const QPoint at(100 + i * 13 % 1'100, 60 + i * 7 % (port->height() - 140));
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begun = std::clock();
        send(port, QEvent::MouseMove, at);
        QCoreApplication::processEvents();
        frames.push_back(double(timer.nsecsElapsed()) / 1e6);
        processor.push_back(double(std::clock() - begun) * 1e3 / CLOCKS_PER_SEC);
    }
    if (argc > 1)
        view.grab().save(QString::fromLocal8Bit(argv[1]));
    print("a frame while dragging (wall)", frames);
    print("a frame while dragging (on the processor)", processor);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &escape);

    long before = 0;
    for (int turn = 0; turn < 1'100; ++turn) {
        if (turn == 100)
            before = residentKiB(); // caches are full by then
        view.showWeek(QDate(2026, 11, 23).addDays(7 * (turn % 20)), QTimeZone::utc());
        QCoreApplication::processEvents();
    }
    std::printf("memory %ld MiB; growth over 1,000 turns of the week %ld KiB\n", residentKiB() / 1024,
                residentKiB() - before);
    return 0;
}
