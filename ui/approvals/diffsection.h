// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/content/worddiff.h"
#include "core/engine/approvaldetails.h"

namespace ui {

class Column;
class ChangeText;
class EvidenceSection;

/// What is different from the last approval, else from what was rejected, the first version or the original: values as
/// "before → after", the caption word by word in its own direction. Hidden where nothing came before.
class DiffSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffSection)

public:
    explicit DiffSection(QWidget *parent = nullptr);

    void show(const std::optional<core::ApprovalDetails::Answer> &details, const QTimeZone &zone);
    void toggle(); ///< D: shows or folds the differences.
    bool isUnfolded() const { return m_unfolded; }

private:
    struct Change {
        QString label = {};
        QString before = {};
        QString after = {};
    };
    void refresh();
    void compose(Column &column) const;
    QString heading() const;

    std::optional<core::ApprovalDetails::Answer> m_details;
    QList<Change> m_changes;
    QList<core::DiffPart> m_words; ///< Empty where the text is the same.
    bool m_unfolded = true;
    EvidenceSection *m_values = nullptr;
    ChangeText *m_text = nullptr;
};

} // namespace ui
