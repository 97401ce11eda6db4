// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/sampleweek.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include "core/engine/approve.h"
#include "core/engine/beside.h"
#include "core/engine/risktable.h"
#include "core/storage/accountstore.h"
#include "core/storage/approvalstore.h"
#include "core/storage/auditstore.h"
#include "core/storage/contentstore.h"
#include "core/storage/migrator.h"
#include "core/storage/planstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Instant;
using core::Slot;
using core::SlotState;

namespace {

struct FixedClock final : core::Clock {
    explicit FixedClock(Instant at)
        : moment(at)
    {
    }
    Instant now() const override { return moment; }
    const Instant moment;
};

Instant instant(const char *iso)
{
    return core::instantFromIso(QString::fromLatin1(iso)).value();
}

/// A temporary workspace and what a test asks of it.
class Workspace
{
public:
    explicit Workspace(Instant now)
        : m_db(core::openMigrated(core::DatabaseLocation::sqlite(m_folder.filePath(u"engine.db"_s)), now).value())
    {
        m_context.dataFolder = m_folder.path();
        m_context.clock = std::make_shared<FixedClock>(now);
    }

    core::Result<bool> load()
    {
        return core::runBeside(*m_db, m_context, core::Caller::local(), core::LoadSampleWeek{});
    }

    core::Database &db() { return *m_db; }
    const core::EngineContext &context() const { return m_context; }
    Instant now() const { return m_context.clock->now(); }

    QList<Slot> slotsIn(const QList<SlotState> &states = {})
    {
        return core::SlotStore(*m_db).query({.states = states}, {.limit = 0, .cursor = {}}).value().items;
    }
    QList<core::Account> accounts() { return core::AccountStore(*m_db).list().value(); }
    QList<core::Plan> plans() { return core::PlanStore(*m_db).list({.limit = 0, .cursor = {}}).value().items; }
    QList<core::Content> contents()
    {
        return core::ContentStore(*m_db).list({}, {.limit = 0, .cursor = {}}).value().items;
    }

private:
    QTemporaryDir m_folder;
    core::EngineContext m_context;
    std::unique_ptr<core::Database> m_db;
};

/// What the sample shows, without ids.
QStringList portrait(Workspace &workspace)
{
    QStringList lines;
    for (const Slot &slot : workspace.slotsIn())
        lines.append(u"%1 %2 %3 %4 %5 %6 %7"_s
                         .arg(core::toIso(slot.dueAt), core::platformName(slot.platform), slot.language, slot.contentId,
                              core::slotStateName(slot.state), slot.publishedUrl)
                         .arg(slot.risk.score));
    lines.sort();
    return lines;
}

} // namespace

class TestSampleLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accountsAndLibraryAreComplete();
    void plansAreInEveryStatus_data();
    void plansAreInEveryStatus();
    void slotsAreInTheStatesThatTheFileAsksFor();
    void someSlotsAreRiskyAndMostAreNot();
    void everyApprovalHoldsForItsSlotAsItIs();
    void aRetryWaitsForItsTurn();
    void theTrailIsIntactAndNamesThePerson();
    void mediaIsCopiedToTheWorkspace();
    void noAccountPostsTooCloseOrTooOften_data();
    void noAccountPostsTooCloseOrTooOften();
    void theSameMomentGivesTheSameSample();
    void loadingAgainChangesNothing();
    void aWorkspaceThatIsNotEmptyStaysAsItIs();

private:
    std::unique_ptr<Workspace> m_sample;
};

void TestSampleLoader::initTestCase()
{
    m_sample = std::make_unique<Workspace>(instant("2026-11-22T10:00:00.000Z"));
    QElapsedTimer spent;
    spent.start();
    const auto loaded = m_sample->load();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QVERIFY(*loaded);
    qInfo("%lld slots in %lld ms", qint64(m_sample->slotsIn().size()), spent.elapsed());
}

void TestSampleLoader::accountsAndLibraryAreComplete()
{
    QSet<core::Platform> platforms;
    QSet<QString> languages;
    for (const core::Account &account : m_sample->accounts()) {
        platforms.insert(account.platform);
        QVERIFY(account.lastUsed);
        QVERIFY(!account.events.isEmpty());
        QVERIFY(account.events.constLast().at <= m_sample->now());
    }
    QCOMPARE(m_sample->accounts().size(), 12);
    QCOMPARE(platforms.size(), 5);
    for (const Slot &slot : m_sample->slotsIn())
        languages.insert(slot.language);
    QCOMPARE(languages, (QSet<QString>{u"en"_s, u"es"_s, u"ar"_s}));
    const auto cooling = [](const core::Account &account) { return account.status == core::AccountStatus::Cooldown; };
    QCOMPARE(std::ranges::count_if(m_sample->accounts(), cooling), 1);

    QCOMPARE(m_sample->contents().size(), 6);
    for (const core::Content &content : m_sample->contents()) {
        QVERIFY(content.createdAt < m_sample->now());
        QVERIFY(content.variants.size() >= 2);
        QCOMPARE(content.contentHash.size(), 64);
    }
}

void TestSampleLoader::plansAreInEveryStatus_data()
{
    QTest::addColumn<Instant>("now");
    QTest::newRow("morning") << instant("2026-11-22T10:00:00.000Z");
    QTest::newRow("just after midnight") << instant("2026-11-22T23:01:00.000Z");
    QTest::newRow("late evening, leap day") << instant("2028-02-29T22:50:00.000Z");
    QTest::newRow("days after summer time began") << instant("2027-03-30T15:00:00.000Z");
}

void TestSampleLoader::plansAreInEveryStatus()
{
    QFETCH(Instant, now);
    Workspace workspace(now);
    const auto loaded = workspace.load();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QList<core::PlanStatus> statuses;
    for (const core::Plan &plan : workspace.plans()) {
        statuses.append(plan.status());
        QVERIFY(plan.createdAt < now);
    }
    std::ranges::sort(statuses);
    using enum core::PlanStatus;
    QCOMPARE(statuses, (QList{Draft, Planned, Approved, Executing, Completed, Failed}));
}

void TestSampleLoader::slotsAreInTheStatesThatTheFileAsksFor()
{
    QHash<SlotState, int> count;
    int expired = 0;
    for (const Slot &slot : m_sample->slotsIn()) {
        ++count[slot.state];
        expired += slot.approval() == core::ApprovalState::Expired;
        const bool past = slot.dueAt < m_sample->now();
        if (slot.state == SlotState::Published)
            QVERIFY(past && slot.publishedAt && slot.publishedUrl.contains(u".example/"_s));
        if (slot.state == SlotState::Planned || slot.state == SlotState::PendingApproval)
            QVERIFY2(!past, qPrintable(slot.contentId));
    }
    QCOMPARE(count[SlotState::NeedsReview], 1);
    QCOMPARE(count[SlotState::RetryWait], 1);
    QCOMPARE(count[SlotState::Cancelled], 1);
    QVERIFY(count[SlotState::Published] > 300);
    QVERIFY(count[SlotState::Failed] >= 6);
    QVERIFY(count[SlotState::Rejected] >= 2);
    QVERIFY(count[SlotState::Missed] >= 2);
    QVERIFY(count[SlotState::Approved] >= 8);
    QVERIFY(count[SlotState::PendingApproval] >= 5);
    QVERIFY(count[SlotState::Planned] >= 10);
    QVERIFY(expired >= 1);
    for (const SlotState state : {SlotState::Claimed, SlotState::Sending, SlotState::Unknown})
        QCOMPARE(count[state], 0); // nothing is on its way that nobody sends
}

void TestSampleLoader::someSlotsAreRiskyAndMostAreNot()
{
    int ahead = 0;
    int high = 0;
    for (const Slot &slot : m_sample->slotsIn()) {
        if (slot.dueAt < m_sample->now())
            continue;
        ++ahead;
        high += slot.risk.level() == core::RiskLevel::High;
        QVERIFY(slot.risk.level() != core::RiskLevel::Critical);
        if (slot.state != SlotState::Planned && slot.state != SlotState::Rejected)
            QVERIFY(slot.risk.score <= core::riskLimit(core::SafetyMode::SemiAutonomous));
    }
    QVERIFY(high >= 3);
    QVERIFY(ahead > 5 * high);
}

void TestSampleLoader::everyApprovalHoldsForItsSlotAsItIs()
{
    core::ApprovalStore approvals(m_sample->db());
    QList<Slot> ahead;
    int approved = 0;
    int stale = 0;
    for (const Slot &slot : m_sample->slotsIn()) {
        const auto standing = approvals.currentOf(slot.id).value();
        QCOMPARE(standing.has_value(), slot.approval() == core::ApprovalState::Approved);
        QCOMPARE(slot.approvalId, standing ? standing->id : QString());
        if (slot.state == SlotState::PendingApproval)
            stale += int(approvals.historyOf(slot.id).value().size());
        if (!standing)
            continue;
        ++approved;
        QCOMPARE(standing->subjectHash, core::currentSubject(slot, m_sample->db())->hash);
        QCOMPARE(standing->actor, u"Marta Vidal"_s);
        QVERIFY(standing->decidedAt < std::min(slot.dueAt, m_sample->now()));
        if (slot.dueAt > m_sample->now())
            ahead.append(slot);
    }
    QVERIFY(approved > 300);
    QVERIFY(stale >= 1);
    const auto risks = core::RiskTable::load(ahead, m_sample->db(), m_sample->context(), m_sample->now()).value();
    for (const Slot &slot : ahead)
        QCOMPARE(risks.of(slot).level(), slot.risk.level());
}

void TestSampleLoader::aRetryWaitsForItsTurn()
{
    core::SlotStore slotStore(m_sample->db());
    QVERIFY(slotStore.dueBefore({SlotState::RetryWait}, m_sample->now(), 10).value().isEmpty());
    QCOMPARE(slotStore.nextDue({SlotState::RetryWait}).value(), std::optional(m_sample->now() + 50min));
}

void TestSampleLoader::theTrailIsIntactAndNamesThePerson()
{
    core::AuditStore trail(m_sample->db());
    const auto verdict = trail.verify().value();
    QVERIFY2(verdict.intact(), qPrintable(verdict.why));
    const auto rows = trail.since(0, 1000).value();
    QCOMPARE(rows.constFirst().entry.action, u"SAMPLE_LOADED"_s);
    const auto decided = [](const core::AuditRow &row) { return row.entry.actor == u"Marta Vidal"_s; };
    QVERIFY(std::ranges::count_if(rows, decided) >= 20);
    for (const core::AuditRow &row : rows)
        QCOMPARE(row.at, m_sample->now()); // a trail says when it was written
}

void TestSampleLoader::mediaIsCopiedToTheWorkspace()
{
    QSet<QString> paths;
    for (const core::Content &content : m_sample->contents()) {
        for (const core::ContentVariant &variant : content.variants) {
            for (const core::Media &media : variant.media) {
                paths.insert(media.path);
                const QFileInfo file(m_sample->context().mediaFolder() + u'/' + media.path);
                QCOMPARE(file.size(), media.bytes);
                QCOMPARE(media.sha256.size(), 64);
            }
        }
    }
    QCOMPARE(paths.size(), 7);
}

void TestSampleLoader::noAccountPostsTooCloseOrTooOften_data()
{
    plansAreInEveryStatus_data();
}

void TestSampleLoader::noAccountPostsTooCloseOrTooOften()
{
    QFETCH(Instant, now);
    Workspace workspace(now);
    QVERIFY(workspace.load());
    int posts = 0;
    for (const core::Account &account : workspace.accounts()) {
        const QTimeZone zone(account.timezone.toUtf8());
        const auto &rules = workspace.context().config.platformDefaults.at(account.platform);
        const auto taken =
            core::SlotStore(workspace.db()).occupying({account.id}, now - 24h * 90, now + 24h * 30).value();
        QHash<QDate, int> perDay;
        std::optional<Instant> before;
        for (const Slot &slot : taken) { // in order of time
            QVERIFY2(!before || slot.dueAt - *before >= rules.minGap,
                     qPrintable(account.username + u' ' + core::toIso(slot.dueAt)));
            QVERIFY(++perDay[core::localDate(slot.dueAt, zone)] <= rules.maxPostsPerDay);
            before = slot.dueAt;
            ++posts;
        }
    }
    QVERIFY(posts > 300);
}

void TestSampleLoader::theSameMomentGivesTheSameSample()
{
    Workspace again(m_sample->now());
    QVERIFY(again.load());
    QCOMPARE(portrait(again), portrait(*m_sample));
}

void TestSampleLoader::loadingAgainChangesNothing()
{
    const auto before = core::AuditStore(m_sample->db()).head().value();
    const QStringList shown = portrait(*m_sample);
    QCOMPARE(m_sample->load().value(), false);
    QCOMPARE(core::AuditStore(m_sample->db()).head().value(), before);
    QCOMPARE(portrait(*m_sample), shown);
}

void TestSampleLoader::aWorkspaceThatIsNotEmptyStaysAsItIs()
{
    Workspace workspace(m_sample->now());
    core::Account own;
    own.id = u"own"_s;
    own.username = u"@own"_s;
    QVERIFY(core::AccountStore(workspace.db()).insert(own, workspace.now()));
    QCOMPARE(workspace.load().value(), false);
    QCOMPARE(workspace.accounts().size(), 1);
    QVERIFY(workspace.plans().isEmpty() && workspace.contents().isEmpty() && workspace.slotsIn().isEmpty());
    QVERIFY(!QFileInfo::exists(workspace.context().mediaFolder()));
}

QTEST_GUILESS_MAIN(TestSampleLoader)
#include "tst_sampleloader.moc"
