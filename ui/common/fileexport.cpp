// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/fileexport.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

#include "ui/common/toast.h"
#include "ui/common/words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

QString writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    const QString folder = isolated(QDir::toNativeSeparators(target.absolutePath()));
    if (!QFileInfo::exists(target.absolutePath()))
        return FileExport::tr("The folder %1 is not there any more").arg(folder);
    if (target.isDir())
        return FileExport::tr("%1 is a folder").arg(isolated(target.fileName()));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    switch (file.error()) {
    case QFileDevice::PermissionsError:
        return FileExport::tr("You may not write into %1").arg(folder);
    case QFileDevice::ResourceError:
        return FileExport::tr("There is no room left where %1 is").arg(folder);
    default:
        return FileExport::tr("The system says: %1").arg(file.errorString());
    }
}

QString fileNameFrom(const QString &name)
{
    QString plain;
    for (const QChar letter : name.simplified()) {
        const bool forbidden = letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format
            || u"/\\:*?\"<>|"_s.contains(letter);
        plain += forbidden ? u' ' : letter;
    }
    plain = plain.simplified();
    while (!plain.isEmpty() && u". -"_s.contains(plain.front())) // neither hidden nor an option of a command
        plain.remove(0, 1);
    plain = plain.left(80).trimmed();
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    return plain;
}

FileExport::FileExport(Toast &toast, QWidget *parent)
    : QObject(parent)
    , m_toast(toast)
    , m_parent(parent)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void FileExport::ask(const Kind &kind, const QString &name, std::function<Contents()> prepare)
{
    if (m_dialog && m_dialog->isVisible())
        return m_dialog->raise();
    m_again = [this, kind, name, prepare] { ask(kind, name, prepare); };
    m_dialog =
        new QFileDialog(m_parent, kind.title, QFileInfo::exists(m_folder) ? m_folder : QDir::homePath(), kind.filter);
    m_dialog->setObjectName(u"exportFile"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(kind.suffix);
    m_dialog->selectFile(fileNameFrom(name) + u'.' + kind.suffix);
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, prepare = std::move(prepare)](const QString &path) {
        if (Contents contents = prepare())
            write(path, std::move(contents));
    });
    m_dialog->open();
}

void FileExport::write(const QString &path, Contents contents)
{
    m_busy = true;
    QThreadPool::globalInstance()->start([path, contents = std::move(contents), self = QPointer(this)] {
        const QString trouble = writeWhole(path, contents());
        // By way of the application: this one may have died meanwhile.
        QMetaObject::invokeMethod(qApp, [=] {
            if (self)
                self->onWritten(path, trouble);
        });
    });
}

void FileExport::onWritten(const QString &path, const QString &trouble)
{
    m_busy = false;
    if (trouble.isEmpty()) {
        m_folder = QFileInfo(path).absolutePath();
        m_toast.show(
            Toast::Kind::News, tr("Written to %1").arg(isolated(QDir::toNativeSeparators(path))), tr("Open the folder"),
            [folder = QFileInfo(path).absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        Q_EMIT written(path);
        return;
    }
    m_toast.show(Toast::Kind::Trouble, tr("%1 was not written. %2").arg(isolated(QFileInfo(path).fileName()), trouble),
                 m_again ? tr("Choose another place") : QString(), m_again);
    Q_EMIT failed(path, trouble);
}

} // namespace ui
