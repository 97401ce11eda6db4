// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/amountstep.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>

#include "core/planning/quota.h"
#include "ui/common/formcolumn.h"
#include "ui/common/numberfield.h"
#include "ui/common/segments.h"
#include "ui/common/slider.h"
#include "ui/common/textlabel.h"
#include "ui/common/tilelabel.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double slowest = 0.1;
constexpr double fastest = 10;
constexpr int sliderMost = 40; ///< Tenths: 4 is more than most accounts can do; the number goes further.

QString perDayText(double posts)
{
    return AmountStep::tr("%1 a day").arg(QLocale().toString(posts, 'f', posts < 10 ? 1 : 0));
}

} // namespace

AmountStep::AmountStep(QWidget *parent)
    : PlanStepPage(parent)
{
    setObjectName(u"amountStep"_s);
    layOut();
    connect(m_slider, &QAbstractSlider::valueChanged, this, [this](int tenths) { setVelocity(tenths / 10.0); });
    connect(m_velocity, &QDoubleSpinBox::valueChanged, this, &AmountStep::setVelocity);
    connect(m_fill, &Segments::currentChanged, this, &AmountStep::tell);
    connect(m_explore, &QCheckBox::clicked, this, &AmountStep::tell);
    connect(m_askModels, &QCheckBox::clicked, this, &AmountStep::tell);
}

void AmountStep::layOut()
{
    auto *pace = new QWidget(this);
    auto *row = new QHBoxLayout(pace);
    row->setContentsMargins({});
    row->setSpacing(16);
    m_slider = new Slider(tr("Velocity"), pace);
    m_slider->setObjectName(u"velocitySlider"_s);
    m_slider->setRange(1, sliderMost);
    m_slider->setPageStep(5);
    m_velocity = new NumberField(slowest, fastest, 1, pace);
    m_velocity->setObjectName(u"velocity"_s);
    m_velocity->setAccessibleName(tr("Velocity"));
    m_velocity->setMinimumWidth(88);
    row->addWidget(m_slider, 1);
    row->addWidget(m_velocity);
    m_meaning = new QWidget(this);
    m_fill = new Segments(tr("How the week is filled"), this);
    m_fill->setObjectName(u"fill"_s);
    m_fill->add(tr("All posts asked for"));
    m_fill->add(tr("Only posts that pay"));
    m_fillHelp = new TextLabel(FontRole::Secondary, {}, Tone::Third, this);
    m_fillHelp->setWordWrap(true);
    m_explore = new QCheckBox(tr("Try other times with a tenth of the posts"), this);
    m_explore->setObjectName(u"explore"_s);
    m_askModels = new QCheckBox(tr("Ask the models when to post"), this);
    m_askModels->setObjectName(u"askModels"_s);
    m_modelsHelp = new TextLabel(FontRole::Secondary, {}, Tone::Third, this);
    m_modelsHelp->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    const auto heading = [&](const QString &text) {
        column->addWidget(new TextLabel(FontRole::SecondaryMedium, text, Tone::Plain, this));
    };
    heading(tr("Velocity"));
    column->addWidget(pace);
    auto *help = new TextLabel(FontRole::Secondary, tr("1 is half of what one account may post, 2 is everything."),
                               Tone::Third, this);
    help->setWordWrap(true);
    column->addWidget(help);
    column->addWidget(m_meaning);
    column->addSpacing(12);
    heading(tr("Fill"));
    column->addWidget(m_fill, 0, Qt::AlignLeading);
    column->addWidget(m_fillHelp);
    column->addSpacing(12);
    heading(tr("Times"));
    column->addWidget(m_explore);
    column->addWidget(m_askModels);
    column->addWidget(m_modelsHelp);
    column->addStretch(1);
}

void AmountStep::setChoices(const PlanChoices &choices)
{
    m_choices = choices;
    m_askModels->setVisible(choices.models > 0);
    m_modelsHelp->setVisible(choices.models > 0);
    m_modelsHelp->setText(
        choices.models == 1
            ? tr("1 model is asked while planning; it moves times a little, no more.")
            : tr("%n models are asked while planning; they move times a little, no more.", nullptr, choices.models));
    showMeaning();
}

void AmountStep::show(const PlanDraft &draft)
{
    m_draft = draft;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_slider), QSignalBlocker(m_velocity), QSignalBlocker(m_fill)};
    m_velocity->setValue(draft.request.velocity);
    m_slider->setValue(std::min(sliderMost, int(std::lround(draft.request.velocity * 10))));
    m_slider->update();
    m_fill->setCurrent(draft.request.fill == core::Fill::Target ? 0 : 1);
    m_explore->setChecked(draft.request.explore);
    m_askModels->setChecked(draft.request.askModels);
    showMeaning();
}

void AmountStep::setVelocity(double velocity)
{
    m_draft.request.velocity = std::round(velocity * 10) / 10;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_slider), QSignalBlocker(m_velocity)};
    m_velocity->setValue(m_draft.request.velocity);
    m_slider->setValue(std::min(sliderMost, int(std::lround(m_draft.request.velocity * 10))));
    m_slider->update();
    tell();
}

void AmountStep::tell()
{
    m_draft.request.fill = m_fill->current() == 0 ? core::Fill::Target : core::Fill::Value;
    m_draft.request.explore = m_explore->isChecked();
    m_draft.request.askModels = m_askModels->isChecked();
    showMeaning();
    Q_EMIT edited(m_draft);
}

void AmountStep::showMeaning()
{
    m_fillHelp->setText(m_draft.request.fill == core::Fill::Target
                            ? tr("Every post that finds a legal time is planned.")
                            : tr("A post that would cost the others more than it brings is left out."));
    delete m_meaning->layout();
    qDeleteAll(m_meaning->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_meaning);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const core::Platform platform : std::as_const(m_draft.request.platforms)) {
        const core::PlatformRules &rules = m_choices.rules.at(platform);
        const double posts = m_draft.request.velocity * core::baseRate(rules);
        const int week = core::weekQuota(m_draft.request.velocity, rules);
        auto *amount = new TextLabel(FontRole::BodyMedium, perDayText(posts), Tone::Plain, m_meaning);
        amount->setObjectName(u"meaning-"_s + core::platformName(platform));
        auto *aside = new TextLabel(FontRole::Secondary,
                                    tr("%1 a week in each language; one account may post %2")
                                        .arg(week)
                                        .arg(perDayText(core::effectiveDailyCap(rules))),
                                    Tone::Third, m_meaning);
        grid->addWidget(new TileLabel(platform, m_meaning), row, 0);
        grid->addWidget(new TextLabel(FontRole::Body, platformWord(platform), Tone::Plain, m_meaning), row, 1);
        grid->addWidget(amount, row, 2);
        grid->addWidget(aside, row, 3);
        ++row;
    }
    grid->setColumnStretch(3, 1);
    for (QWidget *child : m_meaning->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        child->show();
}

} // namespace ui
