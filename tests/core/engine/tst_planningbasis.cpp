// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/planningbasis.h"
#include "core/planning/trendinforce.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::PlanningBasis;
using core::Platform;
using core::Trend;

namespace {

const core::Instant now = core::instantFromIso(u"2026-11-23T06:00:00Z"_s).value();

PlanningBasis basis()
{
    PlanningBasis basis;
    basis.input.week = core::Week(QDate(2026, 11, 23), QTimeZone::utc());
    basis.input.lanes.append({Platform::TikTok, u"en"_s, QTimeZone::utc(), 1});
    core::PlannerAccount account;
    account.id = u"a"_s;
    account.riskCap = 5;
    basis.input.accounts.append(account);
    basis.input.trends.insert(Platform::TikTok, {.platform = Platform::TikTok, .at = now, .source = u"embedded"_s});
    return basis;
}

} // namespace

/// When a week that was planned beside the engine thread may still be stored.
class TestPlanningBasis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangedMeanwhileDecides_data();
    void whatChangedMeanwhileDecides();
};

void TestPlanningBasis::whatChangedMeanwhileDecides_data()
{
    using Change = std::function<void(PlanningBasis &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("holds");
    QTest::newRow("nothing") << Change([](PlanningBasis &) {}) << true;
    QTest::newRow("an account is a little older")
        << Change([](PlanningBasis &later) { later.input.accounts[0].quality *= 0.999; }) << true;
    QTest::newRow("the embedded trend was asked again")
        << Change([](PlanningBasis &later) { later.input.trends[Platform::TikTok].at += 1s; }) << true;
    QTest::newRow("a risk cap fell") << Change([](PlanningBasis &later) { later.input.accounts[0].riskCap = 4; })
                                     << false;
    QTest::newRow("a blackout") << Change([](PlanningBasis &later) {
        later.input.blackouts.append({core::BlackoutScope::Everything, {}, core::OnceWindow{now, now + 1h}, u"r"_s});
    }) << false;
    QTest::newRow("a platform's rules") << Change([](PlanningBasis &later) {
        later.input.rules.at(Platform::TikTok).maxPostsPerDay = 2;
    }) << false;
    QTest::newRow("an audience's zone") << Change([](PlanningBasis &later) {
        later.input.lanes[0].audienceZone = QTimeZone("Asia/Kathmandu");
    }) << false;
    QTest::newRow("a trend entered by hand") << Change([](PlanningBasis &later) {
        later.input.trends[Platform::TikTok] = {.platform = Platform::TikTok, .at = now, .source = core::manualSource};
    }) << false;
    QTest::newRow("a commitment") << Change([](PlanningBasis &later) {
        later.input.commitments.append({u"a"_s, Platform::TikTok, now + 1h, {}});
    }) << false;
}

void TestPlanningBasis::whatChangedMeanwhileDecides()
{
    QFETCH(std::function<void(PlanningBasis &)>, change);
    QFETCH(bool, holds);
    PlanningBasis later = basis();
    change(later);
    QCOMPARE(core::stillHolds(basis(), later), holds);
}

QTEST_APPLESS_MAIN(TestPlanningBasis)
#include "tst_planningbasis.moc"
