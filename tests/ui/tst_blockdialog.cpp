// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QToolTip>

#include "calendarbench.h"
#include "core/engine/blackoutcommands.h"
#include "ui/calendar/accountview.h"
#include "ui/calendar/blackoutbook.h"
#include "ui/calendar/blockdialog.h"
#include "ui/common/combobox.h"
#include "ui/common/datefield.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/timefield.h"

using namespace Qt::StringLiterals;
using Kind = ui::DropVerdict::Kind;

/// Blocking times by hand, over a real engine.
class BlockDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup() { m.reset(); }

    void aMarkedSpanIsBlockedAndUndone();
    void noFieldIsNarrowerThanItsText_data();
    void noFieldIsNarrowerThanItsText();
    void slotsInsideAreListedAndStay();
    void everyWeekForOneAccount();
    void aLaneIsBlockedForItsDay();
    void theMenuChangesAndOpens();
    void aDropIntoABlockedTimeIsRefused();
    void whatEndsBeforeItBeginsCannotBeBlocked();

private:
    ui::BlockDialog *dialog()
    {
        if (!QTest::qWaitFor([&] { return m->page->findChild<ui::BlockDialog *>() != nullptr; }))
            qFatal("no dialog opens"); // what is done with it would crash without a word
        return m->page->findChild<ui::BlockDialog *>();
    }
    template<typename T>
    T *find(const char *name)
    {
        return dialog()->findChild<T *>(QLatin1String(name));
    }
    void block()
    {
        if (auto *reason = find<QLineEdit>("blockReason"); reason->text().isEmpty())
            QTest::keyClicks(reason, u"Closed"_s);
        auto *button = find<QPushButton>("blockNow");
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!m->page->findChild<ui::BlockDialog *>());
    }
    QList<core::KeptBlackout> kept() { return *m->host.ask(core::ListBlackouts{}); }
    QMenu *menuAt(const QPoint &at)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m->view().viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m->view().viewport(), &event);
        return m->page->findChild<QMenu *>(u"calendarMenu"_s);
    }
    /// Whether a line of pixels a little below that time has more than one colour.
    bool isHatched(int day, double hours)
    {
        const QImage image = m->view().viewport()->grab().toImage();
        const QPoint at = m->place(day, hours);
        QSet<QRgb> colours;
        for (int x = -6; x <= 6; ++x)
            colours.insert(image.pixel(at + QPoint(x, 6)));
        return colours.size() >= 2;
    }

    std::unique_ptr<tests::CalendarBench> m;
};

void BlockDialogTest::init()
{
    m = std::make_unique<tests::CalendarBench>();
    const QString failed = m->begin();
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
}

void BlockDialogTest::aMarkedSpanIsBlockedAndUndone()
{
    m->view().setCurrentCell(m->at(25, 12));
    QVERIFY(!isHatched(25, 12));
    m->press(m->place(25, 11));
    m->moveTo(m->place(25, 13.75));
    m->release(m->place(25, 13.75));
    m->key(Qt::Key_B);
    QTest::keyClicks(find<QLineEdit>("blockReason"), u"Embargo"_s);
    block();
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().blackout.reason, u"Embargo"_s);
    QCOMPARE(kept().first().blackout.scope, core::BlackoutScope::Everything);
    QCOMPARE(std::get<core::OnceWindow>(kept().first().blackout.window),
             (core::OnceWindow{m->at(25, 11), m->at(25, 14)}));
    QTRY_VERIFY(isHatched(25, 13));
    const QPoint inside = m->place(25, 13);
    QHelpEvent help(QEvent::ToolTip, inside, m->view().viewport()->mapToGlobal(inside));
    QCoreApplication::sendEvent(m->view().viewport(), &help);
    QTRY_VERIFY(QToolTip::text().contains(u"Embargo"_s));

    QTRY_VERIFY(m->history->canUndo());
    m->history->undo();
    QTRY_VERIFY(kept().isEmpty());
    QTRY_VERIFY(!isHatched(25, 13));
    QTRY_VERIFY(m->history->canRedo());
    m->history->redo();
    QTRY_COMPARE(kept().size(), 1);
    QTRY_VERIFY(m->history->canUndo());
    m->history->undo(); // under the id that it has now
    QTRY_VERIFY(kept().isEmpty());
}

void BlockDialogTest::noFieldIsNarrowerThanItsText_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Spain);
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
}

void BlockDialogTest::noFieldIsNarrowerThanItsText()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    const auto restored = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    m->view().setCurrentCell(m->at(25, 12));
    m->key(Qt::Key_B);
    QVERIFY(dialog());
    QTRY_VERIFY(dialog()->isVisible());
    for (const char *name : {"blockFromDay", "blockToDay"}) {
        const auto *field = find<ui::DateField>(name);
        QVERIFY(field->width() >= field->sizeHint().width());
        const QFontMetrics metrics(field->font());
        for (int month = 1; month <= 12; ++month) {
            const QString text = locale.toString(QDate(2026, month, 28), u"ddd d MMM yyyy"_s);
            QVERIFY2(field->widthFor(metrics.horizontalAdvance(text)) <= field->width(), qPrintable(text));
        }
        QVERIFY(field->parentWidget()->rect().contains(field->geometry()));
    }
    QVERIFY(dialog()->rect().contains(dialog()->childrenRect()));
}

void BlockDialogTest::slotsInsideAreListedAndStay()
{
    const QString inside = m->add(25, 12);
    m->add(25, 18);
    m->press(m->place(25, 10));
    m->moveTo(m->place(25, 13));
    m->release(m->place(25, 13));
    m->key(Qt::Key_B);
    auto *list = find<QLabel>("slotsInside");
    QTRY_VERIFY2(list->text().contains(u"Harvest"_s), qPrintable(list->text()));
    QCOMPARE(list->text().count(u"Harvest"_s), 1);
    block();
    QTRY_VERIFY(m->toast->text().contains(u"inside"_s));
    QCOMPARE(m->stored(inside).dueAt, m->at(25, 12));
}

void BlockDialogTest::everyWeekForOneAccount()
{
    m->view().setCurrentCell(m->at(26, 22));
    m->key(Qt::Key_B);
    find<ui::ComboBox>("blockScope")->setCurrentIndex(2);
    QTRY_VERIFY(find<ui::ComboBox>("blockTarget")->findData(m->molino) >= 0);
    find<ui::ComboBox>("blockTarget")->setCurrentIndex(find<ui::ComboBox>("blockTarget")->findData(m->molino));
    find<ui::Segments>("blockHow")->setCurrent(1);
    QVERIFY(find<QCheckBox>("blockDay4")->isChecked()); // the cell's Thursday
    find<QCheckBox>("blockDay5")->setChecked(true);
    auto *ends = find<ui::TimeField>("blockEnds");
    ends->selectAll();
    QTest::keyClicks(ends, u"7:00"_s);
    block();
    const core::Blackout blackout = kept().first().blackout;
    QCOMPARE(blackout.scope, core::BlackoutScope::Account);
    QCOMPARE(blackout.subject, m->molino);
    const auto &weekly = std::get<core::WeeklyWindow>(blackout.window);
    QCOMPARE(weekly.days, (QList<int>{4, 5}));
    QCOMPARE(weekly.from, QTime(22, 0));
    QCOMPARE(weekly.to, QTime(7, 0));
}

void BlockDialogTest::aLaneIsBlockedForItsDay()
{
    m->page->showWay(ui::CalendarPage::Way::Accounts);
    auto &lanes = *m->page->findChild<ui::AccountView *>();
    QTRY_COMPARE(lanes.geometry().lanes(), 2);
    const QPoint cell = lanes.geometry().cell({lanes.laneOf(m->molino), 3}).center().toPoint();
    QTest::mouseClick(lanes.viewport(), Qt::LeftButton, {}, cell);
    QTest::keyClick(&lanes, Qt::Key_B);
    QTRY_VERIFY(find<ui::ComboBox>("blockTarget")->currentData().toString() == m->molino);
    block();
    QCOMPARE(kept().first().blackout.subject, m->molino);
    QCOMPARE(std::get<core::OnceWindow>(kept().first().blackout.window),
             (core::OnceWindow{m->at(26, 0), m->at(27, 0)}));
}

void BlockDialogTest::theMenuChangesAndOpens()
{
    core::Blackout blackout;
    blackout.reason = u"Siesta"_s;
    blackout.window = core::OnceWindow{m->at(25, 13), m->at(25, 15)};
    QVERIFY(m->host.run(core::AddBlackout{blackout}));
    m->view().setCurrentCell(m->at(25, 14));
    QTRY_VERIFY(isHatched(25, 14));
    QMenu *menu = menuAt(m->place(25, 14));
    QVERIFY(menu && menu->findChild<QAction *>(u"changeBlackout"_s));
    menu->findChild<QAction *>(u"changeBlackout"_s)->trigger();
    menu->close();
    auto *reason = find<QLineEdit>("blockReason");
    QCOMPARE(reason->text(), u"Siesta"_s);
    reason->selectAll();
    QTest::keyClicks(reason, u"Long siesta"_s);
    const QString id = kept().first().id;
    block();
    QCOMPARE(kept().first().blackout.reason, u"Long siesta"_s);
    QCOMPARE(kept().first().id, id);
    QTRY_VERIFY(m->history->canUndo());
    m->history->undo();
    QTRY_COMPARE(kept().first().blackout.reason, u"Siesta"_s);

    QTRY_VERIFY(!m->page->findChild<QMenu *>(u"calendarMenu"_s));
    menu = menuAt(m->place(25, 14));
    QVERIFY(menu && menu->findChild<QAction *>(u"removeBlackout"_s));
    menu->findChild<QAction *>(u"removeBlackout"_s)->trigger();
    menu->close();
    QTRY_VERIFY(kept().isEmpty());
    QTRY_VERIFY(m->page->findChild<ui::BlackoutBook *>()->all().isEmpty());
    QTRY_VERIFY(!m->page->findChild<QMenu *>(u"calendarMenu"_s));
    menu = menuAt(m->place(25, 14));
    QVERIFY(menu->findChild<QAction *>(u"removeBlackout"_s) == nullptr);
    QVERIFY(menu->actions().contains(m->page->findChild<QAction *>(u"blockTime"_s)));
    menu->close();
}

void BlockDialogTest::aDropIntoABlockedTimeIsRefused()
{
    core::Blackout blackout;
    blackout.reason = u"Siesta"_s;
    blackout.window = core::OnceWindow{m->at(26, 13), m->at(26, 17)};
    QVERIFY(m->host.run(core::AddBlackout{blackout}));
    const QString id = m->add(25, 14);
    QVERIFY(m->carry(id, 26, 14));
    QCOMPARE(m->view().drag()->verdict.kind, Kind::Refused);
    QVERIFY2(m->view().drag()->verdict.reason.contains(u"Siesta"_s), qPrintable(m->view().drag()->verdict.reason));
    m->drop(26, 14);
    QCOMPARE(m->stored(id).dueAt, m->at(25, 14));
}

void BlockDialogTest::whatEndsBeforeItBeginsCannotBeBlocked()
{
    m->view().setCurrentCell(m->at(26, 12));
    m->key(Qt::Key_B);
    auto *until = find<ui::TimeField>("blockToTime");
    until->selectAll();
    QTest::keyClicks(until, u"11:00"_s);
    auto *button = find<QPushButton>("blockNow");
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(find<ui::DateField>("blockToDay")->property("invalid").toBool());
    until->selectAll();
    QTest::keyClicks(until, u"13:00"_s);
    QVERIFY(!find<ui::DateField>("blockToDay")->property("invalid").toBool());
    QTest::mouseClick(button, Qt::LeftButton); // nobody has said why
    QVERIFY(find<QLineEdit>("blockReason")->property("invalid").toBool());
    QVERIFY(dialog()->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!m->page->findChild<ui::BlockDialog *>());
    QVERIFY(kept().isEmpty());
}

QTEST_MAIN(BlockDialogTest)
#include "tst_blockdialog.moc"
