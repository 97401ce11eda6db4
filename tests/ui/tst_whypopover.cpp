// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "core/engine/sampleweek.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/whyguide.h"
#include "ui/calendar/whypopover.h"
#include "ui/calendar/whywords.h"
#include "ui/common/enginelink.h"
#include "ui/common/history.h"
#include "ui/common/preferences.h"
#include "ui/common/sidesheet.h"
#include "ui/common/style.h"
#include "ui/common/tasks.h"
#include "ui/common/toast.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Why a slot stands where it does and why a time is empty, by key and by a pointer that rests, on the sample week.
class WhyPopoverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup();

    void f1TellsThePartsOfASlotsScore();
    void escapeGivesTheFocusBack();
    void f1WorksInTheListToo();
    void anEmptyTimeSaysWhyAndCanBeFilled();
    void aTimeThatIsOverOffersNothing();
    void aPointerThatRestsOpensAndLeavingCloses();
    void thePointerOnADullHourOpensNothing();
    void whatTheModelsSaidIsPutInWords();

private:
    ui::CalendarView &view() const { return *m_page->findChild<ui::CalendarView *>(); }
    ui::WhyPopover *popover() const { return m_window->findChild<ui::WhyPopover *>(); }
    bool isOpen() const { return popover() && popover()->isVisible(); }
    QString text(const QString &name) const
    {
        const auto *label = popover() ? popover()->findChild<QLabel *>(name) : nullptr;
        return label ? label->text() : QString();
    }
    QModelIndex futureSlot() const;
    void hover(const QPoint &at);

    std::unique_ptr<support::EngineHost> m_host;
    std::unique_ptr<ui::EngineLink> m_desk;
    std::unique_ptr<ui::History> m_history;
    std::unique_ptr<ui::Preferences> m_preferences;
    ui::Tasks m_tasks;
    std::unique_ptr<QWidget> m_window;
    ui::CalendarPage *m_page = nullptr;
};

void WhyPopoverTest::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    QVERIFY(m_host->run(core::LoadSampleWeek{}));
    m_desk = std::make_unique<ui::EngineLink>(m_host->engine(), support::EngineHost::person());
    m_history = std::make_unique<ui::History>();
    m_preferences = std::make_unique<ui::Preferences>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1256, 800);
    auto *toast = new ui::Toast(m_window.get(), 20);
    m_page = new ui::CalendarPage({*m_desk, *toast, *m_history, *m_preferences, m_tasks}, m_window.get());
    m_page->resize(m_window->size());
    m_page->showToday();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_page->isLoaded());
    view().setFocus();
}

void WhyPopoverTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_host.reset();
}

QModelIndex WhyPopoverTest::futureSlot() const
{
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QModelIndex index = view().model()->index(row, 0);
        const core::Slot slot = index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot;
        if (slot.dueAt > m_desk->now() + 12h && !slot.planId.isEmpty())
            return index;
    }
    return {};
}

void WhyPopoverTest::hover(const QPoint &at)
{
    QMouseEvent move(QEvent::MouseMove, at, view().viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(view().viewport(), &move);
}

void WhyPopoverTest::f1TellsThePartsOfASlotsScore()
{
    view().setCurrentIndex(futureSlot());
    QTest::keyClick(&view(), Qt::Key_F1);
    QVERIFY(isOpen());
    QTRY_COMPARE(popover()->findChildren<QLabel *>(u"whyFigure"_s).size(), 6); // five parts and what they come to
    QTRY_VERIFY(!text(u"whyCouncil"_s).isEmpty());
    QVERIFY(text(u"whyPosition"_s).contains(u"that day"_s));
    QVERIFY(popover()->accessibleDescription().contains(text(u"whyCouncil"_s)));
    QVERIFY(m_window->rect().contains(popover()->geometry().adjusted(20, 20, -20, -20))); // the card, not its shadow
}

void WhyPopoverTest::escapeGivesTheFocusBack()
{
    view().setCurrentIndex(futureSlot());
    QTest::keyClick(&view(), Qt::Key_F1);
    QVERIFY(isOpen());
    QVERIFY(popover()->hasFocus());
    QTest::keyClick(popover(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QVERIFY(view().hasFocus());
    QTest::keyClick(&view(), Qt::Key_F1);
    QVERIFY(isOpen());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().viewport()->rect().bottomRight() - QPoint(20, 20));
    QVERIFY(!isOpen()); // a press elsewhere closes it too
}

void WhyPopoverTest::f1WorksInTheListToo()
{
    m_page->showWay(ui::CalendarPage::Way::List);
    view().setCurrentIndex(futureSlot());
    auto *list = m_page->focusProxy();
    list->setFocus();
    QWidget *table = QApplication::focusWidget();
    QVERIFY(table);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_F1);
    QVERIFY(isOpen());
    QTRY_VERIFY(!text(u"whyCouncil"_s).isEmpty());
    QTest::keyClick(popover(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), table);
}

void WhyPopoverTest::anEmptyTimeSaysWhyAndCanBeFilled()
{
    const int before = view().model()->rowCount();
    QAbstractButton *fill = nullptr;
    // Somewhere in the days to come there is a time that an account could still use.
    for (core::Instant at = core::Instant(std::chrono::ceil<std::chrono::hours>(m_desk->now() + 30h));
         !fill && view().geometry().contains(at); at += 3h) {
        view().setCurrentCell(at);
        if (view().currentIndex().isValid())
            continue;
        QTest::keyClick(&view(), Qt::Key_F1);
        QVERIFY(isOpen());
        QTRY_VERIFY(!text(u"whyReason"_s).isEmpty());
        QVERIFY(popover()->findChild<QAbstractButton *>(u"whyNew"_s));
        fill = popover()->findChild<QAbstractButton *>(u"whyFill"_s);
        if (!fill)
            QTest::keyClick(popover(), Qt::Key_Escape);
    }
    QVERIFY(fill);
    QTRY_VERIFY(fill->hasFocus()); // the keyboard is at the offer
    const core::Instant at = view().currentCell();
    QTest::keyClick(fill, Qt::Key_Space);
    QVERIFY(!isOpen());
    QTRY_COMPARE(view().model()->rowCount(), before + 1);
    const auto made = view().model()->index(before, 0).data(ui::CalendarModel::SlotRole).value<ui::SlotRow>();
    QCOMPARE(made.slot.dueAt, at);
    QVERIFY(!made.slot.planId.isEmpty());
    QTRY_VERIFY(m_history->canUndo());
    m_history->undo();
    QTRY_COMPARE(view().model()->rowCount(), before);
}

void WhyPopoverTest::aTimeThatIsOverOffersNothing()
{
    view().setCurrentCell(view().geometry().start() + 15min);
    QVERIFY(!view().currentIndex().isValid() && view().currentCell() < m_desk->now());
    QTest::keyClick(&view(), Qt::Key_F1);
    QVERIFY(isOpen());
    QVERIFY(!popover()->findChild<QAbstractButton *>());
}

void WhyPopoverTest::aPointerThatRestsOpensAndLeavingCloses()
{
    const QModelIndex index = futureSlot();
    view().scrollTo(index);
    const QPoint at = view().visualRect(index).center();
    hover(at);
    QVERIFY(!isOpen()); // not at once
    QTRY_VERIFY(isOpen());
    QVERIFY(!popover()->hasFocus()); // the hands stay where they are
    QVERIFY(view().hasFocus());
    hover(at + QPoint(2, 2));
    QVERIFY(isOpen());
    QPoint elsewhere(view().viewport()->width() - 4, 4);
    if (popover()->holds(view().viewport()->mapTo(m_window.get(), elsewhere)))
        elsewhere = QPoint(4, view().viewport()->height() - 4);
    hover(elsewhere);
    QTRY_VERIFY(!isOpen());
}

void WhyPopoverTest::thePointerOnADullHourOpensNothing()
{
    view().verticalScrollBar()->setValue(0);
    const QPoint night(int(view().geometry().column(6).center().x()), int(view().geometry().yOf(4 * 60)) + 3);
    QVERIFY(!view().indexAt(night).isValid());
    auto *guide = m_page->findChild<ui::WhyGuide *>();
    QVERIFY(guide);
    hover(night);
    // Its own timer tells when it would have opened.
    QTimer longer;
    longer.setSingleShot(true);
    QSignalSpy over(&longer, &QTimer::timeout);
    longer.start(ui::WhyGuide::lingerMs + 200);
    QVERIFY(over.wait());
    QVERIFY(!isOpen());
}

void WhyPopoverTest::whatTheModelsSaidIsPutInWords()
{
    core::Council council;
    QCOMPARE(ui::councilText(council), u"No model was asked"_s);
    council.voices = {{.provider = u"openai"_s}, {.provider = u"xai"_s, .hoursAway = 8.75, .dissents = true}};
    QVERIFY(ui::councilText(council).contains(u"none had a usable answer"_s));
    council.fusion = core::Fusion{.quarter = 73, .agreement = .9762};
    const QString text = ui::councilText(council);
    QVERIFY(text.contains(u"18:15"_s) && text.contains(u"0.98"_s) && text.contains(u"xai"_s)
            && text.contains(u"8.8"_s));
    QCOMPARE(ui::percentText(1.123).remove(QChar(0x2068)).remove(QChar(0x2069)), u"+12\u00A0%"_s);
    QVERIFY(ui::percentText(0.9).contains(u"−10"_s));
    QVERIFY(ui::percentText(1.001).contains(u"0\u00A0%"_s) && !ui::percentText(1.001).contains(u'+'));
}

QTEST_MAIN(WhyPopoverTest)
#include "tst_whypopover.moc"
