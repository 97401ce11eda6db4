// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/recorddialog.h"

#include <QPointer>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/combobox.h"
#include "ui/common/datefield.h"
#include "ui/common/desk.h"
#include "ui/common/formcolumn.h"
#include "ui/common/history.h"
#include "ui/common/timefield.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

QString accountEventWord(core::AccountEventKind kind)
{
    switch (kind) {
    case core::AccountEventKind::Success:
        return RecordDialog::tr("Success");
    case core::AccountEventKind::Failure:
        return RecordDialog::tr("Failed post");
    case core::AccountEventKind::Suspension:
        return RecordDialog::tr("Suspension");
    }
    Q_UNREACHABLE();
}

RecordDialog::RecordDialog(const Workbench &bench, const core::Account &account, int coming, QWidget *parent)
    : Dialog(tr("Record for %1").arg(isolated(account.username)), parent)
    , m_bench(bench)
    , m_account(account)
{
    setObjectName(u"recordDialog"_s);
    setExplanation(tr("Risk depends on what happened to the account, also elsewhere.") + u' '
                   + (coming == 0       ? tr("It has no upcoming slot that would be rated again.")
                          : coming == 1 ? tr("1 upcoming slot will be rated again.")
                                        : tr("%n upcoming slots will be rated again.", "", coming))
                   + u' ' + tr("Where an approved one rises a band, it needs approval again."));
    layOut();
    showProblem();
}

void RecordDialog::layOut()
{
    m_kind = new ComboBox(this);
    m_kind->setObjectName(u"recordKind"_s);
    for (const core::AccountEventKind kind : {core::AccountEventKind::Suspension, core::AccountEventKind::Failure})
        m_kind->addItem(accountEventWord(kind), int(kind));
    const QDateTime now = core::toLocal(m_bench.desk.now(), m_bench.desk.zone());
    m_day = new DateField(this);
    m_day->setObjectName(u"recordDay"_s);
    m_day->setToday(now.date());
    m_day->setRange(now.date().addYears(-2).addDays(1), now.date());
    m_day->setDate(now.date());
    m_time = new TimeField(this);
    m_time->setObjectName(u"recordTime"_s);
    m_time->setTime(QTime(now.time().hour(), now.time().minute()));
    auto *form = new FormColumn(this);
    form->addField(tr("What happened"), m_kind);
    form->addRow({{tr("Day"), m_day}, {tr("Time"), m_time}});
    body()->addWidget(form);
    addCancel(u"recordCancel"_s);
    m_doIt = addButton(ButtonRole::Primary, tr("Record"), u"recordDoIt"_s);
    connect(m_day, &DateField::dateChanged, this, &RecordDialog::showProblem);
    connect(m_time, &TimeField::timeChanged, this, &RecordDialog::showProblem);
    connect(m_doIt, &ActionButton::clicked, this, &RecordDialog::record);
}

core::Instant RecordDialog::when() const
{
    return core::fromMs(QDateTime(m_day->date(), m_time->time(), m_bench.desk.zone()).toMSecsSinceEpoch());
}

void RecordDialog::showProblem()
{
    QString problem;
    if (!m_day->date().isValid() || !m_time->time().isValid())
        problem = tr("Choose the day and the time");
    else if (when() > m_bench.desk.now())
        problem = tr("It must have happened already");
    m_doIt->setEnabled(problem.isEmpty());
    m_doIt->setToolTip(plainTip(problem));
}

void RecordDialog::record()
{
    const core::RecordAccountEvent command{m_account.id, core::AccountEventKind(m_kind->currentData().toInt()), when()};
    m_doIt->setEnabled(false);
    m_bench.desk.submit(command, this, [this](const core::Result<core::RecordAccountEvent::Answer> &answer) {
        if (answer)
            return onRecorded(*answer);
        setRefusal(answer.error().message);
        showProblem();
    });
}

void RecordDialog::onRecorded(const core::RecordAccountEvent::Answer &answer)
{
    Desk &desk = m_bench.desk;
    History *history = &m_bench.history;
    const auto eventId = std::make_shared<QString>(answer.event.id);
    History::Step step;
    step.name = tr("record for %1").arg(isolated(m_account.username));
    step.undo = [&desk, history, id = m_account.id, eventId](const History::Done &done) {
        desk.submit(core::RemoveAccountEvent{id, *eventId}, history,
                    [done](const auto &removed) { done(removed ? std::nullopt : std::optional(removed.error())); });
    };
    const core::RecordAccountEvent again{m_account.id, answer.event.kind, answer.event.at};
    step.redo = [&desk, history, again, eventId](const History::Done &done) {
        desk.submit(again, history, [done, eventId](const core::Result<core::RecordAccountEvent::Answer> &recorded) {
            if (recorded)
                *eventId = recorded->event.id;
            done(recorded ? std::nullopt : std::optional(recorded.error()));
        });
    };
    m_bench.history.record(step);
    m_bench.toast.showDone(tr("%1 recorded; %2 rated again")
                               .arg(accountEventWord(answer.event.kind), slotCountText(int(answer.rated.size()))),
                           *history);
    accept();
}

} // namespace ui
