// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginehost.h"

#include "core/base/hash.h"
#include "core/engine/auditqueries.h"
#include "core/engine/contentcommands.h"
#include "core/engine/mediadesk.h"

#include <QDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using core::copyIntoMedia;
using core::Error;
using core::Media;

/// Files on their way into the media folder.
class TestAttachMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void aFileIsCopiedWithItsHash()
    {
        const QString source = write(u"my clip.mp4"_s, "bytes");
        qint64 seen = 0;
        core::CopyControl control;
        control.progress = [&](qint64 done, qint64) { seen = done; };
        const auto media = copyIntoMedia(source, media_(), control);
        QVERIFY(media);
        QCOMPARE(*media, (Media{u"my-clip.mp4"_s, core::sha256Hex("bytes"), 5}));
        QCOMPARE(seen, 5);
        QCOMPARE(read(u"my-clip.mp4"_s), QByteArray("bytes"));
        QCOMPARE(copyIntoMedia(source, media_())->path, u"my-clip.mp4"_s); // the same bytes: once
        QCOMPARE(QDir(media_()).entryList(QDir::Files).size(), 1);
    }

    void otherBytesAreNeverOverwritten()
    {
        QVERIFY(copyIntoMedia(write(u"clip.mp4"_s, "first"), media_()));
        const auto second = copyIntoMedia(write(u"clip.mp4"_s, "other"), media_()); // as long
        QCOMPARE(second->path, u"clip-2.mp4"_s);
        QCOMPARE(copyIntoMedia(write(u"clip.mp4"_s, "a third one"), media_())->path, u"clip-3.mp4"_s);
        QCOMPARE(read(u"clip.mp4"_s), QByteArray("first"));
        QCOMPARE(read(u"clip-2.mp4"_s), QByteArray("other"));
    }

    void whatIsNoFileIsRefused()
    {
        for (const QString &path :
             {m_folder->filePath(u"none"_s), m_folder->path(), u"/dev/null"_s, write(u"empty"_s, "")}) {
            const auto refused = copyIntoMedia(path, media_());
            QVERIFY2(!refused, qPrintable(path));
            QCOMPARE(refused.error().code, Error::Code::InvalidField);
            QCOMPARE(refused.error().field, u"/path"_s);
        }
        QVERIFY(QDir(media_()).entryList(QDir::Files).isEmpty());
    }

    void aFileThatIsTooLargeIsRefusedBeforeItIsRead()
    {
        QFile sparse(m_folder->filePath(u"large"_s));
        QVERIFY(sparse.open(QIODevice::WriteOnly));
        QVERIFY(sparse.resize(core::largestMedia + 1));
        QVERIFY(copyIntoMedia(sparse.fileName(), media_()).error().message.contains(u"4 GiB"_s));
    }

    void aCancelledCopyLeavesNothing()
    {
        core::CopyControl control;
        control.isCancelled = [] { return true; };
        const auto cancelled = copyIntoMedia(write(u"clip.mp4"_s, "bytes"), media_(), control);
        QCOMPARE(cancelled.error().code, Error::Code::Conflict);
        QVERIFY(QDir(media_()).entryList(QDir::Files).isEmpty());
    }

    void namesAreMadeSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("spaces and slashes") << u"a b/../c.mp4"_s << u"a-b-..-c.mp4"_s;
        QTest::newRow("hidden") << u"..secret"_s << u"secret"_s;
        QTest::newRow("nothing left") << u"???"_s << u"file"_s;
        QTest::newRow("other scripts stay") << u"زيت.mp4"_s << u"زيت.mp4"_s;
        QTest::newRow("long") << QString(200, u'a') + u".mp4"_s << QString(116, u'a') + u".mp4"_s;
    }
    void namesAreMadeSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(core::safeFileName(name), safe);
    }

    /// The engine notes it, and a content takes it with its hash, without reading it again.
    void theDeskAttachesBesideTheEngine()
    {
        support::EngineHost host;
        QVERIFY(host.start());
        core::MediaDesk desk(host.engine());
        std::promise<core::Result<Media>> answered;
        desk.attach({write(u"clip.mp4"_s, "bytes")}, host.person(),
                    [&](const core::Result<Media> &answer) { answered.set_value(answer); });
        const auto media = answered.get_future().get();
        QVERIFY(media);
        QCOMPARE(host.ask(core::ListAudit{})->last().action, u"MEDIA_ATTACHED"_s);
        core::SaveContent save;
        save.variants = {{u"en"_s, {}, u"Hello"_s, {}, {*media}}};
        const auto content = host.run(save);
        QVERIFY(content);
        QCOMPARE(content->variants.first().media, QList<Media>{*media});

        bool refused = false;
        const core::Caller reader{u"r"_s, u"r"_s, core::PrincipalKind::Human, core::Scope::Read};
        desk.attach({write(u"b.mp4"_s, "b")}, reader, [&](const core::Result<Media> &answer) {
            refused = answer.error().code == Error::Code::Forbidden;
        });
        QVERIFY(refused);
    }

private:
    QString media_() const { return m_folder->filePath(u"media"_s); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    QByteArray read(const QString &name)
    {
        QFile file(media_() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAttachMedia)
#include "tst_attachmedia.moc"
