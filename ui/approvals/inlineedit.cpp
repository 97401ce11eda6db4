// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/inlineedit.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/calendar/slotsteps.h"
#include "ui/calendar/verdictcard.h"
#include "ui/common/actionbutton.h"
#include "ui/common/datefield.h"
#include "ui/common/desk.h"
#include "ui/common/field.h"
#include "ui/common/formcolumn.h"
#include "ui/common/history.h"
#include "ui/common/painting.h"
#include "ui/common/textlabel.h"
#include "ui/common/timefield.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/content/posttextedit.h"

using namespace Qt::StringLiterals;

namespace ui {

InlineEdit::InlineEdit(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_steps(new SlotSteps(bench.desk, bench.history, this))
    , m_inHand(new SlotsInHand(bench.desk, this))
{
    setObjectName(u"inlineEdit"_s);
    hide();
    layOut();
    connectAll();
}

void InlineEdit::layOut()
{
    m_title = new TextLabel(FontRole::CardTitle);
    m_title->setObjectName(u"inlineTitle"_s);
    m_text = new PostTextEdit;
    m_date = new DateField;
    m_date->setObjectName(u"inlineDate"_s);
    m_date->setToday(core::localDate(m_bench.desk.now(), m_bench.desk.zone()));
    m_time = new TimeField;
    m_time->setObjectName(u"inlineTime"_s);
    auto *form = new FormColumn;
    m_timeField = form->addRow({{tr("Day"), m_date}, {tr("Time"), m_time}}).at(1);
    m_verdict = new VerdictCard;
    m_verdict->hide();
    m_leave = new ActionButton(ButtonRole::Plain, tr("Cancel"));
    m_leave->setObjectName(u"inlineCancel"_s);
    m_save = new ActionButton(ButtonRole::Primary, tr("Save"));
    m_save->setObjectName(u"inlineSave"_s);
    m_save->setKeyCap(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText));

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins({});
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(form);
    column->addWidget(m_verdict);
    column->addLayout(buttons);
}

void InlineEdit::connectAll()
{
    connect(m_text, &PostTextEdit::changed, this, &InlineEdit::showState);
    connect(m_date, &DateField::dateChanged, this, &InlineEdit::showState);
    connect(m_time, &TimeField::timeChanged, this, &InlineEdit::showState);
    connect(m_inHand, &SlotsInHand::known, this, &InlineEdit::showState);
    connect(m_save, &ActionButton::clicked, this, &InlineEdit::save);
    connect(m_leave, &ActionButton::clicked, this, &InlineEdit::leave);
    const auto key = [this](const QKeySequence &keys, ActionButton *button) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    };
    key(Qt::CTRL | Qt::Key_S, m_save);
    key(Qt::Key_Escape, m_leave);
}

void InlineEdit::open(const core::ListApprovals::Item &item)
{
    if (!isOpen() || (!isChanged() && !m_saving)) {
        m_row = {item.slot, item.title, item.account.username, {}};
        const QDateTime due = core::toLocal(item.slot.dueAt, m_bench.desk.zone());
        m_title->setText(tr("Edit “%1”, %2", "title and time of a slot")
                             .arg(isolated(item.title), isolated(QLocale().toString(due, u"ddd HH:mm"_s))));
        m_text->show(item.text, {item.title, item.slot.platform, item.slot.contentType});
        m_date->setDate(due.date());
        m_time->setTime(QTime(due.time().hour(), due.time().minute()));
        m_timeField->setError({});
        m_inHand->take({m_row}, DropAction::Move);
        show();
        showState();
    }
    item.text ? m_text->focusCaption() : m_time->setFocus();
}

bool InlineEdit::hasTime() const
{
    return m_date->date().isValid() && m_time->time().isValid();
}

core::EditSlot InlineEdit::edit() const
{
    core::EditSlot edit;
    edit.slotId = m_row.slot.id;
    edit.version = m_row.slot.version;
    const QDateTime due = core::toLocal(m_row.slot.dueAt, m_bench.desk.zone());
    const QTime before(due.time().hour(), due.time().minute()); // seconds that nobody sees are no change
    if (hasTime() && (m_date->date() != due.date() || m_time->time() != before))
        edit.dueAt = core::toInstant(QDateTime(m_date->date(), m_time->time(), m_bench.desk.zone()));
    return edit;
}

bool InlineEdit::isChanged() const
{
    return m_text->isChanged() || !hasTime() || edit().dueAt.has_value();
}

void InlineEdit::showState()
{
    if (!isOpen())
        return;
    const core::EditSlot edit = this->edit();
    m_timeField->setError(hasTime() ? QString() : tr("Say a day and a time"));
    if (edit.dueAt)
        m_verdict->show(m_inHand->judge({{m_row, *edit.dueAt, {}}}, DropAction::Move));
    else
        m_verdict->hide();
    m_save->setEnabled(isChanged() && hasTime() && !m_saving);
    m_save->setToolTip(isChanged() ? QString() : tr("Nothing is changed"));
}

void InlineEdit::save()
{
    core::EditPost post{edit(), {}, {}};
    if (m_text->isChanged()) {
        post.text = m_text->text();
        post.textBefore = m_text->textBefore();
    }
    m_saving = true;
    showState();
    m_steps->save(tr("change of “%1”").arg(isolated(m_row.title)), post, m_row, this,
                  [this](const core::Result<core::EditPost::Answer> &answer) {
                      m_saving = false;
                      showState();
                      if (answer) {
                          History &history = m_bench.history;
                          m_bench.toast.showDone(tr("“%1” is saved").arg(isolated(m_row.title)), history);
                          return leave();
                      }
                      const core::Error &error = answer.error();
                      if (error.field == u"/caption"_s || error.field.startsWith(u"/variants"_s))
                          m_text->setError(error.message);
                      else
                          m_timeField->setError(error.message);
                  });
}

void InlineEdit::leave()
{
    if (!isOpen())
        return;
    hide();
    m_inHand->letGo();
    Q_EMIT closed();
}

void InlineEdit::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    drawHairline(painter, QRectF(0, height() - 1, width(), 1), t.line);
}

} // namespace ui
