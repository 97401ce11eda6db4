// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/comments.h"
#include "ui/common/page.h"

namespace ui {

class ActionButton;
class EvidenceSection;
class LineField;
class Column;

/// What was said and decided about a slot, oldest first, and a line to say something.
class CommentsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommentsPane)

public:
    explicit CommentsPane(const Workbench &bench, QWidget *parent = nullptr);

    void show(const QString &slotId, const QList<core::ListComments::Item> &items);
    void startWriting(); ///< C

Q_SIGNALS:
    void left(); ///< By Escape, out of the field.

private:
    void compose(Column &column) const;
    QString lineOf(const core::ListComments::Item &item) const;
    void send();

    Workbench m_bench;
    QString m_slotId;
    QList<core::ListComments::Item> m_items;
    EvidenceSection *m_said = nullptr;
    LineField *m_text = nullptr;
    ActionButton *m_send = nullptr;
};

} // namespace ui
