// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/releasedialog.h"

#include <QLocale>
#include <QVBoxLayout>

#include "core/engine/takebackcommands.h"
#include "core/engine/whatwouldfire.h"
#include "ui/common/actionbutton.h"
#include "ui/common/passphrase.h"
#include "ui/common/tableview.h"
#include "ui/shell/departuremodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto ahead = 24h;

DepartureModel::Hold holdFor(const Desk &desk)
{
    return desk.may(core::Scope::Approve) ? DepartureModel::Hold::Allowed : DepartureModel::Hold::Forbidden;
}

} // namespace

ReleaseDialog::ReleaseDialog(Desk &desk, QWidget *parent)
    : Dialog(tr("Release the stop"), parent)
    , m_desk(desk)
    , m_model(new DepartureModel(desk.zone(), holdFor(desk), this))
{
    setObjectName(u"releaseDialog"_s);
    resize(880, 440);
    layOut();
    connect(m_model, &DepartureModel::heldChanged, this, &ReleaseDialog::showCount);
    connect(m_holdAll, &ActionButton::clicked, this, [this] { m_model->setAllHeld(m_model->leavingCount() > 0); });
    connect(m_next, &ActionButton::clicked, this, &ReleaseDialog::askForPassphrase);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &ReleaseDialog::read);
    connect(&m_desk, &Desk::changed, this, [this](const core::Events &events) {
        if (!events.changedSlots.isEmpty() || !events.removedSlots.isEmpty() || events.settings)
            m_pause.start();
    });
    read();
}

void ReleaseDialog::layOut()
{
    setExplanation(tr("Asking what would leave…"));
    m_table = new TableView(tr("What would leave"), this);
    m_table->setObjectName(u"departures"_s);
    m_table->setModel(m_model);
    m_table->keepCompact();
    m_table->fitColumns(DepartureModel::Title);
    m_table->setMinimumHeight(160);
    body()->addWidget(m_table, 1);
    m_holdAll = addButton(ButtonRole::Plain, tr("Hold all"), u"holdAll"_s);
    addCancel(u"releaseCancel"_s)->setText(tr("Stay stopped"));
    m_next = addButton(ButtonRole::Primary, tr("Release…"), u"releaseNext"_s);
    m_next->setEnabled(false);
}

void ReleaseDialog::read()
{
    m_desk.ask(core::WhatWouldFire{ahead}, this, [this](const core::Result<core::WhatWouldFire::Answer> &answer) {
        // Also where it cannot be said: somebody must be able to go on.
        m_next->setEnabled(true);
        if (!answer) {
            setExplanation({});
            return setRefusal(tr("What would leave could not be read: %1").arg(answer.error().message));
        }
        setRefusal({});
        m_model->show(*answer);
        m_table->setEmptyText(tr("Nothing is approved for the next 24 hours"));
    });
}

void ReleaseDialog::showCount()
{
    const int leaving = m_model->leavingCount();
    const int held = int(m_model->held().size());
    const QString leave =
        tr("In the next 24 hours %n slots leave. Take the tick away from what shall be held.", nullptr, leaving);
    if (m_model->rowCount() == 0)
        setExplanation(tr("Approved slots are held no longer. None is due in the next 24 hours."));
    else if (held == 0)
        setExplanation(leave);
    else
        setExplanation(
            tr("In the next 24 hours %n slots leave; %1 are held and wait for approval again.", nullptr, leaving)
                .arg(QLocale().toString(held)));
    const bool may = holdFor(m_desk) == DepartureModel::Hold::Allowed;
    m_holdAll->setText(leaving > 0 || held == 0 ? tr("Hold all") : tr("Hold none"));
    m_holdAll->setEnabled(may && leaving + held > 0);
    m_holdAll->setToolTip(may ? QString() : tr("Only an approver may take approvals back"));
}

void ReleaseDialog::askForPassphrase()
{
    const int held = int(m_model->held().size());
    QString explanation = tr("%n slots leave in the next 24 hours.", nullptr, m_model->leavingCount());
    if (held > 0)
        explanation += u' ' + tr("%n slots are held first.", nullptr, held);
    const AskDialog::Question question{tr("Release the stop"), explanation, {}, tr("Release"), ButtonRole::Primary};
    withPassphraseField(m_desk, question, this, [this](const AskDialog::Question &asked) {
        if (m_ask)
            return;
        m_ask = new AskDialog(asked, this);
        connect(m_ask, &QObject::destroyed, this, [this] { m_ask = nullptr; });
        connect(m_ask, &AskDialog::answered, this, &ReleaseDialog::onPassphrase);
        m_ask->open();
    });
}

/// Passphrase, then what is held, then the release: with a wrong passphrase nothing changes, and nothing that shall be
/// held can leave in between.
void ReleaseDialog::onPassphrase(const QString &passphrase)
{
    m_desk.submit(core::VerifyPassphrase{passphrase}, this,
                  [this](const core::Result<std::optional<core::PassphraseProof>> &proof) {
                      if (!proof)
                          return refuse(proof.error().message);
                      if (!*proof)
                          return refuse(tr("The passphrase is wrong"));
                      hold(**proof);
                  });
}

void ReleaseDialog::hold(const core::PassphraseProof &proof)
{
    const QStringList held = m_model->held();
    if (held.isEmpty())
        return release(proof, 0);
    m_desk.submit(core::TakeBackDecision{held}, this,
                  [this, proof, count = int(held.size())](const core::Result<core::TakeBackDecision::Answer> &answer) {
                      if (!answer)
                          return refuse(answer.error().message);
                      const auto refused = std::ranges::find_if(
                          *answer, [](const core::Decide::Outcome &outcome) { return outcome.refused.has_value(); });
                      if (refused != answer->end())
                          return refuse(
                              tr("Still stopped, as not all could be held: %1").arg(refused->refused->message));
                      release(proof, count);
                  });
}

void ReleaseDialog::release(const core::PassphraseProof &proof, int held)
{
    m_desk.submit(core::ReleaseStop{proof}, this, [this, held](const core::Result<core::SafetyState> &answer) {
        if (!answer)
            return refuse(answer.error().message);
        if (m_ask)
            m_ask->accept();
        Q_EMIT released(held);
        accept();
    });
}

void ReleaseDialog::refuse(const QString &sentence)
{
    if (m_ask)
        m_ask->showRefusal(sentence);
    else
        setRefusal(sentence);
}

} // namespace ui
