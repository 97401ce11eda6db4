// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotsheet.h"

#include <QLocale>
#include <QVBoxLayout>

#include "core/safety/statemachine.h"
#include "ui/calendar/slotform.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/enginewords.h"
#include "ui/common/history.h"
#include "ui/common/linefield.h"
#include "ui/common/painting.h"
#include "ui/common/risklabel.h"
#include "ui/common/sidesheet.h"
#include "ui/common/textlabel.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The way back to how the slot was before an edit, or forth to how it was after; the version is that of the other end.
core::EditSlot editTo(const core::Slot &target, qint64 version)
{
    core::EditSlot edit;
    edit.slotId = target.id;
    edit.dueAt = target.dueAt;
    edit.accountId = target.accountId;
    edit.contentId = target.contentId;
    edit.contentType = target.contentType;
    edit.language = target.language;
    edit.pinned = target.pinned;
    edit.version = version;
    return edit;
}

QString percent(double factor)
{
    const int change = int(std::lround((factor - 1) * 100));
    return change < 0 ? u"−%1\u00A0%"_s.arg(-change) : u"+%1\u00A0%"_s.arg(change);
}

} // namespace

SlotSheet::SlotSheet(const Workbench &bench, QWidget *host)
    : QObject(host)
    , m_desk(bench.desk)
    , m_toast(bench.toast)
    , m_history(bench.history)
    , m_host(host)
{
    connect(&m_desk, &Desk::changed, this, &SlotSheet::onEvents);
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
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_form = new SlotForm(m_desk);
    if (purpose == Purpose::Change) {
        m_sheet->setTitle(m_row.title);
        addFacts(*column);
        column->addSpacing(8);
    } else {
        m_sheet->setTitle(tr("New slot"));
    }
    column->addWidget(m_form);
    if (purpose == Purpose::Change) {
        addRisk(*column);
        addConversation(*column);
    }
    column->addStretch();
    m_sheet->setBody(body);
    m_save =
        m_sheet->addAction(ButtonRole::Primary, purpose == Purpose::Make ? tr("Make slot") : tr("Save"), u"saveSlot"_s);
    m_save->setShortcut(Qt::CTRL | Qt::Key_S);
}

void SlotSheet::open(const SlotRow &row)
{
    m_row = row;
    begin(Purpose::Change);
    m_form->showSlot(row.slot);
    connect(m_save, &ActionButton::clicked, this, &SlotSheet::save);
    connect(m_form, &SlotForm::changed, this, &SlotSheet::showState);
    connect(m_form, &SlotForm::listsLoaded, this, &SlotSheet::showState);
    showState();
    m_sheet->open();
    askWhy();
    askConversation();
}

void SlotSheet::openNew(core::Instant at, const QString &accountId)
{
    m_row = {};
    begin(Purpose::Make);
    m_form->showNew(at, accountId);
    connect(m_save, &ActionButton::clicked, this, &SlotSheet::make);
    m_save->setEnabled(m_desk.may(core::Scope::Write));
    if (!m_desk.may(core::Scope::Write))
        m_save->setToolTip(tr("Your role may read only"));
    m_sheet->open();
}

void SlotSheet::addFacts(QVBoxLayout &column)
{
    m_state = new TextLabel(FontRole::BodyMedium);
    m_state->setObjectName(u"slotState"_s);
    m_state->setWordWrap(true);
    column.addWidget(m_state);
}

void SlotSheet::addRisk(QVBoxLayout &column)
{
    column.addSpacing(8);
    column.addWidget(new TextLabel(FontRole::SecondaryStrong, tr("Risk"), Tone::Second));
    auto *risk = new RiskLabel;
    risk->setRisk(m_row.slot.risk.score);
    column.addWidget(risk);
    QStringList factors;
    for (const core::RiskFactor &factor : m_row.slot.risk.factors) {
        if (factor.contribution >= 0.005)
            factors.append(tr("%1 %2\u00A0%", "risk factor and its share")
                               .arg(factorWord(factor.kind))
                               .arg(std::lround(factor.contribution * 100)));
    }
    auto *shares = new TextLabel(FontRole::Secondary, factors.join(u" · "_s), Tone::Second);
    shares->setWordWrap(true);
    column.addWidget(shares);
    column.addSpacing(8);
    column.addWidget(new TextLabel(FontRole::SecondaryStrong, tr("Why this time"), Tone::Second));
    m_why = new TextLabel(FontRole::Secondary, tr("Asking…"), Tone::Second);
    m_why->setObjectName(u"slotWhy"_s);
    m_why->setWordWrap(true);
    column.addWidget(m_why);
}

void SlotSheet::addConversation(QVBoxLayout &column)
{
    column.addSpacing(8);
    column.addWidget(new TextLabel(FontRole::SecondaryStrong, tr("Conversation"), Tone::Second));
    m_talk = new TextLabel(FontRole::Secondary, tr("Nothing said yet"), Tone::Second);
    m_talk->setObjectName(u"slotTalk"_s);
    m_talk->setWordWrap(true);
    column.addWidget(m_talk);
    auto *line = new LineField;
    line->setObjectName(u"slotComment"_s);
    line->setAccessibleName(tr("Comment"));
    line->setPlaceholderText(tr("Say something; Enter sends it"));
    line->setMaxLength(int(core::AddComment::longest));
    connect(line, &QLineEdit::returnPressed, this, [this, line] {
        if (line->text().trimmed().isEmpty())
            return;
        m_desk.submit(core::AddComment{m_row.slot.id, line->text()}, line,
                      [this, line](const core::Result<core::Comment> &answer) {
                          line->setProblem(answer ? QString() : answer.error().message);
                          if (!answer)
                              return;
                          line->clear();
                          askConversation();
                      });
    });
    column.addWidget(line);
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
    m_save->setEnabled(why.isEmpty() && m_form->isChanged());
    m_save->setToolTip(!why.isEmpty() ? why : m_form->isChanged() ? QString() : tr("Nothing is changed"));
}

void SlotSheet::askWhy()
{
    m_desk.ask(core::WhySlot{m_row.slot.id}, m_why, [this](const core::Result<core::WhySlot::Answer> &answer) {
        if (!answer || !answer->parts)
            return m_why->setText(answer ? tr("Nothing is known of this account") : answer.error().message);
        const core::ValueParts &parts = *answer->parts;
        const core::PostPosition &stands = answer->position;
        m_why->setText(tr("Hour %1 · trend %2 · models %3 · visibility %4 · account %5\n"
                          "Post %6 of %7 that day; %8 of %9 that the account may make")
                           .arg(percent(parts.engagement), percent(parts.trend), percent(parts.fusion),
                                percent(parts.visibility), percent(parts.account))
                           .arg(stands.dayPosition)
                           .arg(stands.dayPosts)
                           .arg(stands.accountPosts)
                           .arg(stands.accountCap));
    });
}

void SlotSheet::askConversation()
{
    m_desk.ask(
        core::ListComments{m_row.slot.id}, m_talk, [this](const core::Result<core::ListComments::Answer> &answer) {
            if (!answer)
                return m_talk->setText(answer.error().message);
            QStringList lines;
            for (const core::ListComments::Item &item : *answer) {
                if (!item.comment.text.isEmpty())
                    lines.append(
                        tr("%1: %2", "who said what").arg(isolated(item.comment.author), isolated(item.comment.text)));
            }
            if (!lines.isEmpty())
                m_talk->setText(lines.join(u'\n'));
        });
}

void SlotSheet::save()
{
    const auto edit = m_form->edit();
    if (!edit)
        return;
    m_save->setEnabled(false);
    m_desk.submit(*edit, m_form, [this, before = m_row.slot](const core::Result<core::EditSlot::Answer> &answer) {
        if (answer)
            return onSaved(before, answer->slot);
        m_form->showError(answer.error());
        m_save->setEnabled(true);
    });
}

void SlotSheet::onSaved(const core::Slot &before, const core::Slot &now)
{
    auto version = std::make_shared<qint64>(now.version);
    const auto way = [this, version](const core::Slot &target) {
        return [this, version, target](const History::Done &done) {
            m_desk.submit(editTo(target, *version), this,
                          [version, done](const core::Result<core::EditSlot::Answer> &answer) {
                              if (answer)
                                  *version = answer->slot.version;
                              done(answer ? std::nullopt : std::optional(answer.error()));
                          });
        };
    };
    m_history.record({tr("change of “%1”").arg(isolated(m_row.title)), way(before), way(now)});
    if (before.state == core::SlotState::Approved && now.state != core::SlotState::Approved)
        m_toast.show(Toast::Kind::News, tr("“%1” is saved; it needs approval again").arg(isolated(m_row.title)),
                     tr("Undo"), [this] { m_history.undo(); });
    m_sheet->closeSheet();
}

void SlotSheet::make()
{
    const auto slot = m_form->create();
    if (!slot)
        return m_form->showError({core::Error::Code::InvalidField, tr("Say a day and a time"), u"/datetime"_s, {}});
    m_save->setEnabled(false);
    m_desk.submit(*slot, m_form, [this](const core::Result<core::Slot> &answer) {
        if (answer)
            return onMade(*answer);
        m_form->showError(answer.error());
        m_save->setEnabled(true);
    });
}

void SlotSheet::onMade(const core::Slot &made)
{
    auto version = std::make_shared<qint64>(made.version);
    const auto answered = [version](const History::Done &done) {
        return [version, done](const core::Result<core::Slot> &answer) {
            if (answer)
                *version = answer->version;
            done(answer ? std::nullopt : std::optional(answer.error()));
        };
    };
    m_history.record({tr("new slot"),
                      [this, id = made.id, version, answered](const History::Done &done) {
                          m_desk.submit(core::CancelSlot{id, {}, *version}, this, answered(done));
                      },
                      [this, id = made.id, version, answered](const History::Done &done) {
                          core::RestoreSlot command;
                          command.slotId = id;
                          command.version = *version;
                          m_desk.submit(command, this, answered(done));
                      }});
    m_sheet->closeSheet();
    Q_EMIT slotMade(made.id);
}

/// The slot was changed elsewhere: the sheet shows it as it is, unless the person is changing it here.
void SlotSheet::onEvents(const core::Events &events)
{
    if (!isOpen() || !m_form || m_row.slot.id.isEmpty())
        return;
    for (const core::Slot &slot : events.changedSlots) {
        if (slot.id != m_row.slot.id || slot.version <= m_row.slot.version)
            continue;
        const bool mine = m_form->isChanged();
        m_row.slot = slot;
        if (!mine)
            m_form->showSlot(slot);
        showState();
    }
}

} // namespace ui
