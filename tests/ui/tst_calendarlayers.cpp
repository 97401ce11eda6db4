// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "calendarbench.h"
#include "core/engine/blackoutcommands.h"
#include "core/engine/trendcommands.h"
#include "ui/calendar/accountlanes.h"
#include "ui/calendar/layerbar.h"
#include "ui/calendar/weekfilter.h"
#include "ui/common/style.h"

using namespace Qt::StringLiterals;
using ui::Layer;

/// What lies over the week: its numbers, its choices, and the zone that the gutter shows.
class CalendarLayersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup() { m.reset(); }

    void numbersCountWhatStands();
    void theLegendSaysWhatTheEngineKnows();
    void aLayerComesAndGoesAndIsRemembered();
    void theMenuTicksLayers();
    void riskHeatColoursTheHour();
    void oneAccountInTheFilterShowsItsZone();

private:
    ui::LayerBar &bar() const { return *m->page->findChild<ui::LayerBar *>(); }
    QAction &action(Layer layer) const { return *m->page->findChild<QAction *>(u"layer%1"_s.arg(int(layer))); }
    QString legend() const { return bar().legend().join(u'\n'); }
    QRgb pixelAt(int day, double hours) const
    {
        return m->view().viewport()->grab().toImage().pixel(m->place(day, hours) + QPoint(0, 4));
    }

    std::unique_ptr<tests::CalendarBench> m;
};

void CalendarLayersTest::init()
{
    m = std::make_unique<tests::CalendarBench>();
    const QString failed = m->begin();
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
}

void CalendarLayersTest::numbersCountWhatStands()
{
    QList<core::Slot> list(4);
    list[0].state = core::SlotState::PendingApproval;
    list[0].risk.score = 0.2;
    list[1].state = core::SlotState::Approved;
    list[1].risk.score = 0.6;
    list[2].state = core::SlotState::Cancelled; // stands for nothing
    list[2].risk.score = 0.9;
    list[3].state = core::SlotState::Planned;
    list[3].risk.score = 0.1;
    const ui::LayerNumbers numbers = ui::countedSlots(list);
    QCOMPARE(numbers.slotCount, 3);
    QCOMPARE(qRound(numbers.meanRisk * 100), 30);
    QCOMPARE(numbers.highestRisk, 0.6);
    QCOMPARE(numbers.waiting, 1);
    QCOMPARE(numbers.approved, 1);
    QCOMPARE(ui::countedSlots({}).meanRisk, 0.0);
}

void CalendarLayersTest::theLegendSaysWhatTheEngineKnows()
{
    m->add(25, 10);
    for (const Layer layer : ui::allLayers)
        action(layer).setChecked(true);
    const int cap = 7 * 2 * m->link->platforms().at(core::Platform::TikTok).maxPostsPerDay;
    QTRY_VERIFY2(legend().contains(u"1 of %1 posts"_s.arg(cap)), qPrintable(legend()));
    QVERIFY(legend().contains(u"none this week"_s));
    QVERIFY2(legend().contains(u"0 wait, 0 approved"_s), qPrintable(legend()));

    core::EnterTrend trend;
    trend.platform = core::Platform::TikTok;
    trend.topics = {u"oil"_s};
    trend.score = 0.83;
    QVERIFY(m->host.run(trend));
    QTRY_VERIFY2(legend().contains(u"0.83"_s), qPrintable(legend()));
    core::Blackout blackout;
    blackout.window = core::OnceWindow{m->at(26, 13), m->at(26, 15)};
    QVERIFY(m->host.run(core::AddBlackout{blackout}));
    QTRY_VERIFY2(!legend().contains(u"none this week"_s), qPrintable(legend()));
    QCOMPARE(bar().accessibleDescription(), legend());
}

void CalendarLayersTest::aLayerComesAndGoesAndIsRemembered()
{
    core::Blackout blackout;
    blackout.window = core::OnceWindow{m->at(25, 12), m->at(25, 16)};
    QVERIFY(m->host.run(core::AddBlackout{blackout}));
    m->view().setCurrentCell(m->at(25, 9));
    const auto hatched = [&] {
        const QImage image = m->view().viewport()->grab().toImage();
        QSet<QRgb> colours;
        for (int x = -6; x <= 6; ++x)
            colours.insert(image.pixel(m->place(25, 15) + QPoint(x, 6)));
        return colours.size() >= 2;
    };
    QTRY_VERIFY(hatched());
    action(Layer::Blackouts).trigger();
    QVERIFY(!hatched());
    QVERIFY(!legend().contains(u"Blocked"_s));
    for (const Layer layer : ui::allLayers)
        action(layer).setChecked(layer == Layer::Cap);
    ui::CalendarPage again({*m->link, *m->toast, *m->history, m->preferences, m->tasks});
    QCOMPARE(again.findChild<ui::LayerBar *>()->shown(), ui::Layers(Layer::Cap));
    action(Layer::Cap).trigger();
    QVERIFY(bar().isHidden()); // nothing to explain
    action(Layer::Blackouts).trigger();
    QVERIFY(!bar().isHidden());
    QVERIFY(hatched());
}

void CalendarLayersTest::theMenuTicksLayers()
{
    QTest::mouseClick(m->page->findChild<QPushButton *>(u"layersButton"_s), Qt::LeftButton);
    auto *menu = m->page->findChild<QMenu *>(u"layersMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 6);
    QVERIFY(!menu->actions().first()->isChecked());
    menu->actions().first()->trigger();
    QVERIFY(bar().shown().testFlag(Layer::Risk));
    menu->close();
}

void CalendarLayersTest::riskHeatColoursTheHour()
{
    m->add(25, 8);
    m->view().setCurrentCell(m->at(25, 7));
    const QRgb before = pixelAt(25, 8.75); // below the chip, in its hour
    const QRgb empty = pixelAt(25, 12.1);
    action(Layer::Risk).setChecked(true);
    QVERIFY(pixelAt(25, 8.75) != before);
    QCOMPARE(pixelAt(25, 12.1), empty); // no slots: no colour
}

void CalendarLayersTest::oneAccountInTheFilterShowsItsZone()
{
    core::NewAccount account;
    account.platform = core::Platform::TikTok;
    account.username = u"@gotham"_s;
    account.language = u"es"_s;
    account.timezone = u"America/New_York"_s;
    const auto added = m->host.run(core::AddAccount{account});
    QVERIFY(added);
    QTRY_VERIFY(m->page->findChild<ui::AccountLanes *>()->find(added->id));
    const QString id = m->add(25, 2, added->id); // 24 November, 21:00 there
    QCOMPARE(m->view().geometry().zone(), QTimeZone::utc());
    auto &filter = *m->page->findChild<ui::WeekFilter *>();
    filter.setCriteria({{added->id}, {}, {}, {}, {}, {}});
    QCOMPARE(m->view().geometry().zone(), QTimeZone("America/New_York"));
    QTRY_VERIFY(m->index(id).isValid());
    const auto place = m->view().geometry().placeOf(m->dueOf(id));
    QVERIFY(place);
    QCOMPARE(place->day, 1);
    QCOMPARE(place->minute, 21 * 60.0);
    m->view().setCurrentCell(m->at(26, 15)); // 10:00 there
    QCOMPARE(m->view().currentCell(), m->at(26, 15));
    filter.setCriteria({});
    QCOMPARE(m->view().geometry().zone(), QTimeZone::utc());
    QTRY_VERIFY(m->index(id).isValid());
    QCOMPARE(m->view().geometry().placeOf(m->dueOf(id))->day, 2);
}

QTEST_MAIN(CalendarLayersTest)
#include "tst_calendarlayers.moc"
