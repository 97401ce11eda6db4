// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QWidget>

#include "core/engine/approvalcommands.h"
#include "core/engine/slotqueries.h"
#include "ui/common/page.h"

namespace ui {

class ActionButton;
class AskDialog;
class TextLabel;

/// Approve, Request changes, Reject: what the person decides on the shown item goes to the engine with the fingerprint
/// that is on screen. What needs a comment asks for it first; what cannot be done says why. A decision taken is a step
/// of the history.
class DecisionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionBar)

public:
    explicit DecisionBar(const Workbench &bench, QWidget *parent = nullptr);

    /// What is on screen; nothing where the queue is empty.
    void show(const std::optional<core::ListApprovals::Item> &item);

    /// As a click on the button: nothing where it is disabled.
    void approve();
    void requestChanges();
    void reject();

Q_SIGNALS:
    void decided(const QString &slotId);
    /// What was on screen may not be what would be decided now.
    void refused(const QString &slotId);
    /// The button that had the keyboard was switched off.
    void focusLost();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    ActionButton *addButton(ActionButton *button, const QString &name, const QString &key);
    void updateButtons();
    void onApprove();
    /// The item is the one that the person looks at now, whatever the queue does while the dialog is open.
    void ask(core::Decision decision);
    void decide(const core::Decide &command, const QString &title, AskDialog *dialog = nullptr);
    void onRefusal(const core::Decide &command, const core::Error &error, AskDialog *dialog);

    Workbench m_bench;
    TextLabel *m_why = nullptr; ///< Why nothing can be decided here.
    ActionButton *m_approve = nullptr;
    ActionButton *m_change = nullptr;
    ActionButton *m_reject = nullptr;
    std::optional<core::ListApprovals::Item> m_item;
    QSet<QString> m_deciding; ///< Slots whose decision is on its way.
    QSet<QString> m_late; ///< Of those: what the engine has let wait for longer than usual.
};

/// Why this person may decide on nothing at all; empty where the role allows it.
QString roleBar(const Desk &desk);

} // namespace ui
