// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/engine/waiting.h"

#include "core/engine/auditqueries.h"
#include "core/engine/chaincheck.h"
#include "core/engine/engine.h"
#include "core/engine/librarycommands.h"
#include "core/engine/planqueries.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::Instant;
using core::Platform;
using core::Result;
using core::Slot;

namespace {

class StillClock final : public core::Clock
{
public:
    Instant now() const override { return core::instantFromIso(u"2026-11-23T06:00:00Z"_s).value(); }
};

const core::Caller person{u"p1"_s, u"ana"_s, core::PrincipalKind::Human,
                          core::Scope::Read | core::Scope::Write | core::Scope::Approve};

} // namespace

/// Several plans on the accounts that they share, planned together on a real engine.
class TestPlanTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void plansThatCameLaterGetTheirShare();
    void whatComesOutTheSameKeepsItsId();
    void anotherOrderOfThePlansIsTheSamePlan();
    void settledSlotsStayWhereTheyAre();
    void theOrderIsThatOfPriority();
    void nothingChangesHalf();
    void plansOfDifferentWeeksAreRefused();

private:
    template<typename Command>
    core::Result<typename Command::Answer> run(Command command)
    {
        return support::run(*m_engine, std::move(command), person);
    }
    template<typename Query>
    core::Result<typename Query::Answer> ask(Query query)
    {
        return support::ask(*m_engine, std::move(query));
    }

    QString create(const QString &content, int priority = 0, QDate weekStart = QDate(2026, 11, 23));
    Result<core::PlannedWeek> plan(const QString &id);
    Result<QList<core::PlannedWeek>> together(const QStringList &ids);
    QList<Slot> slotsOf(const QString &planId);
    /// The rules that all of them share, by plain arithmetic: the accounts' gap and cap, each lane's spacing.
    QString firstBroken(const QStringList &planIds);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::DistributionEngine> m_engine;
    QString m_account;
};

void TestPlanTogether::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    core::EngineContext context;
    context.dataFolder = m_folder->path();
    context.clock = std::make_shared<StillClock>();
    auto engine =
        core::DistributionEngine::start(core::DatabaseLocation::sqlite(m_folder->filePath(u"engine.db"_s)), context);
    QVERIFY(engine);
    m_engine = std::move(*engine);
    const auto added = run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}});
    QVERIFY(added);
    m_account = added->id;
}

void TestPlanTogether::cleanup()
{
    m_engine.reset();
}

QString TestPlanTogether::create(const QString &content, int priority, QDate weekStart)
{
    core::PlanRequest request;
    request.contentId = content;
    request.platforms = {Platform::TikTok};
    request.languages = {u"es"_s};
    request.velocity = 1.5;
    request.weekStart = weekStart;
    request.priority = priority;
    const auto created = run(core::CreatePlan{request});
    return created ? created->id : QString();
}

Result<core::PlannedWeek> TestPlanTogether::plan(const QString &id)
{
    std::promise<Result<core::PlannedWeek>> answered;
    m_engine->plan(core::PlanJob{id, {}}, person,
                   [&](const Result<core::PlannedWeek> &week) { answered.set_value(week); });
    return answered.get_future().get();
}

Result<QList<core::PlannedWeek>> TestPlanTogether::together(const QStringList &ids)
{
    std::promise<Result<QList<core::PlannedWeek>>> answered;
    m_engine->planTogether(core::TogetherJob{ids, {}}, person,
                           [&](const Result<QList<core::PlannedWeek>> &weeks) { answered.set_value(weeks); });
    return answered.get_future().get();
}

QList<Slot> TestPlanTogether::slotsOf(const QString &planId)
{
    return ask(core::ListSlots{.filter = {.planId = planId}})->slots;
}

QString TestPlanTogether::firstBroken(const QStringList &planIds)
{
    QList<Slot> all;
    for (const QString &id : planIds)
        all += slotsOf(id);
    QMap<qint64, int> onDay;
    for (const Slot &slot : std::as_const(all)) {
        if (++onDay[slot.dueAt.time_since_epoch() / 24h] > 5)
            return u"day cap at %1"_s.arg(core::toIso(slot.dueAt));
        for (const Slot &other : std::as_const(all)) {
            if (other.id != slot.id && std::chrono::abs(other.dueAt - slot.dueAt) < 4h)
                return u"gap at %1"_s.arg(core::toIso(slot.dueAt));
        }
    }
    return {};
}

void TestPlanTogether::plansThatCameLaterGetTheirShare()
{
    const QString first = create(u"a"_s);
    const QString second = create(u"b"_s);
    QVERIFY(plan(first) && plan(second));
    const auto apart = slotsOf(first).size() - slotsOf(second).size();
    QVERIFY(apart >= 10); // first come, first served

    const auto weeks = together({second, first});
    QVERIFY2(weeks, weeks ? "" : qPrintable(weeks.error().message));
    QCOMPARE(weeks->size(), 2);
    QCOMPARE(weeks->at(0).plan.id, second); // in the order of the question
    for (const core::PlannedWeek &week : *weeks) {
        QCOMPARE(week.slots, slotsOf(week.plan.id));
        for (const Slot &slot : week.slots)
            QCOMPARE(slot.contentId, week.plan.request.contentId);
    }
    const auto difference = slotsOf(first).size() - slotsOf(second).size();
    QVERIFY2(std::abs(difference) <= 1, QByteArray::number(difference)); // invariant 14: the same accounts
    QVERIFY(slotsOf(second).size() >= 14);
    QCOMPARE(firstBroken({first, second}), QString());
    QVERIFY(ask(core::CheckChain{})->intact());
}

void TestPlanTogether::whatComesOutTheSameKeepsItsId()
{
    const QStringList ids = {create(u"a"_s), create(u"b"_s)};
    QVERIFY(together(ids));
    const QList<Slot> before = slotsOf(ids[0]) + slotsOf(ids[1]);
    QVERIFY(together(ids));
    const QList<Slot> after = slotsOf(ids[0]) + slotsOf(ids[1]);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) { // invariant 12
        QCOMPARE(after[i].id, before[i].id);
        QCOMPARE(after[i].dueAt, before[i].dueAt);
    }
}

void TestPlanTogether::anotherOrderOfThePlansIsTheSamePlan()
{
    const QString first = create(u"a"_s);
    const QString second = create(u"b"_s);
    QVERIFY(together({first, second}));
    const QList<Slot> before = slotsOf(first) + slotsOf(second);
    QVERIFY(together({second, first}));
    const QList<Slot> after = slotsOf(first) + slotsOf(second);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i].id, before[i].id);
}

void TestPlanTogether::settledSlotsStayWhereTheyAre()
{
    const QString first = create(u"a"_s);
    const QString second = create(u"b"_s);
    QVERIFY(plan(first));
    const Slot pinned = slotsOf(first)[7];
    QVERIFY(run(core::EditSlot{.slotId = pinned.id, .pinned = true}));
    const Slot queued = slotsOf(first)[12];
    QVERIFY(run(core::RequestApproval{{queued.id}}));
    QVERIFY(together({first, second}));
    const QList<Slot> after = slotsOf(first);
    for (const Slot &settled : {pinned, queued}) {
        const auto now = std::ranges::find(after, settled.id, &Slot::id);
        QVERIFY(now != after.end());
        QCOMPARE(now->dueAt, settled.dueAt);
    }
    QCOMPARE(firstBroken({first, second}), QString());
    QVERIFY(std::abs(after.size() - slotsOf(second).size()) <= 1);
}

void TestPlanTogether::theOrderIsThatOfPriority()
{
    // One account can make 35 posts; 17 or 18 for each of two, and the odd one goes to the first in order.
    const QString older = create(u"a"_s, 0);
    const QString urgent = create(u"b"_s, 5);
    QVERIFY(together({older, urgent}));
    QVERIFY(slotsOf(urgent).size() >= slotsOf(older).size());
    QVERIFY(slotsOf(urgent).size() + slotsOf(older).size() > 30);
}

void TestPlanTogether::nothingChangesHalf()
{
    const QString first = create(u"a"_s);
    const QString second = create(u"b"_s);
    QVERIFY(plan(first) && plan(second));
    QVERIFY(run(core::CancelPlan{second}));
    const QList<Slot> before = slotsOf(first);
    const auto chain = ask(core::CheckChain{});
    QCOMPARE(together({first, second}).error().code, Error::Code::Conflict);
    QCOMPARE(together({first, u"none"_s}).error().code, Error::Code::NotFound);
    QCOMPARE(together({first, first}).error().field, u"/planIds"_s);
    QVERIFY(slotsOf(first) == before);
    QCOMPARE(ask(core::CheckChain{})->rows, chain->rows);
}

void TestPlanTogether::plansOfDifferentWeeksAreRefused()
{
    const QString first = create(u"a"_s);
    const QString later = create(u"b"_s, 0, QDate(2026, 11, 30));
    const auto refused = together({first, later});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::InvalidField);
    QCOMPARE(refused.error().field, u"/planIds"_s);
    QVERIFY(slotsOf(first).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlanTogether)
#include "tst_plantogether.moc"
