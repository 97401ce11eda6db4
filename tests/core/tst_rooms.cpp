// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The allowed arrows: what a room may include besides itself. The one place where they stand; ARCHITECTURE.md draws
/// them.
const QMap<QString, QStringList> arrows = [] {
    const QStringList values = {u"core/base"_s, u"core/model"_s};
    QMap<QString, QStringList> table = {{u"core/base"_s, {}}, {u"core/model"_s, {u"core/base"_s}}};
    const QStringList inner = {u"core/storage"_s,    u"core/peers"_s,   u"core/content"_s, u"core/routing"_s,
                               u"core/advice"_s,     u"core/risk"_s,    u"core/safety"_s,  u"core/planning"_s,
                               u"core/publishing"_s, u"core/learning"_s};
    for (const QString &room : inner)
        table[room] = values;
    table[u"core/engine"_s] = values + inner;
    table[u"core/api"_s] = values + inner + QStringList{u"core/engine"_s};
    table[u"ui"_s] = table[u"core/api"_s];
    table[u"app"_s] = table[u"ui"_s] + QStringList{u"core/api"_s, u"ui"_s};
    return table;
}();

/// Qt modules that belong to few rooms.
const QMap<QString, QStringList> moduleRooms = {{u"QtWidgets"_s, {u"ui"_s, u"app"_s}},
                                                {u"QtCharts"_s, {u"ui"_s, u"app"_s}},
                                                {u"QtSql"_s, {u"core/storage"_s}},
                                                {u"QtHttpServer"_s, {u"core/api"_s}},
                                                {u"QtWebSockets"_s, {u"core/api"_s}}};

QString roomOf(const QString &path)
{
    return path.startsWith(u"core/"_s) ? path.section(u'/', 0, 1) : path.section(u'/', 0, 0);
}

/// The module whose header `name` is ("QSqlQuery" -> "QtSql"), as far as it belongs to few rooms.
QString moduleOf(const QString &name)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (auto it = moduleRooms.keyBegin(); it != moduleRooms.keyEnd(); ++it) {
        if (name.startsWith(*it + u'/') || name == *it || headers.exists(*it + u'/' + name))
            return *it;
    }
    return {};
}

QStringList wrongIncludes(const QString &path, const QString &text)
{
    static const QRegularExpression form(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s,
                                         QRegularExpression::MultilineOption);
    const QString room = roomOf(path);
    QStringList faults;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(2);
        if (match.captured(1) == u"\""_s) {
            const QString other = roomOf(name);
            if (arrows.contains(other) ? other != room && !arrows[room].contains(other) : name.contains(u'/'))
                faults.append(u"%1 includes %2: no arrow from %3 to %4"_s.arg(path, name, room, other));
        } else if (const QString module = moduleOf(name); !module.isEmpty() && !moduleRooms[module].contains(room)) {
            faults.append(
                u"%1 includes %2: %3 belongs to %4"_s.arg(path, name, module, moduleRooms[module].join(u", "_s)));
        }
    }
    return faults;
}

QStringList strayColours(const QString &path, const QString &text)
{
    static const QRegularExpression form(
        uR"re("#(?:[0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})"|QColor\(\s*\d|\bqRgba?\(\s*\d)re"_s);
    if (!path.startsWith(u"ui/"_s) || path.startsWith(u"ui/common/theme"_s))
        return {};
    QStringList faults;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        faults.append(u"%1 has a colour of its own: %2; colours are tokens of ui/common/theme"_s.arg(
            path, matches.next().captured()));
    return faults;
}

/// Both lines, before anything but what must stand first in such a file.
bool startsWithLicence(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A(#![^\n]*\n|<\?xml[^\n]*\n)?(//|#|--|<!--) SPDX-FileCopyrightText: [^\n]+\n(//|#|--|<!--) SPDX-License-Identifier: GPL-3\.0-or-later)"_s);
    return form.match(text).hasMatch();
}

QString read(const QString &path)
{
    QFile file(QStringLiteral(DE_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Paths below the given folders, relative to the checkout.
QStringList filesIn(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(QStringLiteral(DE_SOURCE_DIR));
    QStringList paths;
    for (const QString &folder : folders) {
        for (QDirIterator files(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();)
            paths.append(root.relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

const QStringList sources = {u"*.h"_s, u"*.cpp"_s};

} // namespace

class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArrowsRunInNoCircle();
    void everyRoomIsInTheTable();
    void includesFollowTheArrows();
    void coloursComeFromTheTheme();
    void everyFileStartsWithItsLicence();
    void aWrongIncludeIsFound_data();
    void aWrongIncludeIsFound();
    void aStrayColourIsFound_data();
    void aStrayColourIsFound();
    void aMissingLicenceIsFound_data();
    void aMissingLicenceIsFound();
};

void TestRooms::theArrowsRunInNoCircle()
{
    QSet<QString> settled;
    for (qsizetype before = -1; before != settled.size();) {
        before = settled.size();
        for (auto it = arrows.cbegin(); it != arrows.cend(); ++it) {
            if (std::ranges::all_of(it.value(), [&](const QString &other) { return settled.contains(other); }))
                settled.insert(it.key());
        }
    }
    QCOMPARE(settled.size(), arrows.size());
}

void TestRooms::everyRoomIsInTheTable()
{
    const QStringList files = filesIn({u"core"_s, u"ui"_s, u"app"_s}, sources);
    QVERIFY(files.size() > 50);
    for (const QString &path : files)
        QVERIFY2(arrows.contains(roomOf(path)), qPrintable(path));
}

void TestRooms::includesFollowTheArrows()
{
    QVERIFY2(moduleOf(u"QSqlQuery"_s) == u"QtSql"_s, "Qt's headers are not where the check looks for them");
    QStringList faults;
    for (const QString &path : filesIn({u"core"_s, u"ui"_s, u"app"_s}, sources))
        faults += wrongIncludes(path, read(path));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestRooms::coloursComeFromTheTheme()
{
    QStringList faults;
    for (const QString &path : filesIn({u"ui"_s}, sources))
        faults += strayColours(path, read(path));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestRooms::everyFileStartsWithItsLicence()
{
    const QStringList patterns = sources + QStringList{u"CMakeLists.txt"_s, u"*.sh"_s,  u"*.py"_s,      u"*.qrc"_s,
                                                       u"*.sql"_s,          u"*.xml"_s, u"*.desktop"_s, u"*.service"_s};
    QStringList faults;
    for (const QString &path :
         filesIn({u"app"_s, u"core"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u"resources"_s}, patterns)
             + QStringList{u"CMakeLists.txt"_s}) {
        if (!startsWithLicence(read(path)))
            faults.append(path);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u"without their SPDX lines: "_s + faults.join(u", "_s)));
}

void TestRooms::aWrongIncludeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const QString &path, const QString &include, bool wrong) {
        QTest::newRow(qPrintable(path + u" <- "_s + include)) << path << include << wrong;
    };
    row(u"core/model/slot.h"_s, u"\"core/base/instant.h\""_s, false);
    row(u"core/base/hash.h"_s, u"\"core/model/slot.h\""_s, true);
    row(u"core/planning/planner.cpp"_s, u"\"core/storage/database.h\""_s, true);
    row(u"core/storage/database.cpp"_s, u"\"core/engine/distributionengine.h\""_s, true);
    row(u"core/engine/plan.cpp"_s, u"\"core/planning/planner.h\""_s, false);
    row(u"core/api/routes.cpp"_s, u"\"ui/shell/mainwindow.h\""_s, true);
    row(u"ui/shell/mainwindow.cpp"_s, u"\"core/api/restserver.h\""_s, true);
    row(u"app/main.cpp"_s, u"\"core/api/restserver.h\""_s, false);
    row(u"core/model/slot.cpp"_s, u"\"tests/support/fakeclock.h\""_s, true);
    row(u"core/engine/store.cpp"_s, u"<QSqlQuery>"_s, true);
    row(u"core/storage/statement.cpp"_s, u"<QSqlQuery>"_s, false);
    row(u"core/engine/window.cpp"_s, u"<QtWidgets/QWidget>"_s, true);
    row(u"core/engine/window.cpp"_s, u"<QWidget>"_s, true);
    row(u"ui/shell/mainwindow.cpp"_s, u"<QMainWindow>"_s, false);
    row(u"ui/shell/server.cpp"_s, u"<QAbstractHttpServer>"_s, true);
    row(u"core/model/slot.cpp"_s, u"<QString>"_s, false);
    row(u"core/model/slot.cpp"_s, u"\"slot.moc\""_s, false);
}

void TestRooms::aWrongIncludeIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    const auto faults = wrongIncludes(path, u"#pragma once\n\n#include %1\n"_s.arg(include));
    QTEST(!faults.isEmpty(), "wrong");
}

void TestRooms::aStrayColourIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("stray");
    QTest::newRow("hex") << u"ui/calendar/chip.cpp"_s << u"QColor(\"#3B5BDB\")"_s << true;
    QTest::newRow("short hex") << u"ui/calendar/chip.cpp"_s << u"u\"#fff\"_s"_s << true;
    QTest::newRow("numbers") << u"ui/calendar/chip.cpp"_s << u"QColor(59, 91, 219)"_s << true;
    QTest::newRow("in the theme") << u"ui/common/theme.cpp"_s << u"QColor(\"#3B5BDB\")"_s << false;
    QTest::newRow("a token") << u"ui/calendar/chip.cpp"_s << u"theme.color(Token::Accent)"_s << false;
    QTest::newRow("an object name") << u"ui/calendar/chip.cpp"_s << u"\"#calendar\""_s << false;
}

void TestRooms::aStrayColourIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QTEST(!strayColours(path, line).isEmpty(), "stray");
}

void TestRooms::aMissingLicenceIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("licensed");
    const QString lines =
        u"%1 SPDX-FileCopyrightText: 2026 The authors\n%1 SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    QTest::newRow("C++") << lines.arg(u"//"_s) << true;
    QTest::newRow("script") << u"#!/bin/sh\n"_s + lines.arg(u"#"_s) << true;
    QTest::newRow("XML") << u"<?xml version=\"1.0\"?>\n"_s + lines.arg(u"<!--"_s) << true;
    QTest::newRow("none") << u"#pragma once\n"_s << false;
    QTest::newRow("after the code") << u"#pragma once\n"_s + lines.arg(u"//"_s) << false;
    QTest::newRow("other licence") << lines.arg(u"//"_s).replace(u"GPL-3.0-or-later"_s, u"MIT"_s) << false;
}

void TestRooms::aMissingLicenceIsFound()
{
    QFETCH(QString, text);
    QTEST(startsWithLicence(text), "licensed");
}

QTEST_APPLESS_MAIN(TestRooms)
#include "tst_rooms.moc"
