// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/notificationsform.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSystemTrayIcon>

#include "ui/common/card.h"
#include "ui/common/preferences.h"
#include "ui/common/timefield.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Value = SettingField::Value;

struct Kind {
    const Preference<bool> &preference;
    const char *objectName;
    const char *label;
    const char *text;
};

const std::array kinds{
    Kind{preferences::notifyNewWork, "noticeNewWork",
         QT_TRANSLATE_NOOP("ui::NotificationsForm", "New work"),
         QT_TRANSLATE_NOOP("ui::NotificationsForm", "Slots that begin to wait for approval")},
    Kind{preferences::notifyNeedsYou, "noticeNeedsYou",
         QT_TRANSLATE_NOOP("ui::NotificationsForm", "Needs you"),
         QT_TRANSLATE_NOOP("ui::NotificationsForm", "Outcomes nobody knows, and slots that missed their time")},
    Kind{preferences::notifyFailures, "noticeFailures",
         QT_TRANSLATE_NOOP("ui::NotificationsForm", "Failures"),
         QT_TRANSLATE_NOOP("ui::NotificationsForm", "Posts that a platform did not take")},
};

QTime kept(const Preferences &preferences, const Preference<QString> &preference)
{
    return QTime::fromString(preferences.value(preference), u"HH:mm"_s);
}

} // namespace

NotificationsForm::NotificationsForm(const Workbench &bench, QWidget *parent)
    : SettingsForm(bench, tr("Notifications"),
                   tr("What this window tells of while you work at something else. On this machine only."), parent)
{
    setObjectName(u"notificationsForm"_s);
    addKinds();
    addQuietHours();
    connect(&bench.preferences, &Preferences::changed, this, &NotificationsForm::reload);
    reload();
}

void NotificationsForm::addKinds()
{
    Card *card = addCard(tr("News"), QSystemTrayIcon::isSystemTrayAvailable()
                             ? QString()
                             : tr("this desktop has no tray: the counts in the rail are all"));
    for (const Kind &kind : kinds) {
        auto *tick = new QCheckBox(tr(kind.text), card);
        tick->setObjectName(QLatin1String(kind.objectName));
        SettingField *field = addSetting(tr(kind.label), tick);
        field->setWords(tick->text());
        m_kinds.append(std::pair(tick, field));
        connect(tick, &QCheckBox::clicked, this,
                [this, &kind](bool on) { m_bench.preferences.set(kind.preference, on); });
        connect(field, &SettingField::resetWanted, this, [this, &kind] { m_bench.preferences.reset(kind.preference); });
    }
}

void NotificationsForm::addQuietHours()
{
    Card *card = addCard(tr("Quiet hours"), tr("nothing is told between these times, also across midnight"));
    m_from = new TimeField(card);
    m_from->setObjectName(u"quietFrom"_s);
    m_to = new TimeField(card);
    m_to->setObjectName(u"quietTo"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    card->body()->addLayout(row);
    auto *from = new QVBoxLayout;
    auto *to = new QVBoxLayout;
    row->addLayout(from);
    row->addLayout(to);
    m_fromField = addSetting(tr("From"), m_from, from);
    m_toField = addSetting(tr("Until"), m_to, to);
    for (SettingField *field : {m_fromField, m_toField}) {
        field->setWords(tr("quiet hours, night, silence"));
        connect(field, &SettingField::resetWanted, this, [this] {
            m_bench.preferences.reset(preferences::quietFrom);
            m_bench.preferences.reset(preferences::quietTo);
        });
    }
    connect(m_from, &TimeField::timeChanged, this, &NotificationsForm::keepQuietHours);
    connect(m_to, &TimeField::timeChanged, this, &NotificationsForm::keepQuietHours);
}

/// One time alone would be no quiet at all: the pair is kept when both are there.
void NotificationsForm::keepQuietHours()
{
    const QTime from = m_from->time();
    const QTime to = m_to->time();
    m_fromField->setError(to.isValid() && m_from->text().isEmpty() ? tr("Both times make quiet hours") : QString());
    m_toField->setError(from.isValid() && from == to              ? tr("Must not be the time at which they begin")
                        : from.isValid() && m_to->text().isEmpty() ? tr("Both times make quiet hours")
                                                                   : QString());
    const bool both = from.isValid() && to.isValid() && from != to;
    const bool none = m_from->text().isEmpty() && m_to->text().isEmpty();
    if (!both && !none)
        return;
    m_bench.preferences.set(preferences::quietFrom, both ? from.toString(u"HH:mm"_s) : QString());
    m_bench.preferences.set(preferences::quietTo, both ? to.toString(u"HH:mm"_s) : QString());
}

void NotificationsForm::reload()
{
    for (int i = 0; i < m_kinds.size(); ++i) {
        const auto &[tick, field] = m_kinds[i];
        const bool on = m_bench.preferences.value(kinds[size_t(i)].preference);
        tick->setChecked(on);
        field->showDefault(tr("on"), on ? Value::Default : Value::Changed);
    }
    const std::pair<TimeField *, QTime> times[] = {{m_from, kept(m_bench.preferences, preferences::quietFrom)},
                                                   {m_to, kept(m_bench.preferences, preferences::quietTo)}};
    for (const auto &[field, time] : times) {
        if (field->time() != time && !field->hasFocus())
            field->setTime(time);
    }
    m_fromField->showDefault(tr("none"), times[0].second.isValid() ? Value::Changed : Value::Default);
    m_toField->showDefault(tr("none"), times[1].second.isValid() ? Value::Changed : Value::Default);
}

} // namespace ui
