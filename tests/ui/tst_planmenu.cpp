// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "core/engine/plancommands.h"
#include "core/engine/planqueries.h"
#include "tests/ui/support/calendarbench.h"
#include "ui/calendar/planmenu.h"
#include "ui/common/style.h"
#include "ui/wizard/plansdialog.h"

using namespace Qt::StringLiterals;

using core::Platform;

/// What can be done with the whole plan of the week in sight, from the calendar's bar and by key, on a real engine.
class PlanMenuTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init()
    {
        m_bench = std::make_unique<tests::CalendarBench>();
        QCOMPARE(m_bench->begin(), QString());
    }
    void cleanup() { m_bench.reset(); }

    void aWeekWithoutAPlanOffersToMakeOne();
    void theButtonNamesPlanAndState();
    void theWholePlanIsSentByKeyAndUndone();
    void itIsSimulatedInItsPlace();
    void itIsPlannedAgain();
    void itIsDuplicatedIntoALaterWeek();
    void cancellingAsksFirst();
    void ofSeveralOneIsChosen();
    void allPlansOpen();
    void aReaderMayNotAndIsToldWhy();

private:
    core::Plan makePlan(const QString &title);
    QAbstractButton *button() const { return m_bench->page->findChild<QAbstractButton *>(u"planMenu"_s); }
    QMenu *openMenu();
    QAction *item(QMenu *menu, const QString &name) const;
    int countOf(const QString &planId, core::SlotState state);

    std::unique_ptr<tests::CalendarBench> m_bench;
};

core::Plan PlanMenuTest::makePlan(const QString &title)
{
    core::PlanRequest request;
    request.contentId = m_bench->content;
    request.platforms = {Platform::TikTok};
    request.languages = {u"es"_s};
    request.weekStart = QDate(2026, 11, 24);
    request.title = title;
    const auto plan = m_bench->host.run(core::CreatePlan{request});
    if (!plan || !m_bench->host.plan(plan->id))
        QTest::qFail("the week was not planned", __FILE__, __LINE__);
    return plan.value_or(core::Plan());
}

QMenu *PlanMenuTest::openMenu()
{
    QTest::mouseClick(button(), Qt::LeftButton);
    return m_bench->page->findChild<QMenu *>(u"planMenuItems"_s);
}

QAction *PlanMenuTest::item(QMenu *menu, const QString &name) const
{
    const QList<QAction *> actions = menu->actions();
    const auto found =
        std::ranges::find_if(actions, [&](const QAction *action) { return action->objectName() == name; });
    return found == actions.end() ? nullptr : *found;
}

int PlanMenuTest::countOf(const QString &planId, core::SlotState state)
{
    const auto plan = m_bench->host.ask(core::GetPlan{planId});
    return plan ? int(std::ranges::count(plan->slots, state, &core::Slot::state)) : -1;
}

void PlanMenuTest::aWeekWithoutAPlanOffersToMakeOne()
{
    QTRY_COMPARE(button()->text(), u"No plan in this week"_s);
    QSignalSpy wanted(m_bench->page, &ui::Page::planWanted);
    QMenu *menu = openMenu();
    QVERIFY(menu && menu->isVisible());
    QVERIFY(!item(menu, u"sendPlan"_s));
    item(menu, u"planWeek"_s)->trigger();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().first().value<core::PlanRequest>().platforms.isEmpty());
}

void PlanMenuTest::theButtonNamesPlanAndState()
{
    const core::Plan plan = makePlan(u"Harvest & press"_s);
    QTRY_VERIFY(button()->text().contains(u"Planned"_s));
    QVERIFY(button()->accessibleName().contains(u"Harvest & press"_s));
    QVERIFY(m_bench->host.run(core::CancelPlan{plan.id}));
    QTRY_COMPARE(button()->text(), u"No plan in this week"_s); // its slots have left
}

void PlanMenuTest::theWholePlanIsSentByKeyAndUndone()
{
    const core::Plan plan = makePlan(u"Harvest"_s);
    QTRY_VERIFY(button()->text().contains(u"Planned"_s));
    const int planned = countOf(plan.id, core::SlotState::Planned);
    QVERIFY(planned > 1);
    QTest::keyClick(&m_bench->view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const auto send = [this] { return m_bench->page->findChild<QAbstractButton *>(u"sendNow"_s); };
    QTRY_VERIFY(send() && send()->isEnabled());
    QTest::mouseClick(send(), Qt::LeftButton);
    QTRY_COMPARE(countOf(plan.id, core::SlotState::PendingApproval), planned);
    QTRY_VERIFY(m_bench->history->canUndo());
    m_bench->history->undo();
    QTRY_COMPARE(countOf(plan.id, core::SlotState::Planned), planned);
    QTRY_VERIFY(!send());
    QTRY_VERIFY(m_bench->history->canRedo()); // the rows are there before the answer is
    m_bench->history->redo();
    QTRY_COMPARE(countOf(plan.id, core::SlotState::PendingApproval), planned);
    m_bench->window->activateWindow(); // the dialog had it
    QVERIFY(QTest::qWaitForWindowActive(m_bench->window.get()));
    QTest::keyClick(&m_bench->view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_bench->toast->text().contains(u"left to send"_s)); // no empty dialog
}

void PlanMenuTest::itIsSimulatedInItsPlace()
{
    const core::Plan plan = makePlan(u"Harvest"_s);
    QTRY_VERIFY(button()->text().contains(u"Planned"_s));
    QSignalSpy wanted(m_bench->page, &ui::Page::wanted);
    item(openMenu(), u"simulatePlan"_s)->trigger();
    QCOMPARE(wanted.size(), 1);
    const auto destination = wanted.first().first().value<ui::Destination>();
    QCOMPARE(int(destination.view), int(ui::View::Simulation));
    QCOMPARE(destination.planId, plan.id);
}

void PlanMenuTest::itIsPlannedAgain()
{
    const core::Plan plan = makePlan(u"Harvest"_s);
    QTRY_VERIFY(button()->text().contains(u"Planned"_s));
    QAction *again = item(openMenu(), u"planAgainHere"_s);
    QVERIFY(again->isEnabled());
    QSignalSpy tasks(&m_bench->tasks, &ui::Tasks::changed);
    again->trigger();
    QVERIFY(!tasks.isEmpty()); // the status bar tells, and can cancel it
    QTRY_VERIFY(m_bench->toast->text().contains(u"planned again"_s));
    QCOMPARE(m_bench->tasks.count(), 0);
    QTRY_VERIFY(again->isEnabled());
}

void PlanMenuTest::itIsDuplicatedIntoALaterWeek()
{
    makePlan(u"Harvest"_s);
    QTRY_VERIFY(button()->text().contains(u"Planned"_s));
    QSignalSpy wanted(m_bench->page, &ui::Page::planWanted);
    item(openMenu(), u"duplicatePlan"_s)->trigger();
    QCOMPARE(wanted.size(), 1);
    const auto start = wanted.first().first().value<core::PlanRequest>();
    QCOMPARE(start.weekStart, std::optional(QDate(2026, 12, 1)));
    QCOMPARE(start.title, u"Harvest"_s);
}

void PlanMenuTest::cancellingAsksFirst()
{
    const core::Plan plan = makePlan(u"Harvest"_s);
    QTRY_VERIFY(button()->text().contains(u"Planned"_s));
    item(openMenu(), u"cancelPlan"_s)->trigger();
    const auto find = [this](const char *name) {
        return m_bench->page->findChild<QAbstractButton *>(QLatin1StringView(name));
    };
    QTRY_VERIFY(find("planKeep"));
    QTest::mouseClick(find("planKeep"), Qt::LeftButton);
    QTRY_VERIFY(!find("planKeep"));
    QVERIFY(countOf(plan.id, core::SlotState::Planned) > 0);
    item(openMenu(), u"cancelPlan"_s)->trigger();
    QTRY_VERIFY(find("planCancelDoIt"));
    QTest::mouseClick(find("planCancelDoIt"), Qt::LeftButton);
    QTRY_COMPARE(countOf(plan.id, core::SlotState::Planned), 0);
    QTRY_COMPARE(button()->text(), u"No plan in this week"_s);
    QVERIFY(m_bench->toast->text().contains(u"cancelled"_s));
}

void PlanMenuTest::ofSeveralOneIsChosen()
{
    makePlan(u"Harvest"_s);
    makePlan(u"Press"_s);
    QTRY_VERIFY(button()->text().contains(u"Planned"_s));
    const auto choices = [this] {
        QMenu *menu = openMenu();
        QList<QAction *> found;
        for (QAction *action : menu->actions()) {
            if (action->objectName() == u"choosePlan"_s)
                found.append(action);
        }
        return found;
    };
    QList<QAction *> offered;
    QTRY_VERIFY((offered = choices()).size() == 2);
    const auto other = std::ranges::find_if(offered, [](const QAction *action) { return !action->isChecked(); });
    QVERIFY(other != offered.end());
    QVERIFY((*other)->actionGroup() && (*other)->actionGroup()->isExclusive());
    const bool press = (*other)->text().contains(u"Press"_s);
    (*other)->trigger();
    QVERIFY(button()->accessibleName().contains(press ? u"Press"_s : u"Harvest"_s));
}

void PlanMenuTest::allPlansOpen()
{
    QMenu *menu = openMenu();
    item(menu, u"allPlans"_s)->trigger();
    QTRY_VERIFY(m_bench->page->findChild<ui::PlansDialog *>());
}

void PlanMenuTest::aReaderMayNotAndIsToldWhy()
{
    makePlan(u"Harvest"_s);
    QTRY_VERIFY(button()->text().contains(u"Planned"_s));
    core::Caller reader = support::EngineHost::person();
    reader.scopes = core::Scope::Read;
    m_bench->link->become(reader);
    QMenu *menu = openMenu();
    for (const char *name : {"sendPlan", "planAgainHere", "duplicatePlan", "cancelPlan"}) {
        QAction *action = item(menu, QString::fromLatin1(name));
        QVERIFY2(action && !action->isEnabled(), name);
        QVERIFY2(action->toolTip().contains(u"role"_s), name);
    }
}

QTEST_MAIN(PlanMenuTest)
#include "tst_planmenu.moc"
