// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/auditqueries.h"
#include "ui/calendar/slotrow.h"
#include "ui/common/desk.h"

class QVBoxLayout;

namespace ui {

class TextLabel;

/// What is known of one slot besides its fields: its risk, why it stands where it does, what the models said, what
/// people said, and its trail. Asks the engine, and takes comments.
class SlotStory final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotStory)

public:
    SlotStory(Desk &desk, const SlotRow &row, QWidget *parent = nullptr);

    void askAgain(); ///< The slot has changed.

private:
    TextLabel *addPart(QVBoxLayout &column, const QString &heading, const QString &text, const QString &name);
    void addRisk(QVBoxLayout &column);
    void addCommentLine(QVBoxLayout &column);
    void askWhy();
    void askConversation();
    void askTrail();
    QString lineOf(const core::ListAudit::Row &row) const;

    Desk &m_desk;
    const SlotRow m_row;
    TextLabel *m_why = nullptr;
    TextLabel *m_council = nullptr;
    TextLabel *m_talk = nullptr;
    TextLabel *m_trail = nullptr;
};

} // namespace ui
