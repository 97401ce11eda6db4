// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "core/engine/engine.h"
#include "core/engine/librarycommands.h"
#include "core/engine/safetycommands.h"
#include "core/engine/search.h"
#include "core/engine/slotcommands.h"
#include "core/engine/slotqueries.h"
#include "core/storage/databaselocation.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/common/askdialog.h"
#include "ui/common/enginelink.h"
#include "ui/common/preferences.h"
#include "ui/common/style.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const core::Caller person{u"owner"_s, u"Marta Vidal"_s, core::PrincipalKind::Human,
                          core::Scope::Read | core::Scope::Write | core::Scope::Approve | core::Scope::Admin
                              | core::Scope::Publish};

/// Submits and waits for the answer, outside the link.
template<typename Command>
core::Result<typename Command::Answer> run(core::DistributionEngine &engine, Command command)
{
    auto answered = std::make_shared<std::promise<core::Result<typename Command::Answer>>>();
    engine.submit(std::move(command), person, [answered](const auto &answer) { answered->set_value(answer); });
    return answered->get_future().get();
}

} // namespace

/// The window's side against a real engine with a real database.
class EngineLinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void answersComeInTheMainThread();
    void anAnswerForADeadContextIsDropped();
    void answersComeInTheOrderAsked();
    void aMoveComesBackAsAnAnswerAndAnEvent();
    void aChangeByAnotherCallerMovesTheRow();
    void whatTheEngineRefusesFallsBackWithItsSentence();
    void releasingAStopNeedsThePassphrase();
    void theWindowFillsFromTheEngine();

private:
    QString makeSlot(core::Instant due);
    void move(ui::CalendarModel &model, const QString &id, core::Instant to,
              std::function<void(const core::Result<core::ChangeSlots::Answer> &)> answer);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::DistributionEngine> m_engine;
    std::unique_ptr<ui::EngineLink> m_link;
    ui::Preferences m_preferences;
    QString m_account;
    QString m_content;
    core::Instant m_tomorrow = {};
};

void EngineLinkTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void EngineLinkTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    core::EngineContext context;
    context.dataFolder = m_folder->path();
    auto engine =
        core::DistributionEngine::start(core::DatabaseLocation::sqlite(m_folder->filePath(u"engine.db"_s)), context);
    QVERIFY2(engine, engine ? "" : qPrintable(engine.error().message));
    m_engine = std::move(*engine);
    m_link = std::make_unique<ui::EngineLink>(*m_engine, person);

    core::NewAccount account;
    account.platform = core::Platform::TikTok;
    account.username = u"@cocina"_s;
    const auto added = run(*m_engine, core::AddAccount{account});
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    m_account = added->id;
    core::ContentDraft draft;
    draft.title = u"Pan con tomate"_s;
    draft.language = u"es"_s;
    draft.caption = u"Pan, tomate, aceite y sal."_s;
    const auto content = run(*m_engine, core::AddContent{draft});
    QVERIFY2(content, content ? "" : qPrintable(content.error().message));
    m_content = content->contentId;
    m_tomorrow = core::startOfDay(core::localDate(m_link->now(), QTimeZone::utc()).addDays(1), QTimeZone::utc());
}

void EngineLinkTest::cleanup()
{
    m_link.reset();
    m_engine.reset();
}

QString EngineLinkTest::makeSlot(core::Instant due)
{
    core::CreateSlot command;
    command.platform = core::Platform::TikTok;
    command.accountId = m_account;
    command.contentId = m_content;
    command.language = u"es"_s;
    command.dueAt = due;
    const auto slot = run(*m_engine, command);
    if (!slot)
        qWarning() << slot.error().message;
    return slot ? slot->id : QString();
}

void EngineLinkTest::answersComeInTheMainThread()
{
    QVERIFY(!makeSlot(m_tomorrow + 10h).isEmpty());
    core::SlotFilter filter;
    filter.from = m_tomorrow;
    filter.to = m_tomorrow + 24h;
    QThread *thread = nullptr;
    QString title;
    m_link->ask(core::ListSlots{filter}, this, [&](const core::Result<core::ListSlots::Answer> &answer) {
        thread = QThread::currentThread();
        QVERIFY(answer && answer->slots.size() == 1);
        title = answer->titles.value(answer->slots.first().contentId);
    });
    QVERIFY(!thread); // never at once
    QTRY_COMPARE(thread, QThread::currentThread());
    QCOMPARE(title, u"Pan con tomate"_s);
}

void EngineLinkTest::anAnswerForADeadContextIsDropped()
{
    bool dead = false;
    bool alive = false;
    auto context = std::make_unique<QObject>();
    m_link->ask(core::NextDue{}, context.get(), [&](const auto &) { dead = true; });
    context.reset();
    m_link->ask(core::NextDue{}, this, [&](const auto &) { alive = true; });
    QTRY_VERIFY(alive);
    QCoreApplication::processEvents();
    QVERIFY(!dead);
}

/// Two threads read for the window: many words take long to search for, and the short question after them does not.
void EngineLinkTest::answersComeInTheOrderAsked()
{
    QList<int> came;
    constexpr int rounds = 20;
    for (int i = 0; i < rounds; ++i) {
        const QString words = i % 2 == 0 ? u"pan con tomate aceite sal "_s.repeated(2'000) : u"pan"_s;
        m_link->ask(core::Search{words, 12}, this, [&came, i](const auto &) { came.append(i); });
    }
    QTRY_COMPARE(came.size(), rounds);
    QVERIFY2(std::ranges::is_sorted(came), qPrintable(QDebug::toString(came)));
}

void EngineLinkTest::move(ui::CalendarModel &model, const QString &id, core::Instant to,
                          std::function<void(const core::Result<core::ChangeSlots::Answer> &)> answer)
{
    QVERIFY(model.expect({{model.indexOf(id).data(ui::CalendarModel::SlotRole).value<ui::SlotRow>(), to, {}}}));
    core::EditSlot edit;
    edit.slotId = id;
    edit.dueAt = to;
    m_link->submit(core::ChangeSlots{{edit}}, &model, [&model, id, answer](const auto &result) {
        model.settle({id}, result ? result->slots : QList<core::Slot>());
        answer(result);
    });
}

void EngineLinkTest::aMoveComesBackAsAnAnswerAndAnEvent()
{
    const QString id = makeSlot(m_tomorrow + 10h);
    ui::CalendarModel model(*m_link);
    QSignalSpy loaded(&model, &ui::CalendarModel::loaded);
    model.show(m_tomorrow, m_tomorrow + 7 * 24h);
    QVERIFY(loaded.wait());
    QSignalSpy events(m_link.get(), &ui::Desk::changed);
    bool answered = false;
    move(model, id, m_tomorrow + 15h, [&](const auto &answer) { answered = answer.has_value(); });
    QTRY_VERIFY(answered);
    QTRY_VERIFY(!events.isEmpty());
    QCOMPARE(model.indexOf(id).data(ui::CalendarModel::TimeRole).value<core::Instant>(), m_tomorrow + 15h);
    QVERIFY(model.indexOf(id).data(ui::CalendarModel::SlotRole).value<ui::SlotRow>().slot.pinned);
}

void EngineLinkTest::aChangeByAnotherCallerMovesTheRow()
{
    ui::CalendarModel model(*m_link);
    QSignalSpy loaded(&model, &ui::CalendarModel::loaded);
    model.show(m_tomorrow, m_tomorrow + 7 * 24h);
    QVERIFY(loaded.wait());
    const QString id = makeSlot(m_tomorrow + 10h);
    QTRY_VERIFY(model.indexOf(id).isValid());
    QTRY_COMPARE(model.indexOf(id).data().toString(), u"Pan con tomate"_s);
    core::EditSlot edit;
    edit.slotId = id;
    edit.dueAt = m_tomorrow + 20h;
    QVERIFY(run(*m_engine, edit));
    QTRY_COMPARE(model.indexOf(id).data(ui::CalendarModel::TimeRole).value<core::Instant>(), m_tomorrow + 20h);
}

void EngineLinkTest::whatTheEngineRefusesFallsBackWithItsSentence()
{
    const QString first = makeSlot(m_tomorrow + 10h);
    const QString second = makeSlot(m_tomorrow + 18h);
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    ui::CalendarModel model(*m_link);
    QSignalSpy loaded(&model, &ui::CalendarModel::loaded);
    model.show(m_tomorrow, m_tomorrow + 7 * 24h);
    QVERIFY(loaded.wait());
    QString refusal;
    move(model, second, m_tomorrow + 11h,
         [&](const auto &answer) { refusal = answer ? QString() : answer.error().message; });
    QTRY_VERIFY(!refusal.isEmpty());
    QCOMPARE(model.indexOf(second).data(ui::CalendarModel::TimeRole).value<core::Instant>(), m_tomorrow + 18h);
}

void EngineLinkTest::releasingAStopNeedsThePassphrase()
{
    bool stopped = false;
    m_link->submit(core::Stop{u"Wrong logo"_s}, this, [&](const auto &answer) { stopped = answer && answer->stopped; });
    QTRY_VERIFY(stopped);
    QTRY_VERIFY(m_link->safety().stopped);
    QVERIFY(run(*m_engine, core::VerifyPassphrase{u"olive oil from Jaén"_s})); // the first one sets it
    ui::MainWindow window(*m_link, m_preferences);
    window.show();
    QTest::mouseClick(window.findChild<QPushButton *>(u"stop"_s), Qt::LeftButton);
    auto *next = window.findChild<QPushButton *>(u"releaseNext"_s); // after the list of what would leave
    QTRY_VERIFY(next->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_VERIFY(window.findChild<ui::AskDialog *>());
    auto *dialog = window.findChild<ui::AskDialog *>();
    auto *field = dialog->findChild<QLineEdit *>();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    field->setText(u"vinegar"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"dialogRefusal"_s)->isVisible());
    QVERIFY(m_link->safety().stopped);
    field->setText(u"olive oil from Jaén"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!m_link->safety().stopped);
    QTRY_VERIFY(!window.findChild<QWidget *>(u"stopBanner"_s)->isVisible());
}

void EngineLinkTest::theWindowFillsFromTheEngine()
{
    makeSlot(m_tomorrow + 10h);
    ui::MainWindow window(*m_link, m_preferences);
    QSignalSpy filled(&window, &ui::MainWindow::filled);
    window.show();
    QVERIFY(window.isFilled() || filled.wait());
    QVERIFY(window.findChild<ui::CalendarModel *>());
}

QTEST_MAIN(EngineLinkTest)
#include "tst_enginelink.moc"
