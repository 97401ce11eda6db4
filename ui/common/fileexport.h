// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QFileDialog;
class QWidget;

namespace ui {

class Toast;

/// Writes what a view shows into a file: asks where to, writes in another thread and whole or not at all, and tells
/// how it went in a sentence, with the way on. One file at a time; lives in the main thread.
class FileExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileExport)

public:
    struct Kind {
        QString title = {}; ///< Of the dialog: "Export as CSV"
        QString filter = {}; ///< "CSV files (*.csv)"
        QString suffix = {}; ///< "csv"
    };
    /// What the file will hold; called in another thread.
    using Contents = std::function<QByteArray()>;

    FileExport(Toast &toast, QWidget *parent);

    /// Asks for a place, beginning with `name` in the folder of the last file, or else among the person's documents.
    /// `prepare` is called in the main thread once a place is chosen; an empty Contents writes nothing.
    void ask(const Kind &kind, const QString &name, std::function<Contents()> prepare);
    void write(const QString &path, Contents contents);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &path, const QString &sentence);

private:
    void onWritten(const QString &path, const QString &trouble);

    Toast &m_toast;
    QWidget *const m_parent;
    QPointer<QFileDialog> m_dialog;
    QString m_folder; ///< Where the last file went: never one that could not be written to.
    std::function<void()> m_again; ///< Asks for another place for the same.
    bool m_busy = false;
};

/// Writes `bytes` to `path` as a whole: on failure, what stood there before stays. Returns why it was not written, as
/// a sentence for people; empty where it was. Any thread.
QString writeWhole(const QString &path, const QByteArray &bytes);

/// `name` without what file systems do not allow in a name, at most 80 characters of it.
QString fileNameFrom(const QString &name);

} // namespace ui
