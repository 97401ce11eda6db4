// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/accountstore.h"
#include "core/storage/blackoutstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/contentstore.h"
#include "core/storage/enginenodestore.h"
#include "core/storage/idempotencystore.h"
#include "core/storage/outboxstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/tokenstore.h"

#include "tests/core/storage/workspace.h"

using namespace Qt::StringLiterals;
using core::Error;

class TestStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansComeBackAsTheyWere();
    void aPlanIsWrittenOnlyOverTheVersionThatWasRead();
    void plansAreListedNewestFirstWithoutGapOrRepeat();
    void aCursorOfSomebodyElseIsRefused();
    void calendarsKeepTheirReport();
    void accountsComeBackWithTheirEvents();
    void aPlatformHasEachNameOnce();
    void contentKeepsEveryVersion();
    void contentIsFoundByItsWords();
    void onlyTheNextVersionIsSaved();
    void messagesWithOneKeyAreOne();
    void settingsAreReplaced();
    void blackoutsAreOnceOrWeekly();
    void tokensBelongToAPrincipal();
    void aServiceNeverApprovesNorAdministers();
    void revokedAndExpiredTokensAreNotActive();
    void aKeyIsTakenUntilItExpires();
    void requestsThatNeverEndedAreDroppedAtStart();
    void enginesAreSeenAgain();
};

void TestStores::plansComeBackAsTheyWere()
{
    Workspace workspace;
    core::PlanStore plans(workspace.db());
    core::Plan plan = makePlan();
    plan.request.platforms = {core::Platform::LinkedIn, core::Platform::TikTok};
    plan.request.languages = QStringList{u"en"_s, u"pt-BR"_s};
    plan.request.velocity = 2.5;
    plan.request.weekStart = QDate(2026, 11, 23);
    plan.request.timezone = u"Europe/Madrid"_s;
    plan.request.contentType = core::ContentType::Reel;
    plan.request.languageShares = {{u"en"_s, 0.75}};
    plan.request.fill = core::Fill::Value;
    plan.calendarId = u"calendar-1"_s;
    plan.started = true;
    VERIFY_OK(plans.insert(plan));
    QCOMPARE(plans.find(plan.id).value(), std::optional(plan));
    QCOMPARE(plans.find(u"nobody"_s).value(), std::nullopt);
}

void TestStores::aPlanIsWrittenOnlyOverTheVersionThatWasRead()
{
    Workspace workspace;
    core::PlanStore plans(workspace.db());
    core::Plan mine = makePlan();
    VERIFY_OK(plans.insert(mine));
    core::Plan theirs = *plans.find(mine.id).value();
    theirs.cancelled = true;
    QCOMPARE(plans.update(theirs, testNow + std::chrono::seconds(1)).value(), true);
    QCOMPARE(theirs.version, 2);
    mine.started = true;
    QCOMPARE(plans.update(mine, testNow).value(), false);
    QCOMPARE(mine.version, 1);
    QCOMPARE(plans.find(mine.id).value(), std::optional(theirs));
}

void TestStores::plansAreListedNewestFirstWithoutGapOrRepeat()
{
    Workspace workspace;
    core::PlanStore plans(workspace.db());
    QStringList wanted;
    for (int i = 0; i < 23; ++i) {
        const core::Plan plan = makePlan(testNow + std::chrono::seconds(i / 4)); // four of one moment
        wanted.append(QString::number(core::toMs(plan.createdAt)) + plan.id);
        VERIFY_OK(plans.insert(plan));
    }
    std::ranges::sort(wanted, std::greater());
    QStringList got;
    QString cursor;
    int pages = 0;
    do {
        const auto page = plans.list({.limit = 5, .cursor = cursor});
        VERIFY_OK(page);
        for (const core::Plan &plan : page->items)
            got.append(QString::number(core::toMs(plan.createdAt)) + plan.id);
        cursor = page->nextCursor;
        ++pages;
    } while (!cursor.isEmpty());
    QCOMPARE(got, wanted);
    QCOMPARE(pages, 5);
    QCOMPARE(plans.list({.limit = 23}).value().nextCursor, QString());
    QCOMPARE(plans.list({.limit = 0}).value().items.size(), 23);
}

void TestStores::aCursorOfSomebodyElseIsRefused()
{
    const core::Cursor cursor{testNow, u"a|b\u00e9"_s};
    QCOMPARE(core::Cursor::fromText(cursor.toText()).value(), std::optional(cursor));
    QCOMPARE(core::Cursor::fromText({}).value(), std::nullopt);
    for (const QString &text : {u"x"_s, u"****"_s, u"MTIz"_s, cursor.toText() + u"="_s, u"fA"_s, u"YWJjfGQ"_s}) {
        const auto refused = core::Cursor::fromText(text);
        QVERIFY2(!refused, qPrintable(text));
        QCOMPARE(refused.error().field, u"/cursor"_s);
    }
}

void TestStores::calendarsKeepTheirReport()
{
    Workspace workspace;
    core::CalendarStore calendars(workspace.db());
    const core::Plan plan = makePlan();
    VERIFY_OK(core::PlanStore(workspace.db()).insert(plan));
    core::Calendar calendar;
    calendar.id = u"c1"_s;
    calendar.planId = plan.id;
    calendar.timezone = u"UTC"_s;
    calendar.weekStart = testNow;
    calendar.weekEnd = testNow + std::chrono::days(7);
    calendar.platforms = {core::Platform::YouTube};
    calendar.languages = QStringList{u"ar"_s};
    calendar.createdAt = testNow;
    VERIFY_OK(calendars.insert(calendar, {{"unplaced", 3}}));
    QCOMPARE(calendars.find(u"c1"_s).value(), std::optional(calendar));
    QCOMPARE(calendars.report(u"c1"_s).value(), std::optional(core::Json{{"unplaced", 3}}));
    calendar.languages.append(u"en"_s);
    QCOMPARE(calendars.update(calendar, {{"unplaced", 0}}, testNow).value(), true);
    QCOMPARE(calendars.find(u"c1"_s).value(), std::optional(calendar));
    QCOMPARE(calendars.report(u"c1"_s).value(), std::optional(core::Json{{"unplaced", 0}}));
    QCOMPARE(calendars.report(u"c2"_s).value(), std::nullopt);

    calendar.id = u"c3"_s;
    calendar.planId = u"no such plan"_s;
    QCOMPARE(calendars.insert(calendar).error().code, Error::Code::Conflict);
    calendar.planId.clear();
    VERIFY_OK(calendars.insert(calendar));
    QCOMPARE(calendars.find(u"c3"_s).value(), std::optional(calendar));
}

void TestStores::accountsComeBackWithTheirEvents()
{
    Workspace workspace;
    core::AccountStore accounts(workspace.db());
    core::Account account;
    account.id = u"a1"_s;
    account.platform = core::Platform::Instagram;
    account.username = u"ann"_s;
    account.status = core::AccountStatus::Cooldown;
    account.language = u"es"_s;
    account.timezone = u"Europe/Madrid"_s;
    account.cooldownUntil = testNow;
    account.publisher = u"http"_s;
    account.givenRisk = 0.2;
    account.lastUsed = testNow;
    account.metrics = {10, 0.9, 42.5};
    account.events = {{core::AccountEventKind::Suspension, testNow - std::chrono::days(40)},
                      {core::AccountEventKind::Failure, testNow - std::chrono::days(2)}};
    VERIFY_OK(accounts.insert(account, testNow));
    core::Account other;
    other.id = u"a2"_s;
    other.username = u"bob"_s;
    VERIFY_OK(accounts.insert(other, testNow));
    QCOMPARE(accounts.find(u"a1"_s).value(), std::optional(account));
    QCOMPARE(accounts.list().value(), (QList<core::Account>{account, other})); // by platform: instagram, tiktok
    QCOMPARE(accounts.list({.platform = core::Platform::TikTok}).value(), QList<core::Account>{other});
    const auto recent = accounts.list({.eventsSince = testNow - std::chrono::days(30)}).value();
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent.first().events, QList<core::AccountEvent>{account.events.last()});

    const core::AccountEvent success{core::AccountEventKind::Success, testNow};
    VERIFY_OK(accounts.addEvent(u"a1"_s, success));
    QCOMPARE(accounts.addEvent(u"nobody"_s, success).error().code, Error::Code::Conflict);
    core::Account mine = account;
    mine.status = core::AccountStatus::Active;
    mine.cooldownUntil.reset();
    QCOMPARE(accounts.update(mine, testNow).value(), true);
    QCOMPARE(accounts.update(account, testNow).value(), false); // an older version
    mine.events.append(success);
    QCOMPARE(accounts.find(u"a1"_s).value(), std::optional(mine));
}

void TestStores::aPlatformHasEachNameOnce()
{
    Workspace workspace;
    core::AccountStore accounts(workspace.db());
    core::Account account;
    account.id = u"a1"_s;
    account.username = u"ann"_s;
    VERIFY_OK(accounts.insert(account, testNow));
    account.id = u"a2"_s;
    QCOMPARE(accounts.insert(account, testNow).error().code, Error::Code::Conflict);
    account.platform = core::Platform::YouTube;
    VERIFY_OK(accounts.insert(account, testNow));
}

namespace {

core::Content makeContent(const QString &id, const QString &caption, core::Instant at = testNow)
{
    core::Content content;
    content.contentId = id;
    content.title = u"Launch"_s;
    content.versionId = id + u"-v1"_s;
    content.contentHash = u"hash"_s;
    content.createdAt = content.updatedAt = at;
    content.variants = {
        {u"v1"_s, u"en"_s, core::Platform::TikTok, caption, {u"#one"_s, u"#two"_s}, {{u"a.mp4"_s, u"00ff"_s, 12}}},
        {u"v2"_s, u"es"_s, {}, u"Hola"_s, {}, {}}};
    return content;
}

} // namespace

void TestStores::contentKeepsEveryVersion()
{
    Workspace workspace;
    core::ContentStore library(workspace.db());
    const core::Content first = makeContent(u"launch"_s, u"Hello"_s);
    QCOMPARE(library.save(first).value(), true);
    core::Content second = first;
    second.versionId = u"launch-v2"_s;
    second.versionNo = 2;
    second.title = u"Relaunch"_s;
    second.variants.removeLast();
    second.updatedAt = testNow + std::chrono::hours(1);
    QCOMPARE(library.save(second).value(), true);
    QCOMPARE(library.find(u"launch"_s).value(), std::optional(second));
    const auto old = library.findVersion(first.versionId).value();
    QVERIFY(old);
    QCOMPARE(old->title, first.title);
    QCOMPARE(old->variants, first.variants);
    QCOMPARE(library.find(u"other"_s).value(), std::nullopt);
}

void TestStores::contentIsFoundByItsWords()
{
    Workspace workspace;
    core::ContentStore library(workspace.db());
    QCOMPARE(library.save(makeContent(u"one"_s, u"Spring SALE, 50% off"_s)).value(), true);
    QCOMPARE(library.save(makeContent(u"two"_s, u"Autumn_walk"_s, testNow + std::chrono::hours(1))).value(), true);
    const auto found = [&](const QString &text) {
        QStringList ids;
        const auto page = library.list({.text = text}, {}).value();
        for (const core::Content &content : page.items)
            ids.append(content.contentId);
        return ids;
    };
    QCOMPARE(found({}), (QStringList{u"two"_s, u"one"_s})); // last changed first
    QCOMPARE(found(u"sale"_s), QStringList{u"one"_s});
    QCOMPARE(found(u"TWO"_s), QStringList{u"two"_s});
    QCOMPARE(found(u"50%"_s), QStringList{u"one"_s}); // what means "anything" to SQL is plain text here
    QCOMPARE(found(u"%"_s), QStringList{u"one"_s});
    QCOMPARE(found(u"n_w"_s), QStringList{u"two"_s});
    QCOMPARE(found(u"hola"_s).size(), 2);
    QCOMPARE(found(u"\\"_s), QStringList());
    QCOMPARE(library.list({.contentType = core::ContentType::Story}, {}).value().items.size(), 0);
    const auto page = library.list({}, {.limit = 1}).value();
    QCOMPARE(library.list({}, {.limit = 1, .cursor = page.nextCursor}).value().items.first().contentId, u"one"_s);
}

void TestStores::onlyTheNextVersionIsSaved()
{
    Workspace workspace;
    core::ContentStore library(workspace.db());
    core::Content content = makeContent(u"launch"_s, u"Hello"_s);
    QCOMPARE(library.save(content).value(), true);
    QCOMPARE(library.save(content).value(), false);
    content.versionId = u"other"_s;
    content.versionNo = 3;
    QCOMPARE(library.save(content).value(), false);
    content.contentId = u"never seen"_s;
    content.versionNo = 2;
    QCOMPARE(library.save(content).value(), false);
    QCOMPARE(library.list({}, {}).value().items.size(), 1);
}

void TestStores::messagesWithOneKeyAreOne()
{
    Workspace workspace;
    core::OutboxStore outbox(workspace.db());
    const core::OutboxEntry entry{core::OutboxKind::Brain, {}, {{"slotId", "s1"}}, u"slot:s1:2"_s};
    QCOMPARE(outbox.append(entry, testNow).value(), true);
    QCOMPARE(outbox.append(entry, testNow).value(), false);
    const auto rows =
        workspace.db().prepare(u"SELECT kind, payload, state, next_at FROM outbox"_s).rows([](const auto &row) {
            return row.text(0) + row.text(1) + row.text(2) + row.text(3);
        });
    QCOMPARE(rows.value(), QStringList{u"brain{\"slotId\":\"s1\"}PENDING%1"_s.arg(core::toMs(testNow))});
}

void TestStores::settingsAreReplaced()
{
    Workspace workspace;
    core::SettingStore settings(workspace.db());
    QCOMPARE(settings.get(u"safety_mode"_s).value(), std::nullopt);
    VERIFY_OK(settings.set(u"safety_mode"_s, "MANUAL", u"ann"_s, testNow));
    VERIFY_OK(settings.set(u"safety_mode"_s, "SEMI_AUTONOMOUS", u"bob"_s, testNow));
    VERIFY_OK(settings.set(u"kill_switch"_s, {{"on", true}}, u"ann"_s, testNow));
    QCOMPARE(settings.get(u"safety_mode"_s).value(), std::optional(core::Json("SEMI_AUTONOMOUS")));
    QCOMPARE(settings.all().value(),
             (QMap<QString, core::Json>{{u"kill_switch"_s, {{"on", true}}}, {u"safety_mode"_s, "SEMI_AUTONOMOUS"}}));
}

void TestStores::blackoutsAreOnceOrWeekly()
{
    Workspace workspace;
    core::BlackoutStore blackouts(workspace.db());
    const core::BlackoutRow once{u"b1"_s, u"platform"_s, u"tiktok"_s, testNow, testNow + std::chrono::hours(2),
                                 nullptr, u"Fair"_s,     u"ann"_s,    testNow};
    const core::BlackoutRow weekly{u"b2"_s, u"all"_s, {}, {}, {}, {{"days", {6, 7}}}, u"Weekend"_s, u"ann"_s, testNow};
    VERIFY_OK(blackouts.insert(once));
    VERIFY_OK(blackouts.insert(weekly));
    QCOMPARE(blackouts.list().value(), (QList<core::BlackoutRow>{once, weekly}));
    QCOMPARE(blackouts.list(testNow + std::chrono::hours(2)).value(), QList<core::BlackoutRow>{weekly});
    core::BlackoutRow wrong = once;
    wrong.id = u"b3"_s;
    wrong.to = wrong.from;
    QCOMPARE(blackouts.insert(wrong).error().code, Error::Code::Conflict);
    wrong = weekly;
    wrong.id = u"b4"_s;
    wrong.from = testNow;
    QCOMPARE(blackouts.insert(wrong).error().code, Error::Code::Conflict);
    wrong = once;
    wrong.id = u"b5"_s;
    wrong.scope = u"galaxy"_s;
    QCOMPARE(blackouts.insert(wrong).error().code, Error::Code::Conflict);
    QCOMPARE(blackouts.remove(u"b1"_s).value(), true);
    QCOMPARE(blackouts.remove(u"b1"_s).value(), false);
}

namespace {

core::Token makeToken(const QString &name, core::PrincipalKind kind, core::Scopes scopes, const QString &hash)
{
    core::Token token;
    token.name = name;
    token.kind = kind;
    token.scopes = scopes;
    token.tokenHash = hash;
    token.expiresAt = testNow + std::chrono::days(90);
    return token;
}

} // namespace

void TestStores::tokensBelongToAPrincipal()
{
    Workspace workspace;
    core::TokenStore tokens(workspace.db());
    const auto ann = makeToken(u"ann"_s, core::PrincipalKind::Human, core::Scope::Read | core::Scope::Approve, u"h1"_s);
    const auto made = tokens.create(ann, testNow);
    VERIFY_OK(made);
    QCOMPARE(tokens.findByHash(u"h1"_s).value(), std::optional(*made));
    QCOMPARE(tokens.findByHash(u"h2"_s).value(), std::nullopt);
    const auto second =
        tokens.create(makeToken(u"ann"_s, core::PrincipalKind::Human, core::Scope::Read, u"h2"_s), testNow);
    VERIFY_OK(second);
    QCOMPARE(second->principalId, made->principalId);
    const auto service =
        tokens.create(makeToken(u"ann"_s, core::PrincipalKind::Service, core::Scope::Read, u"h3"_s), testNow);
    QCOMPARE(service.error().code, Error::Code::Conflict);
    VERIFY_OK(tokens.touch(made->id, testNow + std::chrono::hours(1)));
    QCOMPARE(tokens.findByHash(u"h1"_s).value()->lastUsedAt, std::optional(testNow + std::chrono::hours(1)));
    QCOMPARE(tokens.list().value().size(), 2);
}

void TestStores::aServiceNeverApprovesNorAdministers()
{
    Workspace workspace;
    core::Database &db = workspace.db();
    core::TokenStore tokens(db);
    for (const core::Scope scope : {core::Scope::Approve, core::Scope::Admin}) {
        const auto made = tokens.create(
            makeToken(u"bot"_s, core::PrincipalKind::Service, core::Scope::Read | scope, u"h"_s), testNow);
        QVERIFY(!made);
        QCOMPARE(made.error().code, Error::Code::Forbidden);
    }
    const auto bot =
        tokens.create(makeToken(u"bot"_s, core::PrincipalKind::Service, core::Scope::Read, u"h"_s), testNow);
    VERIFY_OK(bot);
    // The database itself refuses what the code would have let through.
    for (const QString &change :
         {u"scopes = 'read,approve'"_s, u"scopes = 'admin'"_s, u"kind = 'human'"_s, u"kind = 'local'"_s}) {
        const auto changed = db.run(u"UPDATE token SET "_s + change);
        QVERIFY2(!changed, qPrintable(change));
        QCOMPARE(changed.error().code, Error::Code::Conflict);
    }
    QCOMPARE(tokens.findByHash(u"h"_s).value()->scopes, core::Scopes(core::Scope::Read));
}

void TestStores::revokedAndExpiredTokensAreNotActive()
{
    Workspace workspace;
    core::TokenStore tokens(workspace.db());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        auto token = makeToken(name, core::PrincipalKind::Service, core::Scope::Read, u"hash-"_s + name);
        token.expiresAt = testNow + std::chrono::days(name == u"c"_s ? 1 : 90);
        VERIFY_OK(tokens.create(token, testNow));
    }
    QCOMPARE(tokens.active(testNow).value().size(), 3);
    QCOMPARE(tokens.revoke(u"b"_s, testNow).value(), 1);
    QCOMPARE(tokens.revoke(u"b"_s, testNow).value(), 0);
    QCOMPARE(tokens.revoke(u"nobody"_s, testNow).value(), 0);
    const auto active = tokens.active(testNow + std::chrono::days(1)).value();
    QCOMPARE(active.size(), 1);
    QCOMPARE(active.first().name, u"a"_s);
    QCOMPARE(tokens.findByHash(u"hash-b"_s).value()->revokedAt, std::optional(testNow));
    QCOMPARE(tokens.list().value().size(), 3);
}

void TestStores::aKeyIsTakenUntilItExpires()
{
    Workspace workspace;
    core::IdempotencyStore requests(workspace.db());
    const auto tomorrow = testNow + std::chrono::hours(24);
    core::IdempotencyRow row{u"ann"_s, u"key-1"_s, u"hash"_s, 0, {}, tomorrow};
    QCOMPARE(requests.insert(row, testNow).value(), true);
    QCOMPARE(requests.insert(row, testNow).value(), false);
    QVERIFY(requests.find(u"ann"_s, u"key-1"_s, testNow).value()->isRunning());
    QCOMPARE(requests.find(u"bob"_s, u"key-1"_s, testNow).value(), std::nullopt);
    QCOMPARE(requests.finish(u"ann"_s, u"key-1"_s, 200, "{\"ok\":true,\"name\":\"\xC3\xA9\"}").value(), true);
    QCOMPARE(requests.finish(u"ann"_s, u"key-1"_s, 500, "{}").value(), false); // the first answer stands
    row.status = 200;
    row.response = "{\"ok\":true,\"name\":\"\xC3\xA9\"}";
    QCOMPARE(requests.find(u"ann"_s, u"key-1"_s, testNow).value(), std::optional(row));
    QCOMPARE(requests.find(u"ann"_s, u"key-1"_s, tomorrow).value(), std::nullopt);
    core::IdempotencyRow again{u"ann"_s, u"key-1"_s, u"other"_s, 0, {}, tomorrow + std::chrono::hours(24)};
    QCOMPARE(requests.insert(again, tomorrow).value(), true);
    QCOMPARE(requests.find(u"ann"_s, u"key-1"_s, tomorrow).value(), std::optional(again));
    QCOMPARE(requests.dropExpired(tomorrow).value(), 0);
    QCOMPARE(requests.dropExpired(again.expiresAt).value(), 1);
}

void TestStores::requestsThatNeverEndedAreDroppedAtStart()
{
    Workspace workspace;
    core::IdempotencyStore requests(workspace.db());
    const auto tomorrow = testNow + std::chrono::hours(24);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(requests.insert({u"ann"_s, u"key-%1"_s.arg(i), u"hash"_s, 0, {}, tomorrow}, testNow).value(), true);
    QCOMPARE(requests.finish(u"ann"_s, u"key-0"_s, 200, "{}").value(), true);
    QCOMPARE(requests.dropRunning().value(), 2);
    QVERIFY(requests.find(u"ann"_s, u"key-0"_s, testNow).value());
    QVERIFY(!requests.find(u"ann"_s, u"key-1"_s, testNow).value());
}

void TestStores::enginesAreSeenAgain()
{
    Workspace workspace;
    core::EngineNodeStore nodes(workspace.db());
    core::EngineNode node{u"e1"_s, u"mars"_s, u"2.0.0"_s, testNow, testNow};
    VERIFY_OK(nodes.seen(node));
    node.heartbeatAt = testNow + std::chrono::seconds(5);
    VERIFY_OK(nodes.seen(node));
    QCOMPARE(nodes.list().value(), QList<core::EngineNode>{node});
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_storage_stores.moc"
