// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/engine/workspacecommands.h"
#include "samplewindow.h"
#include "ui/calendar/calendarpage.h"
#include "ui/common/banner.h"
#include "ui/common/combobox.h"
#include "ui/common/habits.h"
#include "ui/common/monthgrid.h"
#include "ui/common/searchfield.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/common/toast.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settinghits.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;
namespace preferences = ui::preferences;

/// The settings' place in the whole window on a real engine with the sample week.
class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theRailAndAKeyLeadHere();
    void everyPageOpensByMouseAndByArrowKeys();
    void aSearchFindsASettingOnAnotherPage();
    void theHitsKeepAModelsPromises();
    void theColoursChangeAtOnceAndReset();
    void theDensityChangesRowsAtOnce();
    void theWeekBeginsOnTheChosenDay();
    void withoutMotionNothingSlides();
    void anotherLanguageIsForTheNextWindow();
    void theWorkspaceIsRenamedAndTheStepTakenBack();
    void theZoneIsChangedByKeysAndReset();
    void whatTheEngineRefusesShowsAtItsField();
    void aChangeFromElsewhereAppears();
    void aReaderSeesWhyNothingCanBeChanged();
    void noticesAndQuietHoursAreKept();
    void aboutCanBeCopied();

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
    core::Workspace workspace() { return *m_sample.host().ask(core::GetWorkspace{}); }
    void click(QWidget &widget) { QTest::mouseClick(&widget, Qt::LeftButton); }
    void type(const QString &name, const QString &text);
    void become(core::Scopes scopes);
    void undo();

    tests::SampleWindow m_sample;
};

void SettingsTest::initTestCase()
{
    ui::rememberSystemScheme(ui::Scheme::Light);
    ui::applyTheme(*qApp, ui::Scheme::Light);
    QVERIFY(m_sample.start());
}

void SettingsTest::init()
{
    for (const auto &kept : {preferences::scheme, preferences::language, preferences::quietFrom, preferences::quietTo,
                             preferences::view, preferences::density})
        m_sample.preferences.reset(kept);
    for (const auto &kept : {preferences::reducedMotion, preferences::notifyNewWork, preferences::notifyFailures})
        m_sample.preferences.reset(kept);
    m_sample.preferences.reset(preferences::firstDay);
    m_sample.desk().become(tests::SampleWindow::owner());
    QVERIFY(m_sample.open());
    m_sample.window().show(ui::View::Settings);
}

void SettingsTest::type(const QString &name, const QString &text)
{
    auto &field = child<QLineEdit>(name);
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

void SettingsTest::become(core::Scopes scopes)
{
    core::Caller caller = tests::SampleWindow::owner();
    caller.scopes = scopes;
    m_sample.desk().become(caller);
}

void SettingsTest::undo()
{
    QTest::keyClick(&m_sample.window(), Qt::Key_Z, Qt::ControlModifier);
}

void SettingsTest::theRailAndAKeyLeadHere()
{
    m_sample.window().show(ui::View::Calendar);
    click(child(u"place%1"_s.arg(int(ui::View::Settings) + 1)));
    QCOMPARE(m_sample.window().view(), ui::View::Settings);
    m_sample.window().show(ui::View::Calendar);
    QTest::keyClick(&m_sample.window(), Qt::Key(Qt::Key_1 + int(ui::View::Settings)), Qt::ControlModifier);
    QCOMPARE(m_sample.window().view(), ui::View::Settings);
    QCOMPARE(page().heading().title, u"Settings"_s);
}

void SettingsTest::everyPageOpensByMouseAndByArrowKeys()
{
    for (int i = 0; i < page().forms().size(); ++i) {
        click(child(u"settingsPage%1"_s.arg(i)));
        QVERIFY2(page().forms()[i]->isVisible(), qPrintable(page().forms()[i]->title()));
        QVERIFY(page().forms()[i]->isLoaded());
    }
    auto &first = child<QAbstractButton>(u"settingsPage0"_s);
    click(first);
    first.setFocus(Qt::TabFocusReason);
    for (int i = 1; i < page().forms().size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY2(page().forms()[i]->isVisible(), qPrintable(page().forms()[i]->title()));
    }
}

void SettingsTest::aSearchFindsASettingOnAnotherPage()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    auto &search = child<ui::SearchField>(u"settingSearch"_s);
    QCOMPARE(QApplication::focusWidget(), &search);
    QTest::keyClicks(&search, u"failures"_s);
    auto &hits = child<ui::TableView>(u"settingHits"_s);
    QVERIFY(hits.isVisible());
    QCOMPARE(hits.model()->rowCount(), 1);
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &child(u"noticeFailures"_s));
    QVERIFY(child(u"noticeFailures"_s).isVisible());

    search.setFocus();
    search.selectAll();
    QTest::keyClicks(&search, u"quiet"_s); // in the name of one, and among the other words of two
    QCOMPARE(hits.model()->rowCount(), 3);
    QTest::keyClick(&search, Qt::Key_Down);
    QTest::keyClick(&search, Qt::Key_Down);
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &child(u"quietTo"_s));

    search.setFocus();
    search.selectAll();
    QTest::keyClicks(&search, u"time zone"_s);
    QTest::mouseClick(hits.viewport(), Qt::LeftButton, {}, hits.visualRect(hits.model()->index(0, 0)).center());
    QCOMPARE(QApplication::focusWidget(), &child(u"workspaceZone"_s));
    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(!hits.isVisible());
}

void SettingsTest::theHitsKeepAModelsPromises()
{
    ui::SettingHits hits(page().forms());
    const QAbstractItemModelTester tester(&hits);
    hits.search(u"e"_s);
    QVERIFY(hits.rowCount() > 5);
    hits.search(u"nothing of this"_s);
    QCOMPARE(hits.rowCount(), 0);
    hits.search(u"  "_s);
    QCOMPARE(hits.rowCount(), 0);
    hits.search(u"NAME"_s);
    QVERIFY(hits.rowCount() > 0);
    QCOMPARE(hits.index(0, 0).data().toString(), u"Name"_s);
}

void SettingsTest::theColoursChangeAtOnceAndReset()
{
    auto &colours = child<ui::Segments>(u"colours"_s);
    const QColor before = QGuiApplication::palette().color(QPalette::Base);
    click(*colours.findChild<QAbstractButton *>(u"segment2"_s));
    QCOMPARE(m_sample.preferences.value(preferences::scheme), u"dark"_s);
    QVERIFY(QGuiApplication::palette().color(QPalette::Base).lightness() < before.lightness());
    auto &reset = child<QPushButton>(u"reset-colours"_s);
    QVERIFY(reset.isVisible());
    click(reset);
    QCOMPARE(m_sample.preferences.value(preferences::scheme), u"system"_s);
    QCOMPARE(colours.current(), 0);
    QVERIFY(!reset.isVisible());
    QCOMPARE(QGuiApplication::palette().color(QPalette::Base), before);
}

void SettingsTest::theDensityChangesRowsAtOnce()
{
    const auto rowHeight = [this](ui::View view, const QString &list) {
        m_sample.window().show(view);
        auto &rows = child<QAbstractItemView>(list);
        return rows.isVisible() ? rows.visualRect(rows.model()->index(1, 0)).height() : 0;
    };
    auto &density = child<ui::Segments>(u"density"_s);
    QTRY_COMPARE(rowHeight(ui::View::Approvals, u"approvalList"_s), 64);
    QTRY_COMPARE(rowHeight(ui::View::Content, u"contents"_s), 40);
    QTRY_COMPARE(rowHeight(ui::View::Activity, u"needsTable"_s), 64);
    m_sample.window().show(ui::View::Settings);
    click(*density.findChild<QAbstractButton *>(u"segment1"_s));
    QCOMPARE(m_sample.preferences.value(preferences::density), u"compact"_s);
    QCOMPARE(rowHeight(ui::View::Approvals, u"approvalList"_s), 48);
    QCOMPARE(rowHeight(ui::View::Content, u"contents"_s), 32);
    QCOMPARE(rowHeight(ui::View::Activity, u"needsTable"_s), 48);
    m_sample.preferences.reset(preferences::density); // from elsewhere, while the rows are in sight
    QCOMPARE(rowHeight(ui::View::Activity, u"needsTable"_s), 64);
    m_sample.window().show(ui::View::Settings);
    QCOMPARE(density.current(), 0);
    click(*density.findChild<QAbstractButton *>(u"segment1"_s));
    click(child(u"reset-density"_s));
    QCOMPARE(density.current(), 0);
    QCOMPARE(rowHeight(ui::View::Content, u"contents"_s), 40);
}

void SettingsTest::theWeekBeginsOnTheChosenDay()
{
    auto &calendar = static_cast<ui::CalendarPage &>(m_sample.window().page(ui::View::Calendar));
    QCOMPARE(calendar.firstDay(), QDate(2026, 11, 16));
    auto &days = child<ui::ComboBox>(u"weekStart"_s);
    days.setFocus();
    QTest::keyClick(&days, Qt::Key_End); // Sunday
    QCOMPARE(m_sample.preferences.value(preferences::firstDay), int(Qt::Sunday));
    QCOMPARE(ui::firstDayOfWeek(), Qt::Sunday);
    QCOMPARE(calendar.firstDay(), QDate(2026, 11, 15));
    ui::MonthGrid month;
    month.setCurrent(QDate(2026, 11, 16));
    QCOMPARE(month.cellRect(QDate(2026, 11, 15)).left(), 0.0); // the popups too
    click(child(u"reset-weekStart"_s));
    QCOMPARE(calendar.firstDay(), QDate(2026, 11, 16));
}

void SettingsTest::withoutMotionNothingSlides()
{
    QCOMPARE(ui::motionMs(180), 180);
    auto &still = child<QCheckBox>(u"stillness"_s);
    QTest::mouseClick(&still, Qt::LeftButton, {}, QPoint(8, still.height() / 2));
    QVERIFY(m_sample.preferences.value(preferences::reducedMotion));
    QCOMPARE(ui::motionMs(180), 0);
    QCOMPARE(still.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &still), 0);
    toast().show(ui::Toast::Kind::News, u"one"_s);
    const QPoint at = toast().pos();
    QCoreApplication::processEvents();
    QCOMPARE(toast().pos(), at);
    QCOMPARE(toast().y() + toast().height(), toast().parentWidget()->height() - 20); // there at once

    still.setFocus();
    QTest::keyClick(&still, Qt::Key_Space);
    QVERIFY(!ui::isMotionReduced());
    toast().show(ui::Toast::Kind::News, u"two"_s);
    QVERIFY(toast().pos() != at);
    QTRY_COMPARE(toast().y(), at.y());
}

void SettingsTest::anotherLanguageIsForTheNextWindow()
{
    auto &languages = child<ui::ComboBox>(u"language"_s);
    auto &news = child<ui::Banner>(u"languageNews"_s);
    QVERIFY(!news.isVisible());
    languages.setFocus();
    QTest::keyClick(&languages, Qt::Key_End);
    QCOMPARE(m_sample.preferences.value(preferences::language), u"ar"_s);
    QVERIFY(news.isVisible());
    QVERIFY(news.sentence().contains(u"next start"_s));
    QSignalSpy wanted(&m_sample.window(), &ui::MainWindow::anotherWanted);
    click(*news.findChild<QPushButton *>(u"bannerAction"_s));
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!m_sample.preferences.value(preferences::geometry).isEmpty());
    click(child(u"reset-language"_s));
    QVERIFY(!news.isVisible());
}

void SettingsTest::theWorkspaceIsRenamedAndTheStepTakenBack()
{
    const QString before = workspace().name;
    type(u"workspaceName"_s, u"Olivar"_s);
    QTRY_COMPARE(workspace().name, u"Olivar"_s);
    QTRY_VERIFY(toast().text().contains(u"name of the workspace"_s));
    QVERIFY(settingOf(u"workspaceName"_s).error().isEmpty());
    child(u"settingSearch"_s).setFocus(); // leaving the field asks no second time
    QTRY_VERIFY(child(u"reset-workspaceName"_s).isVisible());
    m_sample.window().setFocus();
    undo();
    QTRY_COMPARE(workspace().name, before);
    QTRY_COMPARE(child<QLineEdit>(u"workspaceName"_s).text(), before);
    undo(); // there is no second step of it
    QTest::keyClick(&m_sample.window(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(workspace().name, u"Olivar"_s);
    QTRY_VERIFY(child(u"reset-workspaceName"_s).isVisible());
    click(child(u"reset-workspaceName"_s));
    QTRY_COMPARE(workspace().name, QString());
}

void SettingsTest::theZoneIsChangedByKeysAndReset()
{
    type(u"workspaceZone"_s, u"Asia/Dubai"_s);
    QTRY_COMPARE(workspace().timezone, u"Asia/Dubai"_s);
    QTRY_VERIFY(child(u"reset-workspaceZone"_s).isVisible());
    QTRY_COMPARE(m_sample.desk().zone().id(), QByteArray("Asia/Dubai"));
    click(child(u"reset-workspaceZone"_s));
    QTRY_COMPARE(workspace().timezone, workspace().defaultTimezone);
    QTRY_VERIFY(!child(u"reset-workspaceZone"_s).isVisible());
    type(u"workspaceZone"_s, u"Nowhere"_s);
    QVERIFY(settingOf(u"workspaceZone"_s).error().contains(u"Europe/Madrid"_s));
    QCOMPARE(workspace().timezone, workspace().defaultTimezone);
}

void SettingsTest::whatTheEngineRefusesShowsAtItsField()
{
    // The desk believes in rights that the engine denies: as when they were taken away elsewhere a moment ago.
    m_sample.window().findChild<QLineEdit *>(u"workspaceName"_s)->setEnabled(true);
    become(core::Scope::Read | core::Scope::Write);
    child<QLineEdit>(u"workspaceName"_s).setEnabled(true);
    const QString before = workspace().name;
    type(u"workspaceName"_s, u"Taken over"_s);
    QTRY_VERIFY(settingOf(u"workspaceName"_s).error().contains(u"owner"_s));
    QTRY_COMPARE(child<QLineEdit>(u"workspaceName"_s).text(), before);
    QCOMPARE(workspace().name, before);
}

void SettingsTest::aChangeFromElsewhereAppears()
{
    QVERIFY(m_sample.host().run(core::ChangeWorkspace{.name = u"Elsewhere"_s}, tests::SampleWindow::owner()));
    QTRY_COMPARE(child<QLineEdit>(u"workspaceName"_s).text(), u"Elsewhere"_s);
    QVERIFY(m_sample.host().run(core::ChangeWorkspace{.name = QString()}, tests::SampleWindow::owner()));
    QTRY_COMPARE(child<QLineEdit>(u"workspaceName"_s).text(), QString());
}

void SettingsTest::aReaderSeesWhyNothingCanBeChanged()
{
    become(core::Scope::Read);
    for (const QString &name : {u"workspaceName"_s, u"workspaceZone"_s}) {
        QVERIFY(!child(name).isEnabled());
        QVERIFY(child(name).toolTip().contains(u"owner"_s));
    }
    QVERIFY(child(u"language"_s).isEnabled()); // one's own window
    m_sample.desk().become(tests::SampleWindow::owner());
    QVERIFY(child(u"workspaceName"_s).isEnabled());
}

void SettingsTest::noticesAndQuietHoursAreKept()
{
    click(child(u"settingsPage1"_s));
    auto &failures = child<QCheckBox>(u"noticeFailures"_s);
    QTest::mouseClick(&failures, Qt::LeftButton, {}, QPoint(8, failures.height() / 2));
    QVERIFY(!m_sample.preferences.value(preferences::notifyFailures));
    click(child(u"reset-noticeFailures"_s));
    QVERIFY(m_sample.preferences.value(preferences::notifyFailures));
    QVERIFY(failures.isChecked());

    type(u"quietFrom"_s, u"22"_s);
    QVERIFY(!settingOf(u"quietTo"_s).error().isEmpty()); // one alone is no quiet
    QVERIFY(m_sample.preferences.value(preferences::quietFrom).isEmpty());
    type(u"quietTo"_s, u"730"_s);
    QCOMPARE(m_sample.preferences.value(preferences::quietFrom), u"22:00"_s);
    QCOMPARE(m_sample.preferences.value(preferences::quietTo), u"07:30"_s);
    QVERIFY(settingOf(u"quietTo"_s).error().isEmpty());
    click(child(u"reset-quietFrom"_s));
    QVERIFY(m_sample.preferences.value(preferences::quietTo).isEmpty());
    QVERIFY(child<QLineEdit>(u"quietTo"_s).text().isEmpty());
}

void SettingsTest::aboutCanBeCopied()
{
    QTest::keyClick(&m_sample.window(), Qt::Key_F, Qt::ControlModifier);
    for (ui::SettingsForm *form : page().forms()) {
        if (form->title() == u"About"_s)
            page().reveal(form, nullptr);
    }
    QVERIFY(child(u"aboutCopy"_s).isVisible());
    click(child(u"aboutCopy"_s));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Licence: GNU General Public License"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Language models: none"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"not known"_s), qPrintable(text));
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
