// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/reviewstep.h"

#include <QGridLayout>
#include <QLocale>

#include "ui/common/field.h"
#include "ui/common/formcolumn.h"
#include "ui/common/linefield.h"
#include "ui/common/listtext.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

ReviewStep::ReviewStep(QWidget *parent)
    : PlanStepPage(parent)
{
    setObjectName(u"reviewStep"_s);
    auto *form = new FormColumn(this);
    m_title = new LineField(form);
    m_title->setObjectName(u"planTitle"_s);
    m_title->setMaxLength(300);
    m_lines = new QWidget(form);
    form->addField(tr("Name of the plan (optional)"), m_title);
    form->addWidget(m_lines);
    form->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(form);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &title) {
        m_draft.request.title = title.trimmed();
        Q_EMIT edited(m_draft);
    });
}

void ReviewStep::show(const PlanDraft &draft)
{
    m_draft = draft;
    m_title->setPlaceholderText(contentNameOf(draft));
    if (m_title->text().trimmed() != draft.request.title)
        m_title->setText(draft.request.title);
    showLines();
}

void ReviewStep::showLines()
{
    const core::PlanRequest &request = m_draft.request;
    const QLocale locale;
    QStringList platforms, languages, times;
    for (const core::Platform platform : request.platforms)
        platforms.append(platformWord(platform));
    for (const QString &language : request.languages)
        languages.append(isolated(languageWord(language)));
    times.append(request.fill == core::Fill::Target ? tr("all posts asked for") : tr("only posts that pay"));
    if (request.explore)
        times.append(tr("a tenth tries other times"));
    const QString content = m_draft.fresh ? tr("%1 (new, saved with the plan)").arg(isolated(contentNameOf(m_draft)))
                                          : contentNameOf(m_draft);
    const QDate day = request.weekStart.value_or(QDate());
    const QList<std::pair<QString, QString>> lines = {
        {tr("Content"), content},
        {tr("Platforms"), listText(platforms)},
        {tr("Languages"), listText(languages)},
        {tr("Velocity"), tr("%1, %2").arg(locale.toString(request.velocity, 'f', 1), listText(times))},
        {tr("Week"),
         tr("%1 to %2")
             .arg(isolated(locale.toString(day, u"ddd d MMM"_s)),
                  isolated(locale.toString(day.addDays(6), u"ddd d MMM yyyy"_s)))},
        {tr("Time zone"), request.timezone.isEmpty() ? m_draft.zone : request.timezone},
        {tr("Content type"), request.contentType ? contentTypeWord(*request.contentType) : tr("Each platform's own")}};
    delete m_lines->layout();
    qDeleteAll(m_lines->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    for (int row = 0; row < lines.size(); ++row) {
        auto *value = new TextLabel(FontRole::Body, lines[row].second, Tone::Plain, m_lines);
        value->setWordWrap(true);
        grid->addWidget(new TextLabel(FontRole::Secondary, lines[row].first, Tone::Third, m_lines), row, 0,
                        Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    grid->setColumnStretch(1, 1);
    for (QWidget *child : m_lines->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        child->show();
}

} // namespace ui
