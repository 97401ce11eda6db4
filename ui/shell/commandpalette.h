// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/overlay.h"
#include "ui/shell/palettemodel.h"

#include <functional>

class QListView;

namespace ui {

class SearchField;

/// Everything that can be done, and everything the workspace holds, by its name: type, arrows, Enter.
class CommandPalette final : public Overlay
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// `actions` is asked whenever the palette opens.
    CommandPalette(std::function<QList<NamedAction>()> actions, QWidget *window);

    /// What was found for words() in the workspace.
    void showThings(const QList<PaletteModel::Thing> &things);
    QString words() const;

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void chosen(const ui::Destination &destination);

protected:
    void aboutToOpen() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onWords();
    void run(int row);

    const std::function<QList<NamedAction>()> m_actions;
    PaletteModel *const m_model;
    SearchField *m_field = nullptr;
    QListView *m_list = nullptr;
};

} // namespace ui
