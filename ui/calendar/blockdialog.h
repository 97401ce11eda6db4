// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTimer>

#include "core/engine/slotqueries.h"
#include "ui/calendar/blackoutbook.h"
#include "ui/common/dialog.h"
#include "ui/common/page.h"

class QCheckBox;
class QStackedWidget;

namespace ui {

class ComboBox;
class DateField;
class Field;
class LineField;
class Segments;
class TextLabel;
class TimeField;

/// Blocks a time or changes one that is blocked: why, for whom, once or every week. Lists the slots that stand inside
/// already; they stay where they are until a person moves them.
class BlockDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlockDialog)

public:
    /// `start` is what the fields begin with. `changes`: the blackout that is changed; none: a new one.
    BlockDialog(const Workbench &bench, BlackoutBook &book, const core::Blackout &start,
                const std::optional<core::KeptBlackout> &changes, QWidget *parent);

private:
    void layOut();
    QWidget *onceFields();
    QWidget *weeklyFields();
    void show(const core::Blackout &blackout);
    void offerSubjects();
    /// What the fields say, for this reason; the error names the member that is wrong.
    core::Result<core::Blackout> blackout(const QString &reason) const;
    void refuse(const core::Error &error);
    void onEdited();
    void lookInside();
    void onInside(const core::Blackout &blackout, const core::ListSlots::Answer &answer);
    void block();
    void onBlocked(const core::Result<core::AddBlackout::Answer> &answer);

    Desk &m_desk;
    Toast &m_toast;
    History &m_history;
    BlackoutBook &m_book;
    const std::optional<core::KeptBlackout> m_changes;
    QString m_subject; ///< What is wanted until the lists are known.
    QList<core::Account> m_accounts;
    QStringList m_languages;
    LineField *m_reason = nullptr;
    ComboBox *m_scope = nullptr;
    ComboBox *m_target = nullptr;
    Field *m_targetField = nullptr;
    Segments *m_how = nullptr;
    QStackedWidget *m_when = nullptr;
    DateField *m_fromDay = nullptr;
    DateField *m_toDay = nullptr;
    TimeField *m_fromTime = nullptr;
    TimeField *m_toTime = nullptr;
    QHash<QString, Field *> m_fields; ///< By the member that a refusal names: "/toTime".
    QHash<int, QCheckBox *> m_days; ///< By number, Monday 1.
    TimeField *m_begins = nullptr;
    TimeField *m_ends = nullptr;
    TextLabel *m_inside = nullptr;
    ActionButton *m_block = nullptr;
    QTimer m_look; ///< Once for all keys of a moment.
    quint64 m_asked = 0; ///< Answers to older questions are dropped.
};

} // namespace ui
