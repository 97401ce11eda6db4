// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/engine/blackoutcommands.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "samplewindow.h"
#include "ui/common/banner.h"
#include "ui/common/emptynote.h"
#include "ui/common/fileexport.h"
#include "ui/common/numberfield.h"
#include "ui/common/progressstrip.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/tableroles.h"
#include "ui/common/tableview.h"
#include "ui/common/toast.h"
#include "ui/risk/thresholdscale.h"
#include "ui/simulation/chartlook.h"
#include "ui/simulation/comparisonmodel.h"
#include "ui/simulation/figurestrip.h"
#include "ui/simulation/limitmodel.h"
#include "ui/simulation/reachbars.h"
#include "ui/simulation/reachfan.h"
#include "ui/simulation/simulationcsv.h"
#include "ui/simulation/simulationpage.h"
#include "ui/simulation/simulationreport.h"
#include "ui/simulation/simulationrun.h"
#include "ui/simulation/violationmodel.h"

#include <QtCharts/QLineSeries>

using namespace Qt::StringLiterals;

namespace {

/// The cells of a CSV file by RFC 4180, without its head.
QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (!quoted && c == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    return rows.mid(1);
}

} // namespace

/// The Simulation place in the whole window over the sample week of a real engine, by mouse and keys.
class SimulationPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void theFirstLookRunsTheNewestPlan();
    void theSameSeedGivesTheSameFigures();
    void anotherSeedIsAnotherLuck();
    void partsAreShownByPlatformLanguageAccountAndDay();
    void twoPlansStandSideBySide();
    void aRunCanBeCancelledAndNothingOldIsLost();
    void aRunMayOutliveTheTasksOfItsWindow();
    void comingWithAPlanAndASlotSaysWhatHoldsForIt();
    void comingWithAPlanThatIsGoneSaysSo();
    void aChangedPlanIsSaidToBeStale();
    void theVerdictLeadsToTheSlotsInTheCalendar();
    void aBrokenRuleIsShownAndMendedAsAStep();
    void aCsvFileHoldsTheFiguresOfTheReport();
    void aPdfFileSaysSimulatedOnEachPage();
    void aPictureHoldsTheWholeReport();
    void aPlaceThatCannotBeWrittenIsToldWithAWayOn_data();
    void aPlaceThatCannotBeWrittenIsToldWithAWayOn();
    void anEmptyWorkspaceSaysWhatToDo();
    void axesHaveAtMostFiveLabels_data();
    void axesHaveAtMostFiveLabels();
    void theSlotsOwnRisksFillTheBins();
    void namesOfFilesAreSafe_data();
    void namesOfFilesAreSafe();
    void cellsThatBeginLikeFormulasAreGuarded();

private:
    template<typename T>
    T *child(const QString &name) const
    {
        return page().findChild<T *>(name);
    }
    ui::SimulationPage &page() const
    {
        return static_cast<ui::SimulationPage &>(m_sample->window().page(ui::View::Simulation));
    }
    ui::TableView *table(const QString &name) const { return child<ui::TableView>(name); }
    ui::Toast *toast() const { return m_sample->window().findChild<ui::Toast *>(); }
    bool waitForRun() const
    {
        return QTest::qWaitFor([this] { return page().isLoaded() && hasReport(); });
    }
    bool hasReport() const { return child<ui::Banner>(u"verdict"_s)->isVisible(); }
    QList<ui::FigureStrip::Figure> figures() const { return page().findChild<ui::FigureStrip *>()->figures(); }
    void choose(const QString &box, int index) const;
    QAction *action(const QString &text) const;
    void exportTo(const QString &actionText, const QString &path) const;
    core::SimulationAnswer answerOf(const QString &planId, quint64 seed, const QString &other = {}) const;
    QString chosenPlan() const { return child<QComboBox>(u"simulatedPlan"_s)->currentData().toString(); }

    std::unique_ptr<tests::SampleWindow> m_sample;
    QTemporaryDir m_folder;
};

void SimulationPageTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toUtf8()); // file dialogs remember their folder there
    ui::applyTheme(*qApp, ui::Scheme::Light);
    m_sample = std::make_unique<tests::SampleWindow>();
    QVERIFY(m_sample->start());
}

void SimulationPageTest::cleanupTestCase()
{
    m_sample.reset();
}

void SimulationPageTest::init()
{
    QVERIFY(m_sample->open());
    m_sample->window().show(ui::View::Simulation);
    QVERIFY(waitForRun());
}

void SimulationPageTest::choose(const QString &box, int index) const
{
    auto *combo = child<QComboBox>(box);
    combo->setFocus();
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

QAction *SimulationPageTest::action(const QString &text) const
{
    for (QAction *each : page().actions()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void SimulationPageTest::exportTo(const QString &actionText, const QString &path) const
{
    QVERIFY(action(actionText));
    action(actionText)->trigger();
    auto *dialog = page().findChild<QFileDialog *>(u"exportFile"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    dialog->selectFile(path);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
}

core::SimulationAnswer SimulationPageTest::answerOf(const QString &planId, quint64 seed, const QString &other) const
{
    core::SimulatePlan job{planId, {}, other, {}};
    job.settings.seed = seed;
    return m_sample->host().simulate(job).value_or(core::SimulationAnswer{});
}

void SimulationPageTest::theFirstLookRunsTheNewestPlan()
{
    const core::PlanSimulation plan = answerOf(chosenPlan(), 1).plan;
    QVERIFY(plan.risk.total > 0);
    const auto shown = figures();
    QCOMPARE(shown.size(), 5);
    QCOMPARE(shown[0].number, QString::number(plan.risk.total));
    QCOMPARE(shown[0].below, u"%1 safe, %2 risky"_s.arg(plan.risk.total - plan.risk.risky).arg(plan.risk.risky));
    QCOMPARE(shown[1].number, QString::number(plan.risk.average, 'f', 2));
    QCOMPARE(shown[2].number, QString::number(plan.risk.p95, 'f', 2));
    QCOMPARE(shown[3].number, ui::peopleText(plan.reach.p50));
    QVERIFY(shown[3].below.contains(ui::peopleText(plan.reach.p10)));
    QVERIFY(shown[3].below.contains(ui::peopleText(plan.reach.p90)));
    QCOMPARE(shown[4].number, QString::number(plan.violations.size()));
    QVERIFY(child<QLabel>(u"simulationMeta"_s)->text().contains(u"seed 1"_s));
    const QString inputs = child<QLabel>(u"assumptions"_s)->text();
    QVERIFY2(inputs.contains(u"2,000 runs with seed 1"_s), qPrintable(inputs));
    QVERIFY(inputs.contains(u"16 Nov 2026"_s));
    const QList<QPointF> middle = page().findChild<ui::ReachFan *>()->middle().points();
    QCOMPARE(middle.size(), plan.byDay.size() + 1);
    QCOMPARE(middle.last().y(), plan.byDay.last().cumulative.p50);
    QVERIFY(m_sample->window().findChild<QWidget *>(u"simulatedMark"_s)->isVisible());
    for (const QString &name : {u"brokenRules"_s, u"limitUse"_s, u"comparison"_s})
        QAbstractItemModelTester(table(name)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table(u"brokenRules"_s)->model()->rowCount(), plan.violations.size());
    QVERIFY(table(u"limitUse"_s)->model()->rowCount() > 0);
}

void SimulationPageTest::theSameSeedGivesTheSameFigures()
{
    QStringList before;
    for (const auto &figure : figures())
        before.append(figure.number + figure.below);
    const QString spoken = page().findChild<ui::ReachFan *>()->accessibleDescription();
    QSignalSpy loaded(&page(), &ui::Page::loaded);
    QTest::mouseClick(child<QPushButton>(u"runSimulation"_s), Qt::LeftButton);
    QVERIFY(loaded.wait());
    QStringList after;
    for (const auto &figure : figures())
        after.append(figure.number + figure.below);
    QCOMPARE(after, before);
    QCOMPARE(page().findChild<ui::ReachFan *>()->accessibleDescription(), spoken);
}

void SimulationPageTest::anotherSeedIsAnotherLuck()
{
    const QString before = page().findChild<ui::ReachFan *>()->accessibleDescription();
    auto *seed = child<ui::NumberField>(u"seed"_s);
    seed->setFocus();
    seed->selectAll();
    QTest::keyClicks(seed, u"20261116"_s);
    QSignalSpy loaded(&page(), &ui::Page::loaded);
    QTest::keyClick(seed, Qt::Key_Return);
    QVERIFY(loaded.count() > 0 || loaded.wait());
    const core::PlanSimulation plan = answerOf(chosenPlan(), 20261116).plan;
    QCOMPARE(figures()[3].number, ui::peopleText(plan.reach.p50));
    QVERIFY(page().findChild<ui::ReachFan *>()->accessibleDescription() != before);
    QVERIFY(child<QLabel>(u"simulationMeta"_s)->text().contains(u"20261116"_s));
    QCOMPARE(figures()[1].number, QString::number(plan.risk.average, 'f', 2)); // luck does not change a risk
}

void SimulationPageTest::partsAreShownByPlatformLanguageAccountAndDay()
{
    const core::PlanSimulation plan = answerOf(chosenPlan(), 1).plan;
    auto *by = child<ui::Segments>(u"reachBy"_s);
    auto *bars = page().findChild<ui::ReachBars *>();
    const qsizetype counts[] = {plan.byPlatform.size(), plan.byLanguage.size(), plan.byAccount.size(),
                                plan.byDay.size()};
    for (int kind = 0; kind < 4; ++kind) {
        by->setCurrent(kind);
        QCOMPARE(bars->parts().size(), counts[kind]);
        int total = 0;
        for (const ui::ReachBars::Part &part : bars->parts())
            total += part.share.totalSlots;
        QCOMPARE(total, plan.risk.total);
    }
}

void SimulationPageTest::twoPlansStandSideBySide()
{
    auto *other = child<QComboBox>(u"comparedPlan"_s);
    QVERIFY(other->count() > 1);
    const QString otherId = other->itemData(1).toString();
    QSignalSpy loaded(&page(), &ui::Page::loaded);
    choose(u"comparedPlan"_s, 1);
    QVERIFY(loaded.wait());
    const core::SimulationAnswer answer = answerOf(chosenPlan(), 1, otherId);
    QVERIFY(answer.other);
    const QAbstractItemModel &rows = *table(u"comparison"_s)->model();
    QVERIFY(table(u"comparison"_s)->isVisible());
    QAbstractItemModelTester(table(u"comparison"_s)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QHash<QString, QStringList> texts;
    for (int row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 1; column < rows.columnCount(); ++column)
            cells.append(rows.index(row, column).data().toString());
        texts.insert(rows.index(row, 0).data().toString(), cells);
    }
    QCOMPARE(texts[u"Slots"_s][0], QString::number(answer.plan.risk.total));
    QCOMPARE(texts[u"Slots"_s][1], QString::number(answer.other->risk.total));
    QCOMPARE(texts[u"Average risk"_s][1], QString::number(answer.other->risk.average, 'f', 2));
    QCOMPARE(texts[u"Reach, p50"_s][0], ui::peopleText(answer.plan.reach.p50));
    QCOMPARE(texts[u"Reach, p50"_s][1], ui::peopleText(answer.other->reach.p50));
    QVERIFY(
        texts[u"Reach, p50"_s][2].endsWith(ui::peopleText(std::abs(answer.other->reach.p50 - answer.plan.reach.p50))));
    const QString runs = texts[u"Reach, run against run (p10 to p90)"_s][2];
    QVERIFY(runs.contains(ui::peopleText(std::abs(answer.comparison.difference.p10))));
    QVERIFY(runs.contains(ui::peopleText(std::abs(answer.comparison.difference.p90))));
    QCOMPARE(rows.headerData(1, Qt::Horizontal).toString(), child<QComboBox>(u"simulatedPlan"_s)->currentText());

    loaded.clear();
    choose(u"comparedPlan"_s, 0);
    QVERIFY(loaded.wait());
    QVERIFY(!table(u"comparison"_s)->isVisible());
}

void SimulationPageTest::aRunCanBeCancelledAndNothingOldIsLost()
{
    const QString before = page().findChild<ui::ReachFan *>()->accessibleDescription();
    child<ui::NumberField>(u"seed"_s)->setValue(77);
    auto *strip = page().findChild<ui::ProgressStrip *>();
    // A busy engine: the question waits in line until the window has cancelled it.
    QTest::mouseClick(child<QPushButton>(u"runSimulation"_s), Qt::LeftButton);
    QVERIFY(strip->isVisible());
    QVERIFY(!child<QPushButton>(u"exportSimulation"_s)->isEnabled());
    QPushButton *cancel = strip->findChild<QPushButton *>();
    QVERIFY(cancel && cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!strip->isVisible());
    QVERIFY(page().isLoaded());
    QVERIFY(hasReport());
    // Whatever the engine was about to say is not listened to any more: a later run answers after it.
    child<ui::NumberField>(u"seed"_s)->setValue(1);
    QSignalSpy loaded(&page(), &ui::Page::loaded);
    QTest::keyClick(&m_sample->window(), Qt::Key_F5);
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(page().findChild<ui::ReachFan *>()->accessibleDescription(), before);
}

/// A window that closes takes its tasks away before its pages.
void SimulationPageTest::aRunMayOutliveTheTasksOfItsWindow()
{
    auto tasks = std::make_unique<ui::Tasks>();
    auto run = std::make_unique<ui::SimulationRun>(m_sample->desk(), *tasks);
    run->start(u"no-such-plan"_s, u"A plan"_s, {}, {});
    QCOMPARE(tasks->count(), 1);
    tasks.reset();
    run.reset();
}

void SimulationPageTest::comingWithAPlanAndASlotSaysWhatHoldsForIt()
{
    auto *plans = child<QComboBox>(u"simulatedPlan"_s);
    const QString planId = plans->itemData(plans->count() - 1).toString();
    core::SlotFilter filter;
    filter.planId = planId;
    const auto answer = m_sample->host().ask(core::ListSlots{filter});
    QVERIFY(answer && !answer->slots.isEmpty());
    const core::Slot slot = answer->slots.first();
    m_sample->window().show(ui::View::Approvals);
    m_sample->window().open({.view = ui::View::Simulation, .slotIds = {slot.id}, .planId = planId});
    QCOMPARE(chosenPlan(), planId);
    QVERIFY(waitForRun());
    auto *about = child<ui::Banner>(u"aboutChosen"_s);
    QTRY_VERIFY(about->isVisible());
    QVERIFY(about->sentence().contains(answer->titles.value(slot.contentId)));
    QSignalSpy wanted(&page(), &ui::Page::wanted);
    QTest::mouseClick(about->findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_sample->window().view(), ui::View::Calendar);
}

void SimulationPageTest::comingWithAPlanThatIsGoneSaysSo()
{
    const QString before = chosenPlan();
    m_sample->window().open({.view = ui::View::Simulation, .planId = u"nowhere"_s});
    QTRY_VERIFY(toast()->text().contains(u"no slots left"_s));
    QCOMPARE(chosenPlan(), before);
    QVERIFY(hasReport());
}

void SimulationPageTest::aChangedPlanIsSaidToBeStale()
{
    auto *stale = child<ui::Banner>(u"staleSimulation"_s);
    QVERIFY(!stale->isVisible());
    core::SlotFilter filter;
    filter.planId = chosenPlan();
    filter.states = {core::SlotState::Planned};
    const auto answer = m_sample->host().ask(core::ListSlots{filter});
    QVERIFY(answer && !answer->slots.isEmpty());
    const core::Slot slot = answer->slots.last();
    core::EditSlot edit;
    edit.slotId = slot.id;
    edit.dueAt = slot.dueAt + std::chrono::minutes(15);
    const auto edited = m_sample->host().run(edit, tests::SampleWindow::owner());
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().message));
    QTRY_VERIFY(stale->isVisible());
    QTest::mouseClick(stale->findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);
    QTRY_VERIFY(!stale->isVisible());
    QVERIFY(waitForRun());
}

void SimulationPageTest::theVerdictLeadsToTheSlotsInTheCalendar()
{
    auto *verdict = child<ui::Banner>(u"verdict"_s);
    const core::PlanSimulation plan = answerOf(chosenPlan(), 1).plan;
    QPushButton *open = verdict->findChild<QPushButton *>(u"bannerAction"_s);
    QTRY_VERIFY(open->isVisible());
    if (plan.risk.risky == 0 && plan.violations.isEmpty()) {
        QVERIFY(verdict->sentence().contains(u"No slot is above the limit"_s));
        QCOMPARE(open->text(), u"Open the plan"_s);
    }
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(m_sample->window().view(), ui::View::Calendar);
}

void SimulationPageTest::aBrokenRuleIsShownAndMendedAsAStep()
{
    core::SlotFilter filter;
    filter.planId = chosenPlan();
    filter.states = {core::SlotState::Planned};
    const auto answer = m_sample->host().ask(core::ListSlots{filter});
    QVERIFY(answer && !answer->slots.isEmpty());
    const auto found = std::ranges::find_if(
        answer->slots, [](const core::Slot &slot) { return !slot.pinned && slot.state == core::SlotState::Planned; });
    QVERIFY(found != answer->slots.end());
    const core::Slot slot = *found;
    core::AddBlackout block;
    block.blackout.scope = core::BlackoutScope::Account;
    block.blackout.subject = slot.accountId;
    block.blackout.window =
        core::OnceWindow{slot.dueAt - std::chrono::minutes(20), slot.dueAt + std::chrono::minutes(20)};
    block.blackout.reason = u"Festival"_s;
    const auto blocked = m_sample->host().run(block, tests::SampleWindow::owner());
    QVERIFY2(blocked, blocked ? "" : qPrintable(blocked.error().message));
    QSignalSpy loaded(&page(), &ui::Page::loaded);
    QTest::mouseClick(child<QPushButton>(u"runSimulation"_s), Qt::LeftButton);
    QVERIFY(loaded.wait());
    auto *verdict = child<ui::Banner>(u"verdict"_s);
    QVERIFY2(verdict->sentence().contains(u"break"_s), qPrintable(verdict->sentence()));
    QVERIFY(figures()[4].alarming);
    ui::TableView *broken = table(u"brokenRules"_s);
    QAbstractItemModelTester(broken->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(broken->model()->rowCount(), 1);
    QVERIFY(broken->model()->index(0, ui::ViolationModel::FoundColumn).data().toString().contains(u"Festival"_s));
    const QModelIndex nearest = broken->model()->index(0, ui::ViolationModel::NearestColumn);
    QTRY_VERIFY(nearest.data(ui::tablerole::action).toString().startsWith(u"Move to"_s));
    broken->setFocus();
    broken->setCurrentIndex(nearest);
    QTest::keyClick(broken, Qt::Key_Return);
    const auto dueNow = [&] {
        const auto all = m_sample->host().ask(core::ListSlots{filter});
        if (!all)
            return core::Instant{};
        const auto same = std::ranges::find(all->slots, slot.id, &core::Slot::id);
        return same == all->slots.end() ? core::Instant{} : same->dueAt;
    };
    QTRY_VERIFY(dueNow() != slot.dueAt);
    QTRY_VERIFY(toast()->text().contains(u"stands at"_s));
    QVERIFY(child<ui::Banner>(u"staleSimulation"_s)->isVisible());
    QVERIFY(m_sample->host().run(core::RemoveBlackout{blocked->added.id}, tests::SampleWindow::owner()));
    QTest::keyClick(&m_sample->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(dueNow() == slot.dueAt);
}

void SimulationPageTest::aCsvFileHoldsTheFiguresOfTheReport()
{
    const QString path = m_folder.filePath(u"plan.csv"_s);
    exportTo(u"Export as CSV…"_s, path);
    QTRY_VERIFY(toast()->text().contains(u"plan.csv"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QStringList> rows = csvRows(QString::fromUtf8(file.readAll()));
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.first().last(), u"SIMULATED"_s);
    const core::PlanSimulation plan = answerOf(chosenPlan(), 1).plan;
    const auto value = [&](const QString &section, const QString &name, const QString &measure) {
        for (const QStringList &row : rows) {
            if (row.size() == 4 && row[0] == section && (name.isEmpty() || row[1] == name) && row[2] == measure)
                return row[3];
        }
        return QString();
    };
    QCOMPARE(value(u"source"_s, {}, u"seed"_s), u"1"_s);
    QCOMPARE(value(u"source"_s, {}, u"plan"_s), plan.planId);
    QCOMPARE(value(u"plan"_s, {}, u"slots"_s).toInt(), plan.risk.total);
    QCOMPARE(value(u"plan"_s, {}, u"slots above the limit"_s).toInt(), plan.risk.risky);
    QCOMPARE(value(u"plan"_s, {}, u"average risk"_s).toDouble(), plan.risk.average);
    QCOMPARE(value(u"plan"_s, {}, u"95th percentile risk"_s).toDouble(), plan.risk.p95);
    QCOMPARE(value(u"plan"_s, {}, u"reach p50, people"_s).toDouble(), plan.reach.p50);
    for (auto it = plan.byPlatform.cbegin(); it != plan.byPlatform.cend(); ++it)
        QCOMPARE(value(u"platform"_s, core::platformName(it.key()), u"reach p90, people"_s).toDouble(), it->reach.p90);
    for (const core::DayShare &day : plan.byDay)
        QCOMPARE(value(u"day"_s, day.date.toString(Qt::ISODate), u"slots"_s).toInt(), day.share.totalSlots);
    for (const core::AccountShare &account : plan.byAccount) {
        if (account.limits)
            QVERIFY(std::ranges::any_of(rows, [&](const QStringList &row) {
                return row[0] == u"account" && row[1].endsWith(account.limits->username)
                    && row[2] == u"daily cap, posts" && row[3].toInt() == account.limits->use.cap;
            }));
    }
}

void SimulationPageTest::aPdfFileSaysSimulatedOnEachPage()
{
    const QString path = m_folder.filePath(u"plan.pdf"_s);
    exportTo(u"Export as PDF…"_s, path);
    QTRY_VERIFY(toast()->text().contains(u"plan.pdf"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    // The title stands in the file as UTF-16.
    QByteArray title;
    for (const QChar letter : u"SIMULATED"_s)
        title.append(char(letter.row())).append(char(letter.cell()));
    QVERIFY(bytes.contains(title));
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    QVERIFY2(!reader.isEmpty(), "pdftotext is missing: packaging/packages-test.txt names its package");
    QProcess process;
    process.start(reader, {u"-layout"_s, path, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 1);
    for (const QString &each : pages)
        QVERIFY2(each.contains(u"SIMULATED"_s), qPrintable(each));
    const core::PlanSimulation plan = answerOf(chosenPlan(), 1).plan;
    QVERIFY2(text.contains(ui::peopleText(plan.reach.p50)), qPrintable(text));
    QVERIFY(text.contains(u"Reach by Language"_s));
    QVERIFY(text.contains(u"seed 1"_s));
}

void SimulationPageTest::aPictureHoldsTheWholeReport()
{
    const QString path = m_folder.filePath(u"plan.png"_s);
    exportTo(u"Export as a picture…"_s, path);
    QTRY_VERIFY(toast()->text().contains(u"plan.png"_s));
    QImageReader reader(path);
    QCOMPARE(reader.format(), QByteArray("png"));
    const QImage image = reader.read();
    QCOMPARE(image.width(), 2400);
    QVERIFY(image.height() > 1600);
    QVERIFY(image.text(u"Title"_s).startsWith(u"SIMULATED"_s));
}

void SimulationPageTest::aPlaceThatCannotBeWrittenIsToldWithAWayOn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("not allowed") << u"/proc/plan.csv"_s << u"was not written"_s;
    QTest::newRow("folder gone") << m_folder.filePath(u"gone/plan.csv"_s) << u"not there any more"_s;
    QTest::newRow("a folder") << m_folder.path() << u"is a folder"_s;
}

void SimulationPageTest::aPlaceThatCannotBeWrittenIsToldWithAWayOn()
{
    QFETCH(const QString, path);
    QFETCH(const QString, words);
    auto *file = page().findChild<ui::FileExport *>();
    QVERIFY(file);
    QSignalSpy failed(file, &ui::FileExport::failed);
    action(u"Export as CSV…"_s)->trigger();
    auto *dialog = page().findChild<QFileDialog *>(u"exportFile"_s);
    Q_EMIT dialog->fileSelected(path); // what a desktop's own dialog may hand over
    dialog->close();
    QVERIFY(failed.count() > 0 || failed.wait());
    QVERIFY2(toast()->text().contains(words), qPrintable(toast()->text()));
    QTRY_VERIFY(!page().findChild<QFileDialog *>(u"exportFile"_s));
    QTest::mouseClick(toast()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(page().findChild<QFileDialog *>(u"exportFile"_s)); // another place can be chosen
    page().findChild<QFileDialog *>(u"exportFile"_s)->reject();
}

void SimulationPageTest::anEmptyWorkspaceSaysWhatToDo()
{
    support::EngineHost host;
    QVERIFY(host.start());
    ui::EngineLink desk(host.engine(), tests::SampleWindow::owner());
    ui::Preferences preferences;
    ui::MainWindow window(desk, preferences);
    window.show();
    window.show(ui::View::Simulation);
    auto &empty = window.page(ui::View::Simulation);
    QTRY_VERIFY(empty.isLoaded());
    auto *note = empty.findChild<ui::EmptyNote *>(u"simulationNote"_s);
    QVERIFY(note->isVisible());
    QSignalSpy planWanted(&empty, &ui::Page::planWanted);
    auto *button = note->findChild<QPushButton *>();
    QTRY_COMPARE(button->text(), u"Plan a week…"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(planWanted.count(), 1);
}

void SimulationPageTest::axesHaveAtMostFiveLabels_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("step");
    QTest::newRow("nobody") << 0.0 << 1.0;
    QTest::newRow("four") << 4.0 << 1.0;
    QTest::newRow("a little more than four steps") << 4.1 << 2.0;
    QTest::newRow("eight thousand") << 8000.0 << 2000.0;
    QTest::newRow("near a hundred thousand") << 96'000.0 << 50'000.0;
    QTest::newRow("two million") << 2e6 << 5e5;
}

void SimulationPageTest::axesHaveAtMostFiveLabels()
{
    QFETCH(double, most);
    QFETCH(double, step);
    QCOMPARE(ui::niceStep(most), step);
}

void SimulationPageTest::theSlotsOwnRisksFillTheBins()
{
    auto *scale = page().findChild<ui::ThresholdScale *>();
    const core::PlanSimulation plan = answerOf(chosenPlan(), 1).plan;
    QTRY_COMPARE(scale->counts().size(), ui::ThresholdScale::bins);
    for (qsizetype wide = 0; wide < plan.risk.histogram.size(); ++wide)
        QCOMPARE(scale->counts()[2 * wide] + scale->counts()[2 * wide + 1], plan.risk.histogram[wide]);
}

void SimulationPageTest::namesOfFilesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"Harvest week"_s << u"Harvest week"_s;
    QTest::newRow("path") << u"../a/b\\c"_s << u"a b c"_s;
    QTest::newRow("signs") << u"What? \"Now\": <*|>\n"_s << u"What Now"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(80, u'x');
    QTest::newRow("Arabic") << u"أسبوع الحصاد"_s << u"أسبوع الحصاد"_s;
}

void SimulationPageTest::namesOfFilesAreSafe()
{
    QFETCH(const QString, name);
    QTEST(ui::fileNameFrom(name), "file");
}

void SimulationPageTest::cellsThatBeginLikeFormulasAreGuarded()
{
    QCOMPARE(ui::csvText(u"=1+1"_s), u"'=1+1"_s);
    QCOMPARE(ui::csvText(u"@cocina"_s), u"'@cocina"_s);
    QCOMPARE(ui::csvText(u"a, \"b\""_s), u"\"a, \"\"b\"\"\""_s);
}

QTEST_MAIN(SimulationPageTest)
#include "tst_simulationpage.moc"
