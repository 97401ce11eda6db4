// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/risk.h"
#include "core/planning/mitigation.h"
#include "core/planning/problem.h"
#include "tests/support/dice.h"
#include "tests/support/planchecker.h"
#include "tests/support/planninginputs.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using core::BoardPost;
using core::Instant;
using core::Mitigation;
using core::MitigationKind;
using core::Move;
using core::PlanningInput;
using core::Platform;
using core::RiskBoard;
using core::Unmitigated;
using support::Dice;

namespace {

/// Risk without velocity, by account; the velocity's part as section 7 has it for x <= 1.
using BaseRisks = QMap<QString, double>;

double riskWith(double base, int posts, int cap)
{
    const double load = double(posts) / cap;
    return 1
        - (1 - base) * (1 - 0.5 * (load <= 1 ? 0.35 * load * load : 0.35 + 0.65 * (1 - std::exp(-2 * (load - 1)))));
}

core::RiskView viewOf(const PlanningInput &input, const BaseRisks &base, double limit)
{
    core::RiskView view;
    const int cap = input.rules.at(input.lanes.first().platform).maxPostsPerDay;
    view.risk = [base, cap](const QString &account, core::ContentType type, int posts) {
        return riskWith(std::min(0.999, base.value(account) + 0.01 * int(type)), posts, cap);
    };
    view.failureRate = [base](const QString &account) { return 0.1 + 0.2 * base.value(account); };
    view.limit = limit;
    return view;
}

Instant at(const char *time)
{
    return core::instantFromIso(u"2026-11-%1:00Z"_s.arg(QLatin1StringView(time))).value();
}

BoardPost post(const char *id, const QString &account, const char *time)
{
    return {
        QLatin1StringView(id), Platform::TikTok, account, u"en"_s, core::ContentType::Video, at(time), true, true, 100};
}

/// A TikTok week with one lane and these accounts.
PlanningInput week(const QStringList &accounts)
{
    auto input = support::freeWeek({Platform::TikTok}, {u"en"_s}, 2);
    input.accounts.clear();
    for (const QString &account : accounts)
        input.accounts.append(support::cleanAccount(Platform::TikTok, account, u"en"_s));
    return input;
}

const QList<const char *> fourOnMonday = {"23T06:00", "23T10:00", "23T14:00", "23T18:00"};

QList<BoardPost> mondayOf(const QString &account)
{
    const QList<const char *> ids = {"a", "b", "c", "d"};
    QList<BoardPost> posts;
    for (qsizetype i = 0; i < ids.size(); ++i)
        posts.append(post(ids[i], account, fourOnMonday[i]));
    return posts;
}

/// A week of posts whose accounts have become riskier since, with what is needed to judge moves in it.
struct Instance {
    PlanningInput input = {}; ///< As the board takes it.
    PlanningInput whole = {}; ///< With the commitments, for the checker; risk is checked apart.
    QList<BoardPost> posts = {};
    core::RiskView view = {};
};

/// Posts at random where the gap, the day's cap and the lane leave room: more uneven than any plan.
void fill(Instance &instance, Dice &dice)
{
    const Platform platform = instance.whole.lanes.first().platform;
    const auto problem = core::buildProblem(instance.whole, platform);
    std::map<std::pair<int, int>, int> onDay;
    for (int attempt = problem.accounts.empty() ? 0 : 150; attempt > 0; --attempt) {
        const int account = dice.upTo(int(problem.accounts.size()) - 1);
        const int lane = dice.upTo(int(problem.lanes.size()) - 1);
        const int t = dice.upTo(problem.quarters() - 1);
        const auto &who = problem.accounts[size_t(account)];
        const int day = who.dayOf[size_t(t)];
        const QString &language = problem.lanes[size_t(lane)].language;
        const Instant at = instance.whole.week.at(t);
        const auto isInTheWay = [&](const BoardPost &post) {
            const auto apart = std::chrono::abs(post.at - at);
            return (post.accountId == who.id && apart < instance.whole.rules.at(platform).minGap)
                || (post.language == language && apart < core::laneSpacing);
        };
        if (!problem.open(account, lane, t) || std::ranges::any_of(instance.posts, isInTheWay)
            || who.committed[size_t(day)] + onDay[{account, day}] >= who.cap[size_t(day)])
            continue;
        ++onDay[{account, day}];
        instance.posts.append({u"s%1"_s.arg(instance.posts.size()), platform, who.id, language,
                               instance.whole.rules.at(platform).contentTypes.first(), at, true, dice.chance(0.85),
                               1000 * dice.unit()});
    }
}

Instance randomInstance(quint32 seed)
{
    Dice dice(seed ^ 0x9E3779B9);
    Instance instance;
    instance.whole = support::randomInput(seed);
    instance.whole.contentType.reset();
    fill(instance, dice);
    const auto &types = instance.whole.rules.at(instance.whole.lanes.first().platform).contentTypes;
    for (const core::Commitment &taken : std::as_const(instance.whole.commitments)) {
        const bool ours = !taken.language.isEmpty();
        instance.posts.append({u"c%1"_s.arg(instance.posts.size()), taken.platform, taken.accountId, taken.language,
                               dice.oneOf(types), taken.at, ours, false, ours ? 500.0 : 0.0});
    }
    BaseRisks base;
    for (core::PlannerAccount &account : instance.whole.accounts) {
        base[account.id] = 0.15 + 0.65 * dice.unit();
        account.riskCap = 99;
    }
    instance.view = viewOf(instance.whole, base, dice.oneOf<double>({0.3, 0.6, 0.6, 1.0, 1.0}));
    instance.input = instance.whole;
    instance.input.commitments.clear();
    return instance;
}

/// H1, H2, H4 and H5 by the checker of plans; the quotas H3 bind the planner alone. Only posts that moved are asked:
/// what stood may stand, and a change of the rules since is no fault of a move.
QStringList broken(const Instance &instance, const QList<BoardPost> &posts, const QSet<QString> &moved)
{
    PlanningInput input = instance.whole;
    input.commitments.clear();
    QList<core::PlannedSlot> planned;
    for (const BoardPost &post : posts) {
        core::PlannedSlot slot;
        slot.platform = post.platform;
        slot.accountId = post.accountId;
        slot.language = post.language;
        slot.contentType = post.contentType;
        slot.at = post.at;
        if (moved.contains(post.id))
            planned.append(slot);
        else
            input.commitments.append({post.accountId, post.platform, post.at, post.ours ? post.language : QString()});
    }
    input.contentType.reset();
    QStringList sentences = support::brokenRules(input, planned);
    sentences.removeIf([](const QString &sentence) { return sentence.startsWith(u"H3"_s); });
    return sentences;
}

/// The risk of a post in plain counting.
double plainRisk(const Instance &instance, const QList<BoardPost> &posts, const BoardPost &post)
{
    const auto account = std::ranges::find(instance.whole.accounts, post.accountId, &core::PlannerAccount::id);
    const QTimeZone zone = account->zone;
    const auto sameDay = std::ranges::count_if(posts, [&](const BoardPost &other) {
        return other.accountId == post.accountId && core::localDate(other.at, zone) == core::localDate(post.at, zone);
    });
    return instance.view.risk(post.accountId, post.contentType, int(sameDay));
}

double plainSum(const Instance &instance, const QList<BoardPost> &posts)
{
    double sum = 0;
    for (const BoardPost &post : posts)
        sum += post.ours ? plainRisk(instance, posts, post) : 0;
    return sum;
}

BoardPost &postIn(QList<BoardPost> &posts, const QString &id)
{
    return *std::ranges::find(posts, id, &BoardPost::id);
}

QList<BoardPost> after(QList<BoardPost> posts, const Move &move)
{
    BoardPost &moving = postIn(posts, move.slotId);
    moving.accountId = move.accountId;
    moving.at = move.at;
    return posts;
}

/// H6 on the day that the move has reached.
bool withinLimit(const Instance &instance, const QList<BoardPost> &posts, const Move &move)
{
    const auto account = std::ranges::find(instance.whole.accounts, move.accountId, &core::PlannerAccount::id);
    return std::ranges::all_of(posts, [&](const BoardPost &post) {
        return post.accountId != move.accountId
            || core::localDate(post.at, account->zone) != core::localDate(move.at, account->zone)
            || plainRisk(instance, posts, post) <= instance.view.limit + 1e-9;
    });
}

} // namespace

class TestMitigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMediumRiskMovesToAQuieterDay();
    void aHighRiskGoesToTheSafestAccount();
    void aHighRiskThatStaysHighIsDelayedToo();
    void aRotationInvolvesNoAccountThatIsBusy();
    void criticalAndFixedSlotsStay();
    void aChosenMoveMustHelpAndBeLegal();
    void allMovesLowerTheSumOneByOne();
    void proposalsAreLegalAndDoWhatTheySay();
    void applyingAllBreaksNoRule();
};

/// planning.md section 7, [V]: one suspension 90 days old, 3 failures, 27 successes: r0 without velocity, 4 of 5 a day.
void TestMitigation::aMediumRiskMovesToAQuieterDay()
{
    const auto input = week({u"one"_s});
    const double base = 1 - (1 - 0.3158) * 0.9 * 0.98;
    RiskBoard board(input, mondayOf(u"one"_s), viewOf(input, {{u"one"_s, base}}, 0.6));
    QVERIFY(std::abs(board.riskOf(0) - 0.4641) < 1e-4);
    const auto [proposals, without] = core::proposeMitigations(board);
    QCOMPARE(proposals.size(), 4);
    QVERIFY(without.isEmpty());
    for (const Mitigation &proposal : proposals) {
        QCOMPARE(proposal.kind, MitigationKind::Delay);
        QCOMPARE(proposal.move.accountId, u"one"_s);
        QVERIFY(std::abs(proposal.riskBefore - 0.4641) < 1e-4);
        QVERIFY(std::abs(proposal.riskAfter - riskWith(base, 1, 5)) < 1e-12); // alone on Tuesday
        // Three keep Monday with a post less, one is alone on Tuesday.
        QVERIFY(std::abs(proposal.after.averageRisk - (3 * riskWith(base, 3, 5) + riskWith(base, 1, 5)) / 4) < 1e-12);
    }
    QCOMPARE(proposals[0].move.at, at("24T00:00")); // the first cell of Tuesday keeps the gap to Monday 18:00
    QCOMPARE(proposals[3].move.at, at("24T00:00")); // and to 14:00, where 18:00 leaves itself
    QCOMPARE(board.posts(), mondayOf(u"one"_s)); // proposals change nothing
}

void TestMitigation::aHighRiskGoesToTheSafestAccount()
{
    const auto input = week({u"bad"_s, u"fair"_s, u"good"_s});
    const RiskBoard board(input, {post("a", u"bad"_s, "23T18:00")},
                          viewOf(input, {{u"bad"_s, 0.7}, {u"fair"_s, 0.3}, {u"good"_s, 0.1}}, 0.6));
    const auto [proposals, without] = core::proposeMitigations(board);
    QCOMPARE(proposals.size(), 1);
    QCOMPARE(proposals[0].kind, MitigationKind::RotateAccount);
    QCOMPARE(proposals[0].move, (Move{u"a"_s, u"good"_s, at("23T18:00")}));
    QCOMPARE(proposals[0].from, (Move{u"a"_s, u"bad"_s, at("23T18:00")}));
    QVERIFY(std::abs(proposals[0].riskAfter - riskWith(0.1, 1, 5)) < 1e-12);
    QVERIFY(proposals[0].after.reach != proposals[0].before.reach);
}

void TestMitigation::aHighRiskThatStaysHighIsDelayedToo()
{
    const auto input = week({u"bad"_s, u"other"_s});
    QList<BoardPost> posts = {post("a", u"bad"_s, "23T18:00")};
    for (const char *time : {"23T02:00", "23T06:00", "23T10:00", "23T14:00"}) { // the other is busy on Monday
        posts.append(post(time, u"other"_s, time));
        posts.last().ours = false;
    }
    const RiskBoard board(input, posts, viewOf(input, {{u"bad"_s, 0.75}, {u"other"_s, 0.56}}, 1));
    const auto proposals = core::proposeMitigations(board).proposals;
    QCOMPARE(proposals.size(), 2);
    QCOMPARE(proposals[0].kind, MitigationKind::RotateAccount);
    QVERIFY(core::riskLevelOf(proposals[0].riskAfter) == core::RiskLevel::High); // the fifth of the day
    QCOMPARE(proposals[1].kind, MitigationKind::RotateAndDelay);
    QCOMPARE(proposals[1].move, (Move{u"a"_s, u"other"_s, at("24T00:00")}));
    QVERIFY(core::riskLevelOf(proposals[1].riskAfter) == core::RiskLevel::Medium);
}

void TestMitigation::aRotationInvolvesNoAccountThatIsBusy()
{
    const auto input = week({u"bad"_s, u"good"_s});
    QList<BoardPost> posts = {post("a", u"bad"_s, "23T18:00"), post("b", u"good"_s, "23T16:00")};
    const RiskBoard board(input, posts, viewOf(input, {{u"bad"_s, 0.7}, {u"good"_s, 0.1}}, 0.6));
    const auto proposals = core::proposeMitigations(board).proposals;
    QCOMPARE(proposals.size(), 1); // the bad account is beyond the limit on every day
    QCOMPARE(proposals[0].kind, MitigationKind::RotateAndDelay);
    QCOMPARE(proposals[0].move, (Move{u"a"_s, u"good"_s, at("23T22:00")})); // a gap after its own time
}

void TestMitigation::criticalAndFixedSlotsStay()
{
    const auto input = week({u"worst"_s, u"fair"_s, u"good"_s});
    QList<BoardPost> posts = {post("critical", u"worst"_s, "23T18:00"), post("fixed", u"fair"_s, "24T18:00"),
                              post("low", u"good"_s, "25T18:00")};
    posts[1].movable = false;
    RiskBoard board(input, posts, viewOf(input, {{u"worst"_s, 0.85}, {u"fair"_s, 0.4}, {u"good"_s, 0.1}}, 1));
    const auto [proposals, without] = core::proposeMitigations(board);
    QVERIFY(proposals.isEmpty());
    QCOMPARE(without.size(), 2);
    QCOMPARE(without[0].slotId, u"critical"_s);
    QCOMPARE(without[0].why, Unmitigated::Critical);
    QCOMPARE(without[1].why, Unmitigated::Fixed);
    QVERIFY(core::mitigateAll(board).isEmpty());
    QCOMPARE(board.posts(), posts);
    QVERIFY(!core::mitigate(board, {u"critical"_s, u"good"_s, at("23T18:00")}));
    QVERIFY(!core::mitigate(board, {u"fixed"_s, u"good"_s, at("24T18:00")}));
}

void TestMitigation::aChosenMoveMustHelpAndBeLegal()
{
    using Code = core::Error::Code;
    const auto input = week({u"one"_s});
    RiskBoard board(input, mondayOf(u"one"_s), viewOf(input, {{u"one"_s, 0.4}}, 0.6));
    const auto codeOf = [&](const Move &move) { return core::mitigate(board, move).error().code; };
    QCOMPARE(codeOf({u"none"_s, u"one"_s, at("24T10:00")}), Code::NotFound);
    QCOMPARE(codeOf({u"a"_s, u"nobody"_s, at("24T10:00")}), Code::Conflict);
    QCOMPARE(codeOf({u"d"_s, u"one"_s, at("23T22:00")}), Code::Conflict); // the same day: nothing falls
    QCOMPARE(codeOf({u"a"_s, u"one"_s, at("30T10:00")}), Code::Conflict); // beyond the week
    QVERIFY(core::mitigate(board, {u"a"_s, u"one"_s, at("24T10:00")}));
    QCOMPARE(board.posts()[0].at, at("24T10:00"));
    QCOMPARE(codeOf({u"b"_s, u"one"_s, at("24T11:00")}), Code::Conflict); // too near to the one just moved
    QCOMPARE(board.posts()[1].at, at("23T10:00"));
}

void TestMitigation::allMovesLowerTheSumOneByOne()
{
    const auto input = week({u"one"_s});
    RiskBoard board(input, mondayOf(u"one"_s), viewOf(input, {{u"one"_s, 0.4}}, 0.6));
    const auto taken = core::mitigateAll(board);
    QCOMPARE(taken.size(), 3); // two to Tuesday, then one to Wednesday; the last has Monday for itself
    const double ends = (2 * riskWith(0.4, 1, 5) + 2 * riskWith(0.4, 2, 5)) / 4;
    QVERIFY(std::abs(board.figures().averageRisk - ends) < 1e-12);
    QCOMPARE(taken.last().after.averageRisk, board.figures().averageRisk);
    QCOMPARE(taken.first().before.averageRisk, riskWith(0.4, 4, 5));
    for (qsizetype i = 0; i < taken.size(); ++i)
        QVERIFY(taken[i].after.averageRisk < taken[i].before.averageRisk);
}

void TestMitigation::proposalsAreLegalAndDoWhatTheySay()
{
    int seen = 0;
    QMap<MitigationKind, int> kinds;
    for (quint32 seed = 0; seed < 500; ++seed) {
        const Instance instance = randomInstance(seed);
        const QByteArray label = "seed " + QByteArray::number(seed);
        const RiskBoard board(instance.input, instance.posts, instance.view);
        const auto [proposals, without] = core::proposeMitigations(board);
        const double sum = plainSum(instance, instance.posts);
        const auto ours = double(std::ranges::count(instance.posts, true, &BoardPost::ours));
        for (const Mitigation &proposal : proposals) {
            ++seen;
            ++kinds[proposal.kind];
            auto posts = instance.posts;
            const BoardPost before = postIn(posts, proposal.move.slotId);
            posts = after(posts, proposal.move);
            const double was = plainRisk(instance, instance.posts, before);
            QVERIFY2(before.movable, label);
            QVERIFY2(core::riskLevelOf(was) == core::RiskLevel::Medium
                         || core::riskLevelOf(was) == core::RiskLevel::High,
                     label);
            QVERIFY2(std::abs(proposal.riskBefore - was) < 1e-9, label);
            QVERIFY2(std::abs(proposal.riskAfter - plainRisk(instance, posts, postIn(posts, before.id))) < 1e-9, label);
            QVERIFY2(proposal.riskAfter < was, label);
            QVERIFY2(std::abs(proposal.before.averageRisk - sum / ours) < 1e-9, label);
            QVERIFY2(std::abs(proposal.after.averageRisk - plainSum(instance, posts) / ours) < 1e-9, label);
            const QStringList faults = broken(instance, posts, {before.id});
            QVERIFY2(faults.isEmpty(), label + ": " + faults.join(u"; "_s).toUtf8());
            QVERIFY2(withinLimit(instance, posts, proposal.move), label);

            RiskBoard moved(instance.input, instance.posts, instance.view);
            QVERIFY2(core::mitigate(moved, proposal.move), label);
            QVERIFY2(std::abs(moved.figures().averageRisk - proposal.after.averageRisk) < 1e-9, label);
            QVERIFY2(std::abs(moved.figures().reach - proposal.after.reach) < 1e-6, label);
        }
        // The first one's place is the earliest: none before it is both legal and lower.
        if (proposals.isEmpty() || proposals[0].kind != MitigationKind::Delay || instance.posts.size() > 20)
            continue;
        const Mitigation &first = proposals[0];
        const auto gap = instance.input.rules.at(board.posts()[0].platform).minGap;
        const bool medium = core::riskLevelOf(first.riskBefore) == core::RiskLevel::Medium;
        const Instant from = first.from.at + (medium ? gap / 2 : gap);
        QVERIFY2(first.move.at >= from, label);
        for (int t = instance.input.week.firstAtOrAfter(from); instance.input.week.at(t) < first.move.at; ++t) {
            const Move earlier{first.move.slotId, first.move.accountId, instance.input.week.at(t)};
            const auto posts = after(instance.posts, earlier);
            const bool lower = plainRisk(instance, posts, *std::ranges::find(posts, earlier.slotId, &BoardPost::id))
                < first.riskBefore - 1e-9;
            QVERIFY2(!lower || !withinLimit(instance, posts, earlier)
                         || !broken(instance, posts, {earlier.slotId}).isEmpty(),
                     label + ": " + core::toIso(earlier.at).toUtf8());
        }
    }
    qInfo("%d proposals: %d delays, %d rotations, %d of both", seen, kinds[MitigationKind::Delay],
          kinds[MitigationKind::RotateAccount], kinds[MitigationKind::RotateAndDelay]);
    QVERIFY(kinds.size() == 3 && seen > 500);
}

void TestMitigation::applyingAllBreaksNoRule()
{
    int moves = 0;
    for (quint32 seed = 0; seed < 500; ++seed) {
        const Instance instance = randomInstance(seed);
        const QByteArray label = "seed " + QByteArray::number(seed);
        RiskBoard board(instance.input, instance.posts, instance.view);
        const auto taken = core::mitigateAll(board);
        moves += int(taken.size());

        QSet<QString> moved;
        auto posts = instance.posts;
        double sum = plainSum(instance, posts);
        for (const Mitigation &mitigation : taken) {
            QVERIFY2(!moved.contains(mitigation.move.slotId), label);
            QVERIFY2(postIn(posts, mitigation.move.slotId).movable, label);
            moved.insert(mitigation.move.slotId);
            posts = after(posts, mitigation.move);
            QVERIFY2(withinLimit(instance, posts, mitigation.move), label);
            const double less = plainSum(instance, posts);
            QVERIFY2(less < sum, label);
            sum = less;
        }
        const QStringList faults = broken(instance, posts, moved);
        QVERIFY2(faults.isEmpty(), label + ": " + faults.join(u"; "_s).toUtf8());
        for (qsizetype i = 0; i < posts.size(); ++i) {
            const BoardPost &now = board.posts()[i];
            QVERIFY2(now.at == posts[i].at && now.accountId == posts[i].accountId, label);
        }
        // Nothing is left that would lower the sum, but for slots that have moved once.
        for (const Mitigation &left : core::proposeMitigations(board).proposals) {
            const bool lowers = left.after.averageRisk < left.before.averageRisk - 1e-9;
            QVERIFY2(!lowers || moved.contains(left.move.slotId), label);
        }
        RiskBoard again(instance.input, instance.posts, instance.view);
        QVERIFY2(core::mitigateAll(again) == taken, label);
    }
    qInfo("%d moves in 500 weeks", moves);
    QVERIFY(moves > 300);
}

QTEST_APPLESS_MAIN(TestMitigation)
#include "tst_mitigation.moc"
