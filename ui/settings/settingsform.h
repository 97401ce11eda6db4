// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/common/page.h"
#include "ui/common/toast.h"
#include "ui/settings/commandway.h"
#include "ui/settings/settingfield.h"

class QVBoxLayout;

namespace ui {

class Banner;
class Card;

/// One page of the settings: cards of settings below each other. What is changed is submitted at once; what the engine
/// refuses goes back and says why at its setting.
class SettingsForm : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsForm)

public:
    SettingsForm(const Workbench &bench, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    QList<SettingField *> settings() const { return m_settings; }
    /// What a search finds here, and what it leads to.
    struct Entry {
        QString label = {};
        QString words = {};
        QWidget *control = nullptr;
    };
    QList<Entry> entries() const;
    /// Whether it shows what the engine has answered.
    virtual bool isLoaded() const { return true; }

Q_SIGNALS:
    void loaded();

protected:
    static constexpr int widestTable = 840; ///< For pages of tables, which fill more than a form may.

    /// Shows every value anew, after a change and after a refusal.
    virtual void reload() = 0;
    /// What the person at the window may do has changed.
    virtual void showRights() { }

    Card *addCard(const QString &title, const QString &aside = {});
    /// Adds a setting at the end of the last card; `control` has its objectName already.
    SettingField *addSetting(const QString &label, QWidget *control, QVBoxLayout *where = nullptr);
    /// Lets a search find what is no setting of its own, such as a table.
    void addEntry(const Entry &entry) { m_others.append(entry); }
    /// A sentence above the cards on why nothing can be changed here; empty takes it back.
    void sayWhyNot(const QString &sentence);
    bool may(core::Scope scope) const { return m_bench.desk.may(scope); }
    void refuse(SettingField *field, const core::Error &error);

    /// Submits `command`, which `back` undoes; `name` is the step's in the history.
    template<typename Command, typename Back>
    void change(SettingField *field, const Command &command, const Back &back, const QString &name)
    {
        field->setError({});
        m_bench.desk.submit(command, this,
                            [this, field = QPointer(field), name, command,
                             back](const core::Result<typename Command::Answer> &answer) {
                                if (!answer)
                                    return refuse(field, answer.error());
                                m_bench.history.record(
                                    {name, commandWay(m_bench, back), commandWay(m_bench, command)});
                                tellChanged(name);
                            });
    }
    void tellChanged(const QString &name);

    const Workbench m_bench;

private:
    const QString m_title;
    QList<SettingField *> m_settings;
    QList<Entry> m_others;
    QVBoxLayout *m_column = nullptr;
    Banner *m_whyNot = nullptr;
    Card *m_card = nullptr;
};

} // namespace ui
