// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ids.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsOfOneMillisecondSortInTheOrderOfTheirMaking();
    void idsSortByTime();
};

void TestIds::idsOfOneMillisecondSortInTheOrderOfTheirMaking()
{
    const auto now = core::instantFromIso(u"2026-11-23T06:00:00Z"_s).value();
    QStringList ids;
    for (int i = 0; i < 4096; ++i)
        ids.append(core::newId(now));
    QVERIFY(std::ranges::is_sorted(ids));
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const QString &id : ids)
        QCOMPARE(QUuid(id).variant(), QUuid::DCE);
    QCOMPARE(ids.first().at(14), u'7'); // the version
    QCOMPARE(ids.last().at(14), u'7');
}

void TestIds::idsSortByTime()
{
    const auto now = core::instantFromIso(u"2026-11-23T06:00:00Z"_s).value();
    const QString later = core::newId(now + core::milliseconds(1));
    QVERIFY(core::newId(now) < later);
    QVERIFY(later < core::newId(now + core::milliseconds(2)));
}

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
