// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/textids.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ContentVariant;
using core::Platform;

/// A text is the same text in the next version of its content.
class TestTextIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsKeepTheirIds_data();
    void textsKeepTheirIds();

private:
    /// "a=one b=two": ids and captions, all in one place; "=one" has no id.
    static QList<ContentVariant> texts(const QString &words, std::optional<Platform> platform = Platform::TikTok)
    {
        QList<ContentVariant> list;
        for (const QString &word : words.split(u' ')) {
            ContentVariant text;
            text.id = word.section(u'=', 0, 0);
            text.caption = word.section(u'=', 1);
            text.language = u"en"_s;
            text.platform = platform;
            list.append(text);
        }
        return list;
    }
};

void TestTextIds::textsKeepTheirIds_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("ids");
    QTest::newRow("as they bring it") << u"b=new a=one"_s << u"b,a"_s;
    QTest::newRow("one that is known by nobody") << u"x=one b=two"_s << u"x,b"_s;
    QTest::newRow("a new one between") << u"a=one =new c=three"_s << u"a,,c"_s;
    QTest::newRow("a copy is another text") << u"a=one a=one b=two"_s << u"a,,b"_s;
    QTest::newRow("known by its words") << u"=three =one"_s << u"c,a"_s;
    QTest::newRow("changed without ids") << u"=one =new =three"_s << u"a,b,c"_s;
    QTest::newRow("more than before, without ids") << u"=one =two =three =four"_s << u"a,b,c,"_s;
}

void TestTextIds::textsKeepTheirIds()
{
    QFETCH(QString, after);
    QFETCH(QString, ids);
    QList<ContentVariant> now = texts(after);
    // one for all platforms must not lend its id to one of TikTok's
    core::keepTextIds(now, texts(u"z=zero"_s, std::nullopt) + texts(u"a=one b=two c=three"_s));
    QStringList named;
    for (const ContentVariant &text : now)
        named.append(text.id);
    QCOMPARE(named.join(u','), ids);
}

QTEST_APPLESS_MAIN(TestTextIds)
#include "tst_textids.moc"
