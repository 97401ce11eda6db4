// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/accountrouter.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::AccountCandidate;
using core::AccountStatus;
using core::Platform;

namespace {

const core::Instant now = core::fromMs(1'764'000'000'000);
const core::AccountNeed need{Platform::TikTok, u"en"_s, now, 0.6};

AccountCandidate candidate(const QString &id, double risk, std::optional<core::Instant> lastUsed = {})
{
    core::Account account;
    account.id = id;
    account.username = u"@"_s + id;
    account.lastUsed = lastUsed;
    return {account, risk};
}

} // namespace

class TestAccountRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ineligibleAccountsSayWhy_data();
    void ineligibleAccountsSayWhy();
    void lowestRiskThenLongestRestWins();
    void theOrderOfCandidatesDoesNotMatter();
    void withoutAnEligibleAccountNoneIsChosen();
    void aCooldownThatIsOverIsNoObstacle();
};

void TestAccountRouter::ineligibleAccountsSayWhy_data()
{
    QTest::addColumn<AccountCandidate>("account");
    QTest::addColumn<QString>("reason");
    auto suspended = candidate(u"a"_s, 0.1);
    suspended.account.status = AccountStatus::Suspended;
    QTest::newRow("suspended") << suspended << u"suspended"_s;
    auto banned = candidate(u"a"_s, 0.1);
    banned.account.status = AccountStatus::Banned;
    QTest::newRow("banned") << banned << u"banned"_s;
    auto cooling = candidate(u"a"_s, 0.1);
    cooling.account.status = AccountStatus::Cooldown;
    QTest::newRow("cooling down for good") << cooling << u"cooling down"_s;
    cooling.account.cooldownUntil = now + 1ms;
    QTest::newRow("cooling down") << cooling << u"cooling down until %1"_s.arg(core::toIso(now + 1ms));
    auto spanish = candidate(u"a"_s, 0.1);
    spanish.account.language = u"es"_s;
    QTest::newRow("other language") << spanish << u"kept for es, not en"_s;
    QTest::newRow("above the limit") << candidate(u"a"_s, 0.65) << u"at a risk of 0.65, above the limit of 0.60"_s;
    QTest::newRow("critical") << candidate(u"a"_s, 0.8) << u"at a CRITICAL risk of 0.80"_s;
    auto elsewhere = candidate(u"a"_s, 0.1);
    elsewhere.account.platform = Platform::YouTube;
    QTest::newRow("other platform") << elsewhere << u"an account on youtube"_s;
    QTest::newRow("at the limit") << candidate(u"a"_s, 0.6) << QString();
}

void TestAccountRouter::ineligibleAccountsSayWhy()
{
    QFETCH(AccountCandidate, account);
    QTEST(core::ineligibility(account, need), "reason");
}

void TestAccountRouter::lowestRiskThenLongestRestWins()
{
    auto english = candidate(u"english"_s, 0.2, now - 2h);
    english.account.language = u"en"_s;
    const auto choice =
        core::chooseAccount({candidate(u"risky"_s, 0.4), candidate(u"recent"_s, 0.2, now - 1h), english}, need);
    QCOMPARE(choice.accountId, u"english"_s);
    QCOMPARE(choice.others.size(), 2);
    QCOMPARE(choice.others[0], (core::PassedOver{u"recent"_s, u"used more recently than @english"_s, true}));
    QCOMPARE(choice.others[1], (core::PassedOver{u"risky"_s, u"riskier than @english (0.40 against 0.20)"_s, true}));
    QCOMPARE(core::chooseAccount({english, candidate(u"fresh"_s, 0.2)}, need).accountId, u"fresh"_s);
}

void TestAccountRouter::theOrderOfCandidatesDoesNotMatter()
{
    QList<AccountCandidate> candidates = {candidate(u"a"_s, 0.2), candidate(u"b"_s, 0.2), candidate(u"c"_s, 0.9),
                                          candidate(u"d"_s, 0.1, now), candidate(u"e"_s, 0.1, now)};
    const auto expected = core::chooseAccount(candidates, need);
    QCOMPARE(expected.accountId, u"d"_s);
    std::mt19937 random(7);
    for (int trial = 0; trial < 50; ++trial) {
        std::ranges::shuffle(candidates, random);
        QCOMPARE(core::chooseAccount(candidates, need), expected);
    }
}

void TestAccountRouter::withoutAnEligibleAccountNoneIsChosen()
{
    QCOMPARE(core::chooseAccount({}, need), core::AccountChoice());
    const auto choice = core::chooseAccount({candidate(u"a"_s, 0.7)}, need);
    QVERIFY(choice.accountId.isEmpty());
    QCOMPARE(choice.others.size(), 1);
    QVERIFY(!choice.others[0].eligible);
}

void TestAccountRouter::aCooldownThatIsOverIsNoObstacle()
{
    auto rested = candidate(u"a"_s, 0.1);
    rested.account.status = AccountStatus::Cooldown;
    rested.account.cooldownUntil = now;
    QCOMPARE(core::chooseAccount({rested}, need).accountId, u"a"_s);
}

QTEST_APPLESS_MAIN(TestAccountRouter)
#include "tst_accountrouter.moc"
