// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "core/api/restapi.h"
#include "core/engine/auditqueries.h"
#include "core/engine/tokencommands.h"
#include "samplewindow.h"
#include "support/weekedits.h"
#include "support/weekfaces.h"
#include "ui/common/style.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Json;
using ui::CalendarModel;

/// The window and REST over one engine: what one changes, the other shows.
class TwoFacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init();
    void cleanup();

    void whatRestMovesMovesInTheWindow();
    void whatTheWindowMovesIsReadByRest();
    void whatRestRefusesChangesNothing();
    void randomEditsAgree();

private:
    ui::CalendarView &view() const { return m_faces->byTime(); }
    QList<core::Slot> movable() const { return m_faces->slotsIn({core::SlotState::Planned}); }
    core::Instant shownTime(const QString &id) const
    {
        return m_faces->indexOf(id).data(CalendarModel::TimeRole).value<core::Instant>();
    }
    QByteArray token();
    /// How often each face has done what since `before`, by the audit trail.
    QMap<QString, int> deeds(const QMap<QString, int> &before = {});

    std::unique_ptr<tests::SampleWindow> m_sample;
    std::unique_ptr<api::RestApi> m_rest;
    std::unique_ptr<tests::HttpClient> m_http;
    std::unique_ptr<tests::WeekFaces> m_faces;
};

void TwoFacesTest::init()
{
    m_sample = std::make_unique<tests::SampleWindow>();
    QVERIFY(m_sample->start());
    m_rest = std::make_unique<api::RestApi>(m_sample->host().engine());
    const auto port = m_rest->start(QHostAddress(QHostAddress::LocalHost), 0);
    QVERIFY(port);
    m_http = std::make_unique<tests::HttpClient>(*port, token());
    QVERIFY(m_sample->open());
    m_faces = std::make_unique<tests::WeekFaces>(m_sample->window(), m_sample->desk(), *m_http);
    QTRY_VERIFY(view().model()->rowCount() > 0);
}

/// Of a person, made through the engine as Settings does it.
QByteArray TwoFacesTest::token()
{
    core::CreateToken create;
    create.name = u"otherface"_s;
    create.kind = core::PrincipalKind::Human;
    create.scopes = core::Scope::Read | core::Scope::Write | core::Scope::Approve;
    const auto made = m_sample->host().run(create, tests::SampleWindow::owner());
    if (!made)
        qWarning("%s", qPrintable(made.error().message));
    return made ? made->secret.toLatin1() : QByteArray();
}

void TwoFacesTest::cleanup()
{
    m_faces.reset();
    m_http.reset();
    m_rest.reset();
    m_sample.reset();
}

void TwoFacesTest::whatRestMovesMovesInTheWindow()
{
    for (const core::Slot &slot : movable()) {
        QSignalSpy changed(view().model(), &QAbstractItemModel::dataChanged);
        const core::Instant to = slot.dueAt + 15min;
        const auto moved = m_http->patch("/distribution/slots/" + slot.id.toUtf8(), {{"datetime", core::toIso(to)}});
        if (moved.status == 409)
            continue; // a rule stands against this one
        QCOMPARE(moved.status, 200);
        QVERIFY(!changed.isEmpty() || changed.wait());
        QTRY_COMPARE(shownTime(slot.id), to);
        const QPoint place = view().visualRect(m_faces->indexOf(slot.id)).center();
        QCOMPARE(m_faces->indexOf(slot.id), view().indexAt(place)); // the chip stands at its new time
        return;
    }
    QFAIL("no slot could be moved");
}

void TwoFacesTest::whatTheWindowMovesIsReadByRest()
{
    for (const core::Slot &slot : movable()) {
        view().setFocus();
        view().setCurrentIndex(m_faces->indexOf(slot.id));
        QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(m_faces->isQuiet());
        if (shownTime(slot.id) == slot.dueAt)
            continue; // refused
        QCOMPARE(shownTime(slot.id), slot.dueAt + 15min);
        for (const Json &read : m_faces->restSlots()) {
            if (read["id"].get<QString>() != slot.id)
                continue;
            QCOMPARE(*core::instantFromIso(read["datetime"].get<QString>()), shownTime(slot.id));
            return;
        }
        QFAIL("REST does not know the slot");
    }
    QFAIL("no slot could be moved");
}

void TwoFacesTest::whatRestRefusesChangesNothing()
{
    const QList<core::Slot> all = movable();
    QVERIFY(!all.isEmpty());
    QTRY_COMPARE(m_faces->disagreement(), QString());
    const auto refused = m_http->patch("/distribution/slots/" + all.first().id.toUtf8(),
                                       {{"datetime", core::toIso(m_sample->desk().now() - 1h)}});
    QVERIFY2(refused.status == 400 || refused.status == 409, refused.body.constData());
    QCOMPARE(refused.json()["field"].get<QString>(), u"/datetime"_s);
    QCOMPARE(m_faces->disagreement(), QString());
    QCOMPARE(shownTime(all.first().id), all.first().dueAt);
}

QMap<QString, int> TwoFacesTest::deeds(const QMap<QString, int> &before)
{
    QMap<QString, int> counts;
    qint64 since = 0;
    auto rows = m_sample->host().ask(core::ListAudit{since, 500});
    while (rows && !rows->isEmpty()) {
        for (const core::ListAudit::Row &row : *rows) {
            since = std::max(since, row.seq);
            if (row.actorKind == u"human"_s)
                ++counts[(row.actor == tests::SampleWindow::owner().name ? u"window "_s : u"REST "_s) + row.action];
        }
        rows = m_sample->host().ask(core::ListAudit{since, 500});
    }
    for (auto deed = before.cbegin(); deed != before.cend(); ++deed)
        counts[deed.key()] -= *deed;
    counts.removeIf([](const auto &deed) { return *deed == 0; });
    return counts;
}

void TwoFacesTest::randomEditsAgree()
{
    const quint32 seed = qEnvironmentVariableIsSet("DE_SEED") ? quint32(qEnvironmentVariableIntValue("DE_SEED"))
                                                              : std::random_device()();
    qInfo("seed %u (DE_SEED)", seed);
    std::mt19937 dice(seed);
    const QMap<QString, int> before = deeds(); // what made the sample week
    tests::WeekEdits edits(*m_faces, dice);
    QStringList missing; // goes on for a while until each face has done these; what the dice leave out is told
    for (const QString &face : {u"window "_s, u"REST "_s}) {
        for (const QString &deed : {u"EDITED"_s, u"SUBMITTED"_s, u"APPROVED_BY_PERSON"_s, u"CHANGES_REQUESTED"_s})
            missing.append(face + deed);
    }
    const int least = qEnvironmentVariableIntValue("DE_FULL") == 1 ? 2'000 : 120;
    for (int edit = 1; edit <= least || (!missing.isEmpty() && edit <= 3 * least); ++edit) {
        if (dice() % 2) {
            const QString fault = edits.byRest();
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(fault)));
        } else {
            edits.byWindow();
        }
        if (edit % 10 != 0)
            continue;
        // The last answers and events may still be on their way.
        const bool agree =
            QTest::qWaitFor([this] { return m_faces->isQuiet() && m_faces->disagreement().isEmpty(); }, 10'000);
        QVERIFY2(agree,
                 qPrintable(u"after %1 edits with seed %2: %3"_s.arg(edit).arg(seed).arg(m_faces->disagreement())));
        missing.removeIf([done = deeds(before)](const QString &deed) { return done.contains(deed); });
    }
    for (const QString &edited : {u"window EDITED"_s, u"REST EDITED"_s})
        QVERIFY2(!missing.contains(edited), qPrintable(edited));
    if (!missing.isEmpty())
        qInfo("never done: %s", qPrintable(missing.join(u", "_s)));
    QStringList lines;
    const QMap<QString, int> done = deeds(before);
    for (auto deed = done.cbegin(); deed != done.cend(); ++deed)
        lines.append(u"%1 %2"_s.arg(deed.key()).arg(*deed));
    qInfo("%s", qPrintable(lines.join(u", "_s)));
}

QTEST_MAIN(TwoFacesTest)
#include "tst_twofaces.moc"
