// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/editpost.h"
#include "core/engine/slotqueries.h"
#include "ui/calendar/slotsinhand.h"
#include "ui/common/page.h"

namespace ui {

class ActionButton;
class DateField;
class Field;
class PostTextEdit;
class SlotSteps;
class TextLabel;
class TimeField;
class VerdictCard;

/// A slot of the queue edited where it is reviewed: caption, hashtags, day and time, saved as one step. It keeps its
/// slot until it is saved or left, whatever the queue shows meanwhile.
class InlineEdit final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InlineEdit)

public:
    explicit InlineEdit(const Workbench &bench, QWidget *parent = nullptr);

    /// Shows itself; where something else is being edited, that stays.
    void open(const core::ListApprovals::Item &item);
    bool isOpen() const { return !isHidden(); }
    bool isChanged() const;
    void leave(); ///< What is not saved is dropped.

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void connectAll();
    core::EditSlot edit() const;
    bool hasTime() const;
    void showState();
    void save();

    const Workbench m_bench;
    SlotSteps *const m_steps;
    SlotsInHand *const m_inHand;
    SlotRow m_row;
    TextLabel *m_title = nullptr;
    PostTextEdit *m_text = nullptr;
    DateField *m_date = nullptr;
    TimeField *m_time = nullptr;
    Field *m_timeField = nullptr;
    VerdictCard *m_verdict = nullptr;
    ActionButton *m_save = nullptr;
    ActionButton *m_leave = nullptr;
    bool m_saving = false;
};

} // namespace ui
