// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/trailpane.h"

#include <QLocale>
#include <QVBoxLayout>

#include "core/engine/chaincheck.h"
#include "ui/activity/actionwords.h"
#include "ui/activity/trailmodel.h"
#include "ui/common/actionbutton.h"
#include "ui/common/banner.h"
#include "ui/common/filterchip.h"
#include "ui/common/filterrow.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/common/toast.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

TrailPane::TrailPane(Desk &desk, Toast &toast, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_toast(toast)
    , m_model(new TrailModel(desk, this))
{
    setObjectName(u"trailPane"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);
    layOut();
    connectAll();
}

void TrailPane::layOut()
{
    m_search = new SearchField(tr("Search the log"), this);
    m_search->setObjectName(u"trailSearch"_s);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(280);
    m_actor = new FilterChip(
        tr("Everybody"), [](int count) { return tr("%n people", "", count); }, this);
    m_actor->setObjectName(u"trailActor"_s);
    m_actor->setPick(FilterChip::Pick::One);
    m_action = new FilterChip(
        tr("Everything"), [](int count) { return tr("%n actions", "", count); }, this);
    m_action->setObjectName(u"trailAction"_s);
    m_action->setPick(FilterChip::Pick::One);
    m_verify = new ActionButton(ButtonRole::Plain, tr("Verify chain"), this);
    m_verify->setObjectName(u"trailVerify"_s);
    m_verify->setToolTip(tr("Recomputes every row's hash from the first one on"));
    m_verdict = new Banner(Tone::Ok, this);
    m_verdict->setObjectName(u"trailVerdict"_s);
    m_verdict->setClosable();
    m_table = new TableView(tr("Audit log"), this);
    m_table->setObjectName(u"trailTable"_s);
    m_table->setModel(m_model);
    m_table->setOnPage();
    m_table->fitColumns(TrailModel::Detail);
    m_table->setEmptyText(tr("Nothing in the log matches"));

    auto *bar = new FilterRow(this);
    bar->add(m_search);
    bar->add(m_actor);
    bar->add(m_action);
    bar->setAtEnd(m_verify);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_verdict);
    column->addWidget(m_table, 1);
    setFocusProxy(m_search);
}

void TrailPane::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &TrailPane::reload);
    connect(m_actor, &FilterChip::chosenChanged, this, &TrailPane::reload);
    connect(m_action, &FilterChip::chosenChanged, this, &TrailPane::reload);
    connect(&m_desk, &Desk::readableAgain, this, &TrailPane::reload);
    connect(m_verify, &ActionButton::clicked, this, &TrailPane::verify);
    connect(m_model, &TrailModel::loaded, this, &TrailPane::onLoaded);
    connect(m_model, &TrailModel::loadFailed, this, [this](const core::Error &error) {
        m_toast.show(Toast::Kind::Trouble, tr("The log could not be read: %1").arg(error.message), tr("Try again"),
                     [this] { reload(); });
    });
}

void TrailPane::reload()
{
    core::ListTrail filter;
    filter.text = m_search->text().trimmed();
    filter.actor = m_actor->chosen().value(0);
    filter.action = m_action->chosen().value(0);
    m_model->show(filter);
}

void TrailPane::onLoaded()
{
    // What is chosen stays among the choices: the answer names everybody, whatever the filter.
    const auto offer = [](FilterChip *chip, const QStringList &ids, auto word) {
        QList<FilterChip::Choice> choices;
        for (const QString &id : ids)
            choices.append({id, word(id)});
        std::ranges::sort(choices, [](const FilterChip::Choice &one, const FilterChip::Choice &other) {
            return one.text.localeAwareCompare(other.text) < 0;
        });
        const QSignalBlocker quiet(chip);
        chip->setChoices(choices);
    };
    offer(m_actor, m_model->actors(), [](const QString &name) { return name; });
    offer(m_action, m_model->actions(), actionWord);
    m_loaded = true;
    Q_EMIT loaded();
}

void TrailPane::verify()
{
    m_verify->setEnabled(false);
    m_verify->setToolTip(tr("The chain is being read"));
    m_desk.ask(core::CheckChain{0}, this, [this](const core::Result<core::CheckChain::Answer> &verdict) {
        m_verify->setEnabled(true);
        m_verify->setToolTip(tr("Recomputes every row's hash from the first one on"));
        if (!verdict) {
            m_verdict->setTone(Tone::Danger);
            m_verdict->tell(tr("The chain could not be checked: %1").arg(verdict.error().message));
        } else if (verdict->intact()) {
            m_verdict->setTone(Tone::Ok);
            m_verdict->tell(
                tr("The chain holds: %1 rows, each proved by the one after it").arg(QLocale().toString(verdict->rows)));
        } else {
            m_verdict->setTone(Tone::Danger);
            m_verdict->tell(tr("The chain is broken at row %1: somebody has changed what is written there")
                                .arg(QLocale().toString(*verdict->brokenAt)));
        }
    });
}

} // namespace ui
