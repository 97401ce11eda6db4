// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/repair.h"
#include "tests/support/planchecker.h"
#include "tests/support/planninginputs.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Instant;
using core::Occupancy;
using core::PlannedSlot;
using core::PlanningInput;
using core::Platform;
using core::StandingSlot;
using support::randomInput;

namespace {

const core::Week week(QDate(2026, 11, 23), QTimeZone::utc()); // a Monday
const Instant monday = week.begin();

constexpr quint32 instances = 600;

Occupancy boardOf(const PlanningInput &input, const QList<StandingSlot> &standing)
{
    return Occupancy(input, input.lanes.first().platform, standing);
}

QByteArray label(quint32 seed)
{
    return "seed " + QByteArray::number(seed);
}

/// A planned week with some slots that may give way, and a hand that moves them.
struct Scene {
    explicit Scene(quint32 seed, const support::RandomLimits &limits = {})
        : input(randomInput(seed, limits))
        , dice(seed + 77)
    {
        const auto planned = core::planWeek(input).slots;
        for (const PlannedSlot &slot : planned) {
            type = slot.contentType;
            standing.append({u"s%1"_s.arg(standing.size()), slot.platform, slot.accountId, slot.language, slot.at,
                             dice() % 5 != 0});
        }
    }

    const StandingSlot &anySlot() { return standing[qsizetype(dice() % quint32(standing.size()))]; }

    /// A quarter-hour of the week, one in four times off the grid.
    Instant anyTime()
    {
        const auto at = input.week.at(int(dice() % quint32(input.week.quarters())));
        return dice() % 4 == 0 ? at + std::chrono::minutes(dice() % 15) : at;
    }

    QString anyAccount(const QString &language)
    {
        QStringList ids;
        for (const core::PlannerAccount &account : input.accounts) {
            if (account.serves(language))
                ids.append(account.id);
        }
        return ids[qsizetype(dice() % quint32(ids.size()))];
    }

    /// By an independent reading of the rules.
    QStringList brokenBy(const QList<StandingSlot> &list) const
    {
        QList<PlannedSlot> planned;
        for (const StandingSlot &slot : list)
            planned.append({slot.platform, slot.language, slot.accountId, slot.at, type, {}});
        return support::brokenRules(input, planned);
    }

    PlanningInput input;
    core::ContentType type = core::ContentType::Video;
    QList<StandingSlot> standing;
    std::mt19937 dice;
};

/// `standing` with the repair done.
QList<StandingSlot> after(QList<StandingSlot> standing, const core::Repair &repair)
{
    for (const core::UnplacedSlot &gone : repair.unplaced)
        standing.removeIf([&](const StandingSlot &slot) { return slot.id == gone.id; });
    for (StandingSlot &slot : standing) {
        for (const StandingSlot &moved : repair.moved) {
            if (moved.id == slot.id)
                slot = moved;
        }
    }
    return standing;
}

QStringList idsOf(const core::Repair &repair)
{
    QStringList ids;
    for (const StandingSlot &slot : repair.moved)
        ids.append(slot.id);
    for (const core::UnplacedSlot &gone : repair.unplaced)
        ids.append(gone.id);
    return ids;
}

/// Breaches that a person's own move may leave: a time off the grid, a day or a week with more posts than planned.
bool isForgiven(const QString &breach)
{
    return breach.startsWith(u"H3"_s) || breach.startsWith(u"off the week's grid"_s);
}

/// The worth of the best free place, cell by cell through the sentences' rules: no counters, no early stop.
double bestWorth(const PlanningInput &input, const QList<StandingSlot> &others, const StandingSlot &slot)
{
    const Occupancy board = boardOf(input, others);
    const int lane = board.laneOf(slot.language);
    const core::ProblemLane &wanted = board.problem().lanes[size_t(lane)];
    std::vector<int> onDay = wanted.committed;
    for (const StandingSlot &other : others) {
        if (other.language == slot.language)
            ++onDay[size_t(board.problem().dayOf[size_t(board.cellOf(other.at))])];
    }
    double best = -INFINITY;
    for (int a = 0; a < int(board.accounts().size()); ++a) {
        const core::AccountBoard account = board.boardOf(a);
        const core::MoveRules rules = board.rulesFor(slot.language);
        for (int t = 0; t < input.week.quarters(); ++t) {
            if (onDay[size_t(board.problem().dayOf[size_t(t)])] >= wanted.dayQuota)
                continue;
            const double worth =
                board.parts(a, lane, t).value() - 0.002 * std::abs(t - input.week.firstAtOrAfter(slot.at));
            if (worth > best && !core::firstBroken(rules, account, input.week.at(t)))
                best = worth;
        }
    }
    return best;
}

} // namespace

class TestRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomIsMadeOnlyWhereNeeded();
    void settledPostsDoNotGiveWay();
    void aFullDayGivesUpItsLeastValuablePost();
    void whatFitsNowhereIsReported();
    void theMoveMayGoNearerThanThePlanner();
    void aSuspendedAccountsSlotsGoToTheOthers();
    void theCountersAgreeWithTheRules();
    void takingBackRestoresTheCounters();
    void onlyWhatIsInTheWayChanges();
    void theBestFreePlaceIsTheBest();
    void aNewBlackoutMovesOnlyWhatItCovers();
};

void TestRepair::roomIsMadeOnlyWhereNeeded()
{
    auto input = support::freeWeek({Platform::TikTok}, {u"es"_s}, 1);
    const QString account = input.accounts[0].id;
    const auto slotAt = [&](const char *id, core::Instant at, bool evictable = true) {
        return StandingSlot{QString::fromLatin1(id), Platform::TikTok, account, u"es"_s, at, evictable};
    };
    const QList<StandingSlot> standing = {slotAt("moved", monday + 10h), slotAt("near", monday + 42h),
                                          slotAt("far", monday + 66h)};
    const auto repair = core::makeRoom(boardOf(input, standing), standing[0], account, monday + 41h);
    QVERIFY(repair);
    QVERIFY(repair->unplaced.isEmpty());
    QCOMPARE(repair->moved.size(), 2);
    QCOMPARE(repair->moved[0], slotAt("moved", monday + 41h));
    QCOMPARE(repair->moved[1].id, u"near"_s);
    const auto distance = std::chrono::abs(repair->moved[1].at - (monday + 41h));
    QVERIFY(distance >= 4h);
    QVERIFY(std::chrono::abs(repair->moved[1].at - (monday + 66h)) >= 4h);
    QVERIFY(distance < 24h); // it stays close: a day away would cost 0.19
}

void TestRepair::settledPostsDoNotGiveWay()
{
    auto input = support::freeWeek({Platform::TikTok}, {u"es"_s}, 1);
    const QString account = input.accounts[0].id;
    const QList<StandingSlot> standing = {{u"moved"_s, Platform::TikTok, account, u"es"_s, monday + 10h, true},
                                          {u"approved"_s, Platform::TikTok, account, u"es"_s, monday + 42h, false}};
    const auto refused = core::makeRoom(boardOf(input, standing), standing[0], account, monday + 41h);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::Error::Code::Conflict);
    QVERIFY2(refused.error().message.contains(u"needs 4 h between posts; 17:00 is 1 h before 18:00"_s),
             qPrintable(refused.error().message));
    const auto nobody = core::makeRoom(boardOf(input, standing), standing[0], u"nobody"_s, monday + 41h);
    QCOMPARE(nobody.error().code, core::Error::Code::NotFound);
}

void TestRepair::aFullDayGivesUpItsLeastValuablePost()
{
    auto input = support::freeWeek({Platform::YouTube}, {u"es"_s}, 2); // 2 a day, 12 h apart, peaks 12 and 18
    input.rules.at(Platform::YouTube).minGap = 1h;
    const QString account = input.accounts[0].id;
    const QList<StandingSlot> standing = {{u"moved"_s, Platform::YouTube, account, u"es"_s, monday + 30h, true},
                                          {u"peak"_s, Platform::YouTube, account, u"es"_s, monday + 12h, true},
                                          {u"night"_s, Platform::YouTube, account, u"es"_s, monday + 3h, true}};
    const auto repair = core::makeRoom(boardOf(input, standing), standing[0], account, monday + 18h);
    QVERIFY(repair);
    QCOMPARE(repair->moved.size(), 2);
    QCOMPARE(repair->moved[1].id, u"night"_s);
    QVERIFY(core::localDate(repair->moved[1].at, QTimeZone::utc()) != week.firstDay());
}

void TestRepair::whatFitsNowhereIsReported()
{
    auto input = support::freeWeek({Platform::LinkedIn}, {u"es"_s}, 1);
    const QString account = input.accounts[0].id;
    input.blackouts.append({core::BlackoutScope::Everything, {}, core::OnceWindow{monday + 24h, week.end()}, {}});
    const QList<StandingSlot> standing = {{u"moved"_s, Platform::LinkedIn, account, u"es"_s, monday + 20h, true},
                                          {u"only"_s, Platform::LinkedIn, account, u"es"_s, monday + 8h, true}};
    const auto repair = core::makeRoom(boardOf(input, standing), standing[0], account, monday + 17h);
    QVERIFY(repair);
    QCOMPARE(repair->moved.size(), 1);
    QCOMPARE(repair->unplaced.size(), 1);
    QCOMPARE(repair->unplaced[0].id, u"only"_s);
    QCOMPARE(repair->unplaced[0].reason, u"Every day that is left of the week is full or closed for linkedin in es"_s);
}

void TestRepair::theMoveMayGoNearerThanThePlanner()
{
    auto input = support::freeWeek({Platform::TikTok}, {u"es"_s}, 1);
    input.earliest = monday + 15min;
    const QList<StandingSlot> standing = {
        {u"moved"_s, Platform::TikTok, input.accounts[0].id, u"es"_s, monday + 10h, true}};
    const Occupancy board = boardOf(input, standing);
    QVERIFY(!core::makeRoom(board, standing[0], input.accounts[0].id, monday + 10min));
    QVERIFY(core::makeRoom(board, standing[0], input.accounts[0].id, monday + 10min, monday + 5min));
}

void TestRepair::aSuspendedAccountsSlotsGoToTheOthers()
{
    auto input = support::freeWeek({Platform::TikTok}, {u"es"_s}, 1);
    input.accounts.append(support::cleanAccount(Platform::TikTok, u"second"_s, u"es"_s));
    const QString first = input.accounts[0].id;
    const QList<StandingSlot> standing = {{u"a"_s, Platform::TikTok, first, u"es"_s, monday + 18h, true},
                                          {u"b"_s, Platform::TikTok, u"second"_s, u"es"_s, monday + 12h, true}};
    input.accounts[0].status = core::AccountStatus::Suspended;
    const Occupancy board = boardOf(input, standing);
    const auto broken = core::brokenSlots(board, standing);
    QCOMPARE(broken.size(), 1);
    QCOMPARE(broken[0].slot.id, u"a"_s);
    QCOMPARE(broken[0].broken.rule, core::MoveRule::AccountState);
    const core::Repair repair = core::replaced(board, {broken[0].slot});
    QCOMPARE(repair.moved.size(), 1);
    QCOMPARE(repair.moved[0].accountId, u"second"_s);
    QCOMPARE(repair.moved[0].at, monday + 18h); // the peak is free on the other account

    input.accounts.removeLast();
    const core::Repair none = core::replaced(boardOf(input, {standing[0]}), {standing[0]});
    QVERIFY(none.moved.isEmpty());
    QCOMPARE(none.unplaced[0].reason, u"No account that may post serves tiktok in es"_s);
}

void TestRepair::theCountersAgreeWithTheRules()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        const Scene scene(seed);
        const Occupancy board = boardOf(scene.input, scene.standing);
        for (int a = 0; a < int(board.accounts().size()); ++a) {
            for (const core::PlannerLane &lane : scene.input.lanes) {
                const core::MoveRules rules = board.rulesFor(lane.language);
                const core::AccountBoard account = board.boardOf(a);
                for (int t = 0; t < scene.input.week.quarters(); ++t) {
                    const auto broken = core::firstBroken(rules, account, scene.input.week.at(t));
                    QVERIFY2(board.isLegal(a, board.laneOf(lane.language), t) == !broken,
                             label(seed) + ": " + (broken ? broken->sentence.toUtf8() : QByteArray("a free cell")));
                }
            }
        }
    }
}

void TestRepair::takingBackRestoresTheCounters()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        Scene scene(seed);
        if (scene.standing.isEmpty())
            continue;
        const Occupancy before = boardOf(scene.input, scene.standing);
        Occupancy board = before;
        StandingSlot extra = scene.anySlot();
        extra.id = u"extra"_s;
        extra.at = scene.anyTime();
        board.add(extra);
        QVERIFY(board.take(extra));
        QVERIFY(!board.take(extra));
        for (int a = 0; a < int(board.accounts().size()); ++a) {
            for (int t = 0; t < scene.input.week.quarters(); ++t)
                QVERIFY2(board.isLegal(a, 0, t) == before.isLegal(a, 0, t), label(seed));
        }
    }
}

void TestRepair::onlyWhatIsInTheWayChanges() // invariant 13
{
    int made = 0;
    int evictions = 0;
    for (quint32 seed = 0; seed < instances; ++seed) {
        Scene scene(seed);
        if (scene.standing.isEmpty())
            continue;
        const StandingSlot slot = scene.anySlot();
        const QString account = scene.anyAccount(slot.language);
        const Instant to = scene.anyTime();
        const auto repair = core::makeRoom(boardOf(scene.input, scene.standing), slot, account, to);
        if (!repair) { // then nothing that may give way stands in the way alone
            QList<StandingSlot> fixed = scene.standing;
            fixed.removeIf([&](const StandingSlot &other) { return other.evictable || other.id == slot.id; });
            const Occupancy board = boardOf(scene.input, fixed);
            QVERIFY2(core::firstBroken(board.rulesFor(slot.language),
                                       board.boardOf(board.accountOf(account, slot.language)), to),
                     label(seed));
            continue;
        }
        ++made;
        const QStringList changed = idsOf(*repair);
        QCOMPARE(QSet<QString>(changed.begin(), changed.end()).size(), changed.size()); // each once
        QCOMPARE(repair->moved[0].id, slot.id);
        QCOMPARE(repair->moved[0].at, to);
        QCOMPARE(repair->moved[0].accountId, account);

        // Each that gave way may, and had to: with it back in its old place a rule is broken.
        QList<StandingSlot> without = scene.standing;
        without.removeIf([&](const StandingSlot &other) { return changed.contains(other.id); });
        without.append(repair->moved[0]);
        for (const StandingSlot &other : std::as_const(scene.standing)) {
            if (other.id == slot.id || !changed.contains(other.id))
                continue;
            ++evictions;
            QVERIFY2(other.evictable, label(seed));
            QStringList breaches = scene.brokenBy(without + QList<StandingSlot>{other});
            breaches.removeIf(isForgiven);
            QVERIFY2(!breaches.isEmpty(), label(seed) + ": gave way for nothing");
        }
        QStringList breaches = scene.brokenBy(after(scene.standing, *repair));
        breaches.removeIf(isForgiven);
        QVERIFY2(breaches.isEmpty(), label(seed) + ": " + breaches.join(u"; "_s).toUtf8());
    }
    QVERIFY2(made >= 150, QByteArray::number(made)); // the instances are worth their time
    QVERIFY2(evictions >= 100, QByteArray::number(evictions));
}

void TestRepair::theBestFreePlaceIsTheBest()
{
    for (quint32 seed = 0; seed < 80; ++seed) {
        Scene scene(seed, {.accounts = 8, .lanes = 2});
        if (scene.standing.isEmpty())
            continue;
        const StandingSlot slot = scene.anySlot();
        QList<StandingSlot> others = scene.standing;
        others.removeIf([&](const StandingSlot &other) { return other.id == slot.id; });
        const Occupancy board = boardOf(scene.input, others);
        const auto place = core::bestFreePlace(board, slot);
        const double best = bestWorth(scene.input, others, slot);
        QCOMPARE(place.has_value(), std::isfinite(best));
        if (!place)
            continue;
        const int t = board.cellOf(place->at);
        const double worth =
            board.parts(board.accountOf(place->accountId, slot.language), board.laneOf(slot.language), t).value()
            - core::costPerQuarterMoved * std::abs(t - scene.input.week.firstAtOrAfter(slot.at));
        QVERIFY2(std::abs(worth - best) < 1e-9, label(seed));
    }
}

void TestRepair::aNewBlackoutMovesOnlyWhatItCovers() // invariant 13
{
    int moved = 0;
    for (quint32 seed = 0; seed < instances; ++seed) {
        Scene scene(seed);
        if (scene.standing.isEmpty())
            continue;
        const Instant from = scene.anyTime();
        scene.input.blackouts.append({core::BlackoutScope::Everything, {}, core::OnceWindow{from, from + 18h}, {}});
        const Occupancy board = boardOf(scene.input, scene.standing);
        QList<StandingSlot> evictable, covered;
        for (const core::BrokenSlot &broken : core::brokenSlots(board, scene.standing)) {
            QCOMPARE(broken.broken.rule, core::MoveRule::Blackout);
            covered.append(broken.slot);
            if (broken.slot.evictable)
                evictable.append(broken.slot);
        }
        for (const StandingSlot &slot : std::as_const(scene.standing)) {
            const bool inside = from <= slot.at && slot.at < from + 18h;
            QVERIFY2(covered.contains(slot) == inside, label(seed));
        }
        const core::Repair repair = core::replaced(board, evictable);
        moved += int(repair.moved.size());
        QStringList expected;
        for (const StandingSlot &slot : std::as_const(evictable))
            expected.append(slot.id);
        QStringList changed = idsOf(repair);
        expected.sort();
        changed.sort();
        QCOMPARE(changed, expected);

        QList<StandingSlot> rest = after(scene.standing, repair);
        for (const StandingSlot &slot : std::as_const(covered)) { // for a person to see to
            if (!slot.evictable)
                rest.removeAll(slot);
        }
        const QStringList breaches = scene.brokenBy(rest); // quotas included: the engine's moves keep them
        QVERIFY2(breaches.isEmpty(), label(seed) + ": " + breaches.join(u"; "_s).toUtf8());
    }
    QVERIFY2(moved >= 100, QByteArray::number(moved));
}

QTEST_APPLESS_MAIN(TestRepair)
#include "tst_repair.moc"
