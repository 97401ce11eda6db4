// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/desk.h"
#include "ui/common/dialog.h"
#include "ui/content/contentedit.h"

namespace ui {

class ComboBox;
class ChangeText;
class TextLabel;

/// The text in hand against an earlier version of it, or against another text of the content, by whole words.
class CompareDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareDialog)

public:
    CompareDialog(Desk &desk, const ContentEdit &edit, int text, QWidget *parent);

private:
    struct Other {
        QString name = {};
        QString caption = {};
    };
    void onHistory(const QList<core::ContentHistory::Version> &versions);
    void showDiff();

    const ContentEdit m_edit;
    const int m_text;
    QList<Other> m_others;
    ComboBox *m_with = nullptr;
    ChangeText *m_diff = nullptr;
    TextLabel *m_note = nullptr;
};

} // namespace ui
