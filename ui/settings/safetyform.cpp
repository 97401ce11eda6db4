// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/safetyform.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/engine/librarycommands.h"
#include "ui/common/actionbutton.h"
#include "ui/common/card.h"
#include "ui/common/desk.h"
#include "ui/common/numberfield.h"
#include "ui/common/segments.h"
#include "ui/common/tableview.h"
#include "ui/common/words.h"
#include "ui/settings/passphrasedialog.h"
#include "ui/settings/valuetable.h"
#include "ui/shell/safetydesk.h"

#include <array>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

using Value = SettingField::Value;

constexpr std::array modes{core::SafetyMode::Manual, core::SafetyMode::SemiAutonomous,
                           core::SafetyMode::FullAutonomous};

enum RuleColumn { AccountOf, TwoPeople };

} // namespace

SafetyForm::SafetyForm(const Workbench &bench, QWidget *parent)
    : SettingsForm(bench, tr("Safety"), tr("How much may leave without a person."), parent)
    , m_safety(new SafetyDesk(bench.desk, bench.toast, this))
{
    setObjectName(u"safetyForm"_s);
    addSafety();
    addDecisions();
    addTwoPersonRule();
    connect(m_safety, &SafetyDesk::changed, this, &SafetyForm::showState);
    connect(&bench.desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.settings || events.workspace)
            reload();
        if (!events.changedAccounts.isEmpty())
            readAccounts();
    });
    connect(&bench.desk, &Desk::readableAgain, this, &SafetyForm::readAccounts);
    showRights();
    reload();
    readAccounts();
}

void SafetyForm::addSafety()
{
    Card *card = addCard(tr("What may leave"));
    m_mode = new Segments(tr("Safety mode"), card);
    m_mode->setObjectName(u"safetyMode"_s);
    for (const core::SafetyMode mode : modes)
        m_mode->add(modeWord(mode), modeExplanation(mode));
    m_modeField = addSetting(tr("Safety mode"), m_mode);
    m_modeField->setWords(tr("manual, autonomous, risk limit"));
    m_stop = new ActionButton(ButtonRole::Danger, tr("Stop everything…"), card);
    m_stop->setObjectName(u"safetyStop"_s);
    m_stopField = addSetting(tr("Stop"), m_stop);
    m_stopField->setWords(tr("kill switch, release, halt"));
    m_passphrase = new ActionButton(ButtonRole::Plain, tr("Set the passphrase…"), card);
    m_passphrase->setObjectName(u"ownerPassphrase"_s);
    m_passphraseField = addSetting(tr("Owner's passphrase"), m_passphrase);
    m_passphraseField->setWords(tr("password, sign in, secret"));
    connect(m_mode, &Segments::currentChanged, this, [this](int index) {
        showState(); // the thumb moves when the engine has agreed
        m_safety->choose(modes[size_t(index)]);
    });
    connect(m_modeField, &SettingField::resetWanted, this, [this] {
        if (m_bounds)
            m_safety->choose(m_bounds->loosest);
    });
    connect(m_stop, &ActionButton::clicked, this, [this] {
        if (m_bench.desk.safety().stopped)
            m_safety->askForRelease();
        else
            m_safety->askForStop();
    });
    connect(m_passphrase, &ActionButton::clicked, this, [this] {
        auto *dialog = new PassphraseDialog(m_bench, m_bounds && m_bounds->hasPassphrase, window());
        connect(dialog, &QDialog::accepted, this, &SafetyForm::readBounds);
        dialog->open();
    });
}

void SafetyForm::addDecisions()
{
    Card *card = addCard(tr("Decisions"));
    m_lead = new NumberField(0, core::mostLeadMinutes, 0, card);
    m_lead->setObjectName(u"approvalLead"_s);
    m_lead->setUnit(tr("min"));
    m_lead->setKeyboardTracking(false);
    m_lead->setMinimumWidth(140);
    m_leadField = addSetting(tr("Approval lead"), m_lead);
    m_leadField->setPath(u"/approvalLeadMinutes"_s);
    m_leadField->setWords(tr("deadline, expire, decision"));
    m_leadField->setHelp(tr("A slot that nobody decided this long before its time expires: it never leaves by default."));
    m_settle.setSingleShot(true);
    m_settle.setInterval(700ms);
    const auto keep = [this] { changeLead(int(std::lround(m_lead->value()))); };
    connect(m_lead, &NumberField::valueChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, keep);
    connect(m_lead, &NumberField::editingFinished, this, keep);
    connect(m_leadField, &SettingField::resetWanted, this, [this] { changeLead(-1); });
}

void SafetyForm::addTwoPersonRule()
{
    Card *card = addCard(tr("Two-person rule"), tr("nobody approves alone what they edited last"));
    card->setFlush();
    m_model = new ValueTable({tr("Account"), tr("Who decides")}, this);
    m_table = new TableView(tr("Two-person rule"), card);
    m_table->setObjectName(u"twoPersonRule"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyText(tr("No accounts yet"));
    m_table->fitColumns(TwoPeople);
    m_table->growWithRows();
    card->body()->addWidget(m_table);
    addEntry({tr("Two-person rule"), tr("four eyes, account, own edit"), m_table});
    connect(m_model, &ValueTable::tickWanted, this, &SafetyForm::changeRule);
}

void SafetyForm::reload()
{
    readWorkspace();
    readBounds();
    showState();
}

void SafetyForm::tellLoaded()
{
    if (m_told || !isLoaded())
        return;
    m_told = true;
    Q_EMIT loaded();
}

void SafetyForm::readWorkspace()
{
    m_bench.desk.ask(core::GetWorkspace{}, this, [this](const core::Result<core::Workspace> &workspace) {
        if (!workspace)
            return;
        m_workspace = *workspace;
        const auto lead = QLocale().toString(int(workspace->defaultApprovalLead.count()));
        if (!m_settle.isActive()) {
            const QSignalBlocker quiet(m_lead);
            m_lead->setValue(double(workspace->approvalLead.count()));
        }
        m_leadField->showDefault(tr("%1 min").arg(lead), workspace->approvalLead == workspace->defaultApprovalLead
                                     ? Value::Default
                                     : Value::Changed);
        tellLoaded();
    });
}

void SafetyForm::readBounds()
{
    m_bench.desk.ask(core::GetSafetyBounds{}, this, [this](const core::Result<core::GetSafetyBounds::Answer> &bounds) {
        if (!bounds)
            return;
        m_bounds = *bounds;
        showState();
        tellLoaded();
    });
}

void SafetyForm::readAccounts()
{
    m_bench.desk.ask(core::ListAccounts{}, this,
                     [this](const core::Result<QList<core::ListAccounts::Item>> &accounts) {
                         if (accounts) {
                             m_accounts.clear();
                             for (const core::ListAccounts::Item &item : *accounts)
                                 m_accounts.append(item.account);
                         }
                         m_accountsRead = true;
                         showAccounts();
                         tellLoaded();
                     });
}

void SafetyForm::showState()
{
    const core::SafetyState state = m_bench.desk.safety();
    {
        const QSignalBlocker quiet(m_mode);
        m_mode->setCurrent(int(state.mode));
    }
    m_modeField->setHelp(modeExplanation(state.mode) + u'.');
    m_stop->setText(state.stopped ? tr("Release the stop…") : tr("Stop everything…"));
    m_stopField->setHelp(!state.stopped             ? tr("Nothing is stopped.")
                             : state.stopReason.isEmpty() ? tr("Stopped by %1.").arg(isolated(state.stoppedBy))
                                                          : tr("Stopped by %1: %2").arg(isolated(state.stoppedBy),
                                                                                       isolated(state.stopReason)));
    if (!m_bounds)
        return;
    m_modeField->showDefault(modeWord(m_bounds->loosest),
                             state.mode == m_bounds->loosest ? Value::Default : Value::Changed);
    for (const core::SafetyMode mode : modes) {
        if (mode > m_bounds->loosest)
            m_mode->disable(int(mode), tr("The configuration allows nothing looser than %1")
                                           .arg(modeWord(m_bounds->loosest)));
    }
    m_passphrase->setText(m_bounds->hasPassphrase ? tr("Change the passphrase…") : tr("Set the passphrase…"));
    m_passphraseField->setHelp(m_bounds->hasPassphrase
                                   ? tr("It is asked for whatever loosens what is safe.")
                                   : tr("Not set yet. The first one that is given will be it."));
}

void SafetyForm::showAccounts()
{
    const bool owner = may(core::Scope::Admin);
    QList<ValueTable::Row> rows;
    for (const core::Account &account : std::as_const(m_accounts)) {
        rows.append({.id = account.id,
                     .cells = {{.text = isolated(account.username),
                                .tile = account.platform,
                                .tick = account.twoPersonRule},
                               {.text = account.twoPersonRule ? tr("Two people decide") : tr("One may decide")}},
                     .enabled = owner});
    }
    m_model->setRows(rows);
}

void SafetyForm::showRights()
{
    const bool owner = may(core::Scope::Admin);
    sayWhyNot(owner ? QString()
                    : tr("Only an owner may change the lead and the two-person rule. Anybody may stop everything."));
    m_leadField->allow(owner, tr("Only an owner may change this"));
    m_table->setToolTip(owner ? QString() : tr("Only an owner may change this"));
    m_passphraseField->allow(owner, tr("Only an owner may change this"));
    showAccounts();
}

void SafetyForm::changeLead(int minutes)
{
    m_settle.stop();
    m_leadField->setError({});
    if (!m_workspace)
        return;
    const auto before = m_workspace->approvalLead;
    const auto standard = m_workspace->defaultApprovalLead;
    const std::chrono::minutes wanted = minutes < 0 ? standard : std::chrono::minutes(minutes);
    if (wanted == before)
        return;
    m_workspace->approvalLead = wanted; // asked for: leaving the field asks no second time
    change(m_leadField, core::ChangeWorkspace{.approvalLead = std::chrono::minutes(minutes)},
           core::ChangeWorkspace{.approvalLead = before == standard ? std::chrono::minutes(-1) : before},
           tr("approval lead"));
}

void SafetyForm::changeRule(const QString &accountId, bool on)
{
    const int row = m_model->rowOf(accountId);
    if (row < 0)
        return;
    core::ChangeAccount there{.accountId = accountId};
    there.change.twoPersonRule = on;
    core::ChangeAccount back{.accountId = accountId};
    back.change.twoPersonRule = !on;
    const QString name = tr("two-person rule of %1").arg(isolated(m_accounts[row].username));
    m_bench.desk.submit(there, this, [this, there, back, name](const core::Result<core::Account> &changed) {
        if (!changed) {
            m_bench.toast.show(Toast::Kind::Trouble, changed.error().message);
            return readAccounts();
        }
        m_bench.history.record({name, commandWay(m_bench, back), commandWay(m_bench, there)});
        tellChanged(name);
    });
}

} // namespace ui
