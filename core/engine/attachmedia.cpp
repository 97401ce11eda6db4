// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/attachmedia.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include "core/engine/transaction.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 chunk = 1024 * 1024;
constexpr qint64 spare = 16 * 1024 * 1024; // the database must still be able to write
constexpr int longestName = 120;
constexpr int mostNames = 10'000;

tl::unexpected<Error> refusal(const QString &sentence)
{
    return fail(Error::Code::InvalidField, sentence, u"/path"_s);
}

Result<QString> hashOf(const QString &path, const CopyControl &control)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(u"The file cannot be read"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (control.isCancelled())
            return fail(Error::Code::Conflict, u"Attaching the file was cancelled"_s);
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            return refusal(u"The file could not be read to its end"_s);
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// "clip.mp4", then "clip-2.mp4" and so on.
QString numbered(const QString &name, int number)
{
    if (number == 1)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.first(dot) : name;
    const QString ending = dot > 0 ? name.sliced(dot) : QString();
    return u"%1-%2%3"_s.arg(stem).arg(number).arg(ending);
}

Result<void> copyBytes(QFile &from, QSaveFile &to, QCryptographicHash &hash, const CopyControl &control)
{
    const qint64 total = from.size();
    qint64 done = 0;
    while (done < total) {
        if (control.isCancelled())
            return fail(Error::Code::Conflict, u"Attaching the file was cancelled"_s);
        const QByteArray bytes = from.read(chunk);
        if (bytes.isEmpty())
            return refusal(u"The file could not be read to its end"_s);
        if (to.write(bytes) != bytes.size())
            return fail(Error::Code::Unavailable, u"The disk of the workspace is full: the file was not attached"_s);
        hash.addData(bytes);
        done += bytes.size();
        control.progress(done, total);
    }
    return {};
}

Result<QFileInfo> readable(const QString &source)
{
    const QFileInfo info(source);
    if (!info.exists())
        return refusal(u"There is no such file"_s);
    if (!info.isFile())
        return refusal(u"Only a regular file can be attached"_s);
    if (info.size() == 0)
        return refusal(u"The file is empty"_s);
    if (info.size() > largestMedia)
        return refusal(u"The file is larger than 4 GiB"_s);
    return info;
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name) {
        const bool plain = c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
        if (plain)
            safe.append(c);
        else if (!safe.isEmpty() && !safe.endsWith(u'-'))
            safe.append(u'-');
    }
    while (safe.startsWith(u'.') || safe.startsWith(u'-'))
        safe.remove(0, 1);
    if (safe.size() > longestName) { // the ending tells what it is
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString ending = dot > 0 && safe.size() - dot <= 10 ? safe.sliced(dot) : QString();
        safe = safe.first(longestName - ending.size()) + ending;
    }
    return safe.isEmpty() ? u"file"_s : safe;
}

Result<Media> copyIntoMedia(const QString &source, const QString &mediaFolder, const CopyControl &control)
{
    const auto info = readable(source);
    if (!info)
        return tl::unexpected(info.error());
    if (!QDir().mkpath(mediaFolder))
        return fail(Error::Code::Unavailable, u"The workspace's media folder cannot be made"_s);
    if (QStorageInfo(mediaFolder).bytesAvailable() < info->size() + spare)
        return fail(Error::Code::Unavailable, u"The disk of the workspace is full: the file was not attached"_s);

    const QString name = safeFileName(info->fileName());
    const QDir folder(mediaFolder);
    std::optional<QString> ownHash; // taken where a file of that name and size is there
    for (int number = 1; number <= mostNames; ++number) {
        const QString candidate = numbered(name, number);
        const QString path = folder.filePath(candidate);
        const QFileInfo there(path);
        if (there.exists() || there.isSymLink()) {
            if (!there.isFile() || there.isSymLink() || there.size() != info->size())
                continue;
            const auto own = ownHash ? Result<QString>(*ownHash) : hashOf(source, control);
            const auto other = hashOf(path, control);
            if (!own || !other)
                return tl::unexpected(own ? other.error() : own.error());
            ownHash = *own;
            if (*own == *other)
                return Media{candidate, *own, info->size()};
            continue;
        }
        QFile from(source);
        if (!from.open(QIODevice::ReadOnly))
            return refusal(u"The file cannot be read"_s);
        QSaveFile to(path);
        if (!to.open(QIODevice::WriteOnly))
            return fail(Error::Code::Unavailable, u"The workspace's media folder cannot be written"_s);
        to.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        DE_TRY(copyBytes(from, to, hash, control));
        const qint64 bytes = to.size();
        if (!to.commit())
            return fail(Error::Code::Unavailable, u"The disk of the workspace is full: the file was not attached"_s);
        return Media{candidate, QString::fromLatin1(hash.result().toHex()), bytes};
    }
    return fail(Error::Code::Conflict, u"There are too many files of this name: give it another"_s, u"/path"_s);
}

Result<Media> execute(const RecordMedia &command, Transaction &transaction)
{
    DE_TRY(transaction.record(u"MEDIA_ATTACHED"_s, command.media.sha256, {{"bytes", command.media.bytes}}));
    return command.media;
}

} // namespace core
