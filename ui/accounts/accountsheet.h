// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "core/engine/accountoutlook.h"
#include "core/model/accountjson.h"
#include "ui/common/page.h"

class QVBoxLayout;

namespace ui {

class AccountForm;
class ActionButton;
class SideSheet;

/// One account at the side of `host`: what people set of it, its risk over time with the reasons, and what the coming
/// week asks of it.
class AccountSheet final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountSheet)

public:
    AccountSheet(const Workbench &bench, QWidget *host);

    void open(const QString &accountId);
    void openNew();
    /// Of the account that is open; empty for a new one or while it is closed.
    QString accountId() const;
    void setLanguages(const QStringList &languages) { m_languages = languages; }
    SideSheet *sheet() const { return m_sheet; }

private:
    void connectAll();
    void show(const core::AccountOutlook::Answer &outlook);
    QWidget *startBody();
    void addRisk(QVBoxLayout &column, QWidget *body);
    void addWeek(QVBoxLayout &column, QWidget *body);
    void addEvents(QVBoxLayout &column, QWidget *body);
    void showState();
    void save();
    void add();
    void onChanged(const core::Account &before, const core::Account &now, const core::AccountChange &change);
    void toggleRetired();
    void takeBack(const core::AccountEvent &event);
    void onRefused(const core::Error &error);

    const Workbench m_bench;
    QStringList m_languages = {QStringLiteral("en")};
    SideSheet *m_sheet = nullptr;
    AccountForm *m_form = nullptr;
    ActionButton *m_save = nullptr;
    ActionButton *m_record = nullptr;
    ActionButton *m_retire = nullptr;
    std::optional<core::AccountOutlook::Answer> m_outlook; ///< None for a new account.
    int m_opening = 0;
};

} // namespace ui
