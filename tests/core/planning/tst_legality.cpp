// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/legality.h"
#include "tests/support/planninginputs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::AccountBoard;
using core::MoveRule;
using core::MoveRules;
using core::Platform;
using namespace std::chrono_literals;

namespace {

const core::Week week(QDate(2026, 11, 23), QTimeZone::utc()); // a Monday
const core::Instant monday = week.begin();

MoveRules tiktokRules()
{
    MoveRules rules;
    rules.platform = Platform::TikTok;
    rules.rules = core::PlatformTable::builtIn().at(Platform::TikTok);
    rules.language = u"es"_s;
    rules.earliest = monday + 1h;
    return rules;
}

AccountBoard boardWith(const QList<core::Instant> &posts)
{
    return {support::cleanAccount(Platform::TikTok, u"cocina"_s, u"es"_s), posts};
}

QString sentenceOf(const MoveRules &rules, const AccountBoard &board, core::Instant to)
{
    const auto broken = core::firstBroken(rules, board, to);
    return broken ? broken->sentence : QString();
}

} // namespace

class TestLegality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsSentence_data();
    void everyRuleHasItsSentence();
    void postsAreLegalExactlyAtTheGap();
    void theNearestLegalTimeIsTheAccountsOwn();
    void otherAccountsHelpWhereTheOwnCannot();
    void sentencesNameTheDateWhereItDiffers();
};

void TestLegality::everyRuleHasItsSentence_data()
{
    QTest::addColumn<MoveRules>("rules");
    QTest::addColumn<AccountBoard>("board");
    QTest::addColumn<MoveRule>("rule");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, MoveRule rule, const QString &sentence, auto change) {
        MoveRules rules = tiktokRules();
        AccountBoard board = boardWith({});
        change(rules, board);
        QTest::newRow(name) << rules << board << rule << sentence;
    };
    row("past", MoveRule::Past, u"14:15 is too early; the earliest time that can still be planned is 15:00"_s,
        [](MoveRules &rules, AccountBoard &) { rules.earliest = monday + 15h; });
    row("suspended", MoveRule::AccountState, u"@cocina is suspended"_s,
        [](MoveRules &, AccountBoard &board) { board.account.status = core::AccountStatus::Suspended; });
    row("cool-down", MoveRule::AccountState, u"@cocina cools down until 16:30"_s, [](MoveRules &, AccountBoard &board) {
        board.account.status = core::AccountStatus::Cooldown;
        board.account.cooldownUntil = monday + 16h + 30min;
    });
    row("language", MoveRule::Language, u"@cocina publishes in es, not in en"_s,
        [](MoveRules &rules, AccountBoard &) { rules.language = u"en"_s; });
    row("content type", MoveRule::ContentType, u"tiktok does not take a story"_s,
        [](MoveRules &rules, AccountBoard &) { rules.contentType = core::ContentType::Story; });
    row("blackout", MoveRule::Blackout, u"14:15 falls into a blackout: siesta"_s, [](MoveRules &rules, AccountBoard &) {
        const core::WeeklyWindow daily{{1, 2, 3, 4, 5}, QTime(14, 0), QTime(16, 0), QTimeZone::utc()};
        rules.blackouts.append({core::BlackoutScope::Language, u"es"_s, daily, u"siesta"_s});
    });
    row("gap after", MoveRule::Gap, u"@cocina needs 4 h between posts; 14:15 is 2 h 30 min after 11:45"_s,
        [](MoveRules &, AccountBoard &board) {
            board.posts = {monday + 11h + 45min, monday + 30h};
        });
    row("gap before", MoveRule::Gap, u"@cocina needs 4 h between posts; 14:15 is 45 min before 15:00"_s,
        [](MoveRules &, AccountBoard &board) {
            board.posts = {monday + 15h, monday + 10h};
        });
    row("gap at the same time", MoveRule::Gap, u"@cocina needs 4 h between posts; there already is one at 14:15"_s,
        [](MoveRules &, AccountBoard &board) { board.posts = {monday + 14h + 15min}; });
    row("day cap", MoveRule::DayCap, u"@cocina already has 2 posts on Mon 23 Nov; tiktok allows 2 a day"_s,
        [](MoveRules &rules, AccountBoard &board) {
            rules.rules.maxPostsPerDay = 2;
            board.posts = {monday + 2h, monday + 23h};
        });
    row("risk", MoveRule::RiskLimit, u"@cocina already has 1 post on Mon 23 Nov; its risk allows 1 a day"_s,
        [](MoveRules &, AccountBoard &board) {
            board.account.riskCap = 1;
            board.posts = {monday + 2h};
        });
    row("excluded by risk", MoveRule::RiskLimit, u"@cocina carries more risk than the safety mode allows"_s,
        [](MoveRules &, AccountBoard &board) { board.account.riskCap = 0; });
    row("lane spacing", MoveRule::LaneSpacing,
        u"Two posts in es must be 1 h apart, whatever the account; 14:15 is 30 min after 13:45"_s,
        [](MoveRules &rules, AccountBoard &) { rules.lanePosts = {monday + 13h + 45min}; });
}

void TestLegality::everyRuleHasItsSentence()
{
    QFETCH(MoveRules, rules);
    QFETCH(AccountBoard, board);
    QFETCH(MoveRule, rule);
    QFETCH(QString, sentence);
    const auto broken = core::firstBroken(rules, board, monday + 14h + 15min);
    QVERIFY(broken);
    QCOMPARE(broken->rule, rule);
    QCOMPARE(broken->sentence, sentence);
}

void TestLegality::postsAreLegalExactlyAtTheGap()
{
    const AccountBoard board = boardWith({monday + 10h, monday + 20h});
    QVERIFY(!core::firstBroken(tiktokRules(), board, monday + 14h));
    QVERIFY(!core::firstBroken(tiktokRules(), board, monday + 16h));
    QVERIFY(core::firstBroken(tiktokRules(), board, monday + 14h - 1ms));
    QVERIFY(core::firstBroken(tiktokRules(), board, monday + 16h + 1ms));
}

void TestLegality::theNearestLegalTimeIsTheAccountsOwn()
{
    const QList<AccountBoard> boards = {boardWith({monday + 11h + 45min}), boardWith({})};
    const auto place = core::nearestLegal(tiktokRules(), boards, week, monday + 14h + 15min);
    QCOMPARE(place, std::optional(core::LegalPlace{u"cocina"_s, monday + 15h + 45min}));
    // 12:00 lies 3 h 45 min before and 15 min after the two ends of what is closed around 11:45.
    QCOMPARE(core::nearestLegal(tiktokRules(), boards, week, monday + 9h)->at, monday + 7h + 45min);
    QCOMPARE(core::nearestLegal(tiktokRules(), boards, week, monday + 20h)->at, monday + 20h);
    QCOMPARE(core::nearestLegal(tiktokRules(), boards, week, monday - 50h)->at, monday + 1h);
}

void TestLegality::otherAccountsHelpWhereTheOwnCannot()
{
    AccountBoard own = boardWith({});
    own.account.status = core::AccountStatus::Banned;
    AccountBoard far = boardWith({monday + 14h});
    far.account.id = u"far"_s;
    AccountBoard near = boardWith({});
    near.account.id = u"near"_s;
    const auto place = core::nearestLegal(tiktokRules(), {own, far, near}, week, monday + 14h);
    QCOMPARE(place, std::optional(core::LegalPlace{u"near"_s, monday + 14h}));
    QVERIFY(!core::nearestLegal(tiktokRules(), {own}, week, monday + 14h));
}

void TestLegality::sentencesNameTheDateWhereItDiffers()
{
    const AccountBoard board = boardWith({monday + 23h});
    QCOMPARE(sentenceOf(tiktokRules(), board, monday + 25h),
             u"@cocina needs 4 h between posts; 01:00 is 2 h after Mon 23 Nov 23:00"_s);
}

QTEST_APPLESS_MAIN(TestLegality)
#include "tst_legality.moc"
