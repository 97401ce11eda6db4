// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>
#include <QWidget>

#include "core/model/account.h"
#include "core/model/accountjson.h"

namespace ui {

class ComboBox;
class DateField;
class Field;
class FormColumn;
class LineField;
class TimeField;
class ZoneField;

/// The members of an account that people set. Platform and name of one that exists are shown, not changed.
class AccountForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountForm)

public:
    /// `zone` is what times are shown in.
    AccountForm(const QStringList &languages, const QTimeZone &zone, QWidget *parent = nullptr);

    void showNew(core::Platform platform);
    void show(const core::Account &account);
    void setReadOnly();
    using QWidget::show;

    core::NewAccount newAccount() const;
    core::AccountChange change() const; ///< Only what differs from what is shown.
    /// Why it cannot be saved, as one sentence; empty where it can.
    QString problem() const;
    bool isChanged() const;
    /// Puts the engine's word below the field it names.
    void showRefusal(const QString &field, const QString &sentence);

Q_SIGNALS:
    void edited();

private:
    void layOut(const QStringList &languages);
    void onEdited();
    void showCooldown();
    std::optional<core::Instant> cooldownUntil() const;

    const QTimeZone m_zone;
    std::optional<core::Account> m_account; ///< None for a new one.
    FormColumn *m_column = nullptr;
    ComboBox *m_platform = nullptr;
    LineField *m_username = nullptr;
    Field *m_usernameField = nullptr;
    ComboBox *m_status = nullptr;
    FormColumn *m_cooldown = nullptr;
    DateField *m_day = nullptr;
    TimeField *m_time = nullptr;
    ComboBox *m_language = nullptr;
    ZoneField *m_timezone = nullptr;
    LineField *m_publisher = nullptr;
};

} // namespace ui
