// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/engine/librarycommands.h"
#include "core/engine/plancommands.h"
#include "core/engine/planqueries.h"
#include "core/engine/sampleweek.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/engine/transaction.h"
#include "core/storage/accountstore.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"
#include "ui/common/emptynote.h"
#include "ui/common/enginelink.h"
#include "ui/common/filterchip.h"
#include "ui/common/history.h"
#include "ui/common/preferences.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/common/tasks.h"
#include "ui/common/toast.h"
#include "ui/risk/heatmapview.h"
#include "ui/risk/heatmodel.h"
#include "ui/risk/mitigationpreview.h"
#include "ui/risk/risklistcard.h"
#include "ui/risk/risklistmodel.h"
#include "ui/risk/riskpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Gives an account a suspension 40 days ago, as an import would: its posts are then at MEDIUM risk.
struct Blame {
    using Answer = int;
    QString accountId = {};
};

core::Result<int> execute(const Blame &command, core::Transaction &transaction)
{
    const core::Instant at = transaction.now() - std::chrono::hours(24 * 40);
    DE_TRY(core::AccountStore(transaction.database())
               .addEvent(command.accountId, {core::AccountEventKind::Suspension, at}));
    return 0;
}

} // namespace

/// The risk page over the sample week of a real engine, by mouse and keys.
class RiskPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theSampleWeekFillsTheHeatmaps();
    void aCellOpensItsSlotsAndThenTheCalendar();
    void filtersHideAndSayHowMany();
    void aChangeByAnybodyShowsAtOnce();
    void proposalsAreAppliedAndUndoneAsOneStep();
    void proposalsAreReadWhenTheyComeIntoSight();
    void aMoveCanBeLeftOut();
    void theListShowsWholeRows_data();
    void theListShowsWholeRows();
    void whatIsNotCountedIsSaid();
    void aReaderMayLookOnly();
    void anEmptyWorkspaceSaysWhatToDo();

private:
    void makeUnevenWeek();
    void openPage(const core::Caller &caller = support::EngineHost::person());
    template<typename T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    ui::HeatModel *heatOf(const QString &name) const
    {
        return static_cast<ui::HeatModel *>(child<ui::HeatmapView>(name)->model());
    }
    QHash<QString, core::Instant> places();
    int slotsInSight() const;

    std::unique_ptr<support::EngineHost> m_host;
    std::unique_ptr<ui::EngineLink> m_desk;
    ui::Preferences m_preferences;
    ui::Tasks m_tasks;
    std::unique_ptr<ui::History> m_history;
    std::unique_ptr<QWidget> m_window;
    ui::Toast *m_toast = nullptr;
    ui::RiskPage *m_page = nullptr;
};

void RiskPageTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void RiskPageTest::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
}

/// A risky account with a crowded week whose last two days have become free: there is something to gain.
void RiskPageTest::makeUnevenWeek()
{
    const auto account = m_host->run(core::AddAccount{{core::Platform::TikTok, u"@cocina"_s, u"es"_s, {}, {}, {}}});
    QVERIFY(account);
    core::ContentDraft draft;
    draft.contentId = u"film"_s;
    draft.title = u"Pan con tomate"_s;
    draft.language = u"es"_s;
    draft.caption = u"Pan, tomate, aceite y sal."_s;
    QVERIFY(m_host->run(core::AddContent{draft}));
    core::PlanRequest request;
    request.contentId = u"film"_s;
    request.platforms = {core::Platform::TikTok};
    request.languages = {u"es"_s};
    request.weekStart = QDate(2026, 11, 23);
    const auto plan = m_host->run(core::CreatePlan{request});
    QVERIFY(plan && m_host->plan(plan->id));
    const auto planned = m_host->ask(core::GetPlan{plan->id});
    for (const core::Slot &slot : planned->slots) {
        if (slot.dueAt >= core::instantFromIso(u"2026-11-28T00:00:00Z"_s).value())
            QVERIFY(m_host->run(core::CancelSlot{slot.id, {}, {}}));
    }
    QVERIFY(m_host->run(Blame{account->id}));
}

void RiskPageTest::openPage(const core::Caller &caller)
{
    m_desk = std::make_unique<ui::EngineLink>(m_host->engine(), caller);
    m_history = std::make_unique<ui::History>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1256, 820);
    m_toast = new ui::Toast(m_window.get(), 20);
    m_page = new ui::RiskPage({*m_desk, *m_toast, *m_history, m_preferences, m_tasks}, m_window.get());
    m_page->barControls()->setParent(m_window.get());
    m_page->setGeometry(0, 0, 1256, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_page->isLoaded());
}

void RiskPageTest::cleanup()
{
    m_window.reset();
    m_history.reset();
    m_desk.reset();
    m_host.reset();
}

QHash<QString, core::Instant> RiskPageTest::places()
{
    QHash<QString, core::Instant> all;
    const auto list = m_host->ask(core::ListSlots{});
    for (const core::Slot &slot : list->slots)
        all.insert(slot.id, slot.dueAt);
    return all;
}

int RiskPageTest::slotsInSight() const
{
    int count = 0;
    for (const ui::HeatCell &cell : heatOf(u"dayAndHour"_s)->grid().cells)
        count += cell.count;
    return count;
}

void RiskPageTest::theSampleWeekFillsTheHeatmaps()
{
    QVERIFY(m_host->run(core::LoadSampleWeek{}));
    openPage();
    const int all = slotsInSight();
    QVERIFY(all > 20);
    int byAccount = 0;
    for (const ui::HeatCell &cell : heatOf(u"accountAndDay"_s)->grid().cells)
        byAccount += cell.count;
    QCOMPARE(byAccount, all); // two views of the same slots
    int byPlatform = 0;
    for (const ui::HeatLine &line : heatOf(u"platformAndFactor"_s)->grid().rows)
        byPlatform += line.count;
    QCOMPARE(byPlatform, all);
    QVERIFY(m_page->statusText().endsWith(u"of %1"_s.arg(all)));
    auto *list = child<QListView>(u"riskList"_s);
    QCOMPARE(list->model()->rowCount(), 10);
    double before = 1;
    for (const ui::RiskRow &row : static_cast<ui::RiskListModel *>(list->model())->rows()) {
        QVERIFY(row.slot.risk.score <= before);
        QVERIFY(!row.title.isEmpty());
        before = row.slot.risk.score;
    }
    m_window->findChild<ui::Segments *>(u"riskDays"_s)->setCurrent(2);
    QTRY_COMPARE(heatOf(u"dayAndHour"_s)->rowCount(), 28);
}

void RiskPageTest::aCellOpensItsSlotsAndThenTheCalendar()
{
    QVERIFY(m_host->run(core::LoadSampleWeek{}));
    openPage();
    auto *view = child<ui::HeatmapView>(u"accountAndDay"_s);
    auto *model = heatOf(u"accountAndDay"_s);
    QModelIndex cell;
    for (int row = 0; row < model->rowCount() && !cell.isValid(); ++row) {
        if (model->grid().cell(row, 2).count > 1)
            cell = model->index(row, 2);
    }
    QVERIFY(cell.isValid());
    const QStringList wanted = model->grid().cell(cell.row(), 2).slotIds;
    view->setFocus(Qt::TabFocusReason);
    view->setCurrentIndex(cell);
    QTest::keyClick(view, Qt::Key_Return);
    auto *list = child<QListView>(u"riskList"_s);
    QCOMPARE(list->model()->rowCount(), wanted.size());
    QTRY_VERIFY(list->hasFocus());
    QSignalSpy away(m_page, &ui::Page::wanted);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(away.size(), 1);
    const auto destination = away[0][0].value<ui::Destination>();
    QCOMPARE(destination.view, ui::View::Calendar);
    QVERIFY(wanted.contains(destination.slotIds.value(0)));
    QVERIFY(destination.day.has_value());
    QTest::mouseClick(child<QWidget>(u"openInCalendar"_s), Qt::LeftButton);
    QStringList opened = away[1][0].value<ui::Destination>().slotIds;
    opened.sort();
    QStringList behind = wanted;
    behind.sort();
    QCOMPARE(opened, behind);
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(list->model()->rowCount(), 10);
}

void RiskPageTest::filtersHideAndSayHowMany()
{
    QVERIFY(m_host->run(core::LoadSampleWeek{}));
    openPage();
    const int all = slotsInSight();
    auto *chip = child<ui::FilterChip>(u"platformFilter"_s);
    chip->setChosen({u"tiktok"_s});
    const int shown = slotsInSight();
    QVERIFY(shown > 0 && shown < all);
    QVERIFY(child<QWidget>(u"hiddenCount"_s)->isVisible());
    QCOMPARE(child<QLabel>(u"hiddenCount"_s)->text(), u"%1 hidden"_s.arg(all - shown));
    for (const ui::HeatLine &line : heatOf(u"accountAndDay"_s)->grid().rows)
        QCOMPARE(line.platform, core::Platform::TikTok);
    QTest::mouseClick(child<QWidget>(u"showHidden"_s), Qt::LeftButton);
    QCOMPARE(slotsInSight(), all);
    QVERIFY(!child<QWidget>(u"hiddenCount"_s)->isVisible());
}

void RiskPageTest::aChangeByAnybodyShowsAtOnce()
{
    QVERIFY(m_host->run(core::LoadSampleWeek{}));
    openPage();
    const int all = slotsInSight();
    const auto list = m_host->ask(core::ListSlots{});
    const auto planned = std::ranges::find_if(list->slots, [this](const core::Slot &slot) {
        return slot.state == core::SlotState::Planned && slot.dueAt > m_desk->now()
            && slot.dueAt < m_desk->now() + std::chrono::hours(96);
    });
    QVERIFY(planned != list->slots.end());
    QVERIFY(m_host->run(core::CancelSlot{planned->id, u"not needed"_s, {}}));
    QTRY_COMPARE(slotsInSight(), all - 1);
}

void RiskPageTest::proposalsAreAppliedAndUndoneAsOneStep()
{
    makeUnevenWeek();
    openPage();
    auto *apply = child<QPushButton>(u"mitigationApplyAll"_s);
    QTRY_VERIFY(apply->isVisible());
    const auto before = places();
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_VERIFY(m_history->canUndo());
    const auto after = places();
    QVERIFY(after != before);
    QVERIFY(m_toast->text().contains(u"moved"_s));
    QSignalSpy refused(m_history.get(), &ui::History::refused);
    m_history->undo();
    QTRY_VERIFY(m_history->canRedo() || !refused.isEmpty());
    QVERIFY2(refused.isEmpty(), refused.isEmpty() ? "" : qPrintable(refused[0][1].value<core::Error>().message));
    QCOMPARE(places(), before);
    m_history->redo();
    QTRY_VERIFY(m_history->canUndo());
    QCOMPARE(places(), after);
}

void RiskPageTest::proposalsAreReadWhenTheyComeIntoSight()
{
    openPage();
    m_page->hide();
    makeUnevenWeek();
    const qsizetype left = std::ranges::count_if(m_host->ask(core::ListSlots{})->slots, [](const core::Slot &slot) {
        return slot.state == core::SlotState::Planned;
    });
    QTRY_COMPARE(slotsInSight(), int(left)); // the rows follow while nobody looks; the proposals, which cost most, wait
    QVERIFY(m_page->isLoaded());
    m_page->show();
    QVERIFY(!m_page->isLoaded());
    QTRY_VERIFY(m_page->isLoaded());
    QVERIFY(child<QPushButton>(u"mitigationApplyAll"_s)->isVisible());
}

void RiskPageTest::aMoveCanBeLeftOut()
{
    makeUnevenWeek();
    openPage();
    QTRY_VERIFY(child<QWidget>(u"mitigationPreviewButton"_s)->isVisible());
    QTest::mouseClick(child<QWidget>(u"mitigationPreviewButton"_s), Qt::LeftButton);
    auto *dialog = m_window->findChild<ui::MitigationPreview *>();
    QVERIFY(dialog);
    auto *moves = dialog->findChild<ui::TableView *>(u"mitigationMoves"_s);
    QVERIFY(moves);
    const QAbstractItemModelTester tester(moves->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *model = static_cast<ui::MitigationModel *>(moves->model());
    const int all = model->rowCount();
    moves->setFocus();
    moves->setCurrentIndex(model->index(all - 1, 0));
    QTest::keyClick(moves, Qt::Key_Space);
    QCOMPARE(model->chosenCount(), all - 1);
    const auto before = places();
    const auto chosen = model->chosen();
    if (!qEnvironmentVariable("DE_PICTURES").isEmpty())
        dialog->grab().save(qEnvironmentVariable("DE_PICTURES") + u"/risk-preview.png"_s);
    if (all == 1) {
        QVERIFY(!dialog->findChild<QPushButton *>(u"mitigationApply"_s)->isEnabled());
        return;
    }
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"mitigationApply"_s), Qt::LeftButton);
    QTRY_VERIFY(m_history->canUndo());
    const auto after = places();
    int moved = 0;
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        moved += after.value(it.key()) != it.value();
    QVERIFY(moved > 0 && moved <= chosen.size());
}

void RiskPageTest::theListShowsWholeRows_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("low") << QSize(1256, 620);
    QTest::newRow("usual") << QSize(1256, 816);
    QTest::newRow("high") << QSize(2376, 1356);
    QTest::newRow("narrow") << QSize(840, 616);
}

void RiskPageTest::theListShowsWholeRows()
{
    QFETCH(QSize, size);
    QVERIFY(m_host->run(core::LoadSampleWeek{}));
    openPage();
    m_page->resize(size);
    auto *list = child<QListView>(u"riskList"_s);
    const auto rows = [list] { return list->viewport()->height() / list->sizeHintForRow(0); };
    QTRY_VERIFY(rows() >= ui::RiskListCard::fewest && rows() <= ui::RiskListCard::ranked);
    QCOMPARE(list->viewport()->height() % list->sizeHintForRow(0), 0);
    QCOMPARE(list->viewport()->width(), list->width()); // no bar of its own
    QCOMPARE(rows() == ui::RiskListCard::ranked, size.height() > 1000 || size.width() < 1000);
}

void RiskPageTest::whatIsNotCountedIsSaid()
{
    makeUnevenWeek(); // with slots that were cancelled
    openPage();
    auto *leftOut = child<QLabel>(u"leftOut"_s);
    QVERIFY(leftOut->isVisible());
    const auto all = m_host->ask(core::ListSlots{});
    const auto inWeek = std::ranges::count_if(all->slots, [](const core::Slot &slot) {
        return slot.state == core::SlotState::Cancelled
            && slot.dueAt < core::instantFromIso(u"2026-11-30T00:00:00Z"_s).value();
    });
    QVERIFY2(leftOut->text().contains(QString::number(inWeek)), qPrintable(leftOut->text()));
}

void RiskPageTest::aReaderMayLookOnly()
{
    makeUnevenWeek();
    core::Caller reader = support::EngineHost::person();
    reader.scopes = core::Scope::Read;
    openPage(reader);
    auto *apply = child<QPushButton>(u"mitigationApplyAll"_s);
    QTRY_VERIFY(apply->isVisible());
    QVERIFY(!apply->isEnabled());
    QVERIFY(!apply->toolTip().isEmpty());
}

void RiskPageTest::anEmptyWorkspaceSaysWhatToDo()
{
    openPage();
    auto *note = child<ui::EmptyNote>(u"riskNote"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->accessibleName(), u"No accounts yet"_s);
    QSignalSpy wanted(m_page, &ui::Page::planWanted);
    QTest::mouseClick(note->findChild<QPushButton *>(u"emptyPrimary"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(RiskPageTest)
#include "tst_riskpage.moc"
