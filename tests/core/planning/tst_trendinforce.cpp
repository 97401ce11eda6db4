// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/trendinforce.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Instant;
using core::Platform;
using core::Trend;

namespace {

const Instant now = core::instantFromIso(u"2026-11-23T06:00:00Z"_s).value();

Trend trend(const QString &source, core::milliseconds age, Platform platform = Platform::TikTok)
{
    return {.platform = platform, .topics = {}, .score = 0.8, .peakHours = {9}, .at = now - age, .source = source};
}

} // namespace

/// Whose word counts: a person's for seven days, else a service's newest, else the embedded answer.
class TestTrendInForce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePersonGoesBeforeServicesAndTheTable_data()
    {
        QTest::addColumn<QList<Trend>>("known");
        QTest::addColumn<QString>("source");
        QTest::newRow("nothing known") << QList<Trend>{} << u"embedded"_s;
        QTest::newRow("a person") << QList{trend(u"manual"_s, 1h)} << u"manual"_s;
        QTest::newRow("a person, just in time") << QList{trend(u"manual"_s, 7 * 24h - 1ms)} << u"manual"_s;
        QTest::newRow("a person, seven days ago") << QList{trend(u"manual"_s, 7 * 24h)} << u"embedded"_s;
        QTest::newRow("a service") << QList{trend(u"trends"_s, 30 * 24h)} << u"trends"_s;
        QTest::newRow("an older person before a service")
            << QList{trend(u"trends"_s, 0h), trend(u"manual"_s, 6 * 24h)} << u"manual"_s;
        QTest::newRow("a service after the person's week")
            << QList{trend(u"manual"_s, 8 * 24h), trend(u"trends"_s, 9 * 24h)} << u"trends"_s;
        QTest::newRow("the newer service")
            << QList{trend(u"old"_s, 2h), trend(u"new"_s, 1h), trend(u"older"_s, 3h)} << u"new"_s;
        QTest::newRow("another platform") << QList{trend(u"manual"_s, 1h, Platform::YouTube)} << u"embedded"_s;
    }
    void thePersonGoesBeforeServicesAndTheTable()
    {
        QFETCH(QList<Trend>, known);
        QFETCH(QString, source);
        const auto rules = core::PlatformTable::builtIn().at(Platform::TikTok);
        const Trend chosen = core::trendInForce(Platform::TikTok, rules, known, now);
        QCOMPARE(chosen.source, source);
        QCOMPARE(chosen.platform, Platform::TikTok);
        QCOMPARE(chosen.peakHours, source == u"embedded"_s ? rules.peakHours : QList<int>{9});
    }
};

QTEST_APPLESS_MAIN(TestTrendInForce)
#include "tst_trendinforce.moc"
