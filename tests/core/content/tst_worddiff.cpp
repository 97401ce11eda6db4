// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <QTextBoundaryFinder>

#include "core/content/worddiff.h"
#include "tests/support/dice.h"

using namespace Qt::StringLiterals;
using core::DiffKind;

class WordDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWholeWords_data();
    void tellsWholeWords();
    void bothTextsCanBeMadeAgain();
    void whatStaysAppearsWhateverTheOrderAsked();
    void aTextThatGrewOnlyGrows();
    void longTextsAreToldAtOnce();
    void countsWords();
};

namespace {

/// "[-gone-]{+come+}" around what stays.
QString marked(const QList<core::DiffPart> &parts)
{
    QString text;
    for (const core::DiffPart &part : parts)
        text += part.kind == DiffKind::Removed ? u"[-"_s + part.text + u"-]"_s
            : part.kind == DiffKind::Inserted  ? u"{+"_s + part.text + u"+}"_s
                                               : part.text;
    return text;
}

QString side(const QList<core::DiffPart> &parts, DiffKind without)
{
    QString text;
    for (const core::DiffPart &part : parts) {
        if (part.kind != without)
            text += part.text;
    }
    return text;
}

QString randomText(support::Dice &dice)
{
    static const QStringList words = {u"oil"_s,         u"press"_s,  u"día"_s,   u"ستة"_s, u"أشهر"_s,
                                      u"👩‍🌾"_s, u"🇪🇸"_s,     u"don't"_s, u"3.5"_s, u"e\u0301"_s,
                                      u"#aove"_s,       u"新しい"_s, u"\u200f"_s};
    static const QStringList gaps = {u" "_s, u"  "_s, u"\n"_s, u", "_s, QString()};
    QString text;
    for (int i = dice.upTo(9); i > 0; --i)
        text += dice.oneOf(words) + dice.oneOf(gaps);
    return text;
}

} // namespace

void WordDiffTest::tellsWholeWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << u"the first oil"_s << u"the first oil"_s << u"the first oil"_s;
    QTest::newRow("both empty") << QString() << QString() << QString();
    QTest::newRow("from nothing") << QString() << u"new"_s << u"{+new+}"_s;
    QTest::newRow("a word") << u"the first oil"_s << u"the best oil"_s << u"the [-first-]{+best+} oil"_s;
    QTest::newRow("never half a word") << u"pressed"_s << u"presses"_s << u"[-pressed-]{+presses+}"_s;
    QTest::newRow("words side by side are one change")
        << u"keep it six months now"_s << u"keep it two years now"_s << u"keep it [-six months-]{+two years+} now"_s;
    QTest::newRow("words put in") << u"from opening"_s << u"from its opening"_s << u"from {+its +}opening"_s;
    QTest::newRow("punctuation alone") << u"Taste it."_s << u"Taste it!"_s << u"Taste it[-.-]{+!+}"_s;
    QTest::newRow("Arabic") << u"خلال سنة من فتحه"_s << u"خلال ستة أشهر من فتحه"_s
                            << u"خلال [-سنة-]{+ستة أشهر+} من فتحه"_s;
    QTest::newRow("emoji") << u"ready 👩‍🌾"_s << u"ready 👨‍🌾"_s
                           << u"ready [-👩‍🌾-]{+👨‍🌾+}"_s;
}

void WordDiffTest::tellsWholeWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(marked(core::wordDiff(before, after)), "expected");
}

void WordDiffTest::bothTextsCanBeMadeAgain()
{
    support::Dice dice(7);
    for (int round = 0; round < 3000; ++round) {
        const QString before = randomText(dice), after = randomText(dice);
        const auto parts = core::wordDiff(before, after);
        QCOMPARE(side(parts, DiffKind::Inserted), before);
        QCOMPARE(side(parts, DiffKind::Removed), after);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY(!parts[i].text.isEmpty());
            if (i > 0) {
                QVERIFY(parts[i].kind != parts[i - 1].kind);
                QVERIFY(!(parts[i].kind == DiffKind::Removed && parts[i - 1].kind == DiffKind::Inserted));
            }
        }
    }
}

void WordDiffTest::whatStaysAppearsWhateverTheOrderAsked()
{
    support::Dice dice(8);
    const auto kept = [](const QList<core::DiffPart> &parts) {
        qsizetype length = 0;
        for (const core::DiffPart &part : parts)
            length += part.kind == DiffKind::Same ? core::wordCount(part.text) : 0;
        return length;
    };
    const QStringList words = {u"oil"_s, u"press"_s, u"mill"_s, u"tree"_s};
    for (int round = 0; round < 500; ++round) {
        QStringList list;
        for (int i = dice.upTo(8); i >= 0; --i)
            list.append(dice.oneOf(words));
        QStringList shorter = list;
        shorter.removeAt(dice.upTo(int(list.size()) - 1));
        // All that is left of the shorter text is found in the longer one, in both directions.
        QCOMPARE(kept(core::wordDiff(list.join(u' '), shorter.join(u' '))), shorter.size());
        QCOMPARE(kept(core::wordDiff(shorter.join(u' '), list.join(u' '))), shorter.size());
    }
}

void WordDiffTest::aTextThatGrewOnlyGrows()
{
    support::Dice dice(9);
    for (int round = 0; round < 500; ++round) {
        const QString before = randomText(dice) + u' ';
        const auto parts = core::wordDiff(before, before + u"harvest"_s);
        for (const core::DiffPart &part : parts)
            QVERIFY(part.kind != DiffKind::Removed);
    }
}

void WordDiffTest::longTextsAreToldAtOnce()
{
    QString before, after;
    for (int i = 0; i < 6000; ++i) {
        before += u"a%1 "_s.arg(i);
        after += u"b%1 "_s.arg(i);
    }
    const auto parts = core::wordDiff(before, after);
    QCOMPARE(parts.size(), 3); // the last blank stays
    QCOMPARE(side(parts, DiffKind::Inserted), before);
    QCOMPARE(side(parts, DiffKind::Removed), after);
}

void WordDiffTest::countsWords()
{
    QCOMPARE(core::wordCount(u"  The first – oil, 3.5 l 🫒 "_s), 6);
    QCOMPARE(core::wordCount(u"ستة أشهر"_s), 2);
    QCOMPARE(core::wordCount(QString()), 0);
}

QTEST_APPLESS_MAIN(WordDiffTest)
#include "tst_worddiff.moc"
