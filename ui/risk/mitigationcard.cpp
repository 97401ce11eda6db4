// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/mitigationcard.h"

#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/card.h"
#include "ui/common/combobox.h"
#include "ui/common/listtext.h"
#include "ui/common/painting.h"
#include "ui/common/planlist.h"
#include "ui/common/textlabel.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/risk/mitigationpreview.h"
#include "ui/risk/mitigationreader.h"
#include "ui/risk/mitigationsteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The plan's average risk as two bars, now and after all moves.
class RiskBars final : public QWidget
{
public:
    explicit RiskBars(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(76);
    }

    core::BoardFigures now, then;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const Tokens &t = tokensOf(palette());
        const int percent = now.reach > 0 ? qRound((then.reach / now.reach - 1) * 100) : 0;
        const QString sign = percent < 0 ? u"−"_s : u"+"_s;
        bar(painter, 0, MitigationCard::tr("Average risk"), {}, now.averageRisk, t.text2);
        bar(painter, 38, MitigationCard::tr("After"),
            MitigationCard::tr("reach %1 %").arg(isolated(sign + QString::number(std::abs(percent)))), then.averageRisk,
            t.ok);
    }

private:
    void bar(QPainter &painter, qreal y, const QString &label, const QString &aside, double risk, const QColor &ink)
    {
        const Tokens &t = tokensOf(palette());
        const QRectF words(0, y, width(), 18);
        painter.setFont(fontFor(FontRole::Secondary));
        painter.setPen(t.text2);
        drawText(painter, words, label);
        if (!aside.isEmpty())
            drawText(painter, words.adjusted(0, 0, 0, 0).marginsRemoved(endMargin()), aside, Align::Trailing);
        painter.setFont(fontFor(FontRole::BodyStrong));
        painter.setPen(ink);
        drawNumber(painter, words, riskText(risk), Align::Trailing);
        const QRectF track(0, y + 23, width(), 6);
        drawBox(painter, track, 3, t.sunken, Qt::transparent);
        drawBox(painter, leading(track, 0, std::max(6.0, track.width() * risk), layoutDirection()), 3,
                t.band(core::riskLevelOf(risk)).mark, Qt::transparent);
    }

    QMarginsF endMargin() const
    {
        return layoutDirection() == Qt::LeftToRight ? QMarginsF(0, 0, 42, 0) : QMarginsF(42, 0, 0, 0);
    }
};

} // namespace

MitigationCard::MitigationCard(const Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_desk(bench.desk)
    , m_toast(bench.toast)
    , m_history(bench.history)
    , m_reader(new MitigationReader(m_desk, this))
    , m_steps(new MitigationSteps(m_desk, m_history, this))
    , m_plans(new PlanList(m_desk, this))
{
    layOut();
    connect(m_reader, &MitigationReader::read, this, [this] {
        m_reading = false;
        showProposals();
        Q_EMIT loaded();
    });
    connect(m_plans, &PlanList::read, this, &MitigationCard::showProposals);
    connect(m_plan, &QComboBox::activated, this, [this](int index) {
        m_planId = m_plan->itemData(index).toString();
        showPlan();
    });
    connect(m_preview, &ActionButton::clicked, this, &MitigationCard::preview);
    connect(m_apply, &ActionButton::clicked, this, &MitigationCard::applyAll);
    showPlan();
    m_plans->reload();
}

void MitigationCard::layOut()
{
    m_card = new Card({}, {}, this);
    m_plan = new ComboBox(m_card);
    m_plan->setObjectName(u"mitigationPlan"_s);
    m_plan->setAccessibleName(tr("Plan"));
    m_plan->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_bars = new RiskBars(m_card);
    m_words = new TextLabel(FontRole::Secondary, {}, Tone::Second, m_card);
    m_words->setObjectName(u"mitigationWords"_s);
    m_words->setWordWrap(true);
    m_left = new TextLabel(FontRole::Secondary, {}, Tone::Second, m_card);
    m_left->setObjectName(u"mitigationLeft"_s);
    m_left->setWordWrap(true);
    m_preview = new ActionButton(ButtonRole::Plain, tr("Preview"), m_card);
    m_preview->setObjectName(u"mitigationPreviewButton"_s);
    m_apply = new ActionButton(ButtonRole::Primary, {}, m_card);
    m_apply->setObjectName(u"mitigationApplyAll"_s);
    for (ActionButton *button : {m_preview, m_apply})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_preview, 1);
    buttons->addWidget(m_apply, 1);
    m_card->body()->addWidget(m_plan);
    m_card->body()->addWidget(m_bars);
    m_card->body()->addWidget(m_words);
    m_card->body()->addWidget(m_left);
    m_card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

void MitigationCard::show(const QList<RiskRow> &rows, const QList<core::Account> &accounts)
{
    m_names = {{}, {}, m_desk.zone()};
    m_planIds.clear();
    for (const RiskRow &row : rows) {
        m_names.slotRows.insert(row.slot.id, row);
        const bool waits = core::statusOf(row.slot.state) == core::SlotStatus::Planned && row.slot.dueAt > m_desk.now();
        if (waits && !row.slot.planId.isEmpty() && !m_planIds.contains(row.slot.planId))
            m_planIds.append(row.slot.planId);
    }
    for (const core::Account &account : accounts)
        m_names.usernames.insert(account.id, account.username);
    m_wanted = true;
    if (isVisible())
        ask();
}

void MitigationCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_wanted)
        ask();
}

void MitigationCard::ask()
{
    m_wanted = false;
    m_reading = true;
    m_reader->show(m_planIds);
}

const core::ListMitigations::Answer *MitigationCard::current() const
{
    const auto found = std::ranges::find(m_reader->proposals(), m_planId, &core::ListMitigations::Answer::planId);
    return found == m_reader->proposals().end() ? nullptr : &*found;
}

void MitigationCard::showProposals()
{
    const auto fall = [](const core::ListMitigations::Answer &each) {
        return each.now.averageRisk - each.afterAll.averageRisk;
    };
    if (!current() && !m_reader->proposals().isEmpty())
        m_planId = std::ranges::max_element(m_reader->proposals(), {}, fall)->planId;
    m_plan->clear();
    for (const core::ListMitigations::Answer &each : m_reader->proposals()) {
        const core::Plan *plan = m_plans->find(each.planId);
        m_plan->addItem(tr("%1: %n moves", nullptr, int(each.all.size()))
                            .arg(isolated(plan ? planName(*plan, m_desk.zone()) : tr("Plan"))),
                        each.planId);
    }
    m_plan->setCurrentIndex(m_plan->findData(m_planId));
    showPlan();
}

void MitigationCard::showPlan()
{
    const core::ListMitigations::Answer *proposals = current();
    const int moves = proposals ? int(proposals->all.size()) : 0;
    m_card->setTitle(moves > 0 ? tr("Move %n slots", nullptr, moves) : tr("Lower the risk"));
    m_card->setAside(moves > 0 ? tr("nothing else changes") : QString());
    m_plan->setVisible(m_reader->proposals().size() > 1);
    m_bars->setVisible(moves > 0);
    if (moves > 0) {
        auto *bars = static_cast<RiskBars *>(m_bars);
        bars->now = proposals->now;
        bars->then = proposals->afterAll;
        m_bars->setAccessibleName(figureChangeText(proposals->now, proposals->afterAll));
        m_bars->update();
    }
    m_words->setVisible(moves == 0);
    if (!m_reader->isLoaded())
        m_words->setText(tr("Looking for safer places…"));
    else if (!proposals && m_reader->trouble())
        m_words->setText(tr("The proposals could not be read: %1").arg(m_reader->trouble()->message));
    else if (!proposals)
        m_words->setText(tr("No plan in sight has slots that could still be moved."));
    else
        m_words->setText(tr("No move would lower the risk of this plan."));
    m_left->hide();
    if (proposals)
        showLeft(*proposals);
    const bool any = proposals && (moves > 0 || !proposals->withoutProposal.isEmpty());
    const bool may = m_desk.may(core::Scope::Write);
    m_preview->setVisible(any);
    m_apply->setVisible(moves > 0);
    m_apply->setText(m_busy ? tr("Moving…") : tr("Apply %n moves", nullptr, moves));
    m_apply->setEnabled(may && !m_busy);
    m_apply->setToolTip(may ? QString() : tr("Your role may look but not move slots"));
}

void MitigationCard::showLeft(const core::ListMitigations::Answer &proposals)
{
    QStringList critical;
    for (const auto &left : proposals.withoutProposal) {
        if (core::riskLevelOf(left.risk) == core::RiskLevel::Critical)
            critical.append(isolated(m_names.title(left.slotId)));
    }
    const qsizetype others = proposals.withoutProposal.size() - critical.size();
    QStringList sentences;
    if (!critical.isEmpty())
        sentences.append(tr("Critical, for a person to move or cancel: %1.").arg(listText(critical)));
    if (others > 0)
        sentences.append(tr("%n slots with risk have no safer place; Preview says why.", nullptr, int(others)));
    m_left->setTone(critical.isEmpty() ? Tone::Second : Tone::Danger);
    m_left->setText(sentences.join(u' '));
    m_left->setVisible(!sentences.isEmpty());
}

void MitigationCard::preview()
{
    if (!current())
        return;
    using Rights = MitigationPreview::Rights;
    auto *dialog = new MitigationPreview(*current(), m_names,
                                         m_desk.may(core::Scope::Write) ? Rights::Apply : Rights::Look, window());
    connect(dialog, &MitigationPreview::applyWanted, this,
            [this, dialog](const QList<core::MitigatePlan::Choice> &choices) {
                const QPointer<MitigationPreview> open(dialog);
                apply(
                    choices,
                    [open](const core::Error &error) {
                        if (open)
                            open->setRefusal(error.message);
                    },
                    [open] {
                        if (open)
                            open->accept();
                    });
            });
    dialog->open();
}

void MitigationCard::applyAll()
{
    if (!current())
        return;
    QList<core::MitigatePlan::Choice> choices;
    for (const core::ProposedMitigation &each : current()->all)
        choices.append({each.mitigation.move, each.version});
    const auto onRefused = [this](const core::Error &error) {
        m_toast.show(Toast::Kind::Trouble, tr("Nothing was moved: %1").arg(error.message), tr("Look again"),
                     [this] { ask(); });
    };
    apply(choices, onRefused, [] {});
}

void MitigationCard::apply(const QList<core::MitigatePlan::Choice> &choices,
                           std::function<void(const core::Error &)> onRefused, std::function<void()> onDone)
{
    if (m_busy || choices.isEmpty())
        return;
    m_busy = true;
    showPlan();
    const core::MitigatePlan command{m_planId, choices, {}};
    const auto onAnswer = [=, this](const core::Result<core::MitigatePlan::Answer> &answer) {
        m_busy = false;
        showPlan();
        if (!answer)
            return onRefused(answer.error());
        m_steps->record(*answer);
        onDone();
        m_toast.showDone(tr("%n slots moved: %1", nullptr, int(answer->taken.size()))
                             .arg(figureChangeText(answer->before, answer->after)),
                         m_history);
    };
    m_desk.submit(command, this, onAnswer);
}

} // namespace ui
