// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/logging.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

tl::unexpected<Error> failed(const char *what, const QString &path, const QString &sentence)
{
    qCWarning(logStorage).noquote() << what << path << std::strerror(errno);
    return fail(Error::Code::Unavailable, sentence);
}

Result<void> sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return failed("cannot sync", path, u"The disk failed while a file was written"_s);
    return {};
}

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    const bool parentThere = QDir().mkpath(folder.absolutePath());
    if (!parentThere || ::mkdir(QFile::encodeName(folder.absoluteFilePath()).constData(), 0700) != 0)
        return failed("cannot make folder", path, u"The data folder cannot be made"_s);
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    DE_TRY(makePrivateFolder(QFileInfo(path).absolutePath()));
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const bool closed = descriptor >= 0 && ::fchmod(descriptor, 0600) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!closed)
        return failed("cannot open", path, u"The database file cannot be opened for writing"_s);
    return {};
}

Result<void> syncToDisk(const QString &path)
{
    DE_TRY(sync(path, O_RDONLY));
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

QString fileStamp(Instant now)
{
    return toIso(now).left(19).remove(u'-').remove(u':') + u'Z';
}

} // namespace core
