// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/safety/subject.h"

#include <QTest>
#include <QTimeZone>

#include "core/base/json.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Content;
using core::PrincipalKind;
using core::Slot;

namespace {

Slot someSlot()
{
    Slot slot;
    slot.id = u"slot-1"_s;
    slot.platform = core::Platform::Instagram;
    slot.accountId = u"acc-1"_s;
    slot.contentId = u"oil-1"_s;
    slot.contentType = core::ContentType::Reel;
    slot.contentVersionId = u"v-1"_s;
    slot.language = u"en"_s;
    slot.dueAt = *core::instantFromIso(u"2026-03-02T12:00:00Z"_s);
    slot.state = core::SlotState::PendingApproval;
    slot.risk.score = 0.2;
    return slot;
}

Content someContent()
{
    Content content;
    content.contentId = u"oil-1"_s;
    content.title = u"Early harvest"_s;
    content.variants = {{u"var-1"_s,
                         u"en"_s,
                         {},
                         u"See https://example.org/oil now"_s,
                         {u"oil"_s, u"olive"_s},
                         {{u"a.jpg"_s, u"aa"_s, 1}, {u"b.jpg"_s, u"bb"_s, 2}}}};
    return content;
}

using Change = std::function<void(Slot &, Content &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestSubject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBoundFieldChangesTheFingerprint_data();
    void everyBoundFieldChangesTheFingerprint();
    void whatNobodyApprovedDoesNotChangeIt_data();
    void whatNobodyApprovedDoesNotChangeIt();
    void theSubjectIsCanonical();
    void theTextOfASubjectIsFoundAgain();
    void contentThatIsNotHeldIsBoundByItsIdAlone();
    void theWindowLeavesRoomForRetries();
    void smallMovesOfAPersonKeepTheApproval_data();
    void smallMovesOfAPersonKeepTheApproval();
};

void TestSubject::everyBoundFieldChangesTheFingerprint_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("slot id", [](Slot &s, Content &) { s.id = u"slot-2"_s; });
    row("platform", [](Slot &s, Content &) { s.platform = core::Platform::TikTok; });
    row("account", [](Slot &s, Content &) { s.accountId = u"acc-2"_s; });
    row("content", [](Slot &s, Content &) { s.contentId = u"oil-2"_s; });
    row("content type", [](Slot &s, Content &) { s.contentType = core::ContentType::Story; });
    row("content version", [](Slot &s, Content &) { s.contentVersionId = u"v-2"_s; });
    row("language", [](Slot &s, Content &) { s.language = u"es"_s; });
    row("time", [](Slot &s, Content &) { s.dueAt += 1ms; });
    row("risk band", [](Slot &s, Content &) { s.risk.score = 0.3; });
    row("caption", [](Slot &, Content &c) { c.variants[0].caption += u'!'; });
    row("link", [](Slot &, Content &c) { c.variants[0].caption.replace(u"example.org"_s, u"example.net"_s); });
    row("title", [](Slot &, Content &c) { c.title = u"Late harvest"_s; });
    row("hashtag", [](Slot &, Content &c) { c.variants[0].hashtags.removeLast(); });
    row("order of hashtags", [](Slot &, Content &c) { c.variants[0].hashtags.swapItemsAt(0, 1); });
    row("media bytes", [](Slot &, Content &c) { c.variants[0].media[0].sha256 = u"cc"_s; });
    row("order of media", [](Slot &, Content &c) { c.variants[0].media.swapItemsAt(0, 1); });
    row("another of its texts", [](Slot &s, Content &c) {
        c.variants.append({u"var-2"_s, u"en"_s, {}, u"Read it"_s, {}, {}});
        s.variantId = u"var-2"_s;
    });
    row("media taken away", [](Slot &, Content &c) { c.variants[0].media.clear(); });
}

void TestSubject::everyBoundFieldChangesTheFingerprint()
{
    QFETCH(Change, change);
    Slot slot = someSlot();
    Content content = someContent();
    const auto before = core::subjectOf(slot, &content);
    change(slot, content);
    QVERIFY(core::subjectOf(slot, &content).hash != before.hash);
}

void TestSubject::whatNobodyApprovedDoesNotChangeIt_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("state", [](Slot &s, Content &) { s.state = core::SlotState::Approved; });
    row("row version", [](Slot &s, Content &) { s.version = 7; });
    row("risk within its band", [](Slot &s, Content &) { s.risk.score = 0.29; });
    row("scores", [](Slot &s, Content &) { s.trendScore = s.visibilityScore = s.value = 0.9; });
    row("pin", [](Slot &s, Content &) { s.pinned = true; });
    row("another language's text", [](Slot &, Content &c) {
        c.variants.append({u"var-2"_s, u"es"_s, {}, u"Aceite"_s, {}, {}});
    });
    row("another text that takes turns with it", [](Slot &s, Content &c) {
        s.variantId = u"var-1"_s;
        c.variants.prepend({u"var-2"_s, u"en"_s, {}, u"Read it"_s, {}, {}});
    });
    row("where the media file lies", [](Slot &, Content &c) { c.variants[0].media[0].path = u"moved/a.jpg"_s; });
}

void TestSubject::whatNobodyApprovedDoesNotChangeIt()
{
    QFETCH(Change, change);
    Slot slot = someSlot();
    Content content = someContent();
    const auto before = core::subjectOf(slot, &content);
    change(slot, content);
    QCOMPARE(core::subjectOf(slot, &content).hash, before.hash);
}

void TestSubject::theSubjectIsCanonical()
{
    Content composed = someContent();
    composed.variants[0].caption = u"Café"_s;
    Content decomposed = someContent();
    decomposed.variants[0].caption = u"Cafe\u0301"_s;
    QVERIFY(composed.variants[0].caption != decomposed.variants[0].caption);
    const auto subject = core::subjectOf(someSlot(), &composed);
    QCOMPARE(core::subjectOf(someSlot(), &decomposed), subject);

    QCOMPARE(subject.hash.size(), 64);
    const auto parsed = core::parseJsonObject(subject.json);
    QVERIFY(parsed);
    QCOMPARE(core::toBytes(*parsed), subject.json);
    for (const auto &[name, value] : parsed->items())
        QVERIFY2(!value.is_number_float(), name.c_str());
    QCOMPARE(parsed->at("dueAt").get<qint64>(), core::toMs(someSlot().dueAt));
}

void TestSubject::theTextOfASubjectIsFoundAgain()
{
    Content content = someContent();
    content.variants.append({u"var-2"_s, u"en"_s, {}, u"Read it"_s, {}, {}});
    content.variants.append({u"var-3"_s, u"en"_s, {}, u"Read it"_s, {}, {{u"a.jpg"_s, u"aa"_s, 1}}});
    for (const core::ContentVariant &text : std::as_const(content.variants)) {
        Slot slot = someSlot();
        slot.variantId = text.id;
        const auto subject = core::parseJsonObject(core::subjectOf(slot, &content).json);
        QCOMPARE(core::textOfSubject(*subject, content), &text);
    }
    const auto subject = core::parseJsonObject(core::subjectOf(someSlot(), &content).json);
    Content other = content;
    other.variants.removeFirst();
    QCOMPARE(core::textOfSubject(*subject, other), &other.variants.first());
    other.variants.clear();
    QVERIFY(!core::textOfSubject(*subject, other));
}

void TestSubject::contentThatIsNotHeldIsBoundByItsIdAlone()
{
    const Content held = someContent();
    const auto bare = core::parseJsonObject(core::subjectOf(someSlot(), nullptr).json);
    QVERIFY(bare);
    QCOMPARE(bare->at("contentId").get<QString>(), u"oil-1"_s);
    QCOMPARE(bare->at("captionHash").get<QString>(), QString());
    QVERIFY(core::subjectOf(someSlot(), nullptr).hash != core::subjectOf(someSlot(), &held).hash);
}

void TestSubject::theWindowLeavesRoomForRetries()
{
    const Slot slot = someSlot();
    const auto window = core::approvalWindow(slot);
    QCOMPARE(core::toIso(window.notBefore), u"2026-03-02T11:55:00.000Z"_s);
    QCOMPARE(core::toIso(window.notAfter), u"2026-03-02T18:00:00.000Z"_s);
    QCOMPARE(core::toIso(core::decideBefore(slot, 5min)), u"2026-03-02T11:55:00.000Z"_s);
    QVERIFY(core::decideBefore(slot, 0min) == slot.dueAt);
}

void TestSubject::smallMovesOfAPersonKeepTheApproval_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<PrincipalKind>("mover");
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("kept");
    const Change nothing = [](Slot &, Content &) {};
    const auto row = [&](const char *name, const QString &from, const QString &to, bool kept,
                         PrincipalKind mover = PrincipalKind::Human, Change change = {}) {
        QTest::newRow(name) << from << to << mover << (change ? change : nothing) << kept;
    };
    const QString noon = u"2026-03-02T12:00:00Z"_s;
    const QString quarterPast = u"2026-03-02T12:15:00Z"_s;
    row("30 min later", noon, u"2026-03-02T12:30:00Z"_s, true);
    row("30 min earlier", noon, u"2026-03-02T11:30:00Z"_s, true);
    row("a moment more", noon, u"2026-03-02T12:30:00.001Z"_s, false);
    row("by a service", noon, quarterPast, false, PrincipalKind::Service);
    row("by the engine", noon, quarterPast, false, PrincipalKind::Engine);
    row("across local midnight", u"2026-03-02T22:50:00Z"_s, u"2026-03-02T23:10:00Z"_s, false);
    row("across midnight in UTC only", u"2026-03-02T23:50:00Z"_s, u"2026-03-03T00:10:00Z"_s, true);
    const auto human = PrincipalKind::Human;
    row("other account too", noon, quarterPast, false, human, [](Slot &s, Content &) { s.accountId = u"acc-2"_s; });
    row("other text too", noon, quarterPast, false, human, [](Slot &s, Content &) { s.contentVersionId = u"v-2"_s; });
    row("another of its texts too", noon, quarterPast, false, human,
        [](Slot &s, Content &) { s.variantId = u"var-2"_s; });
    row("higher risk band too", noon, quarterPast, false, human, [](Slot &s, Content &) { s.risk.score = 0.5; });
}

void TestSubject::smallMovesOfAPersonKeepTheApproval()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(PrincipalKind, mover);
    QFETCH(Change, change);
    QFETCH(bool, kept);
    Slot approved = someSlot();
    approved.dueAt = *core::instantFromIso(from);
    Slot moved = approved;
    moved.dueAt = *core::instantFromIso(to);
    Content unused;
    change(moved, unused);
    QCOMPARE(core::keepsApproval(approved, moved, QTimeZone("Europe/Madrid"), mover), kept);
}

QTEST_APPLESS_MAIN(TestSubject)
#include "tst_subject.moc"
