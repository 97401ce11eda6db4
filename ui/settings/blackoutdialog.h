// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/blackoutcommands.h"
#include "ui/common/dialog.h"
#include "ui/common/page.h"

class QCheckBox;

namespace ui {

class ActionButton;
class ComboBox;
class DateField;
class Field;
class LineField;
class Segments;
class TimeField;

/// Blocks a time, once or every week, for everything or for a part. Afterwards it lists what stands inside.
class BlackoutDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlackoutDialog)

public:
    enum class Start { Weekly, Once };
    BlackoutDialog(const Workbench &bench, Start start, QWidget *parent);

private:
    QWidget *weeklyPart();
    QWidget *oncePart();
    void offerSubjects();
    void showParts();
    void save();
    core::Json asJson() const;
    void refuse(const core::Error &error);
    void onAdded(const core::AddBlackout::Answer &answer);
    void listInside(const QList<core::Slot> &inside);

    const Workbench m_bench;
    Segments *m_repeat = nullptr;
    LineField *m_reason = nullptr;
    ComboBox *m_subject = nullptr; ///< Data: {scope, target}.
    QList<std::pair<int, QCheckBox *>> m_days;
    TimeField *m_weeklyFrom = nullptr;
    TimeField *m_weeklyTo = nullptr;
    DateField *m_fromDay = nullptr;
    TimeField *m_fromTime = nullptr;
    DateField *m_toDay = nullptr;
    TimeField *m_toTime = nullptr;
    QWidget *m_form = nullptr;
    QWidget *m_weekly = nullptr;
    QWidget *m_once = nullptr;
    Field *m_reasonField = nullptr;
    Field *m_subjectField = nullptr;
    Field *m_dayField = nullptr;
    Field *m_weeklyFromField = nullptr;
    Field *m_weeklyToField = nullptr;
    Field *m_fromField = nullptr;
    Field *m_toField = nullptr;
    ActionButton *m_cancel = nullptr;
    ActionButton *m_save = nullptr;
};

} // namespace ui
