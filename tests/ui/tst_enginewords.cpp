// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include "core/content/validator.h"
#include "core/planning/legality.h"
#include "core/safety/safetygates.h"
#include "core/safety/statemachine.h"
#include "fakedesk.h"
#include "ui/activity/actionwords.h"
#include "ui/common/enginewords.h"
#include "ui/common/interfacelanguage.h"

using namespace Qt::StringLiterals;

class EngineWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ui::setInterfaceLanguage(*qApp, u"en"_s); }

    void everyFormStandsInTheEngine();
    void everyActionOfTheLogHasAWord();
    void rulesThatForbidAPlaceAreTold_data();
    void rulesThatForbidAPlaceAreTold();
    void statesThatForbidAnEditAreTold();
    void findingsInATextAreTold();
    void keptReasonsAreTold();
    void timesAreThoseOfTheWorkspace();
    void namesStayAsTheyAre();
    void whatIsNotKnownStays();
    void englishStays();
    void refusalsReachTheWindowSo();
    void refusalsOfOneOfManyReachTheWindowSo();
};

namespace {

const QTimeZone madrid("Europe/Madrid");

core::Instant at(const char *iso)
{
    return *core::instantFromIso(QString::fromLatin1(iso));
}

/// What is left in Latin letters, apart from names, which are set apart from the direction of the sentence.
QString leftInEnglish(QString text)
{
    text.remove(QRegularExpression(u"\u2068[^\u2069]*\u2069"_s));
    static const QRegularExpression latin(u"[A-Za-z]+"_s);
    QStringList words;
    for (auto each = latin.globalMatch(text); each.hasNext();)
        words.append(each.next().captured());
    return words.join(u' ');
}

QString inArabic(const QString &english)
{
    ui::setInterfaceLanguage(*qApp, u"ar"_s);
    return ui::engineText(english, madrid);
}

/// A place where only what the case asks for is wrong.
struct Place {
    core::MoveRules rules = {};
    core::AccountBoard board = {};
    core::Instant to = at("2026-11-17T11:00:00.000Z");

    Place()
    {
        rules.platform = core::Platform::TikTok;
        rules.rules = core::PlatformTable::builtIn().at(core::Platform::TikTok);
        rules.language = u"es"_s;
        rules.zone = madrid;
        rules.earliest = at("2026-11-16T10:00:00.000Z");
        board.account.id = u"a1"_s;
        board.account.name = u"@cocina"_s;
        board.account.language = u"es"_s;
        board.account.zone = madrid;
        board.account.riskCap = 100;
    }
    QString broken(core::MoveRule rule) const
    {
        const auto found = core::firstBroken(rules, board, to);
        return found && found->rule == rule ? found->sentence : QString();
    }
};

} // namespace

/// A sentence that is changed in core/ has to be changed in the window's forms too.
void EngineWordsTest::everyFormStandsInTheEngine()
{
    QString source;
    const auto read = [&](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        source += QString::fromUtf8(file.readAll());
    };
    QDirIterator files(QString::fromLatin1(CORE_SOURCES), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        read(files.next());
    read(QString::fromLatin1(SAMPLE_WEEK));
    source.remove(QRegularExpression(u"\"(_s)?\\s*\\n\\s*u?\""_s)); // a literal over two lines
    QVERIFY(source.size() > 100'000);
    const QStringList forms = ui::engineForms();
    QVERIFY(forms.size() > 100);
    static const QRegularExpression value(u"%\\d"_s);
    for (const QString &form : forms) {
        for (const QString &part : form.split(value)) {
            static const QRegularExpression edges(u"^[ ;:,.@]+|[ ;:,.@]+$"_s);
            const QString words = QString(part).remove(edges);
            QVERIFY2(source.contains(words), qPrintable(u"not in core any more: “%1” of “%2”"_s.arg(words, form)));
        }
    }
}

/// What the engine writes into the audit log: the causes of the state machine, and the names that stand where it
/// writes.
void EngineWordsTest::everyActionOfTheLogHasAWord()
{
    QSet<QString> actions;
    for (const core::Transition &transition : core::transitions())
        actions.insert(core::causeName(transition.cause));
    QVERIFY(actions.size() > 20);
    QDirIterator files(QString::fromLatin1(CORE_SOURCES), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    static const QRegularExpression writing(u"\\b(?:record|saveSlot|noted|update)\\(([^;]*);"_s);
    static const QRegularExpression name(u"u\"([A-Z][A-Z_]+)\"_s"_s);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto call = writing.globalMatch(source); call.hasNext();) {
            const QString arguments = call.next().captured(1);
            for (auto each = name.globalMatch(arguments); each.hasNext();)
                actions.insert(each.next().captured(1));
        }
    }
    QVERIFY(actions.contains(u"COMMENTED"_s) && actions.contains(u"PERSON_ADDED"_s));
    QVERIFY(actions.contains(u"ACCOUNT_RETIRED"_s) && actions.contains(u"UNPINNED"_s));
    for (const QString &action : std::as_const(actions))
        QVERIFY2(ui::hasActionWord(action), qPrintable(action));
    QCOMPARE(ui::actionWord(u"EDITED"_s), u"Slot edited"_s);
    ui::setInterfaceLanguage(*qApp, u"es"_s);
    QCOMPARE(ui::actionWord(u"EDITED"_s), u"Entrada modificada"_s);
}

void EngineWordsTest::rulesThatForbidAPlaceAreTold_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QStringList>("holds");

    Place past;
    past.rules.earliest = at("2026-11-18T10:00:00.000Z");
    QTest::newRow("past") << past.broken(core::MoveRule::Past) << QStringList{u"12:00"_s, u"18 نوفمبر 11:00"_s};

    Place suspended;
    suspended.board.account.status = core::AccountStatus::Suspended;
    QTest::newRow("suspended") << suspended.broken(core::MoveRule::AccountState)
                               << QStringList{u"@cocina"_s, u"موقوف"_s};

    Place cooling;
    cooling.board.account.status = core::AccountStatus::Cooldown;
    cooling.board.account.cooldownUntil = at("2026-11-19T08:30:00.000Z");
    QTest::newRow("cooling down") << cooling.broken(core::MoveRule::AccountState)
                                  << QStringList{u"@cocina"_s, u"19 نوفمبر 09:30"_s};

    Place foreign;
    foreign.rules.language = u"ar"_s;
    QTest::newRow("language") << foreign.broken(core::MoveRule::Language) << QStringList{u"ES"_s, u"AR"_s};

    Place story;
    story.rules.contentType = core::ContentType::Story;
    QTest::newRow("content type") << story.broken(core::MoveRule::ContentType) << QStringList{u"TikTok"_s, u"قصة"_s};

    Place closed;
    closed.rules.blackouts = {
        core::Blackout{core::BlackoutScope::Everything,
                       {},
                       core::OnceWindow{at("2026-11-17T00:00:00.000Z"), at("2026-11-18T00:00:00.000Z")},
                       u"Harvest day"_s}};
    QTest::newRow("blackout") << closed.broken(core::MoveRule::Blackout) << QStringList{u"12:00"_s, u"Harvest day"_s};

    Place near;
    near.board.posts = {at("2026-11-17T09:30:00.000Z")};
    QTest::newRow("gap") << near.broken(core::MoveRule::Gap) << QStringList{u"@cocina"_s, u"10:30"_s, u"1 س 30 د"_s};

    Place full;
    full.rules.rules.minGap = std::chrono::minutes(0);
    full.rules.rules.maxPostsPerDay = 2;
    full.board.posts = {at("2026-11-17T08:00:00.000Z"), at("2026-11-17T18:00:00.000Z")};
    QTest::newRow("cap") << full.broken(core::MoveRule::DayCap)
                         << QStringList{u"@cocina"_s, u"TikTok"_s, u"منشوران"_s, u"17 نوفمبر"_s};

    Place risky;
    risky.board.account.riskCap = 0;
    QTest::newRow("risk") << risky.broken(core::MoveRule::RiskLimit) << QStringList{u"@cocina"_s};

    Place lane;
    lane.rules.lanePosts = {lane.to};
    QTest::newRow("lane") << lane.broken(core::MoveRule::LaneSpacing) << QStringList{u"ES"_s, u"12:00"_s};
}

void EngineWordsTest::rulesThatForbidAPlaceAreTold()
{
    QFETCH(QString, english);
    QFETCH(QStringList, holds);
    QVERIFY2(!english.isEmpty(), "the rule does not stand against the place");
    const QString told = inArabic(english);
    QCOMPARE(leftInEnglish(told), QString());
    for (const QString &part : holds)
        QVERIFY2(told.contains(part), qPrintable(told + u" lacks "_s + part));
    ui::setInterfaceLanguage(*qApp, u"es"_s);
    QVERIFY(ui::engineText(english, madrid) != english);
}

void EngineWordsTest::statesThatForbidAnEditAreTold()
{
    for (const auto state : {core::SlotState::Published, core::SlotState::Sending, core::SlotState::NeedsReview,
                             core::SlotState::Cancelled, core::SlotState::Rejected}) {
        const auto edit = core::stateAfterEdit(state);
        QVERIFY(!edit);
        QCOMPARE(leftInEnglish(inArabic(edit.error().message)), QString());
        const auto move = core::mayMove(state, core::SlotState::Approved, core::Who::Writer);
        QVERIFY(!move);
        QCOMPARE(leftInEnglish(inArabic(move.error().message)), QString());
    }
    const auto decided = core::mayMove(core::SlotState::PendingApproval, core::SlotState::Approved, core::Who::Writer);
    QCOMPARE(leftInEnglish(inArabic(decided.error().message)), QString());
    const auto risky = core::withinRiskLimit(0.7, 0.6);
    QVERIFY(inArabic(risky.error().message).contains(u"0.70"_s));
    ui::setInterfaceLanguage(*qApp, u"es"_s);
    QVERIFY(ui::engineText(risky.error().message, madrid).contains(u"0,70"_s));
}

void EngineWordsTest::findingsInATextAreTold()
{
    core::ContentVariant bare;
    bare.language = u"en"_s;
    bare.caption = u"x"_s.repeated(6000) + u" {{name}} < >"_s;
    for (int i = 0; i < 80; ++i)
        bare.hashtags.append(u"tag%1"_s.arg(i));
    qsizetype seen = 0;
    for (const core::Platform platform : core::allPlatforms) {
        const auto found = core::findings({}, bare, core::limitsFor(platform, core::ContentType::Video));
        seen += found.size();
        for (const core::Finding &finding : found)
            QCOMPARE(leftInEnglish(inArabic(finding.sentence)), QString());
    }
    QVERIFY(seen >= 15);
}

void EngineWordsTest::keptReasonsAreTold()
{
    for (const QString &reason : {u"Nobody decided before 2026-11-16T09:00:00.000Z, 60 minutes before its time"_s,
                                  u"Its time passed before it was sent for approval"_s, u"Cancelled by Marta Vidal"_s,
                                  u"No account of tiktok in es has a time left in the week that keeps every rule"_s,
                                  u"Its time falls into a blackout: Harvest day"_s,
                                  u"tiktok es at 2026-11-17T11:00:00.000Z: @cocina is suspended"_s,
                                  u"It is suspended, and one post stands on it this week"_s,
                                  u"It cools down until 2026-11-19T08:30:00.000Z, and 4 posts stand on it before"_s,
                                  u"The passphrase was wrong 5 times: try again after 2026-11-16T10:30:00.000Z"_s,
                                  u"Only an owner may change people: it needs the scope admin"_s})
        QCOMPARE(leftInEnglish(inArabic(reason)), QString());
}

void EngineWordsTest::timesAreThoseOfTheWorkspace()
{
    const QString told = inArabic(u"The time to decide ended at 2026-11-16T09:00:00.000Z"_s);
    QVERIFY2(told.contains(u"16 نوفمبر 10:00"_s), qPrintable(told));
}

void EngineWordsTest::namesStayAsTheyAre()
{
    QVERIFY(inArabic(u"Cancelled by %1 is suspended"_s).contains(u"%1 is suspended"_s));
    QVERIFY(inArabic(u"The name Its time is taken: choose another"_s).contains(u"Its time"_s));
}

void EngineWordsTest::whatIsNotKnownStays()
{
    QCOMPARE(inArabic(u"A sentence of a later version"_s), u"A sentence of a later version"_s);
    QCOMPARE(inArabic({}), QString());
}

void EngineWordsTest::englishStays()
{
    const QString sentence = u"@cocina needs 4 h between posts; 12:00 is 1 h 30 min after 10:30"_s;
    QVERIFY(inArabic(sentence) != sentence);
    ui::setInterfaceLanguage(*qApp, u"en"_s);
    QCOMPARE(ui::engineText(sentence, madrid), sentence);
}

void EngineWordsTest::refusalsReachTheWindowSo()
{
    ui::setInterfaceLanguage(*qApp, u"ar"_s);
    tests::FakeDesk desk;
    desk.refuseReading({core::Error::Code::NotFound, u"There is no plan with this id"_s, u"/planId"_s, {}});
    std::optional<core::Error> refusal;
    desk.ask(core::ListSlots{}, this, [&](const core::Result<core::ListSlots::Answer> &answer) {
        if (!answer)
            refusal = answer.error();
    });
    QTRY_VERIFY(refusal);
    QCOMPARE(refusal->message, ui::engineText(u"There is no plan with this id"_s, madrid));
    QCOMPARE(leftInEnglish(refusal->message), QString());
    QCOMPARE(refusal->field, u"/planId"_s);
}

void EngineWordsTest::refusalsOfOneOfManyReachTheWindowSo()
{
    ui::setInterfaceLanguage(*qApp, u"ar"_s);
    tests::FakeDesk desk;
    desk.refuseNext({core::Error::Code::Conflict, u"The slot has changed since it was shown"_s, {}, {}});
    core::Decide decide;
    decide.decision = core::Decision::Approve;
    decide.items = {{u"no-such-slot"_s, {}}};
    core::Decide::Answer outcomes;
    desk.submit(decide, this, [&](const core::Result<core::Decide::Answer> &answer) {
        outcomes = answer.value_or(core::Decide::Answer());
    });
    QTRY_COMPARE(outcomes.size(), 1);
    QVERIFY(outcomes.first().refused);
    QCOMPARE(leftInEnglish(outcomes.first().refused->message), QString());
}

QTEST_MAIN(EngineWordsTest)
#include "tst_enginewords.moc"
