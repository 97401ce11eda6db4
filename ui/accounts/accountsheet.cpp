// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountsheet.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeZone>

#include "core/engine/accountcommands.h"
#include "core/engine/librarycommands.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountsmodel.h"
#include "ui/accounts/recorddialog.h"
#include "ui/accounts/riskchart.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/history.h"
#include "ui/common/listtext.h"
#include "ui/common/risklabel.h"
#include "ui/common/sidesheet.h"
#include "ui/common/textlabel.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int padding = 16;

template<typename Command>
History::Way way(Desk &desk, QObject *context, const Command &command)
{
    return [&desk, context, command](const History::Done &done) {
        desk.submit(command, context, [done](const core::Result<typename Command::Answer> &answer) {
            done(answer ? std::nullopt : std::optional(answer.error()));
        });
    };
}

/// What takes `change` back.
core::AccountChange reverse(const core::AccountChange &change, const core::Account &before)
{
    core::AccountChange back;
    if (change.status)
        back.status = before.status;
    if (change.language)
        back.language = before.language;
    if (change.timezone)
        back.timezone = before.timezone;
    if (change.publisher)
        back.publisher = before.publisher;
    back.cooldownUntil = before.cooldownUntil;
    return back;
}

TextLabel *heading(const QString &text, QWidget *parent)
{
    return new TextLabel(FontRole::SecondaryStrong, text, Tone::Second, parent);
}

TextLabel *sentence(const QString &text, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(FontRole::Secondary, text, tone, parent);
    label->setWordWrap(true);
    return label;
}

QString durationText(core::milliseconds length)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(length).count();
    return minutes % 60 == 0 ? AccountSheet::tr("%1 h").arg(minutes / 60)
                             : AccountSheet::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace

AccountSheet::AccountSheet(const Workbench &bench, QWidget *host)
    : QObject(host)
    , m_bench(bench)
    , m_sheet(new SideSheet(host))
{
    m_save = m_sheet->addAction(ButtonRole::Primary, tr("Save"), u"accountSave"_s);
    m_record = m_sheet->addAction(ButtonRole::Plain, tr("Record…"), u"accountRecord"_s);
    m_retire = m_sheet->addAction(ButtonRole::Quiet, tr("Retire"), u"accountRetire"_s);
    connectAll();
}

void AccountSheet::connectAll()
{
    connect(m_save, &ActionButton::clicked, this, &AccountSheet::save);
    connect(m_retire, &ActionButton::clicked, this, &AccountSheet::toggleRetired);
    connect(m_record, &ActionButton::clicked, this, [this] {
        (new RecordDialog(m_bench, m_outlook->account, int(m_outlook->coming.size()), m_sheet))->open();
    });
    connect(m_sheet, &SideSheet::closed, this, [this] { ++m_opening; });
    connect(&m_bench.desk, &Desk::changed, this, [this](const core::Events &events) {
        if (!m_sheet->isOpen() || !m_outlook || m_form->isChanged())
            return;
        const QString id = m_outlook->account.id;
        const bool slot =
            std::ranges::any_of(events.changedSlots, [&](const core::Slot &each) { return each.accountId == id; });
        if (slot || events.changedAccounts.contains(id))
            open(id);
    });
}

void AccountSheet::open(const QString &accountId)
{
    m_bench.desk.ask(core::AccountOutlook{accountId}, this,
                     [this, number = ++m_opening](const core::Result<core::AccountOutlook::Answer> &outlook) {
                         if (number != m_opening)
                             return;
                         if (outlook)
                             show(*outlook);
                         else
                             m_bench.toast.show(Toast::Kind::Trouble,
                                                tr("The account could not be read: %1").arg(outlook.error().message));
                     });
}

QString AccountSheet::accountId() const
{
    return m_sheet->isOpen() && m_outlook ? m_outlook->account.id : QString();
}

QWidget *AccountSheet::startBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(12);
    m_form = new AccountForm(m_languages, m_bench.desk.zone(), body);
    if (!m_bench.desk.may(core::Scope::Write))
        m_form->setReadOnly();
    connect(m_form, &AccountForm::edited, this, &AccountSheet::showState);
    return body;
}

void AccountSheet::openNew()
{
    ++m_opening;
    m_outlook.reset();
    QWidget *body = startBody();
    m_form->showNew(core::Platform::TikTok);
    auto *column = static_cast<QVBoxLayout *>(body->layout());
    column->addWidget(m_form);
    column->addStretch(1);
    m_sheet->setTitle(tr("New account"));
    m_sheet->setBody(body);
    showState();
    m_sheet->open();
}

void AccountSheet::show(const core::AccountOutlook::Answer &outlook)
{
    const bool refresh = m_sheet->isOpen() && m_outlook && m_outlook->account.id == outlook.account.id;
    const bool hadFocus = m_sheet->isAncestorOf(QApplication::focusWidget()); // which goes with the old body
    m_outlook = outlook;
    QWidget *body = startBody();
    m_form->show(outlook.account);
    auto *column = static_cast<QVBoxLayout *>(body->layout());
    addRisk(*column, body);
    addWeek(*column, body);
    column->addSpacing(4);
    column->addWidget(heading(tr("Settings"), body));
    column->addWidget(m_form);
    addEvents(*column, body);
    column->addStretch(1);
    m_sheet->setTitle(tr("%1 on %2").arg(isolated(outlook.account.username), platformWord(outlook.account.platform)));
    m_sheet->setBody(body);
    showState();
    if (!refresh || hadFocus)
        m_sheet->open();
}

void AccountSheet::addRisk(QVBoxLayout &column, QWidget *body)
{
    const QDate today = core::localDate(m_bench.desk.now(), QTimeZone(m_outlook->timezone.toUtf8()));
    auto *head = new QWidget(body);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(heading(tr("Risk"), head), 1);
    const core::Account &account = m_outlook->account;
    const bool ready = m_outlook->standing == core::AccountStanding::Ready;
    row->addWidget(new TextLabel(FontRole::Secondary,
                                 accountStateText(account, m_bench.desk.now(), m_bench.desk.zone()),
                                 ready ? Tone::Ok : Tone::Warn, head));
    column.addWidget(head);
    auto *risk = new RiskLabel(RiskLabel::Parts::Word, body);
    risk->setRisk(m_outlook->risk.score);
    column.addWidget(risk, 0, Qt::AlignLeading);
    auto *chart = new RiskChart(body);
    chart->show(m_outlook->days, today);
    column.addWidget(chart);
    QStringList reasons;
    QList<core::RiskFactor> factors = m_outlook->risk.factors;
    std::ranges::sort(factors, std::greater(), &core::RiskFactor::contribution);
    for (const core::RiskFactor &factor : factors) {
        if (factor.contribution >= 0.005)
            reasons.append(tr("%1 %2 %").arg(factorWord(factor.kind)).arg(std::lround(factor.contribution * 100)));
    }
    column.addWidget(sentence(tr("Made of: %1").arg(listText(reasons)), Tone::Second, body));
    column.addWidget(sentence(tr("Solid: as it was known. Dotted: if nothing new happens."), Tone::Third, body));
}

void AccountSheet::addWeek(QVBoxLayout &column, QWidget *body)
{
    const core::LimitUse &week = m_outlook->week;
    const QDate today = core::localDate(m_bench.desk.now(), QTimeZone(m_outlook->timezone.toUtf8()));
    QList<core::AccountDay> ahead = m_outlook->days;
    ahead.removeIf([&](const core::AccountDay &day) { return day.day < today || day.day >= today.addDays(7); });
    column.addWidget(heading(tr("Next 7 days"), body));
    auto *bars = new LoadBars(body);
    bars->show(ahead, week.cap);
    column.addWidget(bars);
    QString words = tr("%1, at most %2 a day").arg(slotCountText(int(m_outlook->coming.size()))).arg(week.cap);
    if (week.closest)
        words += u". "_s
            + tr("Closest two %1 apart, %2 are asked for").arg(durationText(*week.closest), durationText(week.gap));
    column.addWidget(sentence(words, week.ofCap() > 1 || week.ofGap() > 1 ? Tone::Warn : Tone::Second, body));
    const auto &used = m_outlook->account.lastUsed;
    column.addWidget(
        sentence(used ? tr("Last used %1")
                            .arg(QLocale().toString(core::toLocal(*used, m_bench.desk.zone()), u"d MMM yyyy HH:mm"_s))
                      : tr("Never used yet"),
                 Tone::Third, body));
}

void AccountSheet::addEvents(QVBoxLayout &column, QWidget *body)
{
    column.addSpacing(4);
    column.addWidget(heading(tr("What happened to it"), body));
    int shown = 0;
    for (qsizetype index = m_outlook->account.events.size() - 1; index >= 0; --index) {
        const core::AccountEvent event = m_outlook->account.events[index];
        if (event.kind == core::AccountEventKind::Success || ++shown > 10)
            continue;
        auto *line = new QWidget(body);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(8);
        row->addWidget(new TextLabel(FontRole::Body, accountEventWord(event.kind), Tone::Plain, line), 1);
        row->addWidget(
            new TextLabel(FontRole::Secondary,
                          QLocale().toString(core::toLocal(event.at, m_bench.desk.zone()), u"d MMM yyyy HH:mm"_s),
                          Tone::Third, line));
        if (!event.id.isEmpty()) {
            auto *back = new ActionButton(ButtonRole::Quiet, tr("Take back"), line);
            back->setObjectName(u"takeBack-"_s + event.id);
            back->setEnabled(m_bench.desk.may(core::Scope::Write));
            connect(back, &ActionButton::clicked, this, [this, event] { takeBack(event); });
            row->addWidget(back);
        }
        column.addWidget(line);
    }
    if (shown == 0)
        column.addWidget(sentence(tr("No suspension and no failed post is known."), Tone::Third, body));
}

void AccountSheet::showState()
{
    const bool may = m_bench.desk.may(core::Scope::Write);
    const QString role = may ? QString() : tr("Your role may look at accounts, not change them");
    const QString reason = may ? m_form->problem() : role;
    m_save->setText(m_outlook ? tr("Save") : tr("Add"));
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(plainTip(reason));
    for (ActionButton *button : {m_record, m_retire}) {
        button->setVisible(m_outlook.has_value());
        button->setEnabled(may);
        button->setToolTip(plainTip(role));
    }
    m_retire->setText(m_outlook && m_outlook->account.retiredAt ? tr("Bring back") : tr("Retire"));
}

void AccountSheet::save()
{
    if (!m_outlook)
        return add();
    const core::Account before = m_outlook->account;
    const core::AccountChange change = m_form->change();
    m_save->setEnabled(false);
    m_bench.desk.submit(core::ChangeAccount{before.id, change}, this,
                        [this, before, change](const core::Result<core::Account> &now) {
                            now ? onChanged(before, *now, change) : onRefused(now.error());
                        });
}

void AccountSheet::add()
{
    m_save->setEnabled(false);
    m_bench.desk.submit(core::AddAccount{m_form->newAccount()}, this, [this](const core::Result<core::Account> &added) {
        if (!added)
            return onRefused(added.error());
        Desk &desk = m_bench.desk;
        History *history = &m_bench.history;
        m_bench.history.record({tr("add %1").arg(isolated(added->username)),
                                way(desk, history, core::RetireAccount{added->id}),
                                way(desk, history, core::BringBackAccount{added->id})});
        m_bench.toast.show(Toast::Kind::News, tr("%1 is added").arg(isolated(added->username)));
        open(added->id);
    });
}

void AccountSheet::onChanged(const core::Account &before, const core::Account &now, const core::AccountChange &change)
{
    Desk &desk = m_bench.desk;
    History *history = &m_bench.history;
    m_bench.history.record({tr("change %1").arg(isolated(now.username)),
                            way(desk, history, core::ChangeAccount{now.id, reverse(change, before)}),
                            way(desk, history, core::ChangeAccount{now.id, change})});
    m_bench.toast.showDone(tr("%1 is saved").arg(isolated(now.username)), *history);
    open(now.id);
}

void AccountSheet::toggleRetired()
{
    const core::Account account = m_outlook->account;
    const QString name = isolated(account.username);
    Desk &desk = m_bench.desk;
    History *history = &m_bench.history;
    if (account.retiredAt) {
        desk.submit(
            core::BringBackAccount{account.id}, this, [=, this, &desk](const core::Result<core::Account> &back) {
                if (!back)
                    return onRefused(back.error());
                history->record({tr("bring %1 back").arg(name), way(desk, history, core::RetireAccount{account.id}),
                                 way(desk, history, core::BringBackAccount{account.id})});
                m_bench.toast.show(Toast::Kind::News, tr("%1 takes posts again").arg(name));
                open(account.id);
            });
        return;
    }
    desk.submit(
        core::RetireAccount{account.id}, this,
        [=, this, &desk](const core::Result<core::RetireAccount::Answer> &retired) {
            if (!retired)
                return onRefused(retired.error());
            history->record({tr("retire %1").arg(name), way(desk, history, core::BringBackAccount{account.id}),
                             way(desk, history, core::RetireAccount{account.id})});
            m_bench.toast.showDone(
                retired->coming.isEmpty()
                    ? tr("%1 is retired").arg(name)
                    : tr("%1 is retired; %2 still stand on it").arg(name, slotCountText(int(retired->coming.size()))),
                *history);
            open(account.id);
        });
}

void AccountSheet::takeBack(const core::AccountEvent &event)
{
    const core::Account account = m_outlook->account;
    m_bench.desk.submit(
        core::RemoveAccountEvent{account.id, event.id}, this,
        [this, account](const core::Result<core::RemoveAccountEvent::Answer> &removed) {
            if (!removed)
                return onRefused(removed.error());
            m_bench.toast.show(
                Toast::Kind::News,
                tr("It counts no longer; %1 rated again").arg(slotCountText(int(removed->rated.size()))));
            open(account.id);
        });
}

void AccountSheet::onRefused(const core::Error &error)
{
    m_form->showRefusal(error.field, error.message);
    m_bench.toast.show(Toast::Kind::Trouble, error.message);
    showState();
}

} // namespace ui
