// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/whenstep.h"

#include <QLocale>
#include <QVBoxLayout>

#include "ui/common/combobox.h"
#include "ui/common/datefield.h"
#include "ui/common/field.h"
#include "ui/common/formcolumn.h"
#include "ui/common/listtext.h"
#include "ui/common/words.h"
#include "ui/common/zonefield.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int eachPlatformsOwn = -1;

} // namespace

WhenStep::WhenStep(QWidget *parent)
    : PlanStepPage(parent)
{
    setObjectName(u"whenStep"_s);
    auto *form = new FormColumn(this);
    m_day = new DateField(form);
    m_day->setObjectName(u"firstDay"_s);
    m_zone = new ZoneField(form);
    m_zone->setObjectName(u"planZone"_s);
    m_type = new ComboBox(form);
    m_type->setObjectName(u"planType"_s);
    m_type->addItem(tr("Each platform's own"), eachPlatformsOwn);
    for (const core::ContentType type : {core::ContentType::Video, core::ContentType::Short, core::ContentType::Reel,
                                         core::ContentType::Post, core::ContentType::Story})
        m_type->addItem(contentTypeWord(type), int(type));
    m_dayField = form->addField(tr("First day"), m_day);
    form->addField(tr("Time zone"), m_zone)->setHelp(tr("Days and hours of the plan go by this clock"));
    m_typeField = form->addField(tr("Content type"), m_type);
    form->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(form);
    connect(m_day, &DateField::dateChanged, this, &WhenStep::tell);
    connect(m_zone, &ZoneField::zoneChanged, this, &WhenStep::tell);
    connect(m_type, &QComboBox::activated, this, &WhenStep::tell);
}

void WhenStep::setChoices(const PlanChoices &choices)
{
    m_choices = choices;
    showHelp();
}

void WhenStep::show(const PlanDraft &draft)
{
    m_draft = draft;
    m_day->setToday(draft.today);
    m_zone->setDefault(draft.zone);
    if (draft.request.weekStart && m_day->date() != *draft.request.weekStart)
        m_day->setDate(*draft.request.weekStart);
    if (m_zone->problem().isEmpty() && m_zone->zone() != draft.request.timezone)
        m_zone->setZone(draft.request.timezone);
    m_type->setCurrentIndex(
        m_type->findData(draft.request.contentType ? int(*draft.request.contentType) : eachPlatformsOwn));
    showHelp();
}

void WhenStep::tell()
{
    m_draft.request.weekStart = m_day->date().isValid() ? std::optional(m_day->date()) : std::nullopt;
    m_draft.request.timezone = m_zone->zone();
    const int type = m_type->currentData().toInt();
    m_draft.request.contentType = type == eachPlatformsOwn ? std::nullopt : std::optional(core::ContentType(type));
    showHelp();
    Q_EMIT edited(m_draft);
}

void WhenStep::showHelp()
{
    if (const auto day = m_draft.request.weekStart) {
        const QLocale locale;
        m_dayField->setHelp(tr("The plan's week: %1 to %2")
                                .arg(isolated(locale.toString(*day, u"ddd d MMM"_s)),
                                     isolated(locale.toString(day->addDays(6), u"ddd d MMM yyyy"_s))));
    }
    QStringList without;
    if (m_draft.request.contentType) {
        for (const core::Platform platform : std::as_const(m_draft.request.platforms)) {
            if (!m_choices.rules.at(platform).contentTypes.contains(*m_draft.request.contentType))
                without.append(platformWord(platform));
        }
    }
    m_typeField->setError(
        without.isEmpty() ? QString() : tr("%1 does not take it: nothing is planned there").arg(listText(without)));
}

} // namespace ui
