// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/blackoutdialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>

#include "core/engine/planchoices.h"
#include "core/planning/blackoutjson.h"
#include "ui/common/actionbutton.h"
#include "ui/common/combobox.h"
#include "ui/common/datefield.h"
#include "ui/common/desk.h"
#include "ui/common/field.h"
#include "ui/common/habits.h"
#include "ui/common/history.h"
#include "ui/common/linefield.h"
#include "ui/common/segments.h"
#include "ui/common/textlabel.h"
#include "ui/common/timefield.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/content/captionedit.h"
#include "ui/settings/blackouttext.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Repeat { Weekly, Once };
constexpr int mostListed = 8;

/// A time and the controls beside it on one row.
QWidget *rowOf(QWidget *parent, QWidget *first, QWidget *second)
{
    auto *holder = new QWidget(parent);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(first, 2);
    row->addWidget(second, 1);
    holder->setFocusProxy(first);
    return holder;
}

} // namespace

BlackoutDialog::BlackoutDialog(const Workbench &bench, Start start, QWidget *parent)
    : Dialog(tr("Block time"), parent)
    , m_bench(bench)
{
    setObjectName(u"blackoutDialog"_s);
    setExplanation(tr("Nothing is planned, moved or approved into it. Times are those of %1.")
                       .arg(isolated(QString::fromUtf8(bench.desk.zone().id()))));
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->setSpacing(16);
    m_reason = new LineField(m_form);
    m_reason->setObjectName(u"blackoutReason"_s);
    m_reason->setMaxLength(200);
    m_reasonField = new Field(tr("Reason"), m_reason, m_form);
    m_subject = new ComboBox(m_form);
    m_subject->setObjectName(u"blackoutFor"_s);
    m_subjectField = new Field(tr("For"), m_subject, m_form);
    m_repeat = new Segments(tr("How often"), m_form);
    m_repeat->setObjectName(u"blackoutRepeat"_s);
    m_repeat->add(tr("Every week"));
    m_repeat->add(tr("Once"));
    m_weekly = weeklyPart();
    m_once = oncePart();
    column->addWidget(m_reasonField);
    column->addWidget(m_subjectField);
    column->addWidget(new Field(tr("How often"), m_repeat, m_form));
    column->addWidget(m_weekly);
    column->addWidget(m_once);
    body()->addWidget(m_form);
    m_cancel = addCancel(u"blackoutCancel"_s);
    m_save = addButton(ButtonRole::Primary, tr("Block it"), u"blackoutSave"_s);
    connect(m_save, &ActionButton::clicked, this, &BlackoutDialog::save);
    connect(m_reason, &QLineEdit::returnPressed, this, &BlackoutDialog::save);
    connect(m_repeat, &Segments::currentChanged, this, &BlackoutDialog::showParts);
    m_repeat->setCurrent(start == Start::Weekly ? Weekly : Once);
    showParts();
    offerSubjects();
    m_reason->setFocus();
}

QWidget *BlackoutDialog::weeklyPart()
{
    auto *part = new QWidget(m_form);
    auto *days = new QWidget(part);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins({});
    row->setSpacing(12);
    for (int i = 0; i < 7; ++i) {
        const int day = (firstDayOfWeek() - 1 + i) % 7 + 1;
        auto *tick = new QCheckBox(QLocale().standaloneDayName(day, QLocale::ShortFormat), days);
        tick->setObjectName(u"day%1"_s.arg(day));
        tick->setAccessibleName(QLocale().standaloneDayName(day, QLocale::LongFormat));
        tick->setChecked(true);
        row->addWidget(tick);
        m_days.append(std::pair(day, tick));
    }
    row->addStretch(1);
    days->setFocusProxy(m_days.first().second);
    m_weeklyFrom = new TimeField(part);
    m_weeklyFrom->setObjectName(u"weeklyFrom"_s);
    m_weeklyFrom->setTime(QTime(22, 0));
    m_weeklyTo = new TimeField(part);
    m_weeklyTo->setObjectName(u"weeklyTo"_s);
    m_weeklyTo->setTime(QTime(7, 0));
    m_dayField = new Field(tr("Days on which it begins"), days, part);
    m_weeklyFromField = new Field(tr("From"), m_weeklyFrom, part);
    m_weeklyToField = new Field(tr("Until"), m_weeklyTo, part);
    m_weeklyToField->setHelp(tr("At or before the start: on the next day"));
    auto *times = new QHBoxLayout;
    times->setSpacing(16);
    times->addWidget(m_weeklyFromField, 1, Qt::AlignTop);
    times->addWidget(m_weeklyToField, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_dayField);
    column->addLayout(times);
    return part;
}

QWidget *BlackoutDialog::oncePart()
{
    auto *part = new QWidget(m_form);
    const QDate today = core::localDate(m_bench.desk.now(), m_bench.desk.zone());
    const auto day = [part, today](const QString &name) {
        auto *field = new DateField(part);
        field->setObjectName(name);
        field->setToday(today);
        field->setDate(today.addDays(1));
        return field;
    };
    const auto time = [part](const QString &name, QTime at) {
        auto *field = new TimeField(part);
        field->setObjectName(name);
        field->setTime(at);
        return field;
    };
    m_fromDay = day(u"onceFromDay"_s);
    m_toDay = day(u"onceToDay"_s);
    m_fromTime = time(u"onceFrom"_s, QTime(9, 0));
    m_toTime = time(u"onceTo"_s, QTime(17, 0));
    m_fromField = new Field(tr("From"), rowOf(part, m_fromDay, m_fromTime), part);
    m_toField = new Field(tr("Until"), rowOf(part, m_toDay, m_toTime), part);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_fromField);
    column->addWidget(m_toField);
    return part;
}

void BlackoutDialog::offerSubjects()
{
    m_subject->addItem(tr("Everything"), QStringList{u"all"_s, QString()});
    for (const core::Platform platform : core::allPlatforms)
        m_subject->addItem(platformWord(platform), QStringList{u"platform"_s, core::platformName(platform)});
    m_bench.desk.ask(core::GetPlanChoices{}, this, [this](const core::Result<core::GetPlanChoices::Answer> &choices) {
        if (!choices)
            return;
        for (const QString &language : choices->languages)
            m_subject->addItem(languageWord(language), QStringList{u"language"_s, language});
        for (const core::Account &account : choices->accounts)
            m_subject->addItem(tr("%1 on %2", "account, platform")
                                   .arg(isolated(account.username), platformWord(account.platform)),
                               QStringList{u"account"_s, account.id});
    });
}

void BlackoutDialog::showParts()
{
    m_weekly->setVisible(m_repeat->current() == Weekly);
    m_once->setVisible(m_repeat->current() == Once);
    adjustSize();
}

/// As REST would send it: the rules on what is right stand in one place.
core::Json BlackoutDialog::asJson() const
{
    const QStringList subject = m_subject->currentData().toStringList();
    core::Json json = {{"scope", subject.value(0)}, {"reason", m_reason->text()}};
    if (!subject.value(1).isEmpty())
        json["target"] = subject.value(1);
    if (m_repeat->current() == Weekly) {
        std::vector<int> days;
        for (const auto &[day, tick] : m_days) {
            if (tick->isChecked())
                days.push_back(day);
        }
        json["days"] = days;
        json["fromTime"] = m_weeklyFrom->time().toString(u"HH:mm"_s);
        json["toTime"] = m_weeklyTo->time().toString(u"HH:mm"_s);
        return json;
    }
    const auto moment = [this](const DateField &day, const TimeField &time) {
        return core::fromMs(QDateTime(day.date(), time.time(), m_bench.desk.zone()).toMSecsSinceEpoch());
    };
    if (m_fromDay->date().isValid() && m_fromTime->time().isValid())
        json["from"] = moment(*m_fromDay, *m_fromTime);
    if (m_toDay->date().isValid() && m_toTime->time().isValid())
        json["to"] = moment(*m_toDay, *m_toTime);
    return json;
}

void BlackoutDialog::save()
{
    for (Field *field : {m_reasonField, m_subjectField, m_dayField, m_weeklyFromField, m_weeklyToField, m_fromField,
                         m_toField})
        field->setError({});
    setRefusal({});
    const auto blackout = core::blackoutFromJson(asJson(), m_bench.desk.zone());
    if (!blackout)
        return refuse(blackout.error());
    m_save->setEnabled(false);
    m_bench.desk.submit(core::AddBlackout{*blackout}, this,
                        [this](const core::Result<core::AddBlackout::Answer> &added) {
                            m_save->setEnabled(true);
                            if (added)
                                onAdded(*added);
                            else
                                refuse(added.error());
                        });
}

void BlackoutDialog::refuse(const core::Error &error)
{
    const std::pair<QString, Field *> fields[] = {
        {u"/reason"_s, m_reasonField},         {u"/target"_s, m_subjectField},   {u"/days"_s, m_dayField},
        {u"/fromTime"_s, m_weeklyFromField}, {u"/toTime"_s, m_weeklyToField}, {u"/from"_s, m_fromField},
        {u"/to"_s, m_toField},
    };
    for (const auto &[path, field] : fields) {
        if (error.field != path)
            continue;
        field->setError(error.message);
        return field->control()->setFocus(Qt::OtherFocusReason);
    }
    setRefusal(error.message);
}

void BlackoutDialog::onAdded(const core::AddBlackout::Answer &answer)
{
    const QString name = tr("“%1” blocked").arg(isolated(answer.added.blackout.reason));
    recordBlackout(m_bench, name, answer.added, BlackoutStep::Added);
    m_bench.toast.show(Toast::Kind::News, name, tr("Undo"), [history = &m_bench.history] { history->undo(); });
    if (answer.inside.isEmpty())
        return accept();
    listInside(answer.inside);
}

/// Nothing is moved unasked: the person has to know of it.
void BlackoutDialog::listInside(const QList<core::Slot> &inside)
{
    m_form->hide();
    m_save->hide();
    m_cancel->setText(tr("Done"));
    const auto count = int(inside.size());
    setExplanation(count == 1 ? tr("1 slot stands inside and stays there until somebody moves it:")
                              : tr("%n slots stand inside and stay there until somebody moves them:", "", count));
    QStringList lines;
    for (const core::Slot &slot : inside.first(std::min(count, mostListed)))
        lines.append(tr("%1, %2", "time, platform")
                         .arg(QLocale().toString(core::toLocal(slot.dueAt, m_bench.desk.zone()), u"ddd d MMM HH:mm"_s),
                              platformWord(slot.platform)));
    if (count > mostListed)
        lines.append(tr("and %n more", "", count - mostListed));
    auto *list = new TextLabel(FontRole::Body, lines.join(u'\n'), Tone::Plain, this);
    list->setObjectName(u"blackoutInside"_s);
    list->setWordWrap(true);
    body()->addWidget(list);
    adjustSize();
    m_cancel->setFocus();
}

} // namespace ui
