// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class ActionButton;
class Field;
class TextLabel;

/// One setting: its control below its name, the default beside the name, a reset while it is not so, and below it help
/// or why the engine refused.
class SettingField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingField)

public:
    /// Takes `control`. The reset is named after it: "reset-approvalLead" for the control "approvalLead".
    SettingField(const QString &label, QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; }
    QString label() const { return m_label; }
    /// Other words under which a search finds it.
    void setWords(const QString &words) { m_words = words; }
    QString words() const { return m_words; }
    /// The member that the engine's refusals name: "/approvalLeadMinutes".
    void setPath(const QString &path) { m_path = path; }
    QString path() const { return m_path; }

    void setHelp(const QString &help);
    void setError(const QString &sentence); ///< Empty takes it back.
    QString error() const;
    enum class Value { Default, Changed };
    /// What holds until somebody changes it, in words; the reset shows where the value is another.
    void showDefault(const QString &words, Value value);
    /// A setting that must not be changed here is disabled and says why.
    void allow(bool may, const QString &whyNot);

Q_SIGNALS:
    void resetWanted();

private:
    const QString m_label;
    QString m_words;
    QString m_path;
    QWidget *const m_control;
    Field *m_field = nullptr;
    TextLabel *m_default = nullptr;
    ActionButton *m_reset = nullptr;
};

} // namespace ui
