// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/mitigationpreview.h"

#include <QGuiApplication>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/painting.h"
#include "ui/common/tableview.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostRows = 8;

TableView *tableOf(QAbstractItemModel *model, const QString &name, int stretched, QWidget *parent)
{
    auto *table = new TableView(name, parent);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->fitColumns(stretched);
    const int rows = std::clamp(model->rowCount(), 1, mostRows);
    table->setFixedHeight(table->rowsHeight() * rows + 32);
    return table;
}

} // namespace

QString figureChangeText(const core::BoardFigures &now, const core::BoardFigures &then)
{
    const int percent = now.reach > 0 ? qRound((then.reach / now.reach - 1) * 100) : 0;
    const QString reach = percent < 0 ? u"−%1"_s.arg(-percent) : percent > 0 ? u"+%1"_s.arg(percent) : u"±0"_s;
    const QString arrow = QGuiApplication::layoutDirection() == Qt::LeftToRight ? u"→"_s : u"←"_s;
    return MitigationPreview::tr("average %1 %2 %3, reach %4 %")
        .arg(riskText(now.averageRisk), arrow, riskText(then.averageRisk), isolated(reach));
}

MitigationPreview::MitigationPreview(const core::ListMitigations::Answer &proposals, const MitigationNames &names,
                                     Rights rights, QWidget *parent)
    : Dialog(tr("Lower the risk"), parent)
    , m_proposals(proposals)
    , m_model(new MitigationModel(proposals, names, this))
    , m_rights(rights)
{
    setObjectName(u"mitigationPreview"_s);
    setMinimumWidth(std::min(860, parent ? parent->window()->width() - 64 : 860));
    if (m_model->rowCount() > 0) {
        TableView *moves = tableOf(m_model, tr("Moves"), MitigationModel::SlotColumn, this);
        moves->setObjectName(u"mitigationMoves"_s);
        body()->addWidget(moves);
    }
    if (!proposals.withoutProposal.isEmpty()) {
        auto *heading = new TextLabel(FontRole::SecondaryStrong, tr("Without a proposal"), Tone::Second, this);
        body()->addWidget(heading);
        auto *left = new UnmitigatedModel(proposals.withoutProposal, names, this);
        TableView *table = tableOf(left, tr("Without a proposal"), UnmitigatedModel::SlotColumn, this);
        table->setObjectName(u"unmitigated"_s);
        body()->addWidget(table);
    }
    addCancel(u"mitigationCancel"_s);
    m_apply = addButton(ButtonRole::Primary, {}, u"mitigationApply"_s);
    m_apply->setDefault(true);
    connect(m_model, &MitigationModel::choiceChanged, this, &MitigationPreview::showChoice);
    connect(m_apply, &ActionButton::clicked, this, [this] { Q_EMIT applyWanted(m_model->chosen()); });
    showChoice();
}

void MitigationPreview::showChoice()
{
    const int chosen = m_model->chosenCount();
    const QString change = figureChangeText(m_proposals.now, m_model->figures());
    setExplanation(
        m_model->rowCount() == 0 ? tr("No move would lower the risk of this plan.")
            : m_model->isComplete()
            ? tr("Each move goes to a free place that no rule forbids: %1. Moved slots are pinned.").arg(change)
            : tr("Each move goes to a free place that no rule forbids: about %1. Moved slots are pinned.").arg(change));
    setRefusal({});
    m_apply->setText(tr("Apply %n moves", nullptr, chosen));
    m_apply->setVisible(m_model->rowCount() > 0);
    m_apply->setEnabled(chosen > 0 && m_rights == Rights::Apply);
    m_apply->setToolTip(m_rights == Rights::Apply ? QString() : tr("Your role may look but not move slots"));
}

} // namespace ui
