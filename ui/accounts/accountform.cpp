// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountform.h"

#include <QHBoxLayout>

#include "ui/accounts/accountsmodel.h"
#include "ui/common/combobox.h"
#include "ui/common/datefield.h"
#include "ui/common/field.h"
#include "ui/common/formcolumn.h"
#include "ui/common/timefield.h"
#include "ui/common/words.h"
#include "ui/common/zonefield.h"

using namespace Qt::StringLiterals;

namespace ui {

AccountForm::AccountForm(const QStringList &languages, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
{
    setObjectName(u"accountForm"_s);
    layOut(languages);
    for (ComboBox *box : {m_platform, m_status, m_language})
        connect(box, &QComboBox::activated, this, &AccountForm::onEdited);
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_username, m_publisher})
        connect(line, &QLineEdit::textEdited, this, &AccountForm::onEdited);
    connect(m_timezone, &ZoneField::zoneChanged, this, &AccountForm::onEdited);
    connect(m_timezone, &LineField::problemChanged, this, &AccountForm::onEdited);
    connect(m_day, &DateField::dateChanged, this, &AccountForm::onEdited);
    connect(m_time, &TimeField::timeChanged, this, &AccountForm::onEdited);
}

void AccountForm::layOut(const QStringList &languages)
{
    m_column = new FormColumn(this);
    m_platform = new ComboBox(m_column);
    m_platform->setObjectName(u"accountPlatform"_s);
    for (const core::Platform platform : core::allPlatforms)
        m_platform->addItem(platformWord(platform), int(platform));
    m_username = new LineField(m_column);
    m_username->setObjectName(u"accountUsername"_s);
    m_username->setMaxLength(100);
    m_status = new ComboBox(m_column);
    m_status->setObjectName(u"accountStatus"_s);
    for (const core::AccountStatus status : {core::AccountStatus::Active, core::AccountStatus::Cooldown,
                                             core::AccountStatus::Suspended, core::AccountStatus::Banned})
        m_status->addItem(accountStatusWord(status), int(status));
    m_language = new ComboBox(m_column);
    m_language->setObjectName(u"accountLanguage"_s);
    m_language->addItem(tr("Every language"), QString());
    for (const QString &language : languages)
        m_language->addItem(languageWord(language), language);
    m_timezone = new ZoneField(m_column);
    m_timezone->setObjectName(u"accountZone"_s);
    m_timezone->setDefault(tr("That of each plan"));
    m_publisher = new LineField(m_column);
    m_publisher->setObjectName(u"accountPublisher"_s);
    m_publisher->setPlaceholderText(tr("The configured default"));
    m_cooldown = new FormColumn(m_column);
    m_day = new DateField(m_cooldown);
    m_day->setObjectName(u"cooldownDay"_s);
    m_time = new TimeField(m_cooldown);
    m_time->setObjectName(u"cooldownTime"_s);
    m_cooldown->addRow({{tr("Cools down until"), m_day}, {tr("At"), m_time}});

    m_column->addField(tr("Platform"), m_platform);
    m_usernameField = m_column->addField(tr("Name on the platform"), m_username);
    m_column->addField(tr("Status"), m_status);
    m_column->addWidget(m_cooldown);
    m_column->addField(tr("Language"), m_language);
    m_column->addField(tr("Time zone"), m_timezone)->setHelp(tr("Decides which day a post counts for"));
    m_column->addField(tr("Publisher"), m_publisher);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_column);
}

void AccountForm::showNew(core::Platform platform)
{
    m_account.reset();
    m_platform->setCurrentIndex(m_platform->findData(int(platform)));
    showCooldown();
}

void AccountForm::show(const core::Account &account)
{
    m_account = account;
    m_platform->setCurrentIndex(m_platform->findData(int(account.platform)));
    m_platform->setEnabled(false);
    m_platform->setToolTip(tr("An account stays on its platform"));
    m_username->setText(account.username);
    m_username->setReadOnly(true);
    m_status->setCurrentIndex(m_status->findData(int(account.status)));
    if (account.retiredAt) { // whatever it was before, and will be when it is brought back
        m_status->setItemText(m_status->currentIndex(), tr("Retired"));
        m_status->setEnabled(false);
        m_status->setToolTip(tr("Bring it back to change this"));
    }
    m_language->setCurrentIndex(m_language->findData(account.language));
    m_timezone->setZone(account.timezone);
    m_publisher->setText(account.publisher);
    if (account.cooldownUntil) {
        const QDateTime until = core::toLocal(*account.cooldownUntil, m_zone);
        m_day->setDate(until.date());
        m_time->setTime(until.time());
    }
    showCooldown();
}

void AccountForm::setReadOnly()
{
    m_column->setEnabled(false);
}

void AccountForm::showCooldown()
{
    m_cooldown->setVisible(core::AccountStatus(m_status->currentData().toInt()) == core::AccountStatus::Cooldown);
}

void AccountForm::onEdited()
{
    m_usernameField->setError({});
    showCooldown();
    Q_EMIT edited();
}

std::optional<core::Instant> AccountForm::cooldownUntil() const
{
    if (!m_cooldown->isVisibleTo(this) || !m_day->date().isValid())
        return std::nullopt;
    const QTime time = m_time->time().isValid() ? m_time->time() : QTime(0, 0);
    return core::fromMs(QDateTime(m_day->date(), time, m_zone).toMSecsSinceEpoch());
}

core::NewAccount AccountForm::newAccount() const
{
    core::NewAccount account;
    account.platform = core::Platform(m_platform->currentData().toInt());
    account.username = m_username->text().trimmed();
    account.language = m_language->currentData().toString();
    account.timezone = m_timezone->zone();
    account.status = core::AccountStatus(m_status->currentData().toInt());
    account.publisher = m_publisher->text().trimmed();
    return account;
}

core::AccountChange AccountForm::change() const
{
    core::AccountChange change;
    if (!m_account)
        return change;
    const core::NewAccount now = newAccount();
    const auto differs = [](auto before, auto after) { return before == after ? std::nullopt : std::optional(after); };
    change.status = differs(m_account->status, now.status);
    change.language = differs(m_account->language, now.language);
    change.timezone = differs(m_account->timezone, now.timezone);
    change.publisher = differs(m_account->publisher, now.publisher);
    if (const auto until = cooldownUntil(); until && until != m_account->cooldownUntil)
        change.cooldownUntil = until;
    return change;
}

bool AccountForm::isChanged() const
{
    if (!m_account)
        return true;
    const core::AccountChange wanted = change();
    return wanted.status || wanted.language || wanted.timezone || wanted.publisher || wanted.cooldownUntil;
}

QString AccountForm::problem() const
{
    if (m_username->text().trimmed().isEmpty())
        return tr("Write the account's name as it is on the platform");
    if (!m_timezone->problem().isEmpty())
        return m_timezone->problem();
    return isChanged() ? QString() : tr("Nothing has changed");
}

void AccountForm::showRefusal(const QString &field, const QString &sentence)
{
    if (field == u"/username"_s)
        m_usernameField->setError(sentence);
}

} // namespace ui
