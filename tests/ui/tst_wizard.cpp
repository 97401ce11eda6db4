// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/engine/librarycommands.h"
#include "core/engine/planqueries.h"
#include "core/engine/slotqueries.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"
#include "ui/common/datefield.h"
#include "ui/common/enginelink.h"
#include "ui/common/history.h"
#include "ui/common/numberfield.h"
#include "ui/common/preferences.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/common/tasks.h"
#include "ui/common/toast.h"
#include "ui/content/captionedit.h"
#include "ui/content/contentmodel.h"
#include "ui/wizard/plansdialog.h"
#include "ui/wizard/plansmodel.h"
#include "ui/wizard/planwizard.h"

using namespace Qt::StringLiterals;
using core::Platform;

/// The plan wizard and the list of plans, by mouse and keys on a real engine.
class WizardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aPlanIsMadeFromTheLibraryByMouse();
    void aNewContentIsWrittenInPlaceAndKept();
    void aLaneWithoutAccountIsNamedAtOnce();
    void velocitySaysPostsADay();
    void nothingIsLeftWhenItIsClosedOrCancelled();
    void theNextStepSaysWhatIsMissing();
    void undoTakesThePlanBackAndRedoMakesItAgain();
    void aReaderMayLookOnly();
    void plansAreDuplicatedPlannedAgainAndCancelled();
    void plansBeginWithTheOneThatIsMeant();
    void modelsKeepTheirPromises();

private:
    template<typename T = QWidget>
    T *child(const QString &name) const
    {
        return m_wizard->findChild<T *>(name);
    }
    void openWizard(const core::PlanRequest &start = {.platforms = {}, .languages = {}});
    void click(const QString &button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    void chooseFirstContent();
    int slotCount() { return int(m_host->ask(core::ListSlots{})->slots.size()); }

    std::unique_ptr<support::EngineHost> m_host;
    std::unique_ptr<ui::EngineLink> m_desk;
    ui::Preferences m_preferences;
    ui::Tasks m_tasks;
    std::unique_ptr<ui::History> m_history;
    std::unique_ptr<QWidget> m_window;
    ui::Toast *m_toast = nullptr;
    QPointer<ui::PlanWizard> m_wizard;
};

void WizardTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void WizardTest::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    QVERIFY(m_host->run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}}));
    QVERIFY(m_host->run(core::AddAccount{{Platform::LinkedIn, u"olivar"_s, {}, {}, {}, {}}}));
    core::ContentDraft draft;
    draft.contentId = u"film"_s;
    draft.title = u"Pan con tomate"_s;
    draft.language = u"es"_s;
    draft.caption = u"Pan, tomate, aceite y sal."_s;
    QVERIFY(m_host->run(core::AddContent{draft}));
    m_desk = std::make_unique<ui::EngineLink>(m_host->engine(), support::EngineHost::person());
    m_history = std::make_unique<ui::History>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1256, 800);
    m_toast = new ui::Toast(m_window.get(), 20);
    m_window->show();
}

void WizardTest::cleanup()
{
    m_window.reset();
    m_history.reset();
    m_desk.reset();
    m_host.reset();
}

void WizardTest::openWizard(const core::PlanRequest &start)
{
    ui::PlanDraft draft = ui::PlanWizard::emptyDraft(*m_desk);
    const auto tomorrow = draft.request.weekStart;
    draft.request = start;
    if (!draft.request.weekStart)
        draft.request.weekStart = tomorrow;
    m_wizard = new ui::PlanWizard({*m_desk, *m_toast, *m_history, m_preferences, m_tasks}, draft, m_window.get());
    m_wizard->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard));
    QTRY_VERIFY(child<QCheckBox>(u"platform-tiktok"_s));
}

void WizardTest::chooseFirstContent()
{
    auto *table = child<ui::TableView>(u"contentTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    QCOMPARE(m_wizard->draft().request.contentId, u"film"_s);
}

void WizardTest::aPlanIsMadeFromTheLibraryByMouse()
{
    openWizard();
    QSignalSpy wanted(m_wizard, &ui::PlanWizard::wanted);
    chooseFirstContent();
    QCOMPARE(m_wizard->draft().request.languages, QStringList{u"es"_s}); // the content's own
    const QList<Platform> withAccounts{Platform::TikTok, Platform::LinkedIn};
    QCOMPARE(m_wizard->draft().request.platforms, withAccounts);
    for (int step = 0; step < 4; ++step)
        click(u"wizardNext"_s);
    QCOMPARE(m_wizard->step(), ui::PlanStep::Review);
    QTRY_VERIFY(child<QLabel>(u"previewSlots"_s));
    QTRY_VERIFY(child<QPushButton>(u"wizardNext"_s)->text().contains(child<QLabel>(u"previewSlots"_s)->text()));
    const QString promised = child<QLabel>(u"previewSlots"_s)->text();
    click(u"wizardNext"_s);
    QTRY_VERIFY(!m_wizard);
    QCOMPARE(wanted.size(), 1);
    const auto where = wanted.first().first().value<ui::Destination>();
    QCOMPARE(where.day, std::optional(QDate(2026, 11, 24))); // tomorrow
    QVERIFY(slotCount() > 0);
    QCOMPARE(promised, u"%1 slots"_s.arg(slotCount()));
    QVERIFY(m_toast->text().contains(u"Pan con tomate"_s));
}

void WizardTest::aNewContentIsWrittenInPlaceAndKept()
{
    openWizard();
    QTest::mouseClick(child<ui::Segments>(u"contentSource"_s)->findChild<QWidget *>(u"segment1"_s), Qt::LeftButton);
    QVERIFY(!child<QPushButton>(u"wizardNext"_s)->isEnabled());
    QVERIFY(child<QPushButton>(u"wizardNext"_s)->toolTip().contains(u"title"_s));
    QTest::keyClicks(child(u"freshTitle"_s), u"Slow Sunday"_s);
    QTest::keyClicks(child(u"freshCaption"_s), u"Bread first."_s);
    QVERIFY(child<QPushButton>(u"wizardNext"_s)->isEnabled());
    for (int step = 0; step < 4; ++step)
        click(u"wizardNext"_s);
    QTRY_VERIFY(child<QLabel>(u"previewSlots"_s)); // of a content that nobody has saved
    QCOMPARE(m_host->ask(core::ListContents{})->contents.size(), 1);
    click(u"wizardNext"_s);
    QTRY_VERIFY(!m_wizard);
    const auto contents = m_host->ask(core::ListContents{})->contents;
    QCOMPARE(contents.size(), 2);
    const auto plans = m_host->ask(core::ListPlans{})->plans;
    QCOMPARE(plans.size(), 1);
    QCOMPARE(m_host->ask(core::GetContent{plans.first().request.contentId})->title, u"Slow Sunday"_s);
}

void WizardTest::aLaneWithoutAccountIsNamedAtOnce()
{
    openWizard();
    chooseFirstContent();
    click(u"wizardNext"_s);
    QCOMPARE(m_wizard->step(), ui::PlanStep::Where);
    auto *note = child<QLabel>(u"whereNote"_s);
    QVERIFY(!note->isVisible());
    QCOMPARE(child<QLabel>(u"lane-tiktok-ar"_s)->text(), u"no account"_s);
    QTest::mouseClick(child<QCheckBox>(u"language-ar"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"TikTok"_s));
    QTest::mouseClick(child<QCheckBox>(u"platform-youtube"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(note->text().contains(u"YouTube has no account"_s));
    for (const QString &name : {u"platform-tiktok"_s, u"platform-youtube"_s, u"platform-linkedin"_s})
        QTest::mouseClick(child<QCheckBox>(name), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!child<QPushButton>(u"wizardNext"_s)->isEnabled());
}

void WizardTest::velocitySaysPostsADay()
{
    openWizard();
    chooseFirstContent();
    m_wizard->showStep(ui::PlanStep::Amount);
    auto *velocity = child<ui::NumberField>(u"velocity"_s);
    QCOMPARE(child<QLabel>(u"meaning-tiktok"_s)->text(), u"2.5 a day"_s); // half of the five that one may post
    velocity->setFocus();
    velocity->selectAll();
    QTest::keyClicks(velocity, u"2"_s);
    QTest::keyClick(velocity, Qt::Key_Tab);
    QTRY_COMPARE(child<QLabel>(u"meaning-tiktok"_s)->text(), u"5.0 a day"_s);
    QCOMPARE(m_wizard->draft().request.velocity, 2.0);
    auto *slider = child(u"velocitySlider"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(m_wizard->draft().request.velocity, 1.9);
    QVERIFY(!child<QCheckBox>(u"askModels"_s)->isVisible()); // no models are configured
}

void WizardTest::nothingIsLeftWhenItIsClosedOrCancelled()
{
    openWizard();
    chooseFirstContent();
    QTest::keyClick(m_wizard, Qt::Key_Escape);
    QTRY_VERIFY(!m_wizard);
    QCOMPARE(m_host->ask(core::ListPlans{})->plans.size(), 0);

    openWizard();
    chooseFirstContent();
    m_wizard->showStep(ui::PlanStep::Review);
    click(u"wizardNext"_s);
    QTest::keyClick(m_wizard, Qt::Key_Escape); // while it is being planned
    QTRY_VERIFY(child(u"wizardBanner"_s)->isVisible());
    QCOMPARE(slotCount(), 0);
    QTRY_VERIFY(child<QPushButton>(u"wizardNext"_s)->isEnabled());
    click(u"wizardNext"_s); // and once more, now to its end
    QTRY_VERIFY(!m_wizard);
    QVERIFY(slotCount() > 0);
}

void WizardTest::theNextStepSaysWhatIsMissing()
{
    openWizard();
    QVERIFY(!child<QPushButton>(u"wizardNext"_s)->isEnabled());
    QVERIFY(child<QPushButton>(u"wizardNext"_s)->toolTip().contains(u"content"_s));
    auto *steps = child<ui::Segments>(u"wizardSteps"_s);
    QVERIFY(!steps->findChild<QWidget *>(u"segment3"_s)->isEnabled());
    chooseFirstContent();
    QVERIFY(steps->findChild<QWidget *>(u"segment3"_s)->isEnabled());
    QTest::mouseClick(steps->findChild<QWidget *>(u"segment3"_s), Qt::LeftButton);
    QCOMPARE(m_wizard->step(), ui::PlanStep::When);
    auto *day = child<ui::DateField>(u"firstDay"_s);
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"2026-11-01"_s);
    QTest::keyClick(day, Qt::Key_Tab);
    QVERIFY(!child<QPushButton>(u"wizardNext"_s)->isEnabled()); // the whole week has passed
    QVERIFY(child<QPushButton>(u"wizardNext"_s)->toolTip().contains(u"passed"_s));
}

void WizardTest::undoTakesThePlanBackAndRedoMakesItAgain()
{
    openWizard();
    chooseFirstContent();
    m_wizard->showStep(ui::PlanStep::Review);
    click(u"wizardNext"_s);
    QTRY_VERIFY(!m_wizard);
    const int planned = slotCount();
    QVERIFY(m_history->canUndo());
    m_history->undo();
    QTRY_VERIFY(m_history->canRedo());
    core::SlotFilter standing;
    standing.states = {core::SlotState::Planned};
    QCOMPARE(m_host->ask(core::ListSlots{standing})->slots.size(), 0);
    m_history->redo();
    QTRY_VERIFY(m_history->canUndo());
    QCOMPARE(int(m_host->ask(core::ListSlots{standing})->slots.size()), planned);
}

void WizardTest::aReaderMayLookOnly()
{
    core::Caller reader = support::EngineHost::person();
    reader.scopes = core::Scope::Read;
    m_desk = std::make_unique<ui::EngineLink>(m_host->engine(), reader);
    openWizard();
    chooseFirstContent();
    m_wizard->showStep(ui::PlanStep::Review);
    QVERIFY(!child<QPushButton>(u"wizardNext"_s)->isEnabled());
    QVERIFY(child<QPushButton>(u"wizardNext"_s)->toolTip().contains(u"role"_s));
}

void WizardTest::plansAreDuplicatedPlannedAgainAndCancelled()
{
    core::PlanRequest request;
    request.contentId = u"film"_s;
    request.platforms = {Platform::TikTok};
    request.languages = {u"es"_s};
    request.weekStart = QDate(2026, 11, 24);
    const auto plan = m_host->run(core::CreatePlan{request});
    QVERIFY(m_host->plan(plan->id));
    auto *dialog = new ui::PlansDialog({*m_desk, *m_toast, *m_history, m_preferences, m_tasks}, {}, m_window.get());
    QPointer<ui::PlansDialog> open(dialog);
    QSignalSpy planWanted(dialog, &ui::PlansDialog::planWanted);
    dialog->open();
    auto *table = dialog->findChild<ui::TableView *>(u"plansTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->model()->index(0, ui::PlansModel::Name).data().toString(), u"Pan con tomate"_s);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"planAgain"_s)->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"planAgain"_s), Qt::LeftButton);
    QTRY_VERIFY(m_toast->text().contains(u"planned again"_s));

    QTest::mouseClick(dialog->findChild<QPushButton *>(u"planCancel"_s), Qt::LeftButton);
    auto *doIt = dialog->findChild<QPushButton *>(u"planCancelDoIt"_s);
    QVERIFY(doIt);
    QTest::mouseClick(doIt, Qt::LeftButton);
    QTRY_COMPARE(table->model()->index(0, ui::PlansModel::State).data().toString(), u"Cancelled"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"planAgain"_s)->isEnabled());

    QTest::mouseClick(dialog->findChild<QPushButton *>(u"planDuplicate"_s), Qt::LeftButton);
    QTRY_VERIFY(!open);
    QCOMPARE(planWanted.size(), 1);
    const auto start = planWanted.first().first().value<core::PlanRequest>();
    QCOMPARE(start.weekStart, std::optional(QDate(2026, 12, 1)));
    QCOMPARE(start.contentId, request.contentId);
    openWizard(start);
    QCOMPARE(m_wizard->step(), ui::PlanStep::Where);
    QCOMPARE(m_wizard->draft().request.platforms, request.platforms);
    QTRY_VERIFY(m_wizard->windowTitle().contains(u"Duplicate"_s) && m_wizard->windowTitle().contains(u"Pan con"_s));
}

void WizardTest::plansBeginWithTheOneThatIsMeant()
{
    core::PlanRequest request;
    request.contentId = u"film"_s;
    request.platforms = {Platform::TikTok};
    request.languages = {u"es"_s};
    const auto older = m_host->run(core::CreatePlan{request});
    const auto newer = m_host->run(core::CreatePlan{request});
    QVERIFY(older && newer);
    const auto chosenFirst = [&](const QString &first) {
        auto *dialog =
            new ui::PlansDialog({*m_desk, *m_toast, *m_history, m_preferences, m_tasks}, first, m_window.get());
        dialog->setLayoutDirection(Qt::RightToLeft);
        dialog->open();
        auto *table = dialog->findChild<ui::TableView *>(u"plansTable"_s);
        const bool chosen = QTest::qWaitFor([&] { return !table->selectedRows().isEmpty(); });
        const int row = chosen ? table->selectedRows().first().row() : -1;
        const QString id = chosen ? static_cast<const ui::PlansModel *>(table->model())->item(row).id : QString();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"plansClose"_s), Qt::LeftButton);
        return std::pair(row, id);
    };
    QCOMPARE(chosenFirst(older->id).second, older->id);
    QCOMPARE(chosenFirst(newer->id).second, newer->id);
    QCOMPARE(chosenFirst({}).first, 0);
}

void WizardTest::modelsKeepTheirPromises()
{
    ui::ContentModel contents(*m_desk);
    ui::PlansModel plans(*m_desk);
    QAbstractItemModelTester first(&contents, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester second(&plans, QAbstractItemModelTester::FailureReportingMode::QtTest);
    contents.show({});
    plans.reload();
    QTRY_COMPARE(contents.rowCount(), 1);
    for (int i = 0; i < 3; ++i) {
        core::ContentDraft draft;
        draft.title = u"Content %1"_s.arg(i);
        draft.language = u"en"_s;
        draft.caption = u"Text"_s;
        QVERIFY(m_host->run(core::AddContent{draft}));
        core::PlanRequest request;
        request.contentId = u"film"_s;
        request.platforms = {Platform::TikTok};
        QVERIFY(m_host->run(core::CreatePlan{request}));
    }
    QTRY_COMPARE(contents.rowCount(), 4);
    QTRY_COMPARE(plans.rowCount(), 3);
    core::ContentDraft change;
    change.language = u"es"_s;
    change.caption = u"Pan con todo"_s;
    QVERIFY(m_host->run(core::ChangeContent{u"film"_s, change})); // comes first now
    QTRY_COMPARE(contents.item(0).contentId, u"film"_s);
    contents.show({.search = u"tomate"_s});
    QTRY_COMPARE(contents.rowCount(), 1);
}

QTEST_MAIN(WizardTest)
#include "tst_wizard.moc"
