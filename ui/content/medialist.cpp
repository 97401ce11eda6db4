// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/medialist.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/iconbutton.h"
#include "ui/common/painting.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

MediaList::MediaList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"mediaList"_s);
    setAccessibleName(tr("Files"));
    setAcceptDrops(true);
}

void MediaList::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    setAcceptDrops(reason.isEmpty());
}

void MediaList::show(const QList<core::Media> &media, const QString &folder)
{
    delete layout();
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    for (int index = 0; index < media.size(); ++index) {
        const core::Media &file = media[index];
        const bool missing = !folder.isEmpty() && !QFileInfo::exists(folder + u'/' + file.path);
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(8);
        auto *name = new TextLabel(FontRole::Body, file.path, missing ? Tone::Danger : Tone::Plain, line);
        auto *facts = new TextLabel(
            FontRole::Secondary,
            missing ? tr("The file is missing")
                    : tr("%1 · %2").arg(QLocale().formattedDataSize(file.bytes), isolated(file.sha256.first(8))),
            missing ? Tone::Danger : Tone::Third, line);
        auto *remove = new IconButton(u"close"_s, tr("Take %1 out").arg(isolated(file.path)), line);
        remove->setObjectName(u"removeMedia%1"_s.arg(index));
        remove->setEnabled(m_readOnly.isEmpty());
        connect(remove, &IconButton::clicked, this, [this, index] { Q_EMIT removeWanted(index); });
        row->addWidget(name, 1);
        row->addWidget(facts);
        row->addWidget(remove);
        column->addWidget(line);
    }
    auto *attach = new ActionButton(ButtonRole::Plain, tr("Attach files…"), this);
    attach->setObjectName(u"attachMedia"_s);
    attach->setEnabled(m_readOnly.isEmpty());
    attach->setToolTip(m_readOnly.isEmpty() ? tr("Or drag them in from outside") : m_readOnly);
    connect(attach, &ActionButton::clicked, this, &MediaList::chooseFiles);
    column->addWidget(attach, 0, Qt::AlignLeading);
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        child->show();
}

void MediaList::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MediaList::filesWanted);
    dialog->open();
}

void MediaList::dragEnterEvent(QDragEnterEvent *event)
{
    if (filesIn(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dragged = true;
    update();
}

void MediaList::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dragged = false;
    update();
}

void MediaList::dropEvent(QDropEvent *event)
{
    m_dragged = false;
    update();
    event->acceptProposedAction();
    Q_EMIT filesWanted(filesIn(*event->mimeData()));
}

void MediaList::paintEvent(QPaintEvent *)
{
    if (!m_dragged)
        return;
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    drawBox(painter, rect(), 6, t.accentBg, t.accent);
}

} // namespace ui
