// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "core/engine/librarycommands.h"
#include "core/engine/libraryqueries.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "hands.h"
#include "samplewindow.h"
#include "ui/common/emptynote.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/style.h"
#include "walker.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::View;

namespace {

struct OddPost {
    QString title, username, caption;
};

/// What people really call their posts and accounts, and what somebody may try.
QList<OddPost> oddPosts()
{
    const QString longTitle = QString(u"A title that does not end "_s).repeated(12).left(300);
    const QString oneWord = QString(300, u'w');
    return {
        {longTitle, QString(100, u'm'), QString(u"Words and more words. "_s).repeated(90)},
        {oneWord, u"\U0001F35D\U0001F468\u200D\U0001F469\u200D\U0001F467\U0001F3FD"_s, oneWord},
        {u"\U0001F36E \U0001F1EA\U0001F1F8 Flan \U0001F468\u200D\U0001F373"_s, u"\u0632\u064A\u062A\u0648\u0646_2026"_s,
         u"\U0001F36E\U0001F36E\U0001F36E"_s},
        {u"\u0632\u064A\u062A \u0627\u0644\u0632\u064A\u062A\u0648\u0646 (2026) %1 %n &amp; &Save"_s, u"a&b"_s,
         u"\u0632\u064A\u062A \u0627\u0644\u0632\u064A\u062A\u0648\u0646"_s},
        {u"<b>Bold</b><img src=\"file:///etc/hostname\">"_s, u"<i>oil</i>"_s, u"<h1>Oil</h1> 1 < 2 && 3 > 2"_s},
        {u"\u202Eesrever\u202C \u200F right"_s, u"\u202Eevil"_s, u"\u202Ereversed to the end"_s},
    };
}

} // namespace

/// The whole window over workspaces that nobody thinks of first: with nothing in it, and with names and texts as odd as
/// the engine takes them.
class OddWorkspaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void cleanup() { ui::setInterfaceLanguage(*qApp, u"en"_s); }

    void anEmptyPlaceSaysWhatToDo_data();
    void anEmptyPlaceSaysWhatToDo();
    void everyKeyOfAnEmptyCalendar();
    void walkThroughNothing();
    void walkThroughOddTexts_data();
    void walkThroughOddTexts();
    void oddTextsWidenNothing();
    void oddTextsAreKeptToTheLetter();

private:
    static bool fill(tests::SampleWindow &sample);
    static void walk(tests::SampleWindow &sample);
};

void OddWorkspaceTest::anEmptyPlaceSaysWhatToDo_data()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button"); // what there is to do; empty: nothing
    QTest::newRow("approvals") << View::Approvals << u"Nothing waits for a decision"_s << u""_s;
    QTest::newRow("risk") << View::Risk << u"No accounts yet"_s << u"Plan a week"_s;
    QTest::newRow("simulation") << View::Simulation << u"No plan to simulate"_s << u"Plan a week…"_s;
    QTest::newRow("content") << View::Content << u"The library is empty"_s << u"New content"_s;
    QTest::newRow("accounts") << View::Accounts << u"No accounts yet"_s << u"Add an account"_s;
    QTest::newRow("activity") << View::Activity << u"Nothing needs you"_s << u""_s;
}

void OddWorkspaceTest::anEmptyPlaceSaysWhatToDo()
{
    QFETCH(View, view);
    QFETCH(QString, title);
    QFETCH(QString, button);
    tests::SampleWindow sample;
    QVERIFY(sample.startEmpty());
    QVERIFY(sample.open());
    sample.window().show(view);
    const auto visibleNote = [&]() -> ui::EmptyNote * {
        for (auto *note : sample.window().page(view).findChildren<ui::EmptyNote *>()) {
            if (note->isVisible())
                return note;
        }
        return nullptr;
    };
    QTRY_VERIFY(visibleNote());
    QStringList words;
    for (const QLabel *label : visibleNote()->findChildren<QLabel *>())
        words.append(label->text());
    QStringList buttons;
    for (const auto *each : visibleNote()->findChildren<QPushButton *>())
        buttons.append(each->text() + (each->isVisible() && each->isEnabled() ? u""_s : u" (off)"_s));
    QCOMPARE(words.value(0), title);
    QVERIFY2(!words.value(1).isEmpty(), "and what to do");
    if (!button.isEmpty())
        QCOMPARE(buttons.value(0), button);
}

/// None of them does anything to slots that are not there, and none leads nowhere.
void OddWorkspaceTest::everyKeyOfAnEmptyCalendar()
{
    tests::SampleWindow sample;
    QVERIFY(sample.startEmpty());
    QVERIFY(sample.open());
    tests::KeyHands hands(sample.window());
    for (const auto &[key, modifiers] : std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifiers>>{
             {Qt::Key_A, Qt::ControlModifier},
             {Qt::Key_C, Qt::ControlModifier},
             {Qt::Key_V, Qt::ControlModifier},
             {Qt::Key_Delete, {}},
             {Qt::Key_F2, {}},
             {Qt::Key_M, {}},
             {Qt::Key_Down, Qt::AltModifier},
             {Qt::Key_Return, Qt::ControlModifier},
             {Qt::Key_Z, Qt::ControlModifier}}) {
        hands.key(key, modifiers);
        QVERIFY2(!QApplication::activeModalWidget(), qPrintable(QKeySequence(key).toString()));
    }
    hands.key(Qt::Key_N); // the sheet opens and says what is missing
    QVERIFY2(hands.reads(u"Make slot"_s), qPrintable(hands.trouble()));
    QVERIFY(sample.host().ask(core::ListSlots{})->slots.isEmpty());
}

void OddWorkspaceTest::walk(tests::SampleWindow &sample)
{
    tests::Walker walker(sample);
    for (const View view : ui::MainWindow::views())
        walker.walk(view);
    sample.close();
    QCoreApplication::processEvents();
    qInfo("%d sights", walker.seen());
    const QStringList said = tests::Walker::complained();
    QVERIFY2(said.isEmpty(), qPrintable(u"on the log:\n"_s + said.join(u'\n')));
    const QStringList cut = walker.cutOff();
    QVERIFY2(cut.isEmpty(), qPrintable(u"cut off:\n"_s + cut.join(u'\n')));
}

void OddWorkspaceTest::walkThroughNothing()
{
    tests::SampleWindow sample;
    QVERIFY(sample.startEmpty());
    QVERIFY(sample.open());
    walk(sample);
}

/// Every odd post twice in the week: one is planned, one waits for approval.
bool OddWorkspaceTest::fill(tests::SampleWindow &sample)
{
    core::Instant at = sample.desk().now() + 26h;
    for (const OddPost &odd : oddPosts()) {
        core::NewAccount account;
        account.platform = core::Platform::LinkedIn;
        account.username = odd.username;
        account.language = u"en"_s;
        const auto added = sample.host().run(core::AddAccount{account}, tests::SampleWindow::owner());
        core::ContentDraft draft;
        draft.title = odd.title;
        draft.language = u"en"_s;
        draft.caption = odd.caption;
        const auto content = sample.host().run(core::AddContent{draft}, tests::SampleWindow::owner());
        if (!added || !content) {
            qWarning() << odd.username << (added ? content.error().message : added.error().message);
            return false;
        }
        for (int i = 0; i < 2; ++i) {
            core::CreateSlot create;
            create.dueAt = at + i * 24h;
            create.accountId = added->id;
            create.platform = account.platform;
            create.contentId = content->contentId;
            create.language = u"en"_s;
            const auto made = sample.host().run(create, tests::SampleWindow::owner());
            if (!made) {
                qWarning() << made.error().message;
                return false;
            }
            if (i == 1 && !sample.host().run(core::RequestApproval{.slotIds = {made->id}}, tests::SampleWindow::owner()))
                return false;
        }
        at += 1h;
    }
    return true;
}

void OddWorkspaceTest::walkThroughOddTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("left to right") << u"en"_s;
    QTest::newRow("right to left") << u"ar"_s;
}

void OddWorkspaceTest::walkThroughOddTexts()
{
    QFETCH(QString, language);
    ui::setInterfaceLanguage(*qApp, language);
    tests::SampleWindow sample;
    QVERIFY(sample.startEmpty());
    QVERIFY(fill(sample));
    QVERIFY(sample.open());
    walk(sample);
}

void OddWorkspaceTest::oddTextsWidenNothing()
{
    tests::SampleWindow sample;
    QVERIFY(sample.startEmpty());
    QVERIFY(fill(sample));
    QVERIFY(sample.open());
    sample.window().resize(1024, 700);
    for (const View view : ui::MainWindow::views()) {
        sample.window().show(view);
        QCoreApplication::processEvents();
        QCOMPARE(sample.window().size(), QSize(1024, 700));
        QVERIFY2(sample.window().minimumSizeHint().width() <= 1024, qPrintable(ui::MainWindow::viewName(view)));
    }
}

void OddWorkspaceTest::oddTextsAreKeptToTheLetter()
{
    tests::SampleWindow sample;
    QVERIFY(sample.startEmpty());
    QVERIFY(fill(sample));
    QSet<QString> titles, usernames, captions;
    const auto contents = sample.host().ask(core::ListContents{});
    for (const core::Content &content : contents->contents) {
        titles.insert(content.title);
        captions.insert(content.variants.first().caption);
    }
    const auto accounts = sample.host().ask(core::ListAccounts{});
    for (const auto &item : *accounts)
        usernames.insert(item.account.username);
    for (const OddPost &odd : oddPosts()) {
        QVERIFY2(titles.contains(odd.title), qPrintable(odd.title));
        QVERIFY2(captions.contains(odd.caption), qPrintable(odd.caption));
        QVERIFY2(usernames.contains(odd.username), qPrintable(odd.username));
    }
}

QTEST_MAIN(OddWorkspaceTest)
#include "tst_oddworkspace.moc"
