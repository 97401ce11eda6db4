// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workspacelock.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include "core/base/json.h"
#include "core/base/logging.h"
#include "core/storage/files.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Who wrote the lock file: "process 4711 on mars since 2026-11-22T10:00:00.000Z".
QString holderOf(int descriptor)
{
    QByteArray text(1024, '\0');
    const ssize_t length = ::pread(descriptor, text.data(), size_t(text.size()), 0);
    text.truncate(std::max<ssize_t>(length, 0));
    const auto holder = parseJsonObject(text);
    if (!holder || !holder->contains("pid") || !holder->contains("host") || !holder->contains("since"))
        return u"another process"_s; // it has the lock, and not yet written who it is
    return u"process %1 on %2 since %3"_s.arg((*holder)["pid"].get<qint64>())
        .arg((*holder)["host"].get<QString>(), (*holder)["since"].get<QString>());
}

bool writeHolder(int descriptor, Instant now)
{
    const QByteArray text =
        toBytes({{"pid", qint64(::getpid())}, {"host", QSysInfo::machineHostName()}, {"since", toIso(now)}});
    return ::ftruncate(descriptor, 0) == 0
        && ::pwrite(descriptor, text.constData(), size_t(text.size()), 0) == text.size();
}

} // namespace

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::acquire(const QString &databasePath, Instant now)
{
    DE_TRY(makePrivateFolder(QFileInfo(databasePath).absolutePath()));
    const QString path = databasePath + u".lock"_s;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        qCWarning(logStorage).noquote() << "cannot open" << path << std::strerror(errno);
        return fail(Error::Code::Unavailable, u"The workspace cannot be locked: its folder cannot be written"_s);
    }
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(Error::Code::Conflict, u"The workspace is in use by %1"_s.arg(holderOf(descriptor)));
    if (!writeHolder(descriptor, now))
        return fail(Error::Code::Unavailable, u"The workspace cannot be locked: its disk cannot be written"_s);
    return lock;
}

WorkspaceLock::~WorkspaceLock()
{
    ::close(m_descriptor); // the file stays: removing it would let two processes lock two files of one name
}

} // namespace core
