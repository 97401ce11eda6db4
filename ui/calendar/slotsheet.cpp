// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotsheet.h"

#include <QMenu>
#include <QVBoxLayout>

#include "core/engine/approvaldetails.h"
#include "core/safety/statemachine.h"
#include "ui/calendar/slotform.h"
#include "ui/calendar/slotsteps.h"
#include "ui/calendar/slotstory.h"
#include "ui/calendar/verdictcard.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/enginewords.h"
#include "ui/common/history.h"
#include "ui/common/sidesheet.h"
#include "ui/common/textlabel.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/content/posttextedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A refusal of the only change of several names its field without the change's number.
core::Error ofOnlyChange(core::Error error)
{
    if (error.field.startsWith(u"/changes/0/"_s))
        error.field.remove(0, int(qstrlen("/changes/0")));
    return error;
}

} // namespace

SlotSheet::SlotSheet(const Workbench &bench, SlotSteps &steps, QWidget *host)
    : QObject(host)
    , m_bench(bench)
    , m_desk(bench.desk)
    , m_steps(steps)
    , m_inHand(new SlotsInHand(bench.desk, this))
    , m_host(host)
{
    connect(&m_desk, &Desk::changed, this, &SlotSheet::onEvents);
    connect(m_inHand, &SlotsInHand::known, this, &SlotSheet::judge);
}

bool SlotSheet::isOpen() const
{
    return m_sheet && m_sheet->isOpen();
}

void SlotSheet::begin(Purpose purpose)
{
    delete m_sheet;
    m_sheet = new SideSheet(m_host);
    connect(m_sheet, &SideSheet::closed, m_sheet, &QObject::deleteLater);
    connect(m_sheet, &SideSheet::closed, m_inHand, &SlotsInHand::letGo);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_form = new SlotForm(m_desk);
    if (purpose == Purpose::Change) {
        m_sheet->setTitle(m_row.title);
        addFields(*column);
    } else {
        m_sheet->setTitle(tr("New slot"));
        column->addWidget(m_form);
    }
    column->addStretch();
    m_sheet->setBody(body);
    m_save =
        m_sheet->addAction(ButtonRole::Primary, purpose == Purpose::Make ? tr("Make slot") : tr("Save"), u"saveSlot"_s);
    m_save->setShortcut(Qt::CTRL | Qt::Key_S);
    if (purpose == Purpose::Make)
        return;
    ActionButton *more = m_sheet->addAction(ButtonRole::Plain, tr("More"), u"slotMore"_s);
    more->setOwnIcon(u"chevron-up"_s);
    more->setToolTip(tr("Send, move, pin, duplicate or cancel it"));
    connect(more, &ActionButton::clicked, this, &SlotSheet::openMenu);
}

void SlotSheet::addFields(QVBoxLayout &column)
{
    m_state = new TextLabel(FontRole::BodyMedium);
    m_state->setObjectName(u"slotState"_s);
    m_state->setWordWrap(true);
    m_verdict = new VerdictCard;
    m_verdict->hide();
    m_text = new PostTextEdit;
    m_shared = new TextLabel(FontRole::Secondary, {}, Tone::Warn);
    m_shared->setObjectName(u"slotShared"_s);
    m_shared->setWordWrap(true);
    m_shared->hide();
    m_story = new SlotStory(m_desk, m_row);
    column.addWidget(m_state);
    column.addSpacing(8);
    column.addWidget(m_form);
    column.addWidget(m_verdict);
    column.addSpacing(8);
    column.addWidget(m_text);
    column.addWidget(m_shared);
    column.addSpacing(8);
    column.addWidget(m_story);
}

void SlotSheet::open(const SlotRow &row)
{
    m_row = row;
    m_others = 0;
    begin(Purpose::Change);
    m_form->showSlot(row.slot);
    connect(m_save, &ActionButton::clicked, this, &SlotSheet::save);
    connect(m_form, &SlotForm::changed, this, &SlotSheet::showState);
    connect(m_form, &SlotForm::changed, this, &SlotSheet::judge);
    connect(m_form, &SlotForm::listsLoaded, this, &SlotSheet::showState);
    connect(m_text, &PostTextEdit::changed, this, &SlotSheet::showState);
    m_text->show({}, {row.title, row.slot.platform, row.slot.contentType});
    m_inHand->take({m_row}, DropAction::Move);
    showState();
    m_sheet->open();
    readText();
}

void SlotSheet::openNew(const SlotStart &start)
{
    m_row = {};
    begin(Purpose::Make);
    m_form->showNew(start);
    connect(m_save, &ActionButton::clicked, this, &SlotSheet::make);
    m_save->setEnabled(m_desk.may(core::Scope::Write));
    if (!m_desk.may(core::Scope::Write))
        m_save->setToolTip(tr("Your role may read only"));
    m_sheet->open();
}

void SlotSheet::openMenu()
{
    auto *menu = new QMenu(m_sheet);
    menu->setObjectName(u"slotActions"_s);
    menu->setToolTipsVisible(true); // why something cannot be done
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](SlotAction action, const QString &text, const QString &name) {
        QAction *item = menu->addAction(text, this, [this, action] { Q_EMIT actionWanted(action, m_row); });
        item->setObjectName(name);
        const QString reason = whyNot(action, {m_row}, m_desk);
        item->setEnabled(reason.isEmpty());
        item->setToolTip(plainTip(reason));
    };
    add(SlotAction::Send, tr("Send for approval…"), u"slotSend"_s);
    add(SlotAction::Move, tr("Move to…"), u"slotMove"_s);
    add(SlotAction::Pin, m_row.slot.pinned ? tr("Unpin") : tr("Pin"), u"slotPin"_s);
    add(SlotAction::Copy, tr("Duplicate to the next day"), u"slotCopy"_s);
    menu->addSeparator();
    add(SlotAction::Cancel, tr("Cancel slot"), u"slotCancel"_s);
    const auto *more = m_sheet->findChild<ActionButton *>(u"slotMore"_s);
    menu->popup(more->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
}

/// The text as an approver would see it: the one that the slot carries.
void SlotSheet::readText()
{
    m_desk.ask(core::ApprovalDetails{m_row.slot.id}, m_text,
               [this](const core::Result<core::ApprovalDetails::Answer> &answer) {
                   if (!answer || m_text->isChanged())
                       return;
                   m_text->show(answer->item.text, {m_row.title, m_row.slot.platform, m_row.slot.contentType});
                   countOthers(answer->item);
                   showState();
               });
}

void SlotSheet::countOthers(const core::ListApprovals::Item &item)
{
    core::ListSlots query;
    query.filter.contentId = item.slot.contentId;
    query.filter.language = item.slot.language;
    if (item.text && item.text->platform)
        query.filter.platform = item.text->platform;
    const QString textId = item.text ? item.text->id : QString();
    m_desk.ask(query, m_text, [this, textId](const core::Result<core::ListSlots::Answer> &answer) {
        if (!answer)
            return;
        m_others = int(std::ranges::count_if(answer->slots, [&](const core::Slot &slot) {
            return slot.id != m_row.slot.id && (slot.variantId.isEmpty() || slot.variantId == textId)
                && core::stateAfterEdit(slot.state).has_value();
        }));
        showState();
    });
}

bool SlotSheet::isChanged() const
{
    return m_form->isChanged() || m_text->isChanged();
}

void SlotSheet::showState()
{
    if (!m_state || !m_save)
        return;
    const core::Slot &slot = m_row.slot;
    QString words = lookWord(lookOf(slot));
    if (slot.pinned)
        words += u" · "_s + tr("pinned");
    if (!slot.reason.isEmpty())
        words += u"\n"_s + engineText(slot.reason, m_desk.zone());
    m_state->setText(words);
    const auto after = core::stateAfterEdit(slot.state);
    const QString why = !m_desk.may(core::Scope::Write) ? tr("Your role may read only")
        : after                                         ? QString()
                                                        : engineText(after.error().message, m_desk.zone());
    m_form->setReadOnly(why);
    m_text->setReadOnly(!why.isEmpty());
    m_shared->setText(tr("%n other slots use this text and change with it", nullptr, m_others));
    m_shared->setVisible(m_text->isChanged() && m_others > 0);
    m_save->setEnabled(why.isEmpty() && isChanged());
    m_save->setToolTip(!why.isEmpty() ? why : isChanged() ? QString() : tr("Nothing is changed"));
}

/// What the place that is in the fields would come to.
void SlotSheet::judge()
{
    if (!isOpen() || !m_verdict || m_row.slot.id.isEmpty())
        return;
    const auto edit = m_form->edit();
    if (!edit || (!edit->dueAt && !edit->accountId))
        return m_verdict->hide();
    m_verdict->show(m_inHand->judge(
        {{m_row, edit->dueAt.value_or(m_row.slot.dueAt), edit->accountId.value_or(QString())}}, DropAction::Move));
}

void SlotSheet::save()
{
    const auto edit = m_form->edit();
    if (!edit)
        return;
    core::EditPost post{*edit, {}, {}};
    if (m_text->isChanged()) {
        post.text = m_text->text();
        post.textBefore = m_text->textBefore();
    }
    m_save->setEnabled(false);
    m_steps.save(tr("change of “%1”").arg(isolated(m_row.title)), post, m_row, m_form,
                 [this, before = m_row.slot](const core::Result<core::EditPost::Answer> &answer) {
                     answer ? onSaved(before, answer->slot) : onRefused(answer.error());
                 });
}

void SlotSheet::onRefused(const core::Error &error)
{
    if (error.field == u"/caption"_s || error.field.startsWith(u"/variants"_s))
        m_text->setError(error.message);
    else
        m_form->showError(ofOnlyChange(error));
    m_save->setEnabled(true);
}

void SlotSheet::onSaved(const core::Slot &before, const core::Slot &now)
{
    if (before.state == core::SlotState::Approved && now.state != core::SlotState::Approved)
        m_bench.toast.showDone(tr("“%1” is saved; it needs approval again").arg(isolated(m_row.title)),
                               m_bench.history);
    m_sheet->closeSheet();
}

void SlotSheet::make()
{
    const auto slot = m_form->create();
    if (!slot)
        return m_form->showError({core::Error::Code::InvalidField, tr("Say a day and a time"), u"/datetime"_s, {}});
    m_save->setEnabled(false);
    m_steps.change(tr("new slot"), {*slot}, {}, m_form, [this](const core::Result<core::ChangeSlots::Answer> &answer) {
        if (!answer) {
            m_form->showError(ofOnlyChange(answer.error()));
            return m_save->setEnabled(true);
        }
        m_sheet->closeSheet();
        Q_EMIT slotMade(answer->slots.first().id);
    });
}

/// The slot was changed elsewhere: the sheet shows it as it is, unless the person is changing it here.
void SlotSheet::onEvents(const core::Events &events)
{
    if (!isOpen() || !m_form || m_row.slot.id.isEmpty())
        return;
    for (const core::Slot &slot : events.changedSlots) {
        if (slot.id != m_row.slot.id || slot.version <= m_row.slot.version)
            continue;
        const bool mine = isChanged();
        m_row.slot = slot;
        if (!mine) {
            m_form->showSlot(slot);
            m_inHand->take({m_row}, DropAction::Move);
            readText();
        }
        m_story->askAgain();
        showState();
    }
}

} // namespace ui
