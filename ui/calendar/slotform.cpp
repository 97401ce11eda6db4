// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotform.h"

#include <QLocale>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/calendar/missingtime.h"
#include "ui/common/actionbutton.h"
#include "ui/common/combobox.h"
#include "ui/common/datefield.h"
#include "ui/common/field.h"
#include "ui/common/formcolumn.h"
#include "ui/common/timefield.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostContents = 200;

ComboBox *combo(const QString &name)
{
    auto *box = new ComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

/// Chooses what holds `value`; what a slot has and nobody offers is added, so that it stays as it is.
void keep(ComboBox *box, const QVariant &value, const QString &word)
{
    if (box->findData(value) < 0 && !value.toString().isEmpty())
        box->addItem(word, value);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

SlotForm::SlotForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    layOut();
    connectAll();
    load();
}

void SlotForm::layOut()
{
    m_form = new FormColumn(this);
    m_contentField = m_form->addField(tr("Content"), m_content = combo(u"slotContent"_s));
    const auto where = m_form->addRow({{tr("Platform"), m_platform = combo(u"slotPlatform"_s)},
                                       {tr("Account"), m_account = combo(u"slotAccount"_s)}});
    const auto how = m_form->addRow(
        {{tr("Content type"), m_type = combo(u"slotType"_s)}, {tr("Language"), m_language = combo(u"slotLanguage"_s)}});
    m_date = new DateField;
    m_date->setObjectName(u"slotDate"_s);
    m_date->setToday(core::localDate(m_desk.now(), m_desk.zone()));
    m_time = new TimeField;
    m_time->setObjectName(u"slotTime"_s);
    const auto when = m_form->addRow({{tr("Day"), m_date}, {tr("Time"), m_time}});
    m_platformField = where.at(0);
    m_accountField = where.at(1);
    m_typeField = how.at(0);
    m_languageField = how.at(1);
    m_timeField = when.at(1);
    tellZone();
    m_takeNearest = new ActionButton(ButtonRole::Plain, {});
    m_takeNearest->setObjectName(u"takeNearest"_s);
    m_takeNearest->hide();
    m_form->addWidget(m_takeNearest);
    for (const core::Platform platform : core::allPlatforms)
        m_platform->addItem(platformWord(platform), int(platform));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
}

void SlotForm::connectAll()
{
    connect(m_platform, &QComboBox::currentIndexChanged, this, &SlotForm::offer);
    connect(m_account, &QComboBox::activated, this, &SlotForm::followAccount);
    for (const ComboBox *box : {m_content, m_platform, m_account, m_type, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &SlotForm::changed);
    connect(m_date, &DateField::dateChanged, this, &SlotForm::tellZone);
    connect(m_time, &TimeField::timeChanged, this, &SlotForm::tellZone);
    connect(m_date, &DateField::dateChanged, this, &SlotForm::changed);
    connect(m_time, &TimeField::timeChanged, this, &SlotForm::changed);
    connect(m_takeNearest, &ActionButton::clicked, this, [this] {
        if (m_nearest)
            setAt(*m_nearest);
        m_form->clearErrors();
        m_takeNearest->hide();
        Q_EMIT changed();
    });
}

void SlotForm::load()
{
    m_desk.ask(core::ListAccounts{}, this, [this](const core::Result<core::ListAccounts::Answer> &answer) {
        if (!answer)
            return showError(answer.error());
        for (const core::ListAccounts::Item &item : *answer)
            m_accounts.append(item.account);
        startOnPlatform();
        offer();
        --m_listsToCome;
    });
    m_desk.ask(core::ListContents{{}, mostContents, {}}, this,
               [this](const core::Result<core::ListContents::Answer> &answer) {
                   if (!answer)
                       return showError(answer.error());
                   m_contents = answer->contents;
                   offer();
                   --m_listsToCome;
                   Q_EMIT listsLoaded();
               });
}

/// The platform is that of the account which a new slot begins with.
void SlotForm::startOnPlatform()
{
    const auto account = std::ranges::find(m_accounts, m_start.accountId, &core::Account::id);
    if (m_slot || account == m_accounts.end())
        return;
    const QSignalBlocker quiet(m_platform);
    m_platform->setCurrentIndex(m_platform->findData(int(account->platform)));
}

/// What a new slot begins with, until a person could have chosen anything else.
void SlotForm::chooseStart()
{
    if (m_listsToCome == 0)
        return;
    const auto choose = [](ComboBox *box, const QVariant &value) {
        if (const int found = box->findData(value); found >= 0)
            box->setCurrentIndex(found);
    };
    choose(m_account, m_start.accountId);
    if (!m_start.contentId.isEmpty())
        keep(m_content, m_start.contentId, m_start.title);
    if (!m_start.language.isEmpty())
        keep(m_language, m_start.language, m_start.language.toUpper());
    if (m_start.contentType)
        choose(m_type, int(*m_start.contentType));
}

void SlotForm::offer()
{
    const QSignalBlocker quiet(this);
    const QString account = m_account->currentData().toString();
    const QString content = m_content->currentData().toString();
    const QVariant type = m_type->currentData();
    const QString language = m_language->currentData().toString();
    for (ComboBox *box : {m_account, m_content, m_type, m_language})
        box->clear();
    QSet<QString> languages;
    for (const core::Account &each : std::as_const(m_accounts)) {
        if (each.platform == platform())
            m_account->addItem(each.username, each.id);
        languages.insert(each.language);
    }
    for (const core::Content &each : std::as_const(m_contents)) {
        m_content->addItem(each.title.isEmpty() ? each.contentId : each.title, each.contentId);
        for (const core::ContentVariant &variant : each.variants)
            languages.insert(variant.language);
    }
    const core::PlatformRules rules = m_desk.platforms().at(platform());
    for (const core::ContentType each : rules.contentTypes)
        m_type->addItem(contentTypeWord(each), int(each));
    QStringList sorted(languages.cbegin(), languages.cend());
    sorted.removeAll(QString());
    sorted.sort();
    for (const QString &each : std::as_const(sorted))
        m_language->addItem(each.toUpper(), each);
    if (m_slot) {
        keep(m_account, account.isEmpty() ? m_slot->accountId : account, m_slot->accountId);
        keep(m_content, content.isEmpty() ? m_slot->contentId : content, m_slot->contentId);
        keep(m_language, language.isEmpty() ? m_slot->language : language, m_slot->language.toUpper());
        keep(m_type, type.isValid() ? type : QVariant(int(m_slot->contentType)), contentTypeWord(m_slot->contentType));
        return;
    }
    const std::pair<ComboBox *, QVariant> wanted[] = {
        {m_account, account}, {m_content, content}, {m_language, language}, {m_type, type}};
    for (const auto &[box, value] : wanted)
        box->setCurrentIndex(std::max(0, box->findData(value)));
    followAccount();
    chooseStart();
}

/// A new slot speaks its account's language, until a person says otherwise.
void SlotForm::followAccount()
{
    const auto account = std::ranges::find(m_accounts, m_account->currentData().toString(), &core::Account::id);
    if (!m_slot && account != m_accounts.end() && !account->language.isEmpty())
        m_language->setCurrentIndex(m_language->findData(account->language));
}

void SlotForm::showSlot(const core::Slot &slot)
{
    const QSignalBlocker quiet(this);
    m_form->clearErrors();
    m_takeNearest->hide();
    m_slot = slot;
    m_platform->setCurrentIndex(m_platform->findData(int(slot.platform)));
    m_platform->setEnabled(false);
    m_platform->setToolTip(tr("A slot keeps its platform"));
    for (ComboBox *box : {m_account, m_content, m_type, m_language})
        box->setCurrentIndex(-1);
    offer();
    setAt(slot.dueAt);
}

void SlotForm::showNew(const SlotStart &start)
{
    const QSignalBlocker quiet(this);
    m_slot.reset();
    m_start = start;
    setAt(start.at);
    startOnPlatform();
    offer();
}

core::Platform SlotForm::platform() const
{
    return core::Platform(m_platform->currentData().toInt());
}

/// Whose clock the time is of; on the days when it changes, what becomes of a time that it skips.
void SlotForm::tellZone()
{
    const QString missing = missingTimeText(m_date->date(), m_time->time(), m_desk.zone());
    m_timeField->setHelp(missing.isEmpty() ? QString::fromLatin1(m_desk.zone().id()) : missing);
}

std::optional<core::Instant> SlotForm::at() const
{
    if (!m_date->date().isValid() || !m_time->time().isValid())
        return {};
    // Seconds that nobody sees are no change.
    if (m_slot) {
        const QDateTime before = core::toLocal(m_slot->dueAt, m_desk.zone());
        if (before.date() == m_date->date() && before.time().hour() == m_time->time().hour()
            && before.time().minute() == m_time->time().minute())
            return m_slot->dueAt;
    }
    return core::toInstant(QDateTime(m_date->date(), m_time->time(), m_desk.zone()));
}

void SlotForm::setAt(core::Instant at)
{
    const QDateTime local = core::toLocal(at, m_desk.zone());
    m_date->setDate(local.date());
    m_time->setTime(local.time());
}

std::optional<core::EditSlot> SlotForm::edit() const
{
    const auto due = at();
    if (!due || !m_slot)
        return {};
    core::EditSlot edit;
    edit.slotId = m_slot->id;
    edit.version = m_slot->version;
    if (*due != m_slot->dueAt)
        edit.dueAt = *due;
    if (const QString id = m_account->currentData().toString(); !id.isEmpty() && id != m_slot->accountId)
        edit.accountId = id;
    if (const QString id = m_content->currentData().toString(); !id.isEmpty() && id != m_slot->contentId)
        edit.contentId = id;
    if (const QString tag = m_language->currentData().toString(); !tag.isEmpty() && tag != m_slot->language)
        edit.language = tag;
    if (const auto type = core::ContentType(m_type->currentData().toInt()); type != m_slot->contentType)
        edit.contentType = type;
    return edit;
}

bool SlotForm::isChanged() const
{
    const auto edit = this->edit();
    return edit && (edit->dueAt || edit->accountId || edit->contentId || edit->language || edit->contentType);
}

std::optional<core::CreateSlot> SlotForm::create() const
{
    const auto due = at();
    if (!due)
        return {};
    core::CreateSlot slot;
    slot.planId = m_start.planId;
    slot.platform = platform();
    slot.dueAt = *due;
    slot.accountId = m_account->currentData().toString();
    slot.contentId = m_content->currentData().toString();
    slot.language = m_language->currentData().toString();
    slot.contentType = core::ContentType(m_type->currentData().toInt());
    return slot;
}

void SlotForm::setReadOnly(const QString &why)
{
    m_form->setEnabled(why.isEmpty());
    m_form->setToolTip(why);
}

void SlotForm::showError(const core::Error &error)
{
    m_form->clearErrors();
    const QHash<QString, Field *> fields{{u"/contentId"_s, m_contentField},
                                         {u"/platform"_s, m_platformField},
                                         {u"/accountId"_s, m_accountField},
                                         {u"/contentType"_s, m_typeField},
                                         {u"/language"_s, m_languageField}};
    fields.value(error.field, m_timeField)->setError(error.message);
    m_nearest = error.nearest;
    m_takeNearest->setVisible(m_nearest.has_value());
    if (m_nearest) {
        const QDateTime local = core::toLocal(*m_nearest, m_desk.zone());
        m_takeNearest->setText(tr("Take %1").arg(isolated(QLocale().toString(local, u"ddd d MMM HH:mm"_s))));
    }
    m_form->focusFirstError();
}

} // namespace ui
