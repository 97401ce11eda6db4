// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "gallery.h"
#include "ui/common/style.h"

using namespace Qt::StringLiterals;

namespace {

QStringList logged;

void remember(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    // What the offscreen platform says of itself is no fault of a widget.
    if (type != QtDebugMsg && type != QtInfoMsg && !text.startsWith(u"This plugin does not support"_s))
        logged.append(text);
}

} // namespace

/// Every control in one window, in light, dark and from right to left. Writes the pictures to the folder that the
/// environment variable DE_GALLERY names, so that a person can look at them.
class GalleryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data();
    void looks();
};

void GalleryTest::looks_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void GalleryTest::looks()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    const QTemporaryDir temporary;
    const QString folder = qEnvironmentVariable("DE_GALLERY", temporary.path());
    QVERIFY(QDir().mkpath(folder));
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(remember);

    QApplication::setLayoutDirection(direction);
    ui::applyTheme(*qApp, scheme);
    tests::Gallery gallery;
    gallery.resize(1440, 1000);
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(gallery.grab().save(u"%1/gallery-%2.png"_s.arg(folder, name)));
    for (const auto &[part, picture] : gallery.popups())
        QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder, part, name)));

    qInstallMessageHandler(before);
    QVERIFY2(logged.isEmpty(), qPrintable(logged.join(u'\n')));
    for (const QString &fault : gallery.faults())
        qWarning("%s", qPrintable(fault));
    QVERIFY(gallery.faults().isEmpty());
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
