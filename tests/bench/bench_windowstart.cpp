// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QFile>
#include <QHostAddress>
#include <QKeyEvent>
#include <QProcess>
#include <QTemporaryDir>

#include "core/api/restapi.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/engine/engine.h"
#include "core/safety/statemachine.h"
#include "tests/bench/largeworkspace.h"
#include "tests/bench/paintwatch.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/common/enginelink.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/shell/mainwindow.h"

#include <sodium.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <thread>

/// Prints what the start of the whole program costs on a workspace on disk with 10,000 slots, about 500 of them in the
/// week in sight: from the birth of the process until the window and its week are painted and an edit is done, its
/// memory, and what a thousand turns of the week leave. The measured one is a child process that starts engine, REST
/// and window as the program does; the program itself is started beside it.
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

double milliseconds(clockid_t clock)
{
    timespec time;
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

long statusKiB(const QString &process, const char *field)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto line = std::ranges::find_if(lines, [&](const QByteArray &each) { return each.startsWith(field); });
    return line == lines.end() ? 0 : line->simplified().split(' ').value(1).toLong();
}

/// Prints what the clocks say when something has come to pass, a line the parent reads.
class Marks final
{
public:
    explicit Marks(double born)
        : m_born(born)
    {
    }
    void set(const char *name)
    {
        std::printf("%s %.1f %.1f\n", name, milliseconds(CLOCK_MONOTONIC) - m_born,
                    milliseconds(CLOCK_PROCESS_CPUTIME_ID));
        std::fflush(stdout);
    }

private:
    const double m_born;
};

template<typename Condition>
void waitUntil(const char *what, Condition condition)
{
    const double begun = milliseconds(CLOCK_MONOTONIC);
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (milliseconds(CLOCK_MONOTONIC) - begun < 60'000)
            continue;
        std::fprintf(stderr, "waited a minute in vain: %s\n", what);
        std::_Exit(1);
    }
}

/// The first slot whose time may be changed and that has a chip of its own in sight.
QModelIndex movable(const ui::CalendarView &view, core::Instant now)
{
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        const core::Slot slot = index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot;
        if (slot.dueAt > now + 6h && core::stateAfterEdit(slot.state) && !view.visualRect(index).isEmpty())
            return index;
    }
    return {};
}

void editOne(ui::CalendarView &view, core::Instant now)
{
    const QPersistentModelIndex index = movable(view, now);
    const auto row = [&index] { return index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>(); };
    const core::Instant before = row().slot.dueAt;
    const bench::PaintWatch paints(*view.viewport(), [&] { return row().slot.dueAt == before + 15min && !row().wanted; });
    view.setCurrentIndex(index);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Down, Qt::AltModifier);
    QCoreApplication::sendEvent(&view, &press);
    waitUntil("the edit is done and painted", [&] { return paints.isPainted(); });
}

void turnWeeks(ui::CalendarPage &page, const ui::CalendarModel &model)
{
    const QString self = u"self"_s;
    for (int turn = 0; turn <= 1'200; ++turn) {
        if (turn >= 200 && turn % 250 == 200)
            std::printf("resident %d %ld\n", turn - 200, statusKiB(self, "VmRSS"));
        page.turnWeek(turn % 16 < 8 ? 1 : -1);
        waitUntil("the week is read", [&] { return !model.isLoading(); });
        QCoreApplication::processEvents();
    }
}

int child(QApplication &app, const QString &folder, double born)
{
    Marks marks(born);
    marks.set("main");
    core::EngineContext context;
    context.dataFolder = folder;
    auto engine =
        core::DistributionEngine::start(core::DatabaseLocation::sqlite(folder + u"/distribution.db"_s), context);
    if (!engine) {
        std::fprintf(stderr, "%s\n", qPrintable(engine.error().message));
        return 1;
    }
    api::RestApi rest(**engine);
    if (!rest.start(QHostAddress(), 0))
        return 1;
    marks.set("engine");
    ui::Preferences preferences(folder + u"/window.ini"_s);
    const core::Caller owner{u"owner"_s, u"owner"_s, core::PrincipalKind::Human,
                             core::Scope::Read | core::Scope::Write | core::Scope::Approve | core::Scope::Admin};
    ui::EngineLink link(**engine, owner);
    ui::applyTheme(app, ui::Scheme::Light);
    {
        ui::MainWindow window(link, preferences);
        const bench::PaintWatch whole(window, [] { return true; });
        auto &view = *window.findChild<ui::CalendarView *>();
        auto &model = *window.findChild<ui::CalendarModel *>();
        auto &page = *window.findChild<ui::CalendarPage *>();
        const bench::PaintWatch week(*view.viewport(), [&] { return model.rowCount() > 0; });
        window.show();
        waitUntil("the window is painted", [&] { return whole.isPainted(); });
        marks.set("painted");
        waitUntil("the week is painted", [&] { return week.isPainted(); });
        marks.set("week");
        std::printf("slots %d 0\n", model.rowCount());
        editOne(view, link.now());
        marks.set("edit");
        waitUntil("every place is filled", [&] { return window.isFilled(); });
        marks.set("filled");
        std::printf("peak %ld 0\n", statusKiB(u"self"_s, "VmHWM"));
        if (app.arguments().contains(u"--turns"_s)) {
            turnWeeks(page, model);
            std::printf("peak %ld 1\n", statusKiB(u"self"_s, "VmHWM"));
        }
    }
    QObject::connect(&rest, &api::RestApi::stopped, &app, &QCoreApplication::quit);
    rest.stop();
    return app.exec();
}

using Figures = QMap<QString, QList<std::pair<double, double>>>; ///< By name: by the wall clock, on the processor.

bool runChild(const QString &folder, const QStringList &more, Figures &figures)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{u"--child"_s, folder, QString::number(milliseconds(CLOCK_MONOTONIC), 'f', 3)} + more);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return false;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3)
            figures[QString::fromUtf8(words[0])].append({words[1].toDouble(), words[2].toDouble()});
    }
    return true;
}

/// How long the process has had a processor, in ticks.
qint64 spent(qint64 pid)
{
    qint64 sum = 0;
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (stat.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> words = stat.readAll().split(' ');
        sum = words.value(13).toLongLong() + words.value(14).toLongLong();
    }
    return sum;
}

/// The program as people start it, until it has nothing more to do.
void printProgram(const QString &folder)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double begun = milliseconds(CLOCK_MONOTONIC);
    program.start(QCoreApplication::applicationDirPath() + u"/../bin/distribution-engine"_s,
                  {u"--data"_s, folder, u"--port"_s, u"0"_s});
    if (!program.waitForReadyRead(60'000))
        return void(std::printf("the program did not start\n"));
    const double listening = milliseconds(CLOCK_MONOTONIC) - begun;
    int quiet = 0;
    for (qint64 before = -1; quiet < 4;) {
        std::this_thread::sleep_for(250ms);
        const qint64 now = spent(program.processId());
        quiet = now - before <= 1 ? quiet + 1 : 0;
        before = now;
    }
    const QString pid = QString::number(program.processId());
    std::printf("%-46s %6.0f ms\n", "the program: start to \"listening\"", listening);
    std::printf("%-46s %6ld MiB   target < 200 MiB\n", "the program: most memory, window shown",
                statusKiB(pid, "VmHWM") / 1024);
    program.terminate();
    program.waitForFinished();
}

void print(const char *what, const Figures &figures, const char *name, const char *target)
{
    QList<double> wall, processor;
    for (const auto &[byWall, onProcessor] : figures[QLatin1String(name)]) {
        wall.append(byWall);
        processor.append(onProcessor);
    }
    if (wall.isEmpty())
        return void(std::printf("%-46s did not come to pass\n", what));
    std::ranges::sort(wall);
    std::ranges::sort(processor);
    std::printf("%-46s median %6.0f ms  least %6.0f  most %6.0f   on the processor %6.0f ms   %s\n", what,
                wall[wall.size() / 2], wall.first(), wall.last(), processor[processor.size() / 2], target);
}

int measure(int starts)
{
    const QTemporaryDir folder;
    const auto made = bench::makeLargeWorkspace(core::DatabaseLocation::sqlite(folder.filePath(u"distribution.db"_s)),
                                                folder.path(), core::SystemClock().now());
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
        return 1;
    }
    Figures figures;
    for (int start = 0; start < starts; ++start) {
        if (!runChild(folder.path(), {}, figures))
            return 1;
    }
    std::printf("10,000 slots in the store, %.0f in the week in sight; %d starts\n", figures[u"slots"_s].first().first,
                starts);
    print("start to main()", figures, "main", "");
    print("start to engine and REST ready", figures, "engine", "");
    print("start to the window painted", figures, "painted", "");
    print("start to the week painted", figures, "week", "target < 1000 ms");
    print("start to the first edit done and painted", figures, "edit", "target < 1000 ms");
    print("start to every place filled", figures, "filled", "");
    printProgram(folder.path());
    Figures turning;
    if (!runChild(folder.path(), {u"--turns"_s}, turning))
        return 1;
    const auto peaks = turning[u"peak"_s];
    const auto resident = turning[u"resident"_s];
    std::printf("%-46s %6.0f MiB   target < 200 MiB\n", "most memory of the process, every place filled",
                peaks.first().first / 1024);
    std::printf("%-46s %6.0f MiB   target < 200 MiB\n", "the same after 1,200 turns of the week",
                peaks.last().first / 1024);
    std::printf("resident after 0, 250, 500, 750 and 1,000 turns:");
    for (const auto &[turns, kib] : resident)
        std::printf(" %.1f", kib / 1024);
    std::printf(" MiB; growth %.0f KiB   target none\n", resident.last().second - resident.first().second);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (sodium_init() < 0)
        return 1;
    if (argc > 3 && qstrcmp(argv[1], "--child") == 0) {
        core::installLogging();
        QApplication app(argc, argv);
        return child(app, QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toDouble());
    }
    const QCoreApplication app(argc, argv);
    return measure(argc > 1 ? QByteArray(argv[1]).toInt() : 7);
}
