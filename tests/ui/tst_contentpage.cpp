// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/engine/contentcommands.h"
#include "core/engine/librarycommands.h"
#include "core/engine/libraryqueries.h"
#include "core/engine/slotcommands.h"
#include "core/storage/databaselocation.h"
#include "tests/support/enginehost.h"
#include "ui/common/banner.h"
#include "ui/common/changetext.h"
#include "ui/common/combobox.h"
#include "ui/common/counterlabel.h"
#include "ui/common/enginelink.h"
#include "ui/common/filterchip.h"
#include "ui/common/history.h"
#include "ui/common/preferences.h"
#include "ui/common/segments.h"
#include "ui/common/sidesheet.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/common/tasks.h"
#include "ui/common/textlabel.h"
#include "ui/common/toast.h"
#include "ui/common/tone.h"
#include "ui/content/captionedit.h"
#include "ui/content/comparedialog.h"
#include "ui/content/contentform.h"
#include "ui/content/contentmodel.h"
#include "ui/content/contentpage.h"

using namespace Qt::StringLiterals;
using core::Platform;

/// The library's place by mouse and keys on a real engine.
class ContentPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aContentInTwoLanguagesIsWritten();
    void nothingIsReproachedBeforeTheFirstLetter();
    void lettersAreCountedAndJudgedAsTheyAreTyped();
    void whatIsNotSavedIsKept();
    void savingIsUndone();
    void bothTextsAreKeptWhenSomebodySavedMeanwhile();
    void savingSaysWhichApprovalsBecomeVoid();
    void searchAndFiltersChooseTheRows();
    void severalVariantsForOnePlatform();
    void filesAreAttachedByDropping();
    void retiringTakesItOutAndUndoBringsItBack();
    void versionsAreComparedByWords();
    void aReaderMayLookOnly();
    void theModelKeepsItsPromises();

private:
    template<typename T = QWidget>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    ui::SideSheet *sheet() const { return m_page->findChild<ui::SideSheet *>(); }
    ui::ContentForm *form() const { return m_page->findChild<ui::ContentForm *>(); }
    QPushButton *save() const { return child<QPushButton>(u"contentSave"_s); }
    core::Content stored(const QString &id) { return *m_host->ask(core::GetContent{id}); }
    void openFilm();
    void makePage(core::Caller caller = support::EngineHost::person());
    void type(const QString &text);

    std::unique_ptr<support::EngineHost> m_host;
    std::unique_ptr<ui::EngineLink> m_desk;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::History> m_history;
    ui::Tasks m_tasks;
    std::unique_ptr<QWidget> m_window;
    ui::Toast *m_toast = nullptr;
    ui::ContentPage *m_page = nullptr;
};

void ContentPageTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void ContentPageTest::init()
{
    m_host = std::make_unique<support::EngineHost>();
    QVERIFY(m_host->start());
    core::ContentDraft draft;
    draft.contentId = u"film"_s;
    draft.title = u"Pan con tomate"_s;
    draft.language = u"es"_s;
    draft.caption = u"Pan, tomate y sal."_s;
    QVERIFY(m_host->run(core::AddContent{draft}));
    m_preferences = std::make_unique<ui::Preferences>();
    makePage();
}

void ContentPageTest::makePage(core::Caller caller)
{
    m_window.reset();
    m_desk = std::make_unique<ui::EngineLink>(m_host->engine(), caller);
    m_history = std::make_unique<ui::History>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1256, 800);
    m_toast = new ui::Toast(m_window.get(), 20);
    m_page = new ui::ContentPage({*m_desk, *m_toast, *m_history, *m_preferences, m_tasks}, m_window.get());
    m_page->resize(m_window->size());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_page->isLoaded());
}

void ContentPageTest::cleanup()
{
    m_window.reset();
    m_history.reset();
    m_desk.reset();
    m_preferences.reset();
    m_host.reset();
}

void ContentPageTest::openFilm()
{
    auto *table = child<ui::TableView>(u"contents"_s);
    const auto &model = *m_page->findChild<ui::ContentModel *>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(model.indexOf(u"film"_s)).center());
    QTRY_VERIFY(sheet()->isOpen());
    QTRY_COMPARE(form()->edit().contentId, u"film"_s);
}

void ContentPageTest::type(const QString &text)
{
    auto *caption = child<ui::CaptionEdit>(u"contentCaption"_s);
    caption->moveCursor(QTextCursor::End);
    if (text.at(0).unicode() < 0x80)
        QTest::keyClicks(caption, text);
    else
        caption->insertPlainText(text); // what an input method commits
}

void ContentPageTest::aContentInTwoLanguagesIsWritten()
{
    QTest::keyClick(m_page, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(sheet()->isOpen());
    QVERIFY(!save()->isEnabled());
    QTest::keyClicks(child(u"contentTitle"_s), u"Slow Sunday"_s);
    type(u"Bread first."_s);
    form()->addText(u"ar"_s, {}); // as the menu does
    QCOMPARE(child<ui::CaptionEdit>(u"contentCaption"_s)->document()->defaultTextOption().textDirection(),
             Qt::RightToLeft);
    type(u"الخبز أولا"_s);
    QVERIFY(save()->isEnabled());
    QTest::mouseClick(save(), Qt::LeftButton);
    QTRY_COMPARE(m_host->ask(core::ListContents{})->contents.size(), 2);
    QTRY_VERIFY(!form()->edit().contentId.isEmpty());
    const core::Content made = stored(form()->edit().contentId);
    QCOMPARE(made.title, u"Slow Sunday"_s);
    QCOMPARE(made.variants.size(), 2);
    QCOMPARE(made.variants[1].caption, u"الخبز أولا"_s);
    QTRY_COMPARE(child<ui::TableView>(u"contents"_s)->model()->rowCount(), 2);
}

void ContentPageTest::nothingIsReproachedBeforeTheFirstLetter()
{
    QTest::keyClick(m_page, Qt::Key_N, Qt::ControlModifier);
    const auto finding = [this] { return child<ui::TextLabel>(u"finding-youtube-TITLE_MISSING"_s); };
    QTRY_VERIFY(finding());
    QCOMPARE(finding()->tone(), ui::Tone::Third);
    QVERIFY(!finding()->text().contains(u"refused"_s));
    type(u"a"_s);
    QCOMPARE(finding()->tone(), ui::Tone::Danger);
    QVERIFY(finding()->text().contains(u"refused"_s));
}

void ContentPageTest::lettersAreCountedAndJudgedAsTheyAreTyped()
{
    openFilm();
    auto *counter = child<ui::CounterLabel>(u"counter-twitter"_s);
    QVERIFY(counter);
    const QString before = counter->text();
    type(u"!"_s);
    QVERIFY(child<ui::CounterLabel>(u"counter-twitter"_s)->text() != before);
    child<ui::CaptionEdit>(u"contentCaption"_s)->setPlainText(QString(300, u'a'));
    QCOMPARE(child<ui::CounterLabel>(u"counter-twitter"_s)->state(), ui::CounterLabel::State::Over);
    QVERIFY(child(u"finding-twitter-TEXT_TOO_LONG"_s));
    QVERIFY(!child(u"finding-linkedin-TEXT_TOO_LONG"_s));
}

void ContentPageTest::whatIsNotSavedIsKept()
{
    openFilm();
    type(u" Aceite."_s);
    QTest::keyClick(sheet(), Qt::Key_Escape);
    QVERIFY(!sheet()->isOpen());
    QVERIFY(m_toast->text().contains(u"kept"_s));
    makePage(); // as after a new start
    openFilm();
    QVERIFY(form()->edit().texts.first().caption.contains(u"Aceite"_s));
    QVERIFY(save()->isEnabled());
    QTest::mouseClick(child<QPushButton>(u"contentDiscard"_s), Qt::LeftButton);
    QCOMPARE(form()->edit().texts.first().caption, u"Pan, tomate y sal."_s);
    QVERIFY(!save()->isEnabled());
    QCOMPARE(stored(u"film"_s).versionNo, 1);
}

void ContentPageTest::savingIsUndone()
{
    openFilm();
    type(u" Aceite."_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    QTRY_COMPARE(stored(u"film"_s).versionNo, 2);
    QTRY_VERIFY(m_history->canUndo());
    m_history->undo();
    QTRY_COMPARE(stored(u"film"_s).variants.first().caption, u"Pan, tomate y sal."_s);
    QTRY_VERIFY(m_history->canRedo());
    m_history->redo();
    QTRY_COMPARE(stored(u"film"_s).variants.first().caption, u"Pan, tomate y sal. Aceite."_s);
}

void ContentPageTest::bothTextsAreKeptWhenSomebodySavedMeanwhile()
{
    openFilm();
    type(u" Aceite."_s);
    core::ContentDraft other;
    other.language = u"es"_s;
    other.caption = u"Pan, tomate y ajo."_s;
    QVERIFY(m_host->run(core::ChangeContent{u"film"_s, other}));
    QTest::mouseClick(save(), Qt::LeftButton);
    QTRY_VERIFY(child(u"conflictDialog"_s));
    QVERIFY(child(u"conflictDialog"_s)->findChild<ui::ChangeText *>()->text().contains(u"ajo"_s));
    QVERIFY(form()->edit().texts.first().caption.contains(u"Aceite"_s));
    QTest::mouseClick(child<QPushButton>(u"conflictMine"_s), Qt::LeftButton);
    QTRY_COMPARE(stored(u"film"_s).versionNo, 3);
    QCOMPARE(stored(u"film"_s).variants.first().caption, u"Pan, tomate y sal. Aceite."_s);
    QCOMPARE(m_host->ask(core::ContentHistory{u"film"_s})->at(1).content.variants.first().caption,
             u"Pan, tomate y ajo."_s); // theirs is not lost either
}

void ContentPageTest::savingSaysWhichApprovalsBecomeVoid()
{
    const auto account = m_host->run(core::AddAccount{{Platform::TikTok, u"cocina"_s, u"es"_s, {}, {}, {}}});
    core::PlanRequest request;
    request.contentId = u"film"_s;
    request.platforms = {Platform::TikTok};
    request.languages = {u"es"_s};
    request.velocity = 0.1;
    const auto plan = m_host->run(core::CreatePlan{request});
    QVERIFY(m_host->plan(plan->id));
    QVERIFY(m_host->run(core::RunPlan{plan->id, core::SafetyMode::SemiAutonomous}));
    openFilm();
    type(u" Aceite."_s);
    auto *banner = child<ui::Banner>(u"contentBanner"_s);
    QTRY_VERIFY(banner->sentence().contains(u"void"_s));
}

void ContentPageTest::searchAndFiltersChooseTheRows()
{
    core::ContentDraft draft;
    draft.title = u"Market walk"_s;
    draft.language = u"en"_s;
    draft.caption = u"Olives."_s;
    QVERIFY(m_host->run(core::AddContent{draft}));
    auto *table = child<ui::TableView>(u"contents"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(child(u"contentsSearch"_s), u"olives"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(child(u"contentsSearch"_s), Qt::Key_Escape);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    child<ui::FilterChip>(u"filterLanguage"_s)->setChosen({u"es"_s});
    QTRY_COMPARE(table->model()->rowCount(), 1);
    child<ui::FilterChip>(u"filterUse"_s)->setChosen({u"coming"_s});
    QTRY_COMPARE(table->model()->rowCount(), 0); // says so instead of an empty table
    QVERIFY(!table->isVisible());
}

void ContentPageTest::severalVariantsForOnePlatform()
{
    openFilm();
    for (const QString &text : {u"Uno"_s, u"Dos"_s}) {
        form()->addText(u"es"_s, Platform::TikTok);
        type(text);
    }
    auto *chooser = child<ui::ComboBox>(u"textChooser"_s);
    QCOMPARE(chooser->count(), 3);
    QCOMPARE(chooser->itemText(2), u"TikTok, variant 2"_s);
    QVERIFY(!child(u"counter-youtube"_s)); // its own platform's alone
    QTest::mouseClick(save(), Qt::LeftButton);
    QTRY_COMPARE(stored(u"film"_s).variants.size(), 3);
    QCOMPARE(stored(u"film"_s).variants[2].caption, u"Dos"_s);
}

void ContentPageTest::filesAreAttachedByDropping()
{
    const QTemporaryDir outside;
    QFile file(outside.filePath(u"clip.mp4"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("bytes");
    file.close();
    openFilm();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto *list = child(u"mediaList"_s);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY2(form()->edit().texts.first().media.size() == 1, qPrintable(m_toast->text()));
    QCOMPARE(form()->edit().texts.first().media.first().bytes, 5);
    QTest::mouseClick(save(), Qt::LeftButton);
    QTRY_COMPARE(stored(u"film"_s).variants.first().media.size(), 1);
    QTest::mouseClick(child(u"removeMedia0"_s), Qt::LeftButton);
    QCOMPARE(form()->edit().texts.first().media.size(), 0);
}

void ContentPageTest::retiringTakesItOutAndUndoBringsItBack()
{
    core::ContentDraft other;
    other.contentId = u"other"_s;
    other.title = u"Aceite"_s;
    other.language = u"es"_s;
    other.caption = u"Aceite nuevo."_s;
    QVERIFY(m_host->run(core::AddContent{other}));
    openFilm();
    auto *table = child<ui::TableView>(u"contents"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto *model = static_cast<const ui::ContentModel *>(table->model());
    table->setCurrentIndex(model->indexOf(u"film"_s));
    QTest::mouseClick(child<QPushButton>(u"contentRetire"_s), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->selectedRows().isEmpty()); // its neighbour is not what the sheet shows
    QTRY_COMPARE(child<QPushButton>(u"contentRetire"_s)->text(), u"Bring back"_s);
    m_history->undo();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->selectedRows(), QModelIndexList{model->indexOf(u"film"_s)});
}

void ContentPageTest::versionsAreComparedByWords()
{
    core::ContentDraft change;
    change.language = u"es"_s;
    change.caption = u"Pan, tomate y ajo."_s;
    QVERIFY(m_host->run(core::ChangeContent{u"film"_s, change}));
    ui::CompareDialog dialog(*m_desk, ui::editOf(stored(u"film"_s)), 0, m_window.get());
    auto *with = dialog.findChild<ui::ComboBox *>(u"compareWith"_s);
    QTRY_COMPARE(with->count(), 2);
    with->setCurrentIndex(1);
    QVERIFY(with->currentText().contains(u"original"_s));
    const QString shown = dialog.findChild<ui::ChangeText *>()->text();
    QVERIFY2(shown.contains(u"sal"_s) && shown.contains(u"ajo"_s), qPrintable(shown));
}

void ContentPageTest::aReaderMayLookOnly()
{
    core::Caller reader = support::EngineHost::person();
    reader.scopes = core::Scope::Read;
    makePage(reader);
    openFilm();
    type(u"x"_s);
    QCOMPARE(form()->edit().texts.first().caption, u"Pan, tomate y sal."_s);
    QVERIFY(!save()->isEnabled());
    QVERIFY(save()->toolTip().contains(u"role"_s));
}

void ContentPageTest::theModelKeepsItsPromises()
{
    ui::ContentModel model(*m_desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({});
    QTRY_COMPARE(model.rowCount(), 1);
    for (int i = 0; i < 3; ++i) {
        core::ContentDraft draft;
        draft.title = u"Content %1"_s.arg(i);
        draft.language = u"en"_s;
        draft.caption = u"Text"_s;
        QVERIFY(m_host->run(core::AddContent{draft}));
    }
    QTRY_COMPARE(model.rowCount(), 4);
    model.show({.use = ui::ContentModel::Use::Retired});
    QTRY_COMPARE(model.rowCount(), 0);
}

QTEST_MAIN(ContentPageTest)
#include "tst_contentpage.moc"
