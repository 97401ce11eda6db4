// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include "core/api/restapi.h"
#include "core/engine/sampleweek.h"
#include "core/engine/tokencommands.h"
#include "core/engine/whatif.h"
#include "tests/bench/largeworkspace.h"
#include "tests/bench/paintwatch.h"
#include "tests/support/enginehost.h"
#include "tests/support/httpclient.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/common/enginelink.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/shell/mainwindow.h"

#include <sodium.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <future>
#include <random>

/// Prints how long a move that one face asks for takes until the other shows it, beside its target: from sending the
/// request until the open window has painted the slot at its new time, and from the key in the window until REST reads
/// it. Over real HTTP on the loopback; the sample week, and a workspace with 10,000 slots and 500 in sight.
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Result;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int moves = 200; ///< Of each kind.
constexpr auto pause =
    150ms; ///< Between two moves, as between those of a person: what follows one has been read by then.

const core::Caller owner{u"owner"_s, u"Marta Vidal"_s, core::PrincipalKind::Human,
                         core::Scope::Read | core::Scope::Write | core::Scope::Approve | core::Scope::Admin
                             | core::Scope::Publish};

double processorTime()
{
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template<typename Request, typename Asked>
Result<typename Request::Answer> awaited(Asked asked)
{
    std::promise<Result<typename Request::Answer>> answered;
    asked([&](const Result<typename Request::Answer> &answer) { answered.set_value(answer); });
    return answered.get_future().get();
}

/// A client of REST in a thread of its own: another program, as the window sees it.
class OtherSide final
{
public:
    OtherSide(quint16 port, const QByteArray &token)
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        run([&] { m_client = std::make_unique<tests::HttpClient>(port, token); }).wait();
    }
    ~OtherSide()
    {
        run([this] { m_client.reset(); }).wait();
        m_thread.quit();
        m_thread.wait();
    }
    std::future<void> run(std::function<void()> work)
    {
        auto done = std::make_shared<std::promise<void>>();
        QMetaObject::invokeMethod(&m_worker, [work = std::move(work), done] {
            work();
            done->set_value();
        });
        return done->get_future();
    }
    tests::HttpClient &client() { return *m_client; }

private:
    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<tests::HttpClient> m_client;
};

/// Engine, REST and window as the program has them, on a workspace on disk.
class Faces final
{
public:
    bool open(const QString &folder)
    {
        core::EngineContext context;
        context.dataFolder = folder;
        context.clock = clock;
        auto started =
            core::DistributionEngine::start(core::DatabaseLocation::sqlite(folder + u"/distribution.db"_s), context);
        if (!started)
            return false;
        engine = std::move(*started);
        return true;
    }
    bool show()
    {
        rest = std::make_unique<api::RestApi>(*engine);
        const auto port = rest->start(QHostAddress(QHostAddress::LocalHost), 0);
        core::CreateToken create;
        create.name = u"otherside"_s;
        create.kind = core::PrincipalKind::Human;
        create.scopes = core::Scope::Read | core::Scope::Write;
        const auto token = awaited<core::CreateToken>([&](auto answer) { engine->submit(create, owner, answer); });
        if (!port || !token)
            return false;
        other = std::make_unique<OtherSide>(*port, token->secret.toLatin1());
        link = std::make_unique<ui::EngineLink>(*engine, owner);
        window = std::make_unique<ui::MainWindow>(*link, preferences);
        window->show();
        m_beat.start(5ms);
        view = window->findChild<ui::CalendarView *>();
        model = window->findChild<ui::CalendarModel *>();
        waitUntil([this] { return window->isFilled() && model->rowCount() > 0; });
        return true;
    }
    static void waitUntil(const std::function<bool()> &condition)
    {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    std::shared_ptr<support::ManualClock> clock = std::make_shared<support::ManualClock>();
    std::unique_ptr<core::DistributionEngine> engine;
    std::unique_ptr<api::RestApi> rest;
    std::unique_ptr<OtherSide> other;
    ui::Preferences preferences;
    std::unique_ptr<ui::EngineLink> link;
    std::unique_ptr<ui::MainWindow> window;
    ui::CalendarView *view = nullptr;
    ui::CalendarModel *model = nullptr;

private:
    QTimer m_beat; ///< waitUntil() looks again at least as often.
};

struct Move {
    QPersistentModelIndex index;
    QString slotId;
    core::Instant to = {};
    Qt::Key key = Qt::Key_Down; ///< With Alt: the same move by the window.

    ui::SlotRow row() const { return index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>(); }
    bool isShown() const { return row().slot.dueAt == to && !row().wanted; }
};

/// A quarter of an hour earlier or later, where no rule stands against it.
Move anyMove(Faces &faces, std::mt19937 &dice)
{
    while (true) {
        const QModelIndex index =
            faces.view->model()->index(int(dice() % unsigned(faces.view->model()->rowCount())), 0);
        const core::Slot slot = index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot;
        if (slot.state != core::SlotState::Planned || slot.dueAt < faces.clock->now() + 12h)
            continue;
        const bool later = dice() % 2;
        core::AskWhatIf question{.slotId = slot.id};
        question.at = slot.dueAt + (later ? 15min : -15min);
        const auto answer = awaited<core::AskWhatIf>([&](auto done) { faces.engine->ask(question, done); });
        if (answer && !answer->broken && faces.view->columns().contains(*question.at))
            return {index, slot.id, *question.at, later ? Qt::Key_Down : Qt::Key_Up};
    }
}

double since(Clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

/// From sending the request until the window has painted the slot where it is now.
double byRest(Faces &faces, const Move &move)
{
    const bench::PaintWatch paints(*faces.view->viewport(), [&] { return move.isShown(); });
    std::atomic<Clock::time_point> sent{Clock::time_point()};
    const auto done = faces.other->run([&] {
        sent = Clock::now();
        const auto answer = faces.other->client().patch("/distribution/slots/" + move.slotId.toUtf8(),
                                                        {{"datetime", core::toIso(move.to)}});
        if (answer.status != 200)
            std::fprintf(stderr, "%d %s\n", answer.status, answer.body.constData());
    });
    Faces::waitUntil([&] { return paints.isPainted(); });
    const double spent = since(sent.load());
    done.wait();
    return spent;
}

/// From the key until REST reads the slot where it is now; it is asked again and again.
double byWindow(Faces &faces, const Move &move)
{
    std::atomic<bool> isSeen = false;
    const QByteArray from = core::toIso(move.to).toUtf8();
    const QByteArray to = core::toIso(move.to + 1ms).toUtf8();
    Clock::time_point seen;
    faces.view->setCurrentIndex(move.index);
    const auto done = faces.other->run([&] {
        while (!isSeen) {
            const auto answer = faces.other->client().get("/distribution/slots?from=" + from + "&to=" + to);
            seen = Clock::now();
            isSeen = answer.body.contains(move.slotId.toUtf8());
        }
    });
    const auto begun = Clock::now();
    QKeyEvent press(QEvent::KeyPress, move.key, Qt::AltModifier);
    QCoreApplication::sendEvent(faces.view, &press);
    Faces::waitUntil([&] { return isSeen.load(); });
    done.wait();
    const double spent = std::chrono::duration<double, std::milli>(seen - begun).count();
    Faces::waitUntil([&] { return move.isShown(); });
    return spent;
}

double quantile(const std::vector<double> &sorted, double share)
{
    return sorted[size_t(share * double(sorted.size() - 1))];
}

/// The median.
double measure(const char *what, Faces &faces, std::mt19937 &dice, std::chrono::milliseconds between,
               double (*one)(Faces &, const Move &))
{
    std::vector<double> spent, processor;
    for (int i = 0; i < moves; ++i) {
        const Move move = anyMove(faces, dice);
        const double begun = processorTime();
        spent.push_back(one(faces, move));
        processor.push_back(processorTime() - begun);
        const auto until = Clock::now() + between;
        Faces::waitUntil([&] { return Clock::now() >= until; });
    }
    std::ranges::sort(spent);
    std::ranges::sort(processor);
    std::printf(
        "  %-44s p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  most %6.1f ms   on the processor p50 %5.1f ms   target < "
        "100 ms\n",
        what, quantile(spent, 0.5), quantile(spent, 0.95), quantile(spent, 0.99), spent.back(),
        quantile(processor, 0.5));
    return quantile(spent, 0.5);
}

struct Medians {
    double byRest = 0;
    double byWindow = 0;
};

Medians measure(const char *what, Faces &faces)
{
    std::mt19937 dice(7);
    std::printf("%s, %d in sight, %d moves each\n", what, faces.model->rowCount(), moves);
    Medians medians;
    medians.byRest = measure("request sent to painted in the window", faces, dice, pause, byRest);
    measure("the same, one right after the other", faces, dice, 0ms, byRest);
    medians.byWindow = measure("key in the window to read by REST", faces, dice, pause, byWindow);
    return medians;
}

std::optional<Medians> sampleWeek()
{
    const QTemporaryDir folder;
    Faces faces;
    faces.clock->set(*core::instantFromIso(u"2026-11-16T10:24:00Z"_s));
    if (!faces.open(folder.path()) || !awaited<core::LoadSampleWeek>([&](auto answer) {
            faces.engine->submit(core::LoadSampleWeek{}, owner, answer);
        })
        || !faces.show())
        return {};
    return measure("the sample week", faces);
}

std::optional<Medians> largeWorkspace()
{
    const QTemporaryDir folder;
    Faces faces;
    faces.clock->set(*core::instantFromIso(u"2026-11-16T10:24:00Z"_s));
    if (!bench::makeLargeWorkspace(core::DatabaseLocation::sqlite(folder.filePath(u"distribution.db"_s)), folder.path(),
                                   faces.clock->now())
        || !faces.open(folder.path()) || !faces.show())
        return {};
    return measure("10,000 slots", faces);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (sodium_init() < 0)
        return 1;
    QApplication app(argc, argv);
    ui::applyTheme(app, ui::Scheme::Light);
    const auto sample = sampleWeek();
    const auto large = largeWorkspace();
    if (!sample || !large)
        return 1;
    std::printf("10,000 slots / the sample week: x%.1f by REST, x%.1f by the window\n", large->byRest / sample->byRest,
                large->byWindow / sample->byWindow);
    return 0;
}
