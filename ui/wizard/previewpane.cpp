// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/previewpane.h"

#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/enginewords.h"
#include "ui/common/listtext.h"
#include "ui/common/painting.h"
#include "ui/common/risklabel.h"
#include "ui/common/textlabel.h"
#include "ui/common/tilelabel.h"
#include "ui/common/words.h"
#include "ui/wizard/plandraft.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int padding = 24;

/// "12.4k": as many people as anybody can tell of an estimate.
QString peopleText(double people)
{
    const QLocale locale;
    if (people < 1000)
        return locale.toString(int(std::lround(people)));
    return PreviewPane::tr("%1k", "thousands").arg(locale.toString(people / 1000, 'f', people < 100000 ? 1 : 0));
}

struct PlatformSum {
    core::Platform platform;
    int slots = 0;
    double reach = 0;
};

QList<PlatformSum> byPlatform(const core::PlanPreview &preview)
{
    QList<PlatformSum> sums;
    for (const core::PlanPreview::Lane &lane : preview.lanes) {
        if (sums.isEmpty() || sums.last().platform != lane.platform)
            sums.append({lane.platform});
        sums.last().slots += lane.slots;
        sums.last().reach += lane.reach;
    }
    return sums;
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"previewPane"_s);
    setAccessibleName(tr("Preview"));
    setFixedWidth(paneWidth);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_content = new QWidget;
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(scroll);
    begin();
}

void PreviewPane::begin()
{
    m_missing = false;
    delete m_content->layout();
    qDeleteAll(m_content->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(padding, padding, padding, padding);
    m_column->setSpacing(8);
    m_column->addWidget(new TextLabel(FontRole::SecondaryStrong, tr("Preview"), Tone::Second, m_content));
}

void PreviewPane::addSentence(const QString &text, int tone)
{
    auto *line = new TextLabel(FontRole::Secondary, text, Tone(tone), m_content);
    line->setWordWrap(true);
    m_column->addWidget(line);
}

void PreviewPane::showMissing(const QString &sentence)
{
    unsetCursor();
    begin();
    m_missing = true;
    addSentence(sentence, int(Tone::Second));
    m_column->addStretch(1);
    m_content->setEnabled(true);
}

void PreviewPane::showWaiting()
{
    if (m_missing) // else what was shown last stays until there is something newer
        showMissing(tr("Working it out…"));
    setCursor(Qt::BusyCursor);
}

void PreviewPane::showError(const QString &sentence)
{
    unsetCursor();
    begin();
    addSentence(tr("The preview could not be made: %1").arg(sentence), int(Tone::Danger));
    m_column->addStretch(1);
}

void PreviewPane::showPreview(const core::PlanPreview &preview)
{
    unsetCursor();
    begin();
    addFigures(preview);
    addPlatforms(preview);
    addShortages(preview);
    addRepeats(preview);
    for (const QString &warning : preview.warnings)
        addSentence(engineText(warning, QTimeZone::utc()), int(Tone::Warn));
    m_column->addStretch(1);
}

void PreviewPane::addFigures(const core::PlanPreview &preview)
{
    auto *count = new TextLabel(FontRole::KeyFigure, slotCountText(preview.slots()), Tone::Plain, m_content);
    count->setObjectName(u"previewSlots"_s);
    m_column->addWidget(count);
    if (preview.slots() == 0)
        return;
    addSentence(tr("reach about %1 people in the week, estimated").arg(peopleText(preview.reach())), int(Tone::Second));
    auto *risk = new QWidget(m_content);
    auto *row = new QHBoxLayout(risk);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *label = new RiskLabel(RiskLabel::Parts::Word, risk);
    label->setRisk(preview.meanRisk);
    row->addWidget(new TextLabel(FontRole::Secondary, tr("Mean risk"), Tone::Second, risk));
    row->addWidget(label);
    row->addStretch();
    m_column->addWidget(risk);
}

void PreviewPane::addPlatforms(const core::PlanPreview &preview)
{
    m_column->addSpacing(8);
    for (const PlatformSum &sum : byPlatform(preview)) {
        auto *line = new QWidget(m_content);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(8);
        row->addWidget(new TileLabel(sum.platform, line));
        row->addWidget(new TextLabel(FontRole::Body, platformWord(sum.platform), Tone::Plain, line), 1);
        auto *people = new TextLabel(FontRole::Secondary, peopleText(sum.reach), Tone::Third, line);
        auto *count = new TextLabel(FontRole::BodyMedium, QLocale().toString(sum.slots), Tone::Plain, line);
        count->setObjectName(u"previewSlots-"_s + core::platformName(sum.platform));
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setMinimumWidth(28);
        row->addWidget(people);
        row->addWidget(count);
        m_column->addWidget(line);
    }
}

void PreviewPane::addShortages(const core::PlanPreview &preview)
{
    QStringList silent;
    for (const core::PlanPreview::Lane &lane : preview.lanes) {
        if (!lane.hasText && !silent.contains(lane.language.toUpper()))
            silent.append(lane.language.toUpper());
    }
    if (preview.unplaced.isEmpty() && silent.isEmpty())
        return;
    m_column->addSpacing(8);
    m_column->addWidget(new TextLabel(FontRole::SecondaryStrong, tr("What will not fit"), Tone::Second, m_content));
    if (!silent.isEmpty())
        addSentence(tr("The content has no text in %1: its slots have nothing to publish yet.").arg(listText(silent)),
                    int(Tone::Warn));
    for (const core::Unplaced &shortage : preview.unplaced)
        addSentence(shortageSentence(shortage), int(Tone::Warn));
}

void PreviewPane::addRepeats(const core::PlanPreview &preview)
{
    const int repeats = preview.repeats();
    if (repeats == 0)
        return;
    m_column->addSpacing(8);
    m_column->addWidget(new TextLabel(FontRole::SecondaryStrong, tr("Repeated texts"), Tone::Second, m_content));
    addSentence(repeats == 1 ? tr("1 slot repeats a text on its account within 30 days.")
                             : tr("%n slots repeat a text on their account within 30 days.", "", repeats),
                int(Tone::Warn));
    const bool strict = std::ranges::any_of(preview.lanes, [](const core::PlanPreview::Lane &lane) {
        return lane.repeats > 0
            && (lane.platform == core::Platform::Twitter || lane.platform == core::Platform::LinkedIn);
    });
    if (strict)
        addSentence(tr("X and LinkedIn may refuse the same text twice in a week."), int(Tone::Warn));
    addSentence(tr("Variants of the text take turns."), int(Tone::Third));
    auto *write = new ActionButton(ButtonRole::Plain, tr("Write variants…"), m_content);
    write->setObjectName(u"writeVariants"_s);
    connect(write, &ActionButton::clicked, this, &PreviewPane::variantsWanted);
    m_column->addWidget(write, 0, Qt::AlignLeading);
}

void PreviewPane::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.canvas);
    drawHairline(painter, leading(rect(), 0, 1, layoutDirection()), t.line);
}

} // namespace ui
