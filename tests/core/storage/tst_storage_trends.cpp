// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/trendstore.h"

#include "tests/core/storage/workspace.h"

using namespace Qt::StringLiterals;
using core::Platform;
using core::TrendRow;

namespace {

TrendRow row(Platform platform, const QString &source, double score)
{
    return {{.platform = platform,
             .topics = {u"harvest"_s, u"aceite"_s},
             .score = score,
             .peakHours = {9, 21},
             .at = testNow,
             .source = source},
            u"ann"_s};
}

} // namespace

class TestTrends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTrendAPlatformAndSource()
    {
        Workspace workspace;
        core::TrendStore trends(workspace.db());
        const TrendRow byHand = row(Platform::TikTok, u"manual"_s, 0.25);
        const TrendRow service = row(Platform::TikTok, u"trends"_s, 1);
        const TrendRow other = row(Platform::LinkedIn, u"manual"_s, 0);
        VERIFY_OK(trends.put(row(Platform::TikTok, u"manual"_s, 0.75)));
        for (const TrendRow &each : {service, byHand, other})
            VERIFY_OK(trends.put(each));
        QCOMPARE(trends.list().value(), (QList<TrendRow>{other, byHand, service}));
        QCOMPARE(trends.remove(Platform::TikTok, u"manual"_s).value(), true);
        QCOMPARE(trends.remove(Platform::TikTok, u"manual"_s).value(), false);
        QCOMPARE(trends.list().value(), (QList<TrendRow>{other, service}));
    }

    void scoresBeyondTheirRangeAreRefused()
    {
        Workspace workspace;
        core::TrendStore trends(workspace.db());
        QCOMPARE(trends.put(row(Platform::TikTok, u"manual"_s, 1.5)).error().code, core::Error::Code::Conflict);
    }

    void platformsOfALaterVersionAreSkipped()
    {
        Workspace workspace;
        VERIFY_OK(workspace.db().run(u"INSERT INTO trend (platform, source, topics, score, peak_hours, measured_at, "
                                     "entered_by) VALUES ('holovid', 'manual', '[]', 0.5, '[]', 0, 'ann')"_s));
        QCOMPARE(core::TrendStore(workspace.db()).list().value(), QList<TrendRow>());
    }
};

QTEST_GUILESS_MAIN(TestTrends)
#include "tst_storage_trends.moc"
