// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/commentspane.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>

#include "ui/approvals/column.h"
#include "ui/approvals/evidencesection.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/linefield.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

CommentsPane::CommentsPane(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
{
    setObjectName(u"commentsPane"_s);
    m_said = new EvidenceSection(
        tr("Trail and comments"), [this](Column &column) { compose(column); }, this);
    m_said->setObjectName(u"trail"_s);
    m_text = new LineField(this);
    m_text->setObjectName(u"commentText"_s);
    m_text->setAccessibleName(tr("Comment"));
    m_text->setPlaceholderText(tr("Write a comment for the team"));
    m_text->setMaxLength(int(core::AddComment::longest));
    m_text->setHint(u"C"_s, LineField::HintLook::KeyCap);
    m_send = new ActionButton(ButtonRole::Plain, tr("Comment"), this);
    m_send->setObjectName(u"commentSend"_s);
    m_send->setEnabled(false);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_said);
    column->addLayout(row);

    const bool may = m_bench.desk.may(core::Scope::Write) || m_bench.desk.may(core::Scope::Approve);
    m_text->setVisible(may);
    m_send->setVisible(may);
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_send->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_text, &QLineEdit::returnPressed, this, &CommentsPane::send);
    connect(m_send, &ActionButton::clicked, this, &CommentsPane::send);
    auto *leave = new QShortcut(Qt::Key_Escape, m_text, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &CommentsPane::left);
}

void CommentsPane::show(const QString &slotId, const QList<core::ListComments::Item> &items)
{
    if (slotId != m_slotId)
        m_text->clear();
    m_slotId = slotId;
    m_items = items;
    QStringList spoken;
    for (const core::ListComments::Item &item : m_items)
        spoken.append(lineOf(item) + u' ' + item.comment.text);
    m_said->refresh(spoken.isEmpty() ? QStringList{tr("Nobody has said anything yet")} : spoken);
}

void CommentsPane::startWriting()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QString CommentsPane::lineOf(const core::ListComments::Item &item) const
{
    const QString author = isolated(item.comment.author);
    QString line = author;
    if (item.decision) {
        switch (*item.decision) {
        case core::Decision::Approve:
            line = tr("%1 approved").arg(author);
            break;
        case core::Decision::RequestChanges:
            line = tr("%1 requested changes").arg(author);
            break;
        case core::Decision::Reject:
            line = tr("%1 rejected").arg(author);
            break;
        }
    }
    if (item.revokedAt)
        line += u", "_s + tr("void since");
    return line;
}

void CommentsPane::compose(Column &column) const
{
    column.heading(tr("Trail and comments"));
    if (m_items.isEmpty())
        column.paragraph(tr("Nobody has said anything yet."));
    for (const core::ListComments::Item &item : m_items) {
        const QDateTime at = core::toLocal(item.comment.createdAt, m_bench.desk.zone());
        column.entry(lineOf(item), QLocale().toString(at, u"d MMM HH:mm"_s), item.comment.text);
    }
}

void CommentsPane::send()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || !m_send->isEnabled())
        return;
    m_send->setEnabled(false);
    m_bench.desk.submit(
        core::AddComment{m_slotId, text}, this, [this, text](const core::Result<core::Comment> &answer) {
            if (!answer) {
                m_send->setEnabled(true);
                m_bench.toast.show(Toast::Kind::Trouble, tr("Not said: %1").arg(answer.error().message));
            } else if (m_text->text().trimmed() == text) {
                m_text->clear();
            }
        });
}

} // namespace ui
