// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/tokensform.h"

#include <QLocale>
#include <QVBoxLayout>

#include "core/engine/tokencommands.h"
#include "ui/common/actionbutton.h"
#include "ui/common/card.h"
#include "ui/common/desk.h"
#include "ui/common/dialog.h"
#include "ui/common/tableview.h"
#include "ui/common/words.h"
#include "ui/settings/tokendialog.h"
#include "ui/settings/valuetable.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { Name, Opens, LastUse, State, Act };

QString kindWord(core::PrincipalKind kind)
{
    return kind == core::PrincipalKind::Human ? TokensForm::tr("a person's") : TokensForm::tr("a program's");
}

} // namespace

QString scopesWords(core::Scopes scopes)
{
    const std::pair<core::Scope, QString> words[] = {
        {core::Scope::Read, TokensForm::tr("read")},       {core::Scope::Write, TokensForm::tr("write")},
        {core::Scope::Approve, TokensForm::tr("approve")}, {core::Scope::Admin, TokensForm::tr("administer")},
        {core::Scope::Publish, TokensForm::tr("publish")},
    };
    QStringList list;
    for (const auto &[scope, word] : words) {
        if (scopes.testFlag(scope))
            list.append(word);
    }
    return list.isEmpty() ? TokensForm::tr("nothing") : QLocale().createSeparatedList(list);
}

TokensForm::TokensForm(const Workbench &bench, QWidget *parent)
    : SettingsForm(bench, tr("API tokens"),
                   tr("With a token a program, or a person's own tool, may use the REST API. Each holds for 90 days and "
                      "is shown once, when it is made."),
                   parent)
{
    setObjectName(u"tokensForm"_s);
    setMaximumWidth(widestTable);
    Card *card = addCard(tr("Tokens"));
    m_make = new ActionButton(ButtonRole::Plain, tr("Make a token…"), card);
    m_make->setObjectName(u"tokenNew"_s);
    card->addAtEnd(m_make);
    card->setFlush();
    m_model = new ValueTable({tr("Name"), tr("May"), tr("Last used"), tr("Holds until"), QString()}, this);
    m_table = new TableView(tr("Tokens"), card);
    m_table->setObjectName(u"tokens"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyText(tr("No token was made yet"));
    m_table->fitColumns(Opens);
    m_table->setTwoLines();
    m_table->growWithRows();
    card->body()->addWidget(m_table);
    addEntry({tr("Tokens"), tr("REST, key, secret"), m_table});
    connect(m_make, &ActionButton::clicked, this, &TokensForm::openDialog);
    connect(m_table, &TableView::actionWanted, this,
            [this](const QModelIndex &index) { askRevocation(m_tokens[index.row()].name); });
    connect(&bench.desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.people)
            reload();
    });
    showRights();
    reload();
}

void TokensForm::reload()
{
    m_bench.desk.ask(core::ListTokens{}, this, [this](const core::Result<QList<core::ListTokens::Item>> &tokens) {
        if (tokens)
            m_tokens = *tokens;
        const bool first = !m_read;
        m_read = true;
        showRows();
        if (first)
            Q_EMIT loaded();
    });
}

void TokensForm::showRows()
{
    const bool owner = may(core::Scope::Admin);
    const core::Instant now = m_bench.desk.now();
    const auto day = [this](core::Instant at) {
        return QLocale().toString(core::toLocal(at, m_bench.desk.zone()).date(), QLocale::ShortFormat);
    };
    QList<ValueTable::Row> rows;
    for (const core::ListTokens::Item &token : std::as_const(m_tokens)) {
        const bool holds = token.holdsAt(now);
        ValueTable::Cell until{.text = day(token.expiresAt)};
        if (token.revokedAt)
            until = {.text = tr("revoked"), .secondary = day(*token.revokedAt), .tone = Tone::Third};
        else if (!holds)
            until = {.text = tr("run out"), .secondary = day(token.expiresAt), .tone = Tone::Third};
        rows.append({.id = token.id,
                     .cells = {{.text = isolated(token.name), .secondary = kindWord(token.kind)},
                               {.text = scopesWords(token.scopes),
                                .secondary = token.scopesInForce == token.scopes
                                    ? QString()
                                    : tr("by the role now: %1").arg(scopesWords(token.scopesInForce))},
                               {.text = token.lastUsedAt ? day(*token.lastUsedAt) : tr("never")},
                               until,
                               {.action = holds && owner ? tr("Revoke…") : QString()}}});
    }
    m_model->setRows(rows);
}

void TokensForm::showRights()
{
    const bool owner = may(core::Scope::Admin);
    sayWhyNot(owner ? QString() : tr("Only an owner may make or revoke tokens."));
    m_make->setEnabled(owner);
    m_make->setToolTip(owner ? QString() : tr("Only an owner may make tokens"));
    showRows();
}

void TokensForm::openDialog()
{
    (new TokenDialog(m_bench, window()))->open();
}

void TokensForm::askRevocation(const QString &name)
{
    int holding = 0;
    for (const core::ListTokens::Item &token : std::as_const(m_tokens))
        holding += token.name == name && token.holdsAt(m_bench.desk.now());
    auto *dialog = new Dialog(tr("Revoke the tokens of %1").arg(isolated(name)), window());
    dialog->setObjectName(u"tokenRevocation"_s);
    dialog->setExplanation(holding == 1 ? tr("1 token stops working at once. This cannot be undone: make a new one.")
                                        : tr("%n tokens stop working at once. This cannot be undone: make new ones.",
                                             "", holding));
    dialog->addCancel(u"revocationCancel"_s);
    auto *revoke = dialog->addButton(ButtonRole::Danger, tr("Revoke"), u"revocationDoIt"_s);
    connect(revoke, &ActionButton::clicked, dialog, [this, dialog, name] {
        m_bench.desk.submit(core::RevokeToken{name}, dialog, [this, dialog, name](const core::Result<int> &revoked) {
            if (!revoked)
                return dialog->setRefusal(revoked.error().message);
            m_bench.toast.show(Toast::Kind::News, tr("%1: revoked").arg(isolated(name)));
            dialog->accept();
        });
    });
    dialog->open();
}

} // namespace ui
