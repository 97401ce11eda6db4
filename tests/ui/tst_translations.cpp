// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "ui/common/interfacelanguage.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace {

/// One text of a .ts file.
struct Message {
    QString context = {};
    QString source = {};
    QString comment = {};
    bool plural = false;
    bool finished = false;
    QStringList texts = {}; ///< One for each plural form; one only where there is none.

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
    QString place() const { return context + u": “"_s + source + u'”'; }
};

QString tsFile(const QString &language)
{
    return QString::fromLatin1(TRANSLATIONS) + u"/ui_%1.ts"_s.arg(language);
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context};
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.plural) {
                message.texts.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.texts.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesIn(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// "%1", "%L1" and "%n" of a text, sorted.
QStringList valuesIn(const QString &text)
{
    static const QRegularExpression form(u"%(?:L?\\d|L?n)"_s);
    QStringList values;
    for (auto each = form.globalMatch(text); each.hasNext();)
        values.append(each.next().captured());
    values.sort();
    return values;
}

int mnemonicsIn(QString text)
{
    return int(text.remove(u"&&"_s).count(u'&'));
}

QString edgesOf(const QString &text)
{
    const auto white = [](QChar c) { return c.isSpace() ? QString(c) : QString(); };
    return text.isEmpty() ? QString() : white(text.front()) + u'|' + white(text.back());
}

/// Keys and names are the same everywhere.
bool saysNothingInArabic(QString text)
{
    static const QSet<QString> same = {
        u"Distribution Engine"_s, u"Qt"_s, u"Enter"_s, u"Ctrl+F"_s, u"API"_s, u"REST"_s, u"CSV"_s, u"PDF"_s, u"PNG"_s};
    if (same.contains(text))
        return false;
    static const QRegularExpression arabic(u"\\p{Arabic}"_s);
    if (text.contains(arabic))
        return false;
    static const QRegularExpression notWords(u"%L?[\\dn]|Ctrl|Alt|Shift|Esc|Del|Home|End|PgUp|PgDown|Space"_s);
    static const QRegularExpression letters(u"[A-Za-z]{2,}"_s);
    return text.remove(notWords).contains(letters);
}

/// Where the text of one language cannot be right beside its source; empty where nothing is wrong.
QString faultIn(const Message &message, const QString &text, const QString &language)
{
    if (text.trimmed().isEmpty())
        return u"nothing stands there"_s;
    QStringList wanted = valuesIn(message.source);
    const QStringList found = valuesIn(text);
    if (message.plural && !found.contains(u"%n"_s))
        wanted.removeAll(u"%n"_s); // "one day", "two days" need no figure
    if (found != wanted)
        return u"it holds %1 instead of %2"_s.arg(found.join(u' '), wanted.join(u' '));
    if (mnemonicsIn(text) != mnemonicsIn(message.source))
        return u"its mnemonic differs"_s;
    if (edgesOf(text) != edgesOf(message.source))
        return u"it begins or ends with other white space"_s;
    if (text.endsWith(u'…') != message.source.endsWith(u'…') || text.contains(u"..."_s))
        return u"its ellipsis differs"_s;
    if (text.endsWith(u'.') != message.source.endsWith(u'.'))
        return u"its full stop differs"_s;
    if (text.count(u'\n') != message.source.count(u'\n'))
        return u"its lines differ"_s;
    static const QRegularExpression tags(u"<[^>]*>"_s);
    if (text.count(tags) != message.source.count(tags))
        return u"its tags differ"_s;
    if (language == u"ar"_s && saysNothingInArabic(text))
        return u"it is not Arabic"_s;
    return {};
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ui::setInterfaceLanguage(*qApp, u"en"_s); }

    void everyTextOfTheSourcesIsThere_data();
    void everyTextOfTheSourcesIsThere();
    void everyTextIsRightBesideItsSource_data();
    void everyTextIsRightBesideItsSource();
    void pluralsHaveAllTheirForms_data();
    void pluralsHaveAllTheirForms();
    void noSourceCountsWithoutPlural();
    void faultsAreSeen_data();
    void faultsAreSeen();
    void theWindowSpeaks_data();
    void theWindowSpeaks();
    void aLanguageGivesWayToAnother();
};

void TranslationsTest::everyTextOfTheSourcesIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("es") << u"es"_s;
    QTest::newRow("ar") << u"ar"_s;
}

/// Qt's own tool reads the sources, as when texts are taken over: English has its plurals alone.
void TranslationsTest::everyTextOfTheSourcesIsThere()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh_%1.ts"_s.arg(language));
    QProcess lupdate;
    lupdate.start(QString::fromLatin1(LUPDATE),
                  {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, QString::fromLatin1(SOURCES),
                   QString::fromLatin1(SOURCES) + u"/ui"_s, u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    QSet<QString> known;
    for (const Message &message : messagesIn(tsFile(language)))
        known.insert(message.key());
    const QList<Message> wanted = messagesIn(fresh);
    QVERIFY(wanted.size() > 1000);
    QStringList missing;
    QSet<QString> inSources;
    for (const Message &message : wanted) {
        if (language == u"en"_s && !message.plural)
            continue;
        inSources.insert(message.key());
        if (!known.contains(message.key()))
            missing.append(message.place());
    }
    QVERIFY2(
        missing.isEmpty(),
        qPrintable(u"missing in %1 (build the target update_translations):\n"_s.arg(language) + missing.join(u'\n')));
    QVERIFY2((known - inSources).isEmpty(),
             qPrintable(u"no longer in the sources:\n"_s + (known - inSources).values().join(u'\n')));
}

void TranslationsTest::everyTextIsRightBesideItsSource_data()
{
    everyTextOfTheSourcesIsThere_data();
}

void TranslationsTest::everyTextIsRightBesideItsSource()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesIn(tsFile(language));
    QVERIFY(messages.size() > (language == u"en"_s ? 40 : 1000));
    QStringList faults;
    for (const Message &message : messages) {
        if (!message.finished)
            faults.append(message.place() + u" is not finished"_s);
        for (const QString &text : message.texts) {
            if (const QString fault = faultIn(message, text, language); !fault.isEmpty())
                faults.append(message.place() + u" as “"_s + text + u"”: "_s + fault);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TranslationsTest::pluralsHaveAllTheirForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("en") << u"en"_s << 2;
    QTest::newRow("es") << u"es"_s << 2;
    QTest::newRow("ar") << u"ar"_s << 6; // none, one, two, few, many, others
}

void TranslationsTest::pluralsHaveAllTheirForms()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    int plurals = 0;
    for (const Message &message : messagesIn(tsFile(language))) {
        if (!message.plural)
            continue;
        ++plurals;
        QVERIFY2(message.texts.size() == forms, qPrintable(message.place()));
        // Where there are many, the figure must be read.
        QVERIFY2(message.texts.last().contains(u"%n"_s), qPrintable(message.place()));
        if (forms == 6)
            QVERIFY2(message.texts[3].contains(u"%n"_s) && message.texts[4].contains(u"%n"_s),
                     qPrintable(message.place()));
    }
    QVERIFY(plurals > 40);
}

/// tr("%n slots", {}, n) is no plural to Qt's tool, and would be "1 slots".
void TranslationsTest::noSourceCountsWithoutPlural()
{
    for (const Message &message : messagesIn(tsFile(u"es"_s)))
        QVERIFY2(message.plural == message.source.contains(u"%n"_s), qPrintable(message.place()));
}

void TranslationsTest::faultsAreSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("right") << u"Move %1 to %2"_s << u"نقل %1 إلى %2"_s << false;
    QTest::newRow("another order") << u"%1 of %2"_s << u"من %2: %1"_s << false;
    QTest::newRow("empty") << u"Move"_s << QString() << true;
    QTest::newRow("value lost") << u"Move %1 to %2"_s << u"نقل %1"_s << true;
    QTest::newRow("value twice") << u"Move %1"_s << u"نقل %1 %1"_s << true;
    QTest::newRow("mnemonic lost") << u"&Move"_s << u"نقل"_s << true;
    QTest::newRow("white space") << u", "_s << u"،"_s << true;
    QTest::newRow("ellipsis") << u"Move…"_s << u"نقل"_s << true;
    QTest::newRow("three points") << u"Move…"_s << u"نقل..."_s << true;
    QTest::newRow("full stop") << u"Moved."_s << u"نُقل"_s << true;
    QTest::newRow("line") << u"One\ntwo"_s << u"واحد اثنان"_s << true;
    QTest::newRow("tag") << u"<b>Move</b>"_s << u"نقل"_s << true;
    QTest::newRow("English") << u"Move"_s << u"Move"_s << true;
    QTest::newRow("a key") << u"%1 (Ctrl+%2)"_s << u"%1 (Ctrl+%2)"_s << false;
}

void TranslationsTest::faultsAreSeen()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    QFETCH(bool, wrong);
    Message message{.source = source};
    QCOMPARE(!faultIn(message, text, u"ar"_s).isEmpty(), wrong);
}

void TranslationsTest::theWindowSpeaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("approved");
    QTest::addColumn<QStringList>("counts"); // 1, 2, 3, 11, 100 slots
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("en") << u"en"_s << u"Approved"_s
                        << QStringList{u"1 slot"_s, u"2 slots"_s, u"3 slots"_s, u"11 slots"_s, u"100 slots"_s}
                        << Qt::LeftToRight;
    QTest::newRow("es") << u"es"_s << u"Aprobada"_s
                        << QStringList{u"1 entrada"_s, u"2 entradas"_s, u"3 entradas"_s, u"11 entradas"_s,
                                       u"100 entradas"_s}
                        << Qt::LeftToRight;
    QTest::newRow("ar") << u"ar"_s << u"معتمد"_s
                        << QStringList{u"موعد واحد"_s, u"موعدان"_s, u"3 مواعيد"_s, u"11 موعدًا"_s, u"100 موعد"_s}
                        << Qt::RightToLeft;
}

void TranslationsTest::theWindowSpeaks()
{
    QFETCH(QString, language);
    QFETCH(QString, approved);
    QFETCH(QStringList, counts);
    QFETCH(Qt::LayoutDirection, direction);
    QVERIFY(QFile::exists(u":/i18n/ui_%1.qm"_s.arg(language)));
    ui::setInterfaceLanguage(*qApp, language);
    QCOMPARE(ui::lookWord(ui::SlotLook::Approved), approved);
    QStringList said;
    for (const int count : {1, 2, 3, 11, 100})
        said.append(ui::slotCountText(count));
    QCOMPARE(said, counts);
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
}

void TranslationsTest::aLanguageGivesWayToAnother()
{
    ui::setInterfaceLanguage(*qApp, u"ar"_s);
    ui::setInterfaceLanguage(*qApp, u"es"_s);
    QCOMPARE(ui::riskWord(core::RiskLevel::High), u"ALTO"_s);
    ui::setInterfaceLanguage(*qApp, u"en"_s);
    QCOMPARE(ui::riskWord(core::RiskLevel::High), u"HIGH"_s);
}

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
