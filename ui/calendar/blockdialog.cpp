// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/blockdialog.h"

#include <QCheckBox>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/engine/planchoices.h"
#include "core/planning/blackoutjson.h"
#include "ui/common/actionbutton.h"
#include "ui/common/combobox.h"
#include "ui/common/datefield.h"
#include "ui/common/enginewords.h"
#include "ui/common/field.h"
#include "ui/common/fittedarea.h"
#include "ui/common/formcolumn.h"
#include "ui/common/habits.h"
#include "ui/common/history.h"
#include "ui/common/segments.h"
#include "ui/common/textlabel.h"
#include "ui/common/timefield.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostListed = 12;

enum How { Once, Weekly };

} // namespace

BlockDialog::BlockDialog(const Workbench &bench, BlackoutBook &book, const core::Blackout &start,
                         const std::optional<core::KeptBlackout> &changes, QWidget *parent)
    : Dialog(changes ? tr("Change blocked time") : tr("Block time"), parent)
    , m_desk(bench.desk)
    , m_toast(bench.toast)
    , m_history(bench.history)
    , m_book(book)
    , m_changes(changes)
{
    setObjectName(u"blockDialog"_s);
    setExplanation(tr("Nothing new is planned, moved or approved into a blocked time."));
    layOut();
    show(start);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &BlockDialog::lookInside);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &BlockDialog::offerSubjects);
    connect(m_target, &QComboBox::currentIndexChanged, this, &BlockDialog::onEdited);
    connect(m_reason, &QLineEdit::textEdited, this, &BlockDialog::onEdited);
    connect(m_how, &Segments::currentChanged, this, [this](int how) {
        m_when->setCurrentIndex(how);
        onEdited();
    });
    for (DateField *day : {m_fromDay, m_toDay})
        connect(day, &DateField::dateChanged, this, &BlockDialog::onEdited);
    for (TimeField *time : {m_fromTime, m_toTime, m_begins, m_ends})
        connect(time, &TimeField::timeChanged, this, &BlockDialog::onEdited);
    for (const QCheckBox *day : std::as_const(m_days))
        connect(day, &QCheckBox::toggled, this, &BlockDialog::onEdited);
    connect(m_block, &ActionButton::clicked, this, &BlockDialog::block);
    m_desk.ask(core::GetPlanChoices{}, this, [this](const core::Result<core::GetPlanChoices::Answer> &choices) {
        if (!choices)
            return setRefusal(choices.error().message);
        m_accounts = choices->accounts;
        m_languages = choices->languages;
        offerSubjects();
    });
    onEdited();
    m_reason->setFocus();
}

void BlockDialog::layOut()
{
    m_reason = new LineField;
    m_reason->setObjectName(u"blockReason"_s);
    m_scope = new ComboBox;
    m_scope->setObjectName(u"blockScope"_s);
    m_scope->addItem(tr("Everything"), int(core::BlackoutScope::Everything));
    m_scope->addItem(tr("One platform"), int(core::BlackoutScope::Platform));
    m_scope->addItem(tr("One account"), int(core::BlackoutScope::Account));
    m_scope->addItem(tr("One language"), int(core::BlackoutScope::Language));
    m_target = new ComboBox;
    m_target->setObjectName(u"blockTarget"_s);
    m_how = new Segments(tr("How often"));
    m_how->setObjectName(u"blockHow"_s);
    m_how->add(tr("Once"));
    m_how->add(tr("Every week"));
    m_when = new QStackedWidget;
    m_when->addWidget(onceFields());
    m_when->addWidget(weeklyFields());
    auto *form = new FormColumn;
    Field *reason = form->addField(tr("Reason"), m_reason);
    reason->setHelp(tr("Stands on the calendar, and in every refusal"));
    m_targetField = form->addRow({{tr("What is blocked"), m_scope}, {tr("Which"), m_target}}).at(1);
    form->addField(tr("How often"), m_how);
    form->addWidget(m_when);
    body()->addWidget(form);
    m_fields.insert(u"/reason"_s, reason);
    m_fields.insert(u"/target"_s, m_targetField);

    m_inside = new TextLabel(FontRole::Secondary, {}, Tone::Second);
    m_inside->setObjectName(u"slotsInside"_s);
    m_inside->setWordWrap(true);
    m_inside->setAlignment(Qt::AlignTop);
    auto *inside = new FittedArea(m_inside, 160);
    inside->setAccessibleName(tr("Slots inside"));
    body()->addWidget(inside);

    addCancel(u"blockCancel"_s);
    m_block = addButton(ButtonRole::Primary, m_changes ? tr("Save") : tr("Block time"), u"blockNow"_s);
    m_block->setDefault(true);
}

QWidget *BlockDialog::onceFields()
{
    const auto day = [this](const char *name) {
        auto *field = new DateField;
        field->setObjectName(QLatin1String(name));
        field->setToday(core::localDate(m_desk.now(), m_desk.zone()));
        return field;
    };
    const auto time = [](const char *name) {
        auto *field = new TimeField;
        field->setObjectName(QLatin1String(name));
        return field;
    };
    m_fromDay = day("blockFromDay");
    m_fromTime = time("blockFromTime");
    m_toDay = day("blockToDay");
    m_toTime = time("blockToTime");
    auto *page = new FormColumn;
    m_fields.insert(u"/from"_s, page->addRow({{tr("From"), m_fromDay}, {tr("at"), m_fromTime}}).at(0));
    m_fields.insert(u"/to"_s, page->addRow({{tr("Until"), m_toDay}, {tr("at"), m_toTime}}).at(0));
    page->addStretch();
    return page;
}

QWidget *BlockDialog::weeklyFields()
{
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (int i = 0; i < 7; ++i) {
        const int day = (firstDayOfWeek() - 1 + i) % 7 + 1;
        auto *box = new QCheckBox(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        box->setObjectName(u"blockDay%1"_s.arg(day));
        box->setAccessibleName(QLocale().standaloneDayName(day));
        row->addWidget(box);
        m_days.insert(day, box);
    }
    row->addStretch();
    days->setFocusProxy(m_days.value(firstDayOfWeek()));
    m_begins = new TimeField;
    m_begins->setObjectName(u"blockBegins"_s);
    m_ends = new TimeField;
    m_ends->setObjectName(u"blockEnds"_s);
    auto *page = new FormColumn;
    m_fields.insert(u"/days"_s, page->addField(tr("Days on which it begins"), days));
    const QList<Field *> times = page->addRow({{tr("From"), m_begins}, {tr("Until"), m_ends}});
    times.at(1)->setHelp(tr("An end at or before its start is on the next day"));
    m_fields.insert(u"/fromTime"_s, times.at(0));
    m_fields.insert(u"/toTime"_s, times.at(1));
    page->addStretch();
    return page;
}

void BlockDialog::show(const core::Blackout &blackout)
{
    m_reason->setText(blackout.reason);
    m_scope->setCurrentIndex(m_scope->findData(int(blackout.scope)));
    m_subject = blackout.subject;
    offerSubjects();
    const auto *once = std::get_if<core::OnceWindow>(&blackout.window);
    const QTimeZone zone = m_desk.zone();
    const auto *weekly = std::get_if<core::WeeklyWindow>(&blackout.window);
    const QDateTime from = once ? core::toLocal(once->from, zone) : core::toLocal(m_desk.now(), zone).addDays(1);
    const QDateTime to = once ? core::toLocal(once->to, zone) : from.addSecs(3600);
    m_fromDay->setDate(from.date());
    m_fromTime->setTime(from.time());
    m_toDay->setDate(to.date());
    m_toTime->setTime(to.time());
    m_begins->setTime(weekly ? weekly->from : from.time());
    m_ends->setTime(weekly ? weekly->to : to.time());
    for (int day = 1; day <= 7; ++day)
        m_days.value(day)->setChecked(weekly ? weekly->days.contains(day) : from.date().dayOfWeek() == day);
    m_how->setCurrent(weekly ? Weekly : Once);
    m_when->setCurrentIndex(weekly ? Weekly : Once);
}

void BlockDialog::offerSubjects()
{
    const auto scope = core::BlackoutScope(m_scope->currentData().toInt());
    if (const QString chosen = m_target->currentData().toString(); !chosen.isEmpty())
        m_subject = chosen;
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    if (scope == core::BlackoutScope::Platform) {
        for (int i = 0; i < core::platformCount; ++i)
            m_target->addItem(platformWord(core::Platform(i)), core::platformName(core::Platform(i)));
    } else if (scope == core::BlackoutScope::Account) {
        for (const core::Account &account : std::as_const(m_accounts))
            m_target->addItem(account.username + u"  "_s + platformWord(account.platform), account.id);
    } else if (scope == core::BlackoutScope::Language) {
        QStringList languages = m_languages;
        if (m_changes && m_changes->blackout.scope == scope && !languages.contains(m_changes->blackout.subject))
            languages.append(m_changes->blackout.subject);
        for (const QString &language : std::as_const(languages))
            m_target->addItem(languageWord(language), language);
    }
    m_target->setCurrentIndex(std::max(0, m_target->findData(m_subject)));
    m_targetField->setVisible(scope != core::BlackoutScope::Everything);
    onEdited();
}

/// Read as a body of REST is: the rules on what is right stand in one place.
core::Result<core::Blackout> BlockDialog::blackout(const QString &reason) const
{
    const auto scope = core::BlackoutScope(m_scope->currentData().toInt());
    core::Json json = {{"scope", core::blackoutScopeName(scope)}, {"reason", reason}};
    if (scope != core::BlackoutScope::Everything)
        json["target"] = m_target->currentData().toString();
    QTimeZone zone = m_desk.zone();
    if (m_how->current() == Weekly) {
        // What stands in another zone keeps it: its hours were meant there.
        if (const auto *kept = m_changes ? std::get_if<core::WeeklyWindow>(&m_changes->blackout.window) : nullptr)
            zone = kept->zone;
        json["days"] = core::Json::array();
        for (int day = 1; day <= 7; ++day) {
            if (m_days.value(day)->isChecked())
                json["days"].push_back(day);
        }
        json["fromTime"] = m_begins->time().toString(u"HH:mm"_s);
        json["toTime"] = m_ends->time().toString(u"HH:mm"_s);
        return core::blackoutFromJson(json, zone);
    }
    const auto put = [&](const char *name, const DateField &day, const TimeField &time) {
        if (day.date().isValid() && time.time().isValid())
            json[name] = core::toIso(wallClock(day.date(), time.time().msecsSinceStartOfDay() / 60'000.0, zone));
    };
    put("from", *m_fromDay, *m_fromTime);
    put("to", *m_toDay, *m_toTime);
    return core::blackoutFromJson(json, zone);
}

void BlockDialog::onEdited()
{
    if (!m_block)
        return;
    setRefusal({});
    for (Field *field : std::as_const(m_fields))
        field->setError({});
    const bool may = m_desk.may(core::Scope::Write);
    m_block->setEnabled(may);
    m_block->setToolTip(may ? QString() : tr("Your role may read only"));
    m_look.start(150);
}

void BlockDialog::lookInside()
{
    const auto wanted = blackout(u"any"_s); // what stands inside does not depend on it
    ++m_asked;
    if (!wanted)
        return m_inside->setText(engineText(wanted.error().message, m_desk.zone()));
    core::ListSlots query;
    using core::SlotState;
    query.filter.states = {SlotState::Planned, SlotState::PendingApproval, SlotState::Approved, SlotState::RetryWait};
    query.filter.from = m_desk.now();
    if (const auto *once = std::get_if<core::OnceWindow>(&wanted->window)) {
        query.filter.from = std::max(once->from, m_desk.now());
        query.filter.to = once->to;
        if (once->to <= m_desk.now())
            return m_inside->setText(tr("This time is over already."));
    }
    m_desk.ask(query, this,
               [this, wanted = *wanted, asked = m_asked](const core::Result<core::ListSlots::Answer> &answer) {
                   if (asked != m_asked)
                       return;
                   if (!answer)
                       return m_inside->setText(answer.error().message);
                   onInside(wanted, *answer);
               });
}

void BlockDialog::onInside(const core::Blackout &blackout, const core::ListSlots::Answer &answer)
{
    QStringList lines;
    int count = 0;
    for (const core::Slot &slot : answer.slots) {
        if (!core::covers(blackout, slot.dueAt) || !core::binds(blackout, slot.platform, slot.accountId, slot.language))
            continue;
        if (++count > mostListed)
            continue;
        const QDateTime due = core::toLocal(slot.dueAt, m_desk.zone());
        lines.append(tr("%1  “%2”, %3", "time, title and account of a slot")
                         .arg(isolated(QLocale().toString(due, u"ddd d MMM HH:mm"_s)),
                              isolated(answer.titles.value(slot.contentId, slot.contentId)),
                              isolated(answer.usernames.value(slot.accountId))));
    }
    if (count == 0)
        return m_inside->setText(tr("No slot stands inside."));
    if (count > mostListed)
        lines.append(tr("and %n more", nullptr, count - mostListed));
    m_inside->setText(tr("%n slots stand inside and stay until somebody moves them:", nullptr, count) + u'\n'
                      + lines.join(u'\n'));
}

void BlockDialog::refuse(const core::Error &error)
{
    const QString sentence = engineText(error.message, m_desk.zone());
    Field *field = m_fields.value(error.field);
    if (!field)
        return setRefusal(sentence);
    field->setError(sentence);
    field->control()->setFocus(Qt::OtherFocusReason);
}

void BlockDialog::block()
{
    const auto wanted = blackout(m_reason->text().trimmed());
    if (!wanted)
        return refuse(wanted.error());
    m_block->setEnabled(false);
    const auto answer = [this](const core::Result<core::AddBlackout::Answer> &result) { onBlocked(result); };
    if (m_changes)
        m_book.change(*m_changes, *wanted, this, answer);
    else
        m_book.add(*wanted, this, answer);
}

void BlockDialog::onBlocked(const core::Result<core::AddBlackout::Answer> &answer)
{
    if (!answer) {
        m_block->setEnabled(true);
        return refuse(answer.error());
    }
    const int inside = int(answer->inside.size());
    const QString text = inside == 0 ? tr("%1 is blocked").arg(blackoutTimeText(answer->added.blackout, m_desk.zone()))
                                     : tr("Blocked; %n slots stand inside", nullptr, inside);
    m_toast.showDone(text, m_history);
    accept();
}

} // namespace ui
