// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/links.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreFoundWithoutTheSentenceAroundThem_data();
    void addressesAreFoundWithoutTheSentenceAroundThem();
};

void TestLinks::addressesAreFoundWithoutTheSentenceAroundThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("none") << u"Olive oil, 3.5 litres. Ask us"_s << QStringList();
    QTest::newRow("end of a sentence") << u"See https://example.org/oil."_s
                                       << QStringList{u"https://example.org/oil"_s};
    QTest::newRow("in brackets") << u"(www.example.org/a?b=1)"_s << QStringList{u"www.example.org/a?b=1"_s};
    QTest::newRow("closing slash kept") << u"http://example.org/"_s << QStringList{u"http://example.org/"_s};
    QTest::newRow("two, in order") << u"HTTPS://b.example and https://a.example"_s
                                   << QStringList{u"HTTPS://b.example"_s, u"https://a.example"_s};
    QTest::newRow("after Arabic") << u"زوروا https://example.org/ar، اليوم"_s
                                  << QStringList{u"https://example.org/ar"_s};
}

void TestLinks::addressesAreFoundWithoutTheSentenceAroundThem()
{
    QFETCH(QString, text);
    QTEST(core::linksIn(text), "links");
}

QTEST_APPLESS_MAIN(TestLinks)
#include "tst_links.moc"
