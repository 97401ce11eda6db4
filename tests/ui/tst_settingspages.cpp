// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/engine/blackoutcommands.h"
#include "core/engine/libraryqueries.h"
#include "core/engine/peoplecommands.h"
#include "core/engine/rulecommands.h"
#include "core/engine/safetycommands.h"
#include "core/engine/tokencommands.h"
#include "core/engine/tokenqueries.h"
#include "core/engine/trendcommands.h"
#include "core/engine/workspacecommands.h"
#include "samplewindow.h"
#include "ui/common/banner.h"
#include "ui/common/combobox.h"
#include "ui/common/datefield.h"
#include "ui/common/numberfield.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/common/textlabel.h"
#include "ui/common/timefield.h"
#include "ui/common/toast.h"
#include "ui/settings/hourstrip.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/typeticks.h"
#include "ui/settings/valuetable.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Platform;
using core::Scope;

/// The pages of the settings that change the workspace, by mouse and keys on a real engine.
class SettingsPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aCapAsksForTheReasonAndWarnsWhileItLasts();
    void aPlannerMayNotGoBeyondTheTable();
    void aGapIsSteppedByKeysAsOneChange();
    void peakHoursArePaintedAndToggled();
    void contentTypesKeepOne();
    void rulesFromElsewhereAppear();
    void aReaderMayLookAtEveryPage();
    void theModeTightensAtOnceAndLoosensByPassphrase();
    void stopAndItsRelease();
    void theLeadIsChangedUndoneAndReset();
    void twoPeopleDecideOnAnAccount();
    void peopleComeChangeAndGo();
    void theOnlyOwnerStays();
    void moreRightsNeedThePassphrase();
    void aTokenIsShownOnce();
    void anAudienceHasItsZone();
    void aTrendIsSaidAndTakenBack();
    void quietHoursAreBlockedAndTakenBack();
    void whatStandsInsideIsListed();
    void theTableKeepsAModelsPromises();

private:
    template<typename T = QWidget>
    T &child(const QString &name)
    {
        T *found = m_sample.window().findChild<T *>(name);
        if (!found)
            qFatal("%s is not there", qPrintable(name));
        return *found;
    }
    ui::SettingField &settingOf(const QString &control)
    {
        QWidget *at = &child(control);
        while (at && !qobject_cast<ui::SettingField *>(at))
            at = at->parentWidget();
        return *static_cast<ui::SettingField *>(at);
    }
    ui::SettingsPage &page() { return static_cast<ui::SettingsPage &>(m_sample.window().page(ui::View::Settings)); }
    ui::Toast &toast() { return child<ui::Toast>(u"toast"_s); }
    core::RulesInForce rules() { return *m_sample.host().ask(core::GetRules{}); }
    core::SafetyState safety() { return m_sample.host().engine().safety(); }
    const core::Caller &owner() { return m_owner; }
    void open(const QString &title);
    void click(QWidget &widget) { QTest::mouseClick(&widget, Qt::LeftButton); }
    void click(const QString &name) { click(child(name)); }
    void tick(const QString &name);
    void choose(const QString &segments, int index);
    void write(const QString &name, const QString &text);
    void clickAction(const QString &table, int row, int column);
    void answer(const QString &text);
    void dialogGone(const QString &name);
    void settle();
    void undo();

    tests::SampleWindow m_sample;
    const core::Caller m_owner = tests::SampleWindow::owner();
};

void SettingsPagesTest::initTestCase()
{
    ui::rememberSystemScheme(ui::Scheme::Light);
    ui::applyTheme(*qApp, ui::Scheme::Light);
    QVERIFY(m_sample.start());
}

void SettingsPagesTest::init()
{
    m_sample.desk().become(owner());
    for (const Platform platform : core::allPlatforms)
        QVERIFY(m_sample.host().run(
            core::ChangePlatformRules{.platform = platform, .reset = core::platformChangeMembers()}, owner()));
    QVERIFY(m_sample.open());
    m_sample.window().show(ui::View::Settings);
}

void SettingsPagesTest::open(const QString &title)
{
    for (ui::SettingsForm *form : page().forms()) {
        if (form->title() == title)
            return page().reveal(form, nullptr);
    }
    QFAIL(qPrintable(title));
}

void SettingsPagesTest::tick(const QString &name)
{
    auto &box = child<QCheckBox>(name);
    QTest::mouseClick(&box, Qt::LeftButton, {},
                      QPoint(box.layoutDirection() == Qt::LeftToRight ? 8 : box.width() - 8, box.height() / 2));
}

void SettingsPagesTest::choose(const QString &segments, int index)
{
    click(*child<ui::Segments>(segments).findChild<QAbstractButton *>(u"segment%1"_s.arg(index)));
}

void SettingsPagesTest::write(const QString &name, const QString &text)
{
    auto &field = child<QLineEdit>(name);
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
}

/// Every answer of the engine so far has arrived: it answers in order, and changes nothing for this.
void SettingsPagesTest::settle()
{
    QVERIFY(m_sample.host().run(core::ChangeWorkspace{}, owner()));
    QCoreApplication::processEvents();
}

void SettingsPagesTest::undo()
{
    settle(); // a step enters with the answer, which may come after its event
    m_sample.window().activateWindow(); // the offscreen platform leaves that to us when a dialog has closed
    QTRY_VERIFY(m_sample.window().isActiveWindow());
    QTest::keyClick(&m_sample.window(), Qt::Key_Z, Qt::ControlModifier);
}

void SettingsPagesTest::clickAction(const QString &table, int row, int column)
{
    auto &view = child<ui::TableView>(table);
    settle();
    const QRect cell = view.visualRect(view.model()->index(row, column));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 18, cell.center().y()));
}

/// In the dialog that asks for one text.
void SettingsPagesTest::answer(const QString &text)
{
    auto &field = child(u"askField"_s);
    field.setFocus();
    QTest::keyClicks(&field, text);
    if (auto *again = m_sample.window().findChild<QLineEdit *>(u"askAgain"_s)) { // where it is the first one
        QVERIFY(!child(u"askDoIt"_s).isEnabled());
        again->clear();
        QTest::keyClicks(again, text);
    }
    click(u"askDoIt"_s);
}

void SettingsPagesTest::dialogGone(const QString &name)
{
    QTRY_VERIFY(!m_sample.window().findChild<QDialog *>(name));
}

void SettingsPagesTest::aCapAsksForTheReasonAndWarnsWhileItLasts()
{
    open(u"Planning"_s);
    const int builtIn = core::PlatformTable::builtIn().at(Platform::TikTok).maxPostsPerDay;
    auto &cap = child<ui::NumberField>(u"cap"_s);
    auto &warning = child<ui::Banner>(u"beyondBuiltIn"_s);
    QTRY_COMPARE(cap.value(), double(builtIn));
    QVERIFY(!warning.isVisible());
    cap.setFocus();
    cap.selectAll();
    QTest::keyClicks(&cap, QString::number(builtIn + 1));
    QTest::keyClick(&cap, Qt::Key_Return);
    QTRY_VERIFY(m_sample.window().findChild<QPlainTextEdit *>(u"askField"_s));
    click(u"askCancel"_s); // second thoughts: everything is as it was
    QTRY_COMPARE(cap.value(), double(builtIn));
    QCOMPARE(rules().platforms.at(Platform::TikTok).maxPostsPerDay, builtIn);
    QTRY_VERIFY(!m_sample.window().findChild<QPlainTextEdit *>(u"askField"_s));

    cap.setFocus();
    cap.selectAll();
    QTest::keyClicks(&cap, QString::number(builtIn + 1));
    QTest::keyClick(&cap, Qt::Key_Return);
    QTRY_VERIFY(m_sample.window().findChild<QPlainTextEdit *>(u"askField"_s));
    answer(u"A launch week"_s);
    QTRY_COMPARE(rules().platforms.at(Platform::TikTok).maxPostsPerDay, builtIn + 1);
    QTRY_VERIFY(warning.isVisible());
    QVERIFY(warning.sentence().contains(u"A launch week"_s));
    QVERIFY(warning.sentence().contains(u"TikTok"_s));
    QCOMPARE(rules().changes.value(Platform::TikTok).reason, u"A launch week"_s);
    choose(u"rulePlatform"_s, 1); // of whichever platform: it lasts
    QVERIFY(warning.isVisible());
    choose(u"rulePlatform"_s, 0);

    click(u"reset-cap"_s);
    QTRY_COMPARE(rules().platforms.at(Platform::TikTok).maxPostsPerDay, builtIn);
    QTRY_VERIFY(!warning.isVisible());
    QTRY_VERIFY(!child(u"reset-cap"_s).isVisible());
    undo(); // the reset: back to what was allowed, with its reason
    QTRY_COMPARE(rules().platforms.at(Platform::TikTok).maxPostsPerDay, builtIn + 1);
    QTRY_VERIFY(warning.sentence().contains(u"A launch week"_s));
    QTRY_VERIFY(child(u"reset-cap"_s).isVisible());
    undo();
    QTRY_COMPARE(rules().platforms.at(Platform::TikTok).maxPostsPerDay, builtIn);
}

void SettingsPagesTest::aPlannerMayNotGoBeyondTheTable()
{
    core::Caller planner = owner();
    planner.scopes = Scope::Read | Scope::Write;
    m_sample.desk().become(planner);
    open(u"Planning"_s);
    auto &cap = child<ui::NumberField>(u"cap"_s);
    const int builtIn = core::PlatformTable::builtIn().at(Platform::TikTok).maxPostsPerDay;
    QTRY_COMPARE(cap.value(), double(builtIn));
    QVERIFY(cap.isEnabled());
    cap.setFocus();
    cap.selectAll();
    QTest::keyClicks(&cap, QString::number(builtIn + 1));
    QTest::keyClick(&cap, Qt::Key_Return);
    QTRY_VERIFY(settingOf(u"cap"_s).error().contains(u"owner"_s));
    QTRY_COMPARE(cap.value(), double(builtIn));
    QVERIFY(settingOf(u"cap"_s).error().contains(u"owner"_s)); // it stays to be read
    cap.selectAll();
    QTest::keyClicks(&cap, QString::number(builtIn - 1)); // stricter is a planner's
    QTest::keyClick(&cap, Qt::Key_Return);
    QTRY_COMPARE(rules().platforms.at(Platform::TikTok).maxPostsPerDay, builtIn - 1);
    QVERIFY(settingOf(u"cap"_s).error().isEmpty());
}

void SettingsPagesTest::aGapIsSteppedByKeysAsOneChange()
{
    open(u"Planning"_s);
    auto &gap = child<ui::NumberField>(u"gap"_s);
    const auto builtIn = core::PlatformTable::builtIn().at(Platform::TikTok).minGap;
    QTRY_COMPARE(gap.value(), double(builtIn.count()) / 60);
    gap.setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&gap, Qt::Key_Up);
    QTRY_COMPARE(rules().platforms.at(Platform::TikTok).minGap, builtIn + 60min);
    QTRY_VERIFY(child(u"reset-gap"_s).isVisible());
    undo(); // all four at once
    QTRY_COMPARE(rules().platforms.at(Platform::TikTok).minGap, builtIn);
    QTRY_COMPARE(gap.value(), double(builtIn.count()) / 60);
}

void SettingsPagesTest::peakHoursArePaintedAndToggled()
{
    open(u"Planning"_s);
    auto &strip = child<ui::HourStrip>(u"peakHours"_s);
    const QList<int> builtIn = core::PlatformTable::builtIn().at(Platform::TikTok).peakHours;
    QTRY_COMPARE(strip.hours(), builtIn);
    const auto at = [&strip](int hour) { return QPoint(2 + int((hour + 0.5) * (strip.width() - 4) / 24), 10); };
    QTest::mousePress(&strip, Qt::LeftButton, {}, at(2));
    QTest::mouseMove(&strip, at(3));
    QTest::mouseMove(&strip, at(4));
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, at(4));
    QList<int> wanted = builtIn + QList<int>{2, 3, 4};
    std::ranges::sort(wanted);
    QTRY_COMPARE(rules().platforms.at(Platform::TikTok).peakHours, wanted);
    undo();
    QTRY_COMPARE(rules().platforms.at(Platform::TikTok).peakHours, builtIn);
    QTRY_COMPARE(strip.hours(), builtIn);

    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_Home);
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::keyClick(&strip, Qt::Key_Space);
    QTRY_VERIFY(rules().platforms.at(Platform::TikTok).peakHours.contains(1));
    click(u"reset-peakHours"_s);
    QTRY_COMPARE(rules().platforms.at(Platform::TikTok).peakHours, builtIn);
}

void SettingsPagesTest::contentTypesKeepOne()
{
    open(u"Planning"_s);
    choose(u"rulePlatform"_s, 4);
    const auto builtIn = core::PlatformTable::builtIn().at(Platform::LinkedIn).contentTypes;
    auto &ticks = child<ui::TypeTicks>(u"contentTypes"_s);
    QTRY_COMPARE(ticks.types(), builtIn);
    tick(u"type-story"_s);
    QTRY_VERIFY(rules().platforms.at(Platform::LinkedIn).contentTypes.contains(core::ContentType::Story));
    QCOMPARE(rules().platforms.at(Platform::LinkedIn).contentTypes.first(), builtIn.first());
    QTRY_VERIFY(child(u"reset-contentTypes"_s).isVisible());
    auto &first = child<ui::ComboBox>(u"defaultType"_s);
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_End); // the story
    QTRY_COMPARE(rules().platforms.at(Platform::LinkedIn).contentTypes.first(), core::ContentType::Story);
    QVERIFY(m_sample.host().run(core::ChangePlatformRules{.platform = Platform::LinkedIn,
                                                          .change = {.contentTypes = {{core::ContentType::Post}}}},
                                owner()));
    QTRY_COMPARE(ticks.types(), QList<core::ContentType>{core::ContentType::Post});
    tick(u"type-post"_s); // the last one
    QVERIFY(!settingOf(u"contentTypes"_s).error().isEmpty());
    QCOMPARE(ticks.types(), QList<core::ContentType>{core::ContentType::Post});
    click(u"reset-contentTypes"_s);
    QTRY_COMPARE(rules().platforms.at(Platform::LinkedIn).contentTypes, builtIn);
}

void SettingsPagesTest::rulesFromElsewhereAppear()
{
    open(u"Planning"_s);
    auto &cap = child<ui::NumberField>(u"cap"_s);
    QVERIFY(m_sample.host().run(
        core::ChangePlatformRules{.platform = Platform::TikTok, .change = {.maxPostsPerDay = 1}}, owner()));
    QTRY_COMPARE(cap.value(), 1.0);
    QTRY_VERIFY(child(u"reset-cap"_s).isVisible());
}

void SettingsPagesTest::aReaderMayLookAtEveryPage()
{
    core::Caller reader = owner();
    reader.scopes = Scope::Read;
    m_sample.desk().become(reader);
    for (const QString &name :
         {u"cap"_s, u"gap"_s, u"peakHours"_s, u"contentTypes"_s, u"zone-es"_s, u"approvalLead"_s, u"ownerPassphrase"_s,
          u"personNew"_s, u"tokenNew"_s, u"blackoutWeekly"_s, u"blackoutOnce"_s}) {
        QVERIFY2(!child(name).isEnabled(), qPrintable(name));
        QVERIFY2(!child(name).toolTip().isEmpty(), qPrintable(name));
    }
    for (const QString &title :
         {u"Planning"_s, u"Audience"_s, u"Blackouts"_s, u"People and sign-in"_s, u"Safety"_s, u"API tokens"_s}) {
        open(title);
        bool said = false;
        for (const ui::Banner *banner : page().findChildren<ui::Banner *>(u"whyNot"_s))
            said = said || banner->isVisible();
        QVERIFY2(said, qPrintable(title));
    }
    QVERIFY(child(u"safetyStop"_s).isEnabled()); // anybody may
    auto &accounts = child<ui::TableView>(u"twoPersonRule"_s);
    QVERIFY(!(accounts.model()->index(0, 0).flags() & Qt::ItemIsUserCheckable));
    m_sample.desk().become(owner());
    QVERIFY(child(u"cap"_s).isEnabled());
    QVERIFY(accounts.model()->index(0, 0).flags() & Qt::ItemIsUserCheckable);
}

void SettingsPagesTest::theModeTightensAtOnceAndLoosensByPassphrase()
{
    open(u"Safety"_s);
    auto &mode = child<ui::Segments>(u"safetyMode"_s);
    QTRY_COMPARE(mode.current(), int(core::SafetyMode::SemiAutonomous));
    choose(u"safetyMode"_s, 2); // the configuration allows nothing looser than it is
    QVERIFY(!mode.findChild<QAbstractButton *>(u"segment2"_s)->isEnabled());
    QCOMPARE(mode.current(), int(core::SafetyMode::SemiAutonomous));
    choose(u"safetyMode"_s, 0);
    QTRY_COMPARE(safety().mode, core::SafetyMode::Manual);
    QTRY_COMPARE(mode.current(), 0);

    click(u"reset-safetyMode"_s);
    QTRY_VERIFY(m_sample.window().findChild<QLineEdit *>(u"askField"_s));
    answer(u"short"_s); // the first use sets it
    QTRY_VERIFY(child<QWidget>(u"dialogRefusal"_s).isVisible());
    child<QLineEdit>(u"askField"_s).clear();
    answer(u"a long passphrase"_s);
    QTRY_COMPARE(safety().mode, core::SafetyMode::SemiAutonomous);
    QTRY_COMPARE(mode.current(), 1);
    QTRY_VERIFY(m_sample.host().ask(core::GetSafetyBounds{})->hasPassphrase);

    click(u"ownerPassphrase"_s);
    write(u"passphraseBefore"_s, u"a wrong passphrase"_s);
    write(u"passphraseAfter"_s, u"another passphrase"_s);
    write(u"passphraseAgain"_s, u"another passphrase"_s);
    click(u"passphraseSave"_s);
    QTRY_VERIFY(child(u"passphraseBefore"_s).property("invalid").toBool());
    write(u"passphraseBefore"_s, u"a long passphrase"_s);
    QTest::keyClick(&child(u"passphraseBefore"_s), Qt::Key_Return);
    dialogGone(u"passphraseDialog"_s);
    const auto old = m_sample.host().run(core::VerifyPassphrase{u"a long passphrase"_s}, owner());
    QVERIFY(old && !*old);
    const auto now = m_sample.host().run(core::VerifyPassphrase{u"another passphrase"_s}, owner());
    QVERIFY(now && *now);
}

void SettingsPagesTest::stopAndItsRelease()
{
    open(u"Safety"_s);
    click(u"safetyStop"_s);
    QTRY_VERIFY(m_sample.window().findChild<QPlainTextEdit *>(u"askField"_s));
    answer(u"A test"_s);
    QTRY_VERIFY(safety().stopped);
    QTRY_VERIFY(child<QPushButton>(u"safetyStop"_s).text().contains(u"Release"_s));
    QTRY_VERIFY(!m_sample.window().findChild<QWidget *>(u"askField"_s));
    click(u"safetyStop"_s); // what would leave is shown first
    QTRY_VERIFY(child(u"releaseNext"_s).isEnabled());
    click(u"releaseNext"_s);
    QTRY_VERIFY(m_sample.window().findChild<QLineEdit *>(u"askField"_s));
    answer(u"another passphrase"_s);
    QTRY_VERIFY(!safety().stopped);
    QTRY_VERIFY(child<QPushButton>(u"safetyStop"_s).text().contains(u"Stop"_s));
}

void SettingsPagesTest::theLeadIsChangedUndoneAndReset()
{
    open(u"Safety"_s);
    auto &lead = child<ui::NumberField>(u"approvalLead"_s);
    const auto inForce = [this] { return m_sample.host().ask(core::GetWorkspace{})->approvalLead; };
    QTRY_COMPARE(lead.value(), double(inForce().count()));
    const auto before = inForce();
    lead.setFocus();
    lead.selectAll();
    QTest::keyClicks(&lead, u"45"_s);
    QTest::keyClick(&lead, Qt::Key_Return);
    QTRY_COMPARE(inForce(), 45min);
    QTRY_VERIFY(child(u"reset-approvalLead"_s).isVisible());
    undo();
    QTRY_COMPARE(inForce(), before);
    QTRY_COMPARE(lead.value(), double(before.count()));
    QTest::keyClick(&m_sample.window(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(inForce(), 45min);
    QTRY_VERIFY(child(u"reset-approvalLead"_s).isVisible());
    click(u"reset-approvalLead"_s);
    QTRY_COMPARE(inForce(), before);
    QTRY_VERIFY(!child(u"reset-approvalLead"_s).isVisible());
}

void SettingsPagesTest::twoPeopleDecideOnAnAccount()
{
    open(u"Safety"_s);
    auto &table = child<ui::TableView>(u"twoPersonRule"_s);
    QTRY_VERIFY(table.model()->rowCount() > 1);
    const auto rule = [this](int row) {
        const auto accounts = m_sample.host().ask(core::ListAccounts{});
        return (*accounts)[row].account.twoPersonRule;
    };
    page().reveal(page().forms()[2], &table);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Space);
    const auto ticked = [&table](int row) {
        return table.model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    QTRY_VERIFY(rule(0));
    QTRY_VERIFY(ticked(0));
    undo();
    QTRY_VERIFY(!rule(0));
    QTRY_VERIFY(!ticked(0));
}

void SettingsPagesTest::peopleComeChangeAndGo()
{
    open(u"People and sign-in"_s);
    const auto find = [this](const QString &name) -> std::optional<core::Person> {
        const auto people = m_sample.host().ask(core::ListPeople{});
        for (const core::Person &person : *people) {
            if (person.name == name)
                return person;
        }
        return std::nullopt;
    };
    auto &table = child<ui::TableView>(u"people"_s);
    const int rows = table.model()->rowCount();
    click(u"personNew"_s);
    QVERIFY(!child(u"personSave"_s).isEnabled());
    write(u"personName"_s, u"Nadia Haddad"_s);
    auto &role = child<ui::ComboBox>(u"personRole"_s);
    role.setFocus();
    QTest::keyClick(&role, Qt::Key_Down);
    click(u"personSave"_s);
    QTRY_VERIFY(find(u"Nadia Haddad"_s));
    QCOMPARE(find(u"Nadia Haddad"_s)->role, core::Role::Planner);
    dialogGone(u"personDialog"_s);
    QTRY_COMPARE(table.model()->rowCount(), rows + 1);

    click(u"personNew"_s);
    write(u"personName"_s, u"nadia haddad"_s);
    QTest::keyClick(&child(u"personName"_s), Qt::Key_Return);
    QTRY_VERIFY(child(u"personName"_s).property("invalid").toBool()); // the name is taken
    click(u"personCancel"_s);
    dialogGone(u"personDialog"_s);

    const auto row = [&table](const QString &name) {
        for (int i = 0; i < table.model()->rowCount(); ++i) {
            if (table.model()->index(i, 0).data().toString().contains(name))
                return i;
        }
        return -1;
    };
    table.setFocus();
    table.setCurrentIndex(table.model()->index(row(u"Nadia"_s), 0));
    QTest::keyClick(&table, Qt::Key_Return);
    auto &again = child<ui::ComboBox>(u"personRole"_s);
    again.setFocus();
    QTest::keyClick(&again, Qt::Key_Home);
    click(u"personSave"_s);
    QTRY_COMPARE(find(u"Nadia Haddad"_s)->role, core::Role::Reader);
    dialogGone(u"personDialog"_s);
    undo();
    QTRY_COMPARE(find(u"Nadia Haddad"_s)->role, core::Role::Planner);
    QTRY_VERIFY(table.model()->index(row(u"Nadia"_s), 1).data().toString() == u"Planner"_s);

    clickAction(u"people"_s, row(u"Nadia"_s), 4);
    click(u"removalDoIt"_s);
    QTRY_VERIFY(!find(u"Nadia Haddad"_s));
    dialogGone(u"personRemoval"_s);
    undo();
    QTRY_VERIFY(find(u"Nadia Haddad"_s));
    QTRY_COMPARE(table.model()->rowCount(), rows + 1);
}

void SettingsPagesTest::theOnlyOwnerStays()
{
    const auto added = m_sample.host().run(core::AddPerson{u"Only Owner"_s, core::Role::Owner}, owner());
    QVERIFY(added);
    open(u"People and sign-in"_s);
    auto &table = child<ui::TableView>(u"people"_s);
    int row = -1;
    QTRY_VERIFY(([&] {
        for (int i = 0; i < table.model()->rowCount(); ++i) {
            if (table.model()->index(i, 0).data().toString().contains(u"Only Owner"_s))
                row = i;
        }
        return row >= 0;
    })());
    clickAction(u"people"_s, row, 4);
    click(u"removalDoIt"_s);
    QTRY_VERIFY(child<ui::TextLabel>(u"dialogRefusal"_s).text().contains(u"only owner"_s));
    click(u"removalCancel"_s);
    dialogGone(u"personRemoval"_s);
}

void SettingsPagesTest::moreRightsNeedThePassphrase()
{
    const auto people = m_sample.host().ask(core::ListPeople{});
    QString reader, boss;
    for (const core::Person &person : *people) {
        if (person.name == u"Only Owner"_s)
            boss = person.id;
    }
    reader = m_sample.host().run(core::AddPerson{u"Rita Reader"_s, core::Role::Reader}, owner())->id;
    open(u"People and sign-in"_s);
    auto &table = child<ui::TableView>(u"people"_s);
    auto &model = static_cast<ui::ValueTable &>(*table.model());
    QTRY_VERIFY(model.rowOf(reader) >= 0 && model.rowOf(boss) >= 0);
    QSignalSpy another(&m_sample.window(), &ui::MainWindow::anotherWanted);
    clickAction(u"people"_s, model.rowOf(reader), 3);
    QTRY_COMPARE(m_sample.desk().person(), u"Rita Reader"_s); // to fewer rights at once
    QVERIFY(!m_sample.desk().may(Scope::Write));
    QCOMPARE(another.size(), 1); // every place anew, with their rights
    QTRY_VERIFY(!child(u"personNew"_s).isEnabled());
    clickAction(u"people"_s, model.rowOf(boss), 3);
    QTRY_VERIFY(m_sample.window().findChild<QLineEdit *>(u"askField"_s));
    answer(u"not the passphrase"_s);
    QTRY_VERIFY(child(u"dialogRefusal"_s).isVisible());
    QCOMPARE(m_sample.desk().person(), u"Rita Reader"_s);
    child<QLineEdit>(u"askField"_s).clear();
    answer(u"another passphrase"_s);
    QTRY_COMPARE(m_sample.desk().person(), u"Only Owner"_s);
    QTRY_VERIFY(child(u"personNew"_s).isEnabled());
}

void SettingsPagesTest::aTokenIsShownOnce()
{
    open(u"API tokens"_s);
    click(u"tokenNew"_s);
    QVERIFY(!child(u"tokenMake"_s).isEnabled());
    QVERIFY(!child(u"scope-admin"_s).isVisible()); // a program administers nothing
    write(u"tokenName"_s, u"a name with blanks"_s);
    click(u"tokenMake"_s);
    QTRY_VERIFY(child(u"tokenName"_s).property("invalid").toBool());
    write(u"tokenName"_s, u"publisher"_s);
    tick(u"scope-publish"_s);
    click(u"tokenMake"_s);
    QTRY_VERIFY(m_sample.window().findChild<QLineEdit *>(u"tokenSecret"_s));
    const QString secret = child<QLineEdit>(u"tokenSecret"_s).text();
    QVERIFY(secret.startsWith(u"cdx_"_s));
    click(u"tokenCopy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    click(u"tokenCancel"_s);
    dialogGone(u"tokenDialog"_s);
    const auto tokens = m_sample.host().ask(core::ListTokens{});
    QCOMPARE(tokens->first().name, u"publisher"_s);
    QCOMPARE(tokens->first().scopes, Scope::Read | Scope::Publish);
    auto &table = child<ui::TableView>(u"tokens"_s);
    QTRY_VERIFY(table.model()->rowCount() > 0);
    QVERIFY(table.model()->index(0, 0).data().toString().contains(u"publisher"_s));
    clickAction(u"tokens"_s, 0, 4);
    click(u"revocationDoIt"_s);
    dialogGone(u"tokenRevocation"_s);
    QVERIFY(m_sample.host().ask(core::ListTokens{})->first().revokedAt);
    QTRY_COMPARE(table.model()->index(0, 3).data().toString(), u"revoked"_s);
}

void SettingsPagesTest::anAudienceHasItsZone()
{
    open(u"Audience"_s);
    const auto zone = [this] { return rules().audienceZones.value(u"es"_s); };
    const QString before = zone();
    QTRY_VERIFY(m_sample.window().findChild<QLineEdit *>(u"zone-es"_s));
    write(u"zone-es"_s, u"America/Bogota"_s);
    QTest::keyClick(&child(u"zone-es"_s), Qt::Key_Return);
    QTRY_COMPARE(zone(), u"America/Bogota"_s);
    QTRY_VERIFY(child(u"reset-zone-es"_s).isVisible());
    m_sample.window().setFocus();
    undo();
    QTRY_COMPARE(zone(), before);
    QVERIFY(m_sample.host().run(core::SetAudienceZone{u"es"_s, u"America/Lima"_s}, owner()));
    QTRY_COMPARE(child<QLineEdit>(u"zone-es"_s).text(), u"America/Lima"_s);
    click(u"reset-zone-es"_s);
    QTRY_COMPARE(zone(), QString());
}

void SettingsPagesTest::aTrendIsSaidAndTakenBack()
{
    open(u"Audience"_s);
    const auto said = [this] { return *m_sample.host().ask(core::ListManualTrends{}); };
    for (const core::ManualTrend &each : said())
        QVERIFY(m_sample.host().run(core::RemoveTrend{each.trend.platform}, owner()));
    auto &table = child<ui::TableView>(u"trends"_s);
    QTRY_COMPARE(table.model()->index(0, 1).data().toString(), u"Nobody has said"_s);
    page().reveal(page().forms()[4], &table);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    write(u"trendTopics"_s, u"air fryer, olive oil"_s);
    auto &score = child<ui::NumberField>(u"trendScore"_s);
    score.setFocus();
    score.selectAll();
    QTest::keyClicks(&score, u"0.8"_s);
    auto &hours = child<ui::HourStrip>(u"trendHours"_s);
    hours.setFocus();
    QTest::keyClick(&hours, Qt::Key_End);
    QTest::keyClick(&hours, Qt::Key_Space);
    click(u"trendSave"_s);
    dialogGone(u"trendDialog"_s);
    QCOMPARE(said().size(), 1);
    QCOMPARE(said().first().trend.topics, (QStringList{u"air fryer"_s, u"olive oil"_s}));
    QCOMPARE(said().first().trend.score, 0.8);
    QCOMPARE(said().first().trend.peakHours, QList<int>{23});
    QTRY_VERIFY(table.model()->index(0, 1).data().toString().contains(u"air fryer"_s));
    undo();
    QTRY_VERIFY(said().isEmpty());
    QTRY_COMPARE(table.model()->index(0, 1).data().toString(), u"Nobody has said"_s);
    QVERIFY(m_sample.host().run(core::EnterTrend{Platform::TikTok, {u"elsewhere"_s}, 0.6, {}}, owner()));
    QTRY_VERIFY(table.model()->index(0, 1).data().toString().contains(u"elsewhere"_s));
    clickAction(u"trends"_s, 0, 3);
    QTRY_VERIFY(said().isEmpty());
}

void SettingsPagesTest::quietHoursAreBlockedAndTakenBack()
{
    open(u"Blackouts"_s);
    const auto kept = [this] { return *m_sample.host().ask(core::ListBlackouts{}); };
    const auto before = kept().size();
    auto &table = child<ui::TableView>(u"blackouts"_s);
    QTRY_COMPARE(table.model()->rowCount(), int(before));
    click(u"blackoutWeekly"_s);
    click(u"blockNow"_s);
    QVERIFY(child(u"blockReason"_s).property("invalid").toBool());
    QCOMPARE(kept().size(), before);
    write(u"blockReason"_s, u"Night"_s);
    for (int day = 1; day <= 7; ++day)
        tick(u"blockDay%1"_s.arg(day));
    click(u"blockNow"_s);
    QVERIFY(child(u"blockDialog"_s).isVisible()); // no day at all
    QCOMPARE(kept().size(), before);
    tick(u"blockDay6"_s);
    write(u"blockBegins"_s, u"23"_s);
    write(u"blockEnds"_s, u"5"_s);
    QTest::keyClick(&child(u"blockEnds"_s), Qt::Key_Tab);
    click(u"blockNow"_s);
    QTRY_COMPARE(kept().size(), before + 1);
    const core::Blackout blackout = kept().last().blackout;
    QCOMPARE(blackout.reason, u"Night"_s);
    const auto &weekly = std::get<core::WeeklyWindow>(blackout.window);
    QCOMPARE(weekly.days, QList<int>{6});
    QCOMPARE(weekly.from, QTime(23, 0));
    QCOMPARE(weekly.to, QTime(5, 0));
    QTRY_COMPARE(table.model()->rowCount(), int(before) + 1);
    dialogGone(u"blockDialog"_s);
    clickAction(u"blackouts"_s, int(before), 3);
    QTRY_COMPARE(kept().size(), before);
    undo();
    QTRY_COMPARE(kept().size(), before + 1);
    undo(); // as what it was
    QTRY_COMPARE(kept().size(), before);
    QTRY_COMPARE(table.model()->rowCount(), int(before));
}

void SettingsPagesTest::whatStandsInsideIsListed()
{
    open(u"Blackouts"_s);
    click(u"blackoutOnce"_s);
    write(u"blockReason"_s, u"A quiet week"_s);
    child<ui::DateField>(u"blockFromDay"_s).setDate(QDate(2026, 11, 16));
    child<ui::DateField>(u"blockToDay"_s).setDate(QDate(2026, 11, 15));
    click(u"blockNow"_s);
    QVERIFY(child(u"blockDialog"_s).isVisible()); // the end before the beginning
    child<ui::DateField>(u"blockToDay"_s).setDate(QDate(2026, 11, 23));
    QTRY_VERIFY(child<ui::TextLabel>(u"slotsInside"_s).text().contains(u"Nov"_s)); // before anything is blocked
    click(u"blockNow"_s);
    dialogGone(u"blockDialog"_s);
    const auto stands = [this] {
        const auto kept = m_sample.host().ask(core::ListBlackouts{});
        return std::ranges::any_of(
            *kept, [](const core::KeptBlackout &each) { return each.blackout.reason == u"A quiet week"_s; });
    };
    QVERIFY(stands());
    undo();
    QTRY_VERIFY(!stands());
}

void SettingsPagesTest::theTableKeepsAModelsPromises()
{
    ui::ValueTable table({u"Name"_s, u"On"_s});
    const QAbstractItemModelTester tester(&table);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    QSignalSpy wanted(&table, &ui::ValueTable::tickWanted);
    table.setRows({{u"a"_s, {{.text = u"A"_s}, {.tick = false}}}, {u"b"_s, {{.text = u"B"_s}, {.tick = true}}}});
    QCOMPARE(reset.size(), 1);
    table.setRows({{u"a"_s, {{.text = u"A"_s}, {.tick = false}}}, {u"b"_s, {{.text = u"Bee"_s}, {.tick = true}}}});
    QCOMPARE(reset.size(), 1); // in place
    QCOMPARE(changed.size(), 1);
    QVERIFY(table.setData(table.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(table.index(0, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked)); // a wish
    table.setRows({{u"b"_s, {{.text = u"B"_s}, {.tick = true}}, false}});
    QVERIFY(!table.setData(table.index(0, 1), Qt::Unchecked, Qt::CheckStateRole)); // disabled
    QCOMPARE(table.rowOf(u"a"_s), -1);
    table.setRows({});
    QCOMPARE(table.rowCount(), 0);
}

QTEST_MAIN(SettingsPagesTest)
#include "tst_settingspages.moc"
