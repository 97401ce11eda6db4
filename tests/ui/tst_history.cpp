// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemView>
#include <QTest>

#include "core/engine/slotqueries.h"
#include "core/engine/whatif.h"
#include "hands.h"
#include "samplewindow.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/common/history.h"
#include "ui/common/style.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::History;

/// The steps of a window as a list, and the way to any of them.
class HistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();

    void oneAfterAnother();
    void aRefusalEndsTheWay();
    void whatWasDroppedIsPassedOver();
    void theDialogTakesBackAndDoesAgain();

private:
    void record(const QString &name);
    void answer(); ///< To what was asked last.
    void answerAll();

    std::unique_ptr<History> m_history;
    QStringList m_asked; ///< "back b"
    QString m_refused; ///< What is answered with a refusal.
    History::Done m_done;
};

void HistoryTest::init()
{
    m_history = std::make_unique<History>();
    m_asked.clear();
    m_refused.clear();
    m_done = {};
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        record(name);
}

void HistoryTest::record(const QString &name)
{
    const auto way = [this](const QString &what) {
        return [this, what](const History::Done &done) {
            m_asked.append(what);
            m_done = done;
        };
    };
    m_history->record({name, way(u"back "_s + name), way(u"again "_s + name)});
}

void HistoryTest::answer()
{
    const auto done = std::exchange(m_done, {});
    const bool refused = m_asked.last() == m_refused;
    done(refused ? std::optional(core::Error{core::Error::Code::Conflict, u"changed elsewhere"_s, {}, {}}) : std::nullopt);
}

void HistoryTest::answerAll()
{
    while (m_done)
        answer();
}

void HistoryTest::oneAfterAnother()
{
    m_history->goTo(0);
    QCOMPARE(m_asked, QStringList{u"back c"_s}); // the next waits for the answer
    answerAll();
    QCOMPARE(m_asked, (QStringList{u"back c"_s, u"back b"_s, u"back a"_s}));
    QVERIFY(!m_history->canUndo());
    m_asked.clear();
    m_history->goTo(2);
    answerAll();
    QCOMPARE(m_asked, (QStringList{u"again a"_s, u"again b"_s}));
    QCOMPARE(m_history->undoText(), u"b"_s);
    QVERIFY(m_history->canRedo());
}

void HistoryTest::aRefusalEndsTheWay()
{
    m_refused = u"back b"_s;
    m_history->goTo(0);
    answerAll();
    QCOMPARE(m_asked, (QStringList{u"back c"_s, u"back b"_s})); // "a" was not touched
    m_history->undo(); // passes over what was dropped
    answerAll();
    m_history->undo();
    answerAll();
    QCOMPARE(m_asked.last(), u"back a"_s);
}

void HistoryTest::whatWasDroppedIsPassedOver()
{
    m_refused = u"back c"_s;
    m_history->undo();
    answerAll();
    record(u"d"_s);
    m_asked.clear();
    m_history->goTo(1);
    answerAll();
    QCOMPARE(m_asked, (QStringList{u"back d"_s, u"back b"_s}));
    QCOMPARE(m_history->undoText(), u"a"_s);
    m_asked.clear();
    m_history->goTo(m_history->stack().count());
    answerAll();
    QCOMPARE(m_asked, (QStringList{u"again b"_s, u"again d"_s}));
}

void HistoryTest::theDialogTakesBackAndDoesAgain()
{
    tests::SampleWindow sample;
    QVERIFY(sample.start());
    QVERIFY(sample.open());
    auto &view = *sample.window().findChild<ui::CalendarView *>();
    QTRY_VERIFY(view.model()->rowCount() > 0);
    core::Slot slot;
    for (int row = 0; row < view.model()->rowCount() && slot.id.isEmpty(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        const core::Slot found = index.data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot;
        const auto fits = [&](core::Instant at) {
            const auto answer = sample.host().ask(core::AskWhatIf{.slotId = found.id, .at = at});
            return answer && !answer->broken;
        };
        if (found.state == core::SlotState::Planned && found.dueAt > sample.desk().now() + 12h
            && fits(found.dueAt + 15min) && fits(found.dueAt + 30min)) {
            view.setCurrentIndex(index);
            slot = found;
        }
    }
    QVERIFY(!slot.id.isEmpty());
    view.setFocus();
    const auto due = [&] {
        const auto all = sample.host().ask(core::ListSlots{});
        const auto now = std::ranges::find(all->slots, slot.id, &core::Slot::id);
        return now->dueAt;
    };
    tests::KeyHands hands(sample.window());
    for (int step = 1; step <= 2; ++step) {
        hands.key(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(due(), slot.dueAt + step * 15min);
        QTRY_VERIFY(!view.currentIndex().data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().wanted);
    }
    hands.key(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    auto *list = qobject_cast<QAbstractItemView *>(hands.seek(u"Steps, newest first"_s, "QAbstractItemView"));
    QVERIFY2(list, qPrintable(hands.trouble()));
    QCOMPARE(list->model()->rowCount(), 2);
    list->setCurrentIndex(list->model()->index(1, 0)); // the older one, and with it the newer
    hands.key(Qt::Key_Return);
    QTRY_COMPARE(due(), slot.dueAt);
    QTRY_COMPARE(list->model()->index(0, 1).data().toString(), u"Taken back"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    hands.key(Qt::Key_Return);
    QTRY_COMPARE(due(), slot.dueAt + 30min);
    hands.key(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
