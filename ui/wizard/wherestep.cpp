// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/wherestep.h"

#include <QCheckBox>
#include <QGridLayout>

#include "ui/common/textlabel.h"
#include "ui/common/tilelabel.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

WhereStep::WhereStep(QWidget *parent)
    : PlanStepPage(parent)
{
    setObjectName(u"whereStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(16);
    auto *lead = new TextLabel(FontRole::Body, tr("Each platform in each language is a lane with posts of its own."),
                               Tone::Second, this);
    lead->setWordWrap(true);
    m_note = new TextLabel(FontRole::Secondary, {}, Tone::Warn, this);
    m_note->setObjectName(u"whereNote"_s);
    m_note->setWordWrap(true);
    column->addWidget(lead);
    column->addWidget(m_note);
    column->addStretch(1);
}

void WhereStep::setChoices(const PlanChoices &choices)
{
    m_choices = choices;
    build();
    show(m_draft);
}

void WhereStep::build()
{
    delete m_table;
    m_platforms.clear();
    m_languages.clear();
    m_cells.clear();
    m_table = new QWidget(this);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(16);
    int at = 2;
    for (const QString &language : std::as_const(m_choices.languages)) {
        auto *tick = new QCheckBox(languageWord(language), m_table);
        tick->setObjectName(u"language-"_s + language);
        connect(tick, &QCheckBox::clicked, this, &WhereStep::onTicked);
        m_languages.append({language, tick});
        grid->addWidget(tick, 0, at++);
    }
    int row = 1;
    for (const core::Platform platform : core::allPlatforms) {
        auto *tick = new QCheckBox(platformWord(platform), m_table);
        tick->setObjectName(u"platform-"_s + core::platformName(platform));
        connect(tick, &QCheckBox::clicked, this, &WhereStep::onTicked);
        m_platforms.append({platform, tick});
        grid->addWidget(new TileLabel(platform, m_table), row, 0);
        grid->addWidget(tick, row, 1);
        for (int column = 0; column < m_languages.size(); ++column) {
            auto *cell = new TextLabel(FontRole::Secondary, {}, Tone::Third, m_table);
            cell->setObjectName(u"lane-%1-%2"_s.arg(core::platformName(platform), m_languages[column].first));
            m_cells.append(cell);
            grid->addWidget(cell, row, 2 + column);
        }
        ++row;
    }
    grid->setColumnStretch(2 + int(m_languages.size()), 1);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_table);
    for (QCheckBox *tick : m_table->findChildren<QCheckBox *>())
        tick->show();
}

void WhereStep::show(const PlanDraft &draft)
{
    m_draft = draft;
    for (const auto &[platform, tick] : std::as_const(m_platforms))
        tick->setChecked(draft.request.platforms.contains(platform));
    for (const auto &[language, tick] : std::as_const(m_languages))
        tick->setChecked(draft.request.languages.contains(language));
    showCells();
}

void WhereStep::onTicked()
{
    m_draft.request.platforms.clear();
    for (const auto &[platform, tick] : std::as_const(m_platforms)) {
        if (tick->isChecked())
            m_draft.request.platforms.append(platform);
    }
    m_draft.request.languages.clear();
    for (const auto &[language, tick] : std::as_const(m_languages)) {
        if (tick->isChecked())
            m_draft.request.languages.append(language);
    }
    showCells();
    Q_EMIT edited(m_draft);
}

void WhereStep::showCells()
{
    QStringList notes;
    for (int row = 0; row < m_platforms.size(); ++row) {
        const core::Platform platform = m_platforms[row].first;
        const bool rowOn = m_draft.request.platforms.contains(platform);
        const bool any = m_choices.hasAccount(platform);
        if (rowOn && !any)
            notes.append(tr("%1 has no account: its slots can be seen and judged, but not sent for approval.")
                             .arg(platformWord(platform)));
        for (int column = 0; column < m_languages.size(); ++column) {
            const QString &language = m_languages[column].first;
            const bool on = rowOn && m_draft.request.languages.contains(language);
            const int count = m_choices.accountsFor(platform, language);
            TextLabel *cell = m_cells[row * m_languages.size() + column];
            cell->setText(count == 0 ? tr("no account") : count == 1 ? tr("1 account") : tr("%n accounts", "", count));
            cell->setTone(!on ? Tone::Third : count == 0 ? Tone::Warn : Tone::Plain);
            if (on && any && count == 0)
                notes.append(tr("%1 has no account for %2: nothing can be planned there.")
                                 .arg(platformWord(platform), isolated(languageWord(language))));
        }
    }
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace ui
