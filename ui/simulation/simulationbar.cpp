// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/simulationbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include "ui/common/actionbutton.h"
#include "ui/common/combobox.h"
#include "ui/common/numberfield.h"
#include "ui/common/painting.h"
#include "ui/common/planlist.h"
#include "ui/common/textlabel.h"
#include "ui/simulation/simulationrun.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int barHeight = 44; // as every bar below the top bar
constexpr int widthForMeta = 960;

} // namespace

SimulationBar::SimulationBar(Desk &desk, const PlanList &plans, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_plans(plans)
{
    setFixedHeight(barHeight);
    layOut();
    connect(m_plan, &QComboBox::activated, this, [this] {
        showOthers();
        Q_EMIT chosen();
    });
    connect(m_other, &QComboBox::activated, this, &SimulationBar::chosen);
    connect(m_seed->findChild<QLineEdit *>(), &QLineEdit::returnPressed, this, &SimulationBar::runWanted);
    connect(m_run, &ActionButton::clicked, this, &SimulationBar::runWanted);
    connect(m_export, &ActionButton::clicked, this, &SimulationBar::openExports);
}

void SimulationBar::layOut()
{
    m_plan = new ComboBox(this);
    m_plan->setObjectName(u"simulatedPlan"_s);
    m_plan->setAccessibleName(tr("Plan to simulate"));
    m_other = new ComboBox(this);
    m_other->setObjectName(u"comparedPlan"_s);
    m_other->setAccessibleName(tr("Plan to compare with"));
    for (ComboBox *box : {m_plan, m_other}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setMaximumWidth(260);
    }
    m_seed = new NumberField(0, std::numeric_limits<int>::max(), 0, this);
    m_seed->setObjectName(u"seed"_s);
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed gives the same luck, so that a run can be made again"));
    m_seed->setGroupSeparatorShown(false);
    m_seed->setValue(1);
    m_seed->setFixedWidth(110);
    m_run = new ActionButton(ButtonRole::Plain, tr("Run"), this);
    m_run->setObjectName(u"runSimulation"_s);
    m_export = new ActionButton(ButtonRole::Plain, tr("Export…"), this);
    m_export->setObjectName(u"exportSimulation"_s);
    m_meta = new TextLabel(FontRole::Secondary, {}, Tone::Second, this);
    m_meta->setObjectName(u"simulationMeta"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 1);
    row->setSpacing(8);
    row->addWidget(m_plan, 3);
    row->addWidget(m_other, 3);
    row->addSpacing(4);
    row->addWidget(new TextLabel(FontRole::Secondary, tr("Seed"), Tone::Second, this));
    row->addWidget(m_seed);
    row->addSpacing(4);
    row->addWidget(m_meta, 2);
    row->addStretch(0);
    row->addWidget(m_run);
    row->addWidget(m_export);
}

void SimulationBar::setExports(const QList<QAction *> &exports)
{
    m_exports = exports;
}

void SimulationBar::openExports()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"exports"_s);
    menu->addActions(m_exports);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    QPoint at = m_export->mapToGlobal(QPoint(0, m_export->height() + 4));
    if (layoutDirection() == Qt::LeftToRight) // along the button's trailing edge, so that it stays in the window
        at.rx() += m_export->width() - menu->sizeHint().width();
    menu->popup(at);
}

void SimulationBar::showPlans()
{
    const QString before = planId();
    m_plan->clear();
    for (const core::Plan &plan : m_plans.plans())
        m_plan->addItem(planName(plan, m_desk.zone()), plan.id);
    m_plan->setCurrentIndex(std::max(0, m_plan->findData(before)));
    showOthers();
}

void SimulationBar::showOthers()
{
    const QString before = compareWith();
    m_other->clear();
    m_other->addItem(tr("Compare with…"), QString());
    for (const core::Plan &plan : m_plans.plans()) {
        if (plan.id != planId())
            m_other->addItem(planName(plan, m_desk.zone()), plan.id);
    }
    m_other->setCurrentIndex(std::max(0, m_other->findData(before)));
    m_other->setVisible(m_other->count() > 1);
}

bool SimulationBar::choose(const QString &planId)
{
    const int index = m_plan->findData(planId);
    if (index < 0)
        return false;
    if (index != m_plan->currentIndex()) {
        m_plan->setCurrentIndex(index);
        showOthers();
    }
    return true;
}

void SimulationBar::showRun(const SimulationRun &run)
{
    m_run->setText(run.answer() ? tr("Run again") : tr("Run"));
    m_run->setEnabled(!run.isRunning() && !planId().isEmpty());
    m_export->setEnabled(run.answer() && !run.isRunning());
    m_meta->setText({});
    if (!run.answer())
        return;
    const core::SimulationSettings &settings = run.answer()->plan.settings;
    const QLocale locale;
    m_meta->setText(tr("%1 runs, seed %2, ran %3")
                        .arg(locale.toString(settings.runs), QString::number(settings.seed),
                             locale.toString(core::toLocal(run.ranAt(), m_desk.zone()), u"HH:mm"_s)));
    m_meta->setVisible(width() >= widthForMeta);
}

void SimulationBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_meta->setVisible(width() >= widthForMeta); // the report says the same at its end
}

QString SimulationBar::planId() const
{
    return m_plan->currentData().toString();
}

QString SimulationBar::compareWith() const
{
    return m_other->currentData().toString();
}

core::SimulationSettings SimulationBar::settings() const
{
    core::SimulationSettings settings;
    settings.seed = quint64(m_seed->value());
    return settings;
}

void SimulationBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    drawHairline(painter, QRectF(0, height() - 1, width(), 1), t.line);
}

} // namespace ui
