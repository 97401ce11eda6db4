// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/banner.h"
#include "ui/common/datefield.h"
#include "ui/common/field.h"
#include "ui/common/formcolumn.h"
#include "ui/common/monthpopup.h"
#include "ui/common/numberfield.h"
#include "ui/common/sidesheet.h"
#include "ui/common/style.h"
#include "ui/common/tagfield.h"
#include "ui/common/timefield.h"

using namespace Qt::StringLiterals;

/// What is typed into, and what it stands in.
class WidgetFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup() { m_window.reset(); }

    void timesAreReadAsPeopleWriteThem_data();
    void timesAreReadAsPeopleWriteThem();
    void daysAreReadAsPeopleWriteThem_data();
    void daysAreReadAsPeopleWriteThem();
    void aTimeStepsToTheNextQuarter();
    void aWrongTimeSaysWhatIsRight();
    void aDayIsTypedSteppedAndChosen();
    void aMonthMirrorsItsArrows();
    void tagsBecomeChips();
    void aWheelOverAFormChangesNothing();
    void aFormLeadsToItsFirstError();
    void aSheetOpensTakesTheFocusAndGivesItBack();
    void aGuardKeepsASheetOpen();
    void aBannerOffersItsAction();

private:
    template<typename T>
    T *shown(T *widget)
    {
        m_window->layout()->addWidget(widget);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return nullptr;
        widget->setFocus();
        return widget;
    }

    std::unique_ptr<QWidget> m_window;
};

void WidgetFieldsTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 400);
    new QVBoxLayout(m_window.get());
}

void WidgetFieldsTest::timesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::newRow("hour") << u"9"_s << QTime(9, 0);
    QTest::newRow("joined") << u"930"_s << QTime(9, 30);
    QTest::newRow("four figures") << u"2115"_s << QTime(21, 15);
    QTest::newRow("colon") << u" 9:30 "_s << QTime(9, 30);
    QTest::newRow("dot") << u"21.15"_s << QTime(21, 15);
    QTest::newRow("h") << u"9h05"_s << QTime(9, 5);
    QTest::newRow("pm") << u"9:30 pm"_s << QTime(21, 30);
    QTest::newRow("midnight") << u"12am"_s << QTime(0, 0);
    QTest::newRow("no such hour") << u"25"_s << QTime();
    QTest::newRow("no such minute") << u"9:75"_s << QTime();
    QTest::newRow("13 pm") << u"13pm"_s << QTime();
    QTest::newRow("words") << u"soon"_s << QTime();
}

void WidgetFieldsTest::timesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QCOMPARE(ui::timeFromText(text).value_or(QTime()), time);
}

void WidgetFieldsTest::daysAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QDate>("date");
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("day") << u"19"_s << british << QDate(2026, 11, 19);
    QTest::newRow("day first") << u"3.12.26"_s << british << QDate(2026, 12, 3);
    QTest::newRow("month first") << u"12/3/2026"_s << american << QDate(2026, 12, 3);
    QTest::newRow("words") << u"3 Dec"_s << british << QDate(2026, 12, 3);
    QTest::newRow("words and year") << u"Dec 3, 2027"_s << american << QDate(2027, 12, 3);
    QTest::newRow("ISO") << u"2026-12-03"_s << british << QDate(2026, 12, 3);
    QTest::newRow("ahead") << u"+20"_s << british << QDate(2026, 12, 6);
    QTest::newRow("no such day") << u"31.11."_s << british << QDate();
    QTest::newRow("nonsense") << u"someday"_s << british << QDate();
}

void WidgetFieldsTest::daysAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(QDate, date);
    QCOMPARE(ui::dateFromText(text, QDate(2026, 11, 16), locale).value_or(QDate()), date);
}

void WidgetFieldsTest::aTimeStepsToTheNextQuarter()
{
    auto *field = shown(new ui::TimeField);
    QSignalSpy changed(field, &ui::TimeField::timeChanged);
    field->setTime(QTime(14, 7));
    QCOMPARE(changed.size(), 0);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(field->time(), QTime(14, 15));
    QTest::keyClick(field, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(field->text(), u"14:20"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(field->time(), QTime(14, 15));
    field->setTime(QTime(0, 5));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(field->time(), QTime(23, 45));
}

void WidgetFieldsTest::aWrongTimeSaysWhatIsRight()
{
    auto *time = new ui::TimeField;
    auto *field = shown(new ui::Field(u"Time"_s, time));
    QTest::keyClicks(time, u"2561"_s);
    QVERIFY(field->error().isEmpty()); // not while it is being typed
    QTest::keyClick(time, Qt::Key_Return);
    QVERIFY(field->error().contains(u"9:30"_s));
    QCOMPARE(time->accessibleDescription(), field->error());
    time->selectAll();
    QTest::keyClicks(time, u"930"_s);
    QVERIFY(field->error().isEmpty());
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(time->text(), u"09:30"_s);
    QCOMPARE(time->accessibleName(), u"Time"_s);
}

void WidgetFieldsTest::aDayIsTypedSteppedAndChosen()
{
    auto *field = shown(new ui::DateField);
    field->setToday(QDate(2026, 11, 16));
    field->setDate(QDate(2026, 11, 19));
    QSignalSpy changed(field, &ui::DateField::dateChanged);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(field->date(), QDate(2026, 11, 20));
    field->selectAll();
    QTest::keyClicks(field, u"+2"_s);
    QCOMPARE(field->date(), QDate(2026, 11, 18));
    QTest::keyClick(field, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(field->popup()->isVisible());
    ui::MonthGrid *grid = field->popup()->grid();
    QTest::keyClick(grid, Qt::Key_Down);
    QTest::keyClick(grid, Qt::Key_PageDown);
    QTest::keyClick(grid, Qt::Key_Return);
    QVERIFY(!field->popup()->isVisible());
    QCOMPARE(field->date(), QDate(2026, 12, 25));
    QTest::mouseClick(field->findChild<QAbstractButton *>(u"openMonth"_s), Qt::LeftButton);
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cellRect(QDate(2026, 12, 3)).center().toPoint());
    QCOMPARE(field->date(), QDate(2026, 12, 3));
    QVERIFY(changed.size() >= 4);
    field->setRange(QDate(2026, 12, 1), {});
    field->selectAll();
    QTest::keyClicks(field, u"2026-11-30"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->problem().isEmpty());
}

void WidgetFieldsTest::aMonthMirrorsItsArrows()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    auto *grid = shown(new ui::MonthGrid);
    grid->setCurrent(QDate(2026, 11, 18));
    QTest::keyClick(grid, Qt::Key_Left);
    QCOMPARE(grid->current(), QDate(2026, 11, 19));
    QVERIFY(grid->cellRect(QDate(2026, 11, 19)).left() < grid->cellRect(QDate(2026, 11, 18)).left());
}

void WidgetFieldsTest::tagsBecomeChips()
{
    auto *field = shown(new ui::TagField);
    QSignalSpy changed(field, &ui::TagField::tagsChanged);
    auto *line = field->findChild<QLineEdit *>(u"tagLine"_s);
    QTest::keyClicks(line, u"#oil mill,OIL"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(field->tags(), (QStringList{u"oil"_s, u"mill"_s}));
    QCOMPARE(changed.size(), 2); // the third one was there already
    QTest::keyClick(line, Qt::Key_Backspace);
    QCOMPARE(field->tags(), QStringList(u"oil"_s));
    QTest::mouseClick(field->findChild<QAbstractButton *>(u"tagChip"_s), Qt::LeftButton);
    QVERIFY(field->tags().isEmpty());
}

void WidgetFieldsTest::aWheelOverAFormChangesNothing()
{
    auto *field = shown(new ui::NumberField(0, 48));
    field->setValue(4);
    QCOMPARE(field->height(), 32);
    const auto wheel = [&] {
        QWheelEvent event(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &event);
    };
    field->clearFocus();
    wheel();
    QCOMPARE(field->value(), 4.0);
    field->setFocus();
    wheel();
    QCOMPARE(field->value(), 5.0);
}

void WidgetFieldsTest::aFormLeadsToItsFirstError()
{
    auto *form = shown(new ui::FormColumn);
    auto *name = new QLineEdit;
    auto *second = new QLineEdit;
    form->addField(u"Name"_s, name);
    ui::Field *field = form->addField(u"Handle"_s, second);
    QVERIFY(!form->focusFirstError());
    field->setHelp(u"As the platform shows it"_s);
    field->setError(u"The handle begins with @"_s);
    QVERIFY(form->focusFirstError());
    QVERIFY(second->hasFocus());
    QCOMPARE(second->accessibleDescription(), u"The handle begins with @"_s);
    form->clearErrors();
    QCOMPARE(second->accessibleDescription(), u"As the platform shows it"_s);
}

void WidgetFieldsTest::aSheetOpensTakesTheFocusAndGivesItBack()
{
    auto *behind = shown(new QLineEdit);
    auto *sheet = new ui::SideSheet(m_window.get());
    auto *body = new QWidget;
    auto *inside = new QLineEdit(body);
    sheet->setBody(body);
    QSignalSpy closed(sheet, &ui::SideSheet::closed);
    sheet->open();
    QVERIFY(inside->hasFocus());
    QCOMPARE(sheet->geometry(), QRect(500, 0, 400, 400));
    m_window->setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(sheet->x(), 0);
    QTest::keyClick(inside, Qt::Key_Escape);
    QVERIFY(!sheet->isOpen());
    QVERIFY(behind->hasFocus());
    QCOMPARE(closed.size(), 1);
    sheet->open();
    QTest::mouseClick(sheet->findChild<QAbstractButton *>(u"sheetClose"_s), Qt::LeftButton);
    QCOMPARE(closed.size(), 2);
}

void WidgetFieldsTest::aGuardKeepsASheetOpen()
{
    shown(new QLineEdit);
    auto *sheet = new ui::SideSheet(m_window.get());
    bool may = false;
    sheet->setGuard([&may] { return may; });
    sheet->open();
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(sheet->isOpen());
    may = true;
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isOpen());
}

void WidgetFieldsTest::aBannerOffersItsAction()
{
    auto *banner = shown(new ui::Banner(ui::Tone::Danger));
    QSignalSpy wanted(banner, &ui::Banner::actionWanted);
    banner->tell(u"Two slots could not be sent"_s, u"Try again"_s);
    QVERIFY(banner->isVisible());
    QTest::mouseClick(banner->findChild<QAbstractButton *>(u"bannerAction"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    banner->setClosable();
    QTest::mouseClick(banner->findChild<QAbstractButton *>(u"bannerClose"_s), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
}

QTEST_MAIN(WidgetFieldsTest)
#include "tst_widgetfields.moc"
