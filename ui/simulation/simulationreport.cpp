// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/simulationreport.h"

#include <QBoxLayout>
#include <QLocale>
#include <QSet>

#include "core/model/safety.h"
#include "core/model/slot.h"
#include "ui/common/banner.h"
#include "ui/common/card.h"
#include "ui/common/painting.h"
#include "ui/common/segments.h"
#include "ui/common/tableview.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"
#include "ui/risk/thresholdscale.h"
#include "ui/simulation/comparisonmodel.h"
#include "ui/simulation/figurestrip.h"
#include "ui/simulation/limitmodel.h"
#include "ui/simulation/reachbars.h"
#include "ui/simulation/reachfan.h"
#include "ui/simulation/verdictwords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int sideBySide = 1040;

QString reachByWord(ReachBy by)
{
    switch (by) {
    case ReachBy::Platform:
        return SimulationReport::tr("Platform");
    case ReachBy::Language:
        return SimulationReport::tr("Language");
    case ReachBy::Account:
        return SimulationReport::tr("Account");
    case ReachBy::Day:
        return SimulationReport::tr("Day");
    }
    Q_UNREACHABLE();
}

constexpr ReachBy reachKinds[] = {ReachBy::Platform, ReachBy::Language, ReachBy::Account, ReachBy::Day};

} // namespace

SimulationReport::SimulationReport(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_violations(new ViolationModel(this))
    , m_limits(new LimitModel(this))
    , m_compared(new ComparisonModel(this))
{
    layOut();
    connectAll();
}

void SimulationReport::layOut()
{
    m_about = new Banner(Tone::Accent, this);
    m_about->setObjectName(u"aboutChosen"_s);
    m_about->setClosable();
    m_verdict = new Banner(Tone::Ok, this, Banner::Size::Large);
    m_verdict->setObjectName(u"verdict"_s);
    m_figures = new FigureStrip(this);
    m_comparison = makeTable(tr("Side by side"), u"comparison"_s, m_compared, ComparisonModel::MeasureColumn);
    auto *risk = new Card(tr("Risk of the slots"), tr("number of slots"), this);
    m_scale = new ThresholdScale(risk);
    m_scale->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    risk->body()->addWidget(m_scale, 1);
    m_broken = makeTable(tr("Broken rules"), u"brokenRules"_s, m_violations, ViolationModel::FoundColumn);
    m_brokenTable = m_broken->findChild<TableView *>();
    m_brokenTable->setEmptyText(tr("No rule is broken: every slot can go as it stands"));
    m_brokenTable->setMinimumHeight(140);
    auto *limits = makeTable(tr("Caps and gaps"), u"limitUse"_s, m_limits, LimitModel::AccountColumn);
    limits->setAside(tr("other plans' posts included"));
    m_inputs = new TextLabel(FontRole::Secondary, {}, Tone::Second, this);
    m_inputs->setObjectName(u"assumptions"_s);
    m_inputs->setWordWrap(true);

    m_riskRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_riskRow->setSpacing(16);
    m_riskRow->addWidget(risk, 2);
    m_riskRow->addWidget(m_broken, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_about);
    column->addWidget(m_verdict);
    column->addWidget(m_figures);
    column->addWidget(m_comparison);
    makeReachCards();
    column->addLayout(m_reachRow);
    column->addLayout(m_riskRow);
    column->addWidget(limits);
    column->addWidget(m_inputs);
    column->addStretch(1);
}

void SimulationReport::makeReachCards()
{
    auto *over = new Card(tr("Reach over the week"), tr("cumulative, people, estimated"), this);
    m_fan = new ReachFan(over);
    over->body()->addWidget(m_fan, 1);
    m_parts = new Card(tr("Reach by"), {}, this);
    m_by = new Segments(tr("Reach by"), m_parts);
    m_by->setObjectName(u"reachBy"_s);
    for (const ReachBy by : reachKinds)
        m_by->add(reachByWord(by));
    m_parts->addAtEnd(m_by);
    m_bars = new ReachBars(m_parts);
    m_bars->setAccessibleName(tr("Reach by"));
    m_parts->body()->addWidget(m_bars, 1);
    m_parts->body()->addWidget(
        new TextLabel(FontRole::Small, tr("p50, whisker p10 to p90, people, estimated"), Tone::Second, m_parts));
    m_reachRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_reachRow->setSpacing(16);
    m_reachRow->addWidget(over, 1);
    m_reachRow->addWidget(m_parts, 1);
}

Card *SimulationReport::makeTable(const QString &title, const QString &name, QAbstractItemModel *model, int stretched)
{
    auto *card = new Card(title, {}, this);
    card->setFlush();
    auto *table = new TableView(title, card);
    table->setObjectName(name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setModel(model);
    table->fitColumns(stretched);
    table->setEmptyText(tr("No account is used"));
    if (model != m_violations)
        table->growWithRows();
    card->body()->addWidget(table, 1);
    return card;
}

void SimulationReport::connectAll()
{
    connect(m_by, &Segments::currentChanged, this, &SimulationReport::showReach);
    connect(m_verdict, &Banner::actionWanted, this, [this] {
        const QList<core::Slot> toReview = slotsToReview();
        Q_EMIT slotsWanted(toReview.isEmpty() ? m_slots.slots : toReview);
    });
    connect(m_about, &Banner::actionWanted, this, [this] { Q_EMIT slotsWanted(m_chosen); });
    connect(m_brokenTable, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        const core::Slot slot = m_violations->slot(index);
        if (!slot.id.isEmpty())
            Q_EMIT slotsWanted({slot});
    });
    connect(m_brokenTable, &TableView::actionWanted, this, [this](const QModelIndex &index) {
        Q_EMIT repairWanted(m_violations->slot(index), m_violations->repaired(index), m_violations->title(index));
    });
}

void SimulationReport::setForPaper()
{
    m_forPaper = true;
    m_by->hide();
    m_brokenTable->growWithRows();
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (const ReachBy by : reachKinds) {
        if (by == ReachBy::Platform)
            continue;
        auto *card = new Card(tr("Reach by %1").arg(reachByWord(by)), tr("people, estimated"), this);
        card->body()->addWidget(new ReachBars(card));
        column->insertWidget(column->indexOf(m_reachRow) + 1 + int(m_otherParts.size()), card);
        m_otherParts.append(card);
    }
    m_parts->setTitle(tr("Reach by %1").arg(reachByWord(ReachBy::Platform)));
}

QList<QWidget *> SimulationReport::pieces() const
{
    QList<QWidget *> list;
    for (QObject *child : children()) {
        auto *piece = qobject_cast<QWidget *>(child);
        if (piece && !piece->isHidden())
            list.append(piece);
    }
    std::ranges::sort(list, {}, [](const QWidget *piece) { return std::pair(piece->y(), piece->x()); });
    return list;
}

void SimulationReport::show(const core::SimulationAnswer &answer, const QString &planName, const QString &otherName)
{
    m_answer = answer;
    const core::PlanSimulation &plan = m_answer.plan;
    m_slots = {};
    m_chosen.clear();
    m_about->hide();
    m_figures->show(answer, isolated(otherName));
    m_fan->show(plan.byDay);
    m_scale->showCounts(plan.risk.histogram, core::riskLimit(plan.mode));
    m_broken->setAside(QLocale().toString(plan.violations.size()));
    m_violations->show(plan.violations, m_slots, m_desk.zone());
    m_limits->show(plan.byAccount);
    m_inputs->setText(inputsText());
    showReach();
    showComparison(planName, otherName);
    showVerdict();
}

void SimulationReport::showSlots(const core::ListSlots::Answer &slotRows, const QStringList &chosen)
{
    m_slots = slotRows;
    m_violations->show(m_answer.plan.violations, m_slots, m_desk.zone());
    showRisks();
    showVerdict();
    showChosen(chosen);
}

/// The slots' own risks fill finer bins than the answer's; where the slots have changed since, its bins stand.
void SimulationReport::showRisks()
{
    QList<double> risks;
    for (const core::Slot &slot : m_slots.slots) {
        if (core::occupiesAccount(slot.state))
            risks.append(slot.risk.score);
    }
    if (risks.size() == m_answer.plan.risk.total)
        m_scale->show(risks, core::riskLimit(m_answer.plan.mode));
}

QString SimulationReport::inputsText() const
{
    const core::PlanSimulation &plan = m_answer.plan;
    const QLocale locale;
    QStringList visibility;
    for (auto it = plan.visibility.cbegin(); it != plan.visibility.cend(); ++it)
        visibility.append(tr("%1 %2", "platform, its visibility").arg(platformWord(it.key()), riskText(*it)));
    return tr("Inputs: %1 runs with seed %2 on the plan as it stood on %3; safety mode %4 with a limit of %5; "
              "visibility "
              "%6. Assumed: each post reaches its platform's mean times its visibility, times a log-normal luck of its "
              "content (spread %7) and of its own (spread %8), or nobody where its account fails. The same inputs give "
              "the same figures. Simulated: nothing has left this computer.")
        .arg(locale.toString(plan.settings.runs), QString::number(plan.settings.seed),
             locale.toString(core::toLocal(plan.asOf, m_desk.zone()), u"d MMM yyyy HH:mm:ss"_s), modeWord(plan.mode),
             riskText(core::riskLimit(plan.mode)), locale.createSeparatedList(visibility),
             locale.toString(core::contentSpread, 'f', 1), locale.toString(core::slotSpread, 'f', 1));
}

bool SimulationReport::isRisky(const core::Slot &slot) const
{
    return core::occupiesAccount(slot.state)
        && (slot.risk.score > core::riskLimit(m_answer.plan.mode) || slot.risk.level() == core::RiskLevel::Critical);
}

QSet<QString> SimulationReport::brokenSlots() const
{
    QSet<QString> broken;
    for (const core::Violation &violation : m_answer.plan.violations)
        broken.insert(violation.slotId);
    return broken;
}

QList<core::Slot> SimulationReport::slotsToReview() const
{
    const QSet<QString> broken = brokenSlots();
    QList<core::Slot> wanted;
    for (const core::Slot &slot : m_slots.slots) {
        if (isRisky(slot) || broken.contains(slot.id))
            wanted.append(slot);
    }
    return wanted;
}

void SimulationReport::showVerdict()
{
    const core::Recommendation &recommendation = m_answer.plan.recommendation;
    m_verdict->setTone(verdictTone(recommendation.action));
    m_verdict->setTitle(verdictWord(recommendation.action));
    const int count = int(slotsToReview().size());
    QString action;
    if (!m_forPaper && count > 0)
        action = tr("Open the %n slot(s)", nullptr, count);
    else if (!m_forPaper && !m_slots.slots.isEmpty())
        action = tr("Open the plan");
    m_verdict->tell(verdictReasons(m_answer.plan).join(u' '), action);
}

/// What the simulation says of the slots that the person came from.
void SimulationReport::showChosen(const QStringList &chosen)
{
    m_chosen.clear();
    for (const core::Slot &slot : m_slots.slots) {
        if (chosen.contains(slot.id))
            m_chosen.append(slot);
    }
    m_about->setHidden(m_chosen.isEmpty());
    if (m_chosen.isEmpty())
        return;
    const QString limit = riskText(core::riskLimit(m_answer.plan.mode));
    const QSet<QString> broken = brokenSlots();
    if (m_chosen.size() > 1) {
        const auto risky = std::ranges::count_if(m_chosen, [this](const core::Slot &slot) { return isRisky(slot); });
        const auto unfit =
            std::ranges::count_if(m_chosen, [&](const core::Slot &slot) { return broken.contains(slot.id); });
        return m_about->tell(
            tr("Of the %n slot(s) that you came from, %1 are above the limit of %2 and %3 break a rule.", nullptr,
               int(m_chosen.size()))
                .arg(QLocale().toString(risky), limit, QLocale().toString(unfit)),
            tr("Open them"));
    }
    const core::Slot &slot = m_chosen.first();
    const QString title = isolated(m_slots.titles.value(slot.contentId, slot.id));
    const QString when = QLocale().toString(core::toLocal(slot.dueAt, m_desk.zone()), u"ddd d MMM HH:mm"_s);
    QString sentence;
    if (broken.contains(slot.id))
        sentence = tr("“%1” on %2 has a risk of %3 (limit %4) and breaks a rule: see below.");
    else if (isRisky(slot))
        sentence = tr("“%1” on %2 has a risk of %3, above the limit of %4, and breaks no rule.");
    else
        sentence = tr("“%1” on %2 has a risk of %3, within the limit of %4, and breaks no rule.");
    m_about->tell(sentence.arg(title, when, riskText(slot.risk.score), limit), tr("Open the slot"));
    for (int row = 0; row < m_violations->rowCount(); ++row) {
        if (m_violations->slotId(m_violations->index(row, 0)) == slot.id)
            m_brokenTable->selectRow(row);
    }
}

void SimulationReport::showReach()
{
    m_bars->show(reachParts(m_answer.plan, ReachBy(m_by->current())));
    for (qsizetype i = 0; i < m_otherParts.size(); ++i)
        m_otherParts[i]->findChild<ReachBars *>()->show(reachParts(m_answer.plan, reachKinds[i + 1]));
}

void SimulationReport::showComparison(const QString &planName, const QString &otherName)
{
    m_compared->show(m_answer, planName, otherName);
    m_comparison->setVisible(m_answer.other.has_value());
    if (!m_answer.other)
        return;
    const QLocale locale;
    m_comparison->setAside(
        tr("On the same luck, “%1” reaches more in %2 of the runs")
            .arg(isolated(otherName),
                 locale.toString(qRound(m_answer.comparison.probabilityBetter * 100)) + locale.percent()));
}

void SimulationReport::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() >= sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_reachRow->setDirection(direction);
    m_riskRow->setDirection(direction);
}

} // namespace ui
