// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/safetydesk.h"

#include <QActionGroup>
#include <QMenu>
#include <QPointer>

#include "core/engine/safetycommands.h"
#include "ui/common/actionbutton.h"
#include "ui/common/askdialog.h"
#include "ui/common/desk.h"
#include "ui/common/painting.h"
#include "ui/common/passphrase.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/shell/releasedialog.h"

namespace ui {

namespace {

/// What closes the dialog where the engine agrees, and shows its sentence where it does not.
auto closing(AskDialog *dialog, SafetyDesk *desk)
{
    return [desk, open = QPointer(dialog)](const core::Result<core::SafetyState> &answer) {
        if (open)
            answer ? open->accept() : open->showRefusal(answer.error().message);
        Q_EMIT desk->changed();
    };
}

} // namespace

QString modeExplanation(core::SafetyMode mode)
{
    switch (mode) {
    case core::SafetyMode::Manual:
        return SafetyDesk::tr("Nothing is sent by itself, also what was approved");
    case core::SafetyMode::SemiAutonomous:
        return SafetyDesk::tr("Nothing leaves without a person's approval");
    case core::SafetyMode::FullAutonomous:
        return SafetyDesk::tr("Slots of a risk up to %1 leave without a person's approval")
            .arg(isolated(riskText(core::riskLimit(mode))));
    }
    return {};
}

SafetyDesk::SafetyDesk(Desk &desk, Toast &toast, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_toast(toast)
    , m_window(window)
{
}

void SafetyDesk::askForStop()
{
    auto *dialog =
        new AskDialog({tr("Stop everything"),
                       tr("Nothing leaves from now on, until a person releases it with the owner's passphrase. "
                          "Plans and approvals stay as they are."),
                       tr("Reason"), tr("Stop"), ButtonRole::Danger},
                      m_window);
    connect(dialog, &AskDialog::answered, this,
            [this, dialog](const QString &reason) { m_desk.submit(core::Stop{reason}, this, closing(dialog, this)); });
    dialog->open();
}

void SafetyDesk::askForRelease()
{
    auto *dialog = new ReleaseDialog(m_desk, m_window);
    connect(dialog, &ReleaseDialog::released, this, [this](int held) {
        m_toast.show(Toast::Kind::News,
                     held == 0 ? tr("The stop is released")
                               : tr("The stop is released; %n slots wait for approval again", nullptr, held));
        Q_EMIT changed();
    });
    dialog->open();
}

QMenu *SafetyDesk::modeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    auto *modes = new QActionGroup(menu);
    for (const core::SafetyMode mode :
         {core::SafetyMode::Manual, core::SafetyMode::SemiAutonomous, core::SafetyMode::FullAutonomous}) {
        QAction *action = menu->addAction(tr("%1: %2").arg(modeWord(mode), modeExplanation(mode)));
        action->setCheckable(true);
        action->setChecked(m_desk.safety().mode == mode);
        modes->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { choose(mode); });
    }
    return menu;
}

void SafetyDesk::choose(core::SafetyMode mode)
{
    const core::SafetyMode before = m_desk.safety().mode;
    if (mode == before)
        return;
    if (core::stricter(mode, before) != mode)
        return askToLoosen(mode);
    m_desk.submit(core::SetSafetyMode{mode, {}}, this, [this, mode](const core::Result<core::SafetyState> &answer) {
        if (answer)
            m_toast.show(Toast::Kind::News, tr("The safety mode is %1 now").arg(modeWord(mode)));
        else
            m_toast.show(Toast::Kind::Trouble, tr("The mode stays: %1").arg(answer.error().message));
        Q_EMIT changed();
    });
}

void SafetyDesk::askToLoosen(core::SafetyMode mode)
{
    const AskDialog::Question question{tr("Change to %1").arg(modeWord(mode)),
                                       modeExplanation(mode) + QChar(u'.'),
                                       {},
                                       tr("Change"),
                                       ButtonRole::Danger};
    withPassphraseField(m_desk, question, this, [this, mode](const AskDialog::Question &asked) {
        auto *dialog = new AskDialog(asked, m_window);
        connect(dialog, &AskDialog::answered, this, [this, dialog, mode](const QString &passphrase) {
            submitWithPassphrase(
                m_desk, passphrase, this,
                [mode](const core::PassphraseProof &proof) {
                    return core::SetSafetyMode{mode, proof};
                },
                AnswerTo<core::SafetyState>(closing(dialog, this)));
        });
        dialog->open();
    });
}

} // namespace ui
