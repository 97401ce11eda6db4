// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "core/model/safety.h"

class QMenu;
class QWidget;

namespace ui {

class AskDialog;
class Desk;
class Toast;

/// Stop, its release, and the safety mode: asks what the engine needs to know for it, and shows what it says. Dialogs
/// stand over `window`.
class SafetyDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SafetyDesk)

public:
    SafetyDesk(Desk &desk, Toast &toast, QWidget *window);

    void askForStop();
    void askForRelease();
    /// The three modes, the one in force ticked; what loosens asks for the passphrase.
    QMenu *modeMenu(QWidget *parent);
    /// Sets the mode; asks for the passphrase where that loosens it.
    void choose(core::SafetyMode mode);

Q_SIGNALS:
    void changed();

private:
    void askToLoosen(core::SafetyMode mode);

    Desk &m_desk;
    Toast &m_toast;
    QWidget *const m_window;
};

/// What the mode lets leave, in one sentence without a full stop.
QString modeExplanation(core::SafetyMode mode);

} // namespace ui
