// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include "core/engine/editpost.h"
#include "core/engine/events.h"
#include "core/engine/slotqueries.h"
#include "ui/calendar/slotaction.h"
#include "ui/calendar/slotsinhand.h"
#include "ui/common/page.h"

class QMenu;
class QVBoxLayout;

namespace ui {

class ActionButton;
class PostTextEdit;
class SideSheet;
class SlotForm;
struct SlotStart;
class SlotSteps;
class SlotStory;
class TextLabel;
class VerdictCard;

/// One slot in the sheet beside the calendar: its fields with what a change of them would come to, its text, and its
/// story. All that is changed is saved as one step. The same sheet makes a new slot. Lives in the main thread.
class SlotSheet final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotSheet)

public:
    SlotSheet(const Workbench &bench, SlotSteps &steps, QWidget *host);

    void open(const SlotRow &row);
    void openNew(const SlotStart &start);
    bool isOpen() const;

Q_SIGNALS:
    void slotMade(const QString &slotId);
    void actionWanted(ui::SlotAction action, const ui::SlotRow &row);

private:
    enum class Purpose { Change, Make };
    void begin(Purpose purpose);
    void addFields(QVBoxLayout &column);
    void openMenu();
    void readText();
    void countOthers(const core::ListApprovals::Item &item);
    void judge();
    void save();
    void make();
    void onRefused(const core::Error &error);
    void onSaved(const core::Slot &before, const core::Slot &now);
    void onEvents(const core::Events &events);
    void showState();
    bool isChanged() const;

    const Workbench m_bench;
    Desk &m_desk;
    SlotSteps &m_steps;
    SlotsInHand *const m_inHand;
    QWidget *const m_host;
    SlotRow m_row;
    QPointer<SideSheet> m_sheet;
    QPointer<SlotForm> m_form;
    QPointer<VerdictCard> m_verdict;
    QPointer<PostTextEdit> m_text;
    QPointer<TextLabel> m_shared; ///< Who else uses the text.
    QPointer<TextLabel> m_state;
    QPointer<SlotStory> m_story;
    QPointer<ActionButton> m_save;
    int m_others = 0; ///< Slots that use the same text.
};

} // namespace ui
