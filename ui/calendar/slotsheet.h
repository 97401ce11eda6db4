// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include "core/engine/comments.h"
#include "core/engine/events.h"
#include "core/engine/whyqueries.h"
#include "ui/calendar/slotrow.h"
#include "ui/common/page.h"

class QVBoxLayout;

namespace ui {

class ActionButton;
class SideSheet;
class SlotForm;
class TextLabel;

/// One slot in the sheet beside the calendar: where it stands and why, its risk, what is said of it, and its fields,
/// which are saved as one step. The same sheet makes a new slot. Lives in the main thread.
class SlotSheet final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotSheet)

public:
    SlotSheet(const Workbench &bench, QWidget *host);

    void open(const SlotRow &row);
    void openNew(core::Instant at, const QString &accountId = {});
    bool isOpen() const;

Q_SIGNALS:
    void slotMade(const QString &slotId);

private:
    enum class Purpose { Change, Make };
    void begin(Purpose purpose);
    void addFacts(QVBoxLayout &column);
    void addRisk(QVBoxLayout &column);
    void addConversation(QVBoxLayout &column);
    void askWhy();
    void askConversation();
    void save();
    void make();
    void onSaved(const core::Slot &before, const core::Slot &now);
    void onMade(const core::Slot &made);
    void onEvents(const core::Events &events);
    void showState();

    Desk &m_desk;
    Toast &m_toast;
    History &m_history;
    QWidget *const m_host;
    SlotRow m_row;
    QPointer<SideSheet> m_sheet;
    QPointer<SlotForm> m_form;
    QPointer<TextLabel> m_state;
    QPointer<TextLabel> m_why;
    QPointer<TextLabel> m_talk;
    QPointer<ActionButton> m_save;
};

} // namespace ui
