// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/audienceform.h"

#include <QLocale>
#include <QVBoxLayout>

#include "core/engine/planchoices.h"
#include "ui/common/card.h"
#include "ui/common/desk.h"
#include "ui/common/tableview.h"
#include "ui/common/words.h"
#include "ui/common/zonefield.h"
#include "ui/settings/hourstrip.h"
#include "ui/settings/trenddialog.h"
#include "ui/settings/valuetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Value = SettingField::Value;
enum TrendColumn { PlatformOf, Topics, Holds, Remove };

} // namespace

AudienceForm::AudienceForm(const Workbench &bench, QWidget *parent)
    : SettingsForm(bench, tr("Audience"),
                   tr("In whose day hours are meant, and what is in demand. Both hold from the next planning on."),
                   parent)
{
    setObjectName(u"audienceForm"_s);
    setMaximumWidth(widestTable);
    m_zoneCard = addCard(tr("Time zone of the audience"), tr("for plans that name none"));
    addTrends();
    connect(&bench.desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.settings)
            readZones();
        if (events.trends)
            readTrends();
    });
    bench.desk.ask(core::GetPlanChoices{}, this, [this](const core::Result<core::GetPlanChoices::Answer> &choices) {
        addZones(choices ? choices->languages : QStringList());
        m_languagesRead = true;
        readZones();
        tellLoaded();
    });
    readTrends();
}

void AudienceForm::tellLoaded()
{
    if (isLoaded())
        Q_EMIT loaded();
}

void AudienceForm::addZones(const QStringList &languages)
{
    for (const QString &language : languages) {
        auto *control = new ZoneField(m_zoneCard);
        control->setObjectName(u"zone-"_s + language);
        control->setDefault(tr("That of each plan"));
        SettingField *field = addSetting(languageWord(language), control, m_zoneCard->body());
        field->setWords(tr("audience, time zone"));
        field->setPath(u"/languages/%1"_s.arg(language));
        const Zone zone{language, control, field};
        m_zones.append(zone);
        connect(control, &QLineEdit::editingFinished, this, [this, zone] {
            if (!zone.control->problem().isEmpty())
                return;
            zone.control->setModified(false); // what holds may stand in its place from now on
            moveTo(zone, zone.control->zone());
        });
        connect(field, &SettingField::resetWanted, this, [this, zone] {
            zone.control->setZone({});
            moveTo(zone, {});
        });
    }
    showRights();
}

void AudienceForm::addTrends()
{
    Card *card = addCard(tr("Trends by hand"), tr("each holds for seven days, in the place of what is measured"));
    card->setFlush();
    m_trendModel = new ValueTable({tr("Platform"), tr("In demand"), tr("Holds until"), QString()}, this);
    m_trendTable = new TableView(tr("Trends by hand"), card);
    m_trendTable->setObjectName(u"trends"_s);
    m_trendTable->setModel(m_trendModel);
    m_trendTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_trendTable->fitColumns(Topics);
    m_trendTable->setTwoLines();
    m_trendTable->growWithRows();
    card->body()->addWidget(m_trendTable);
    addEntry({tr("Trends by hand"), tr("topics, demand, score"), m_trendTable});
    connect(m_trendTable, &TableView::actionWanted, this, &AudienceForm::onTrendAction);
    connect(m_trendTable, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        if (may(core::Scope::Write))
            enterTrend(core::allPlatforms[size_t(index.row())]);
    });
}

void AudienceForm::reload()
{
    readZones();
    readTrends();
}

void AudienceForm::readZones()
{
    m_bench.desk.ask(core::GetRules{}, this, [this](const core::Result<core::RulesInForce> &rules) {
        if (!rules)
            return;
        m_zoneNames = rules->audienceZones;
        showZones();
    });
}

void AudienceForm::readTrends()
{
    m_bench.desk.ask(core::ListManualTrends{}, this, [this](const core::Result<QList<core::ManualTrend>> &trends) {
        if (trends)
            m_trends = *trends;
        m_trendsRead = true;
        showTrends();
        tellLoaded();
    });
}

void AudienceForm::showZones()
{
    for (const Zone &zone : std::as_const(m_zones)) {
        const QString name = m_zoneNames.value(zone.language);
        if (!zone.control->hasFocus() || !zone.control->isModified())
            zone.control->setZone(name);
        zone.field->showDefault(tr("that of each plan"), name.isEmpty() ? Value::Default : Value::Changed);
    }
}

void AudienceForm::showTrends()
{
    const bool planner = may(core::Scope::Write);
    QList<ValueTable::Row> rows;
    for (const core::Platform platform : core::allPlatforms) {
        const auto found = std::ranges::find(m_trends, platform,
                                             [](const core::ManualTrend &manual) { return manual.trend.platform; });
        ValueTable::Row row{.id = core::platformName(platform)};
        if (found == m_trends.end()) {
            row.cells = {
                {.text = platformWord(platform), .tile = platform},
                {.text = tr("Nobody has said"), .action = planner ? tr("Enter…") : QString(), .tone = Tone::Third},
                {},
                {}};
        } else {
            const core::Trend &trend = found->trend;
            const qint64 hours = std::chrono::duration_cast<std::chrono::hours>(m_bench.desk.now() - trend.at).count();
            const QString score = tr("score %1").arg(QLocale().toString(trend.score, 'f', 2));
            const QString at =
                trend.peakHours.isEmpty() ? tr("at the platform's peak hours") : hoursText(trend.peakHours);
            const QString age = hours < 1 ? tr("just now")
                : hours < 48              ? tr("%n hours ago", "", int(hours))
                                          : tr("%n days ago", "", int(hours / 24));
            row.cells = {
                {.text = platformWord(platform), .tile = platform},
                {.text = trend.topics.isEmpty() ? tr("No topic named") : QLocale().createSeparatedList(trend.topics),
                 .secondary = tr("%1, %2", "score, hours").arg(score, at),
                 .action = planner ? tr("Change…") : QString()},
                {.text = QLocale().toString(core::toLocal(found->expiresAt(), m_bench.desk.zone()).date(),
                                            QLocale::ShortFormat),
                 .secondary = tr("%1, %2", "who said it, when").arg(isolated(found->enteredBy), age)},
                {.action = planner ? tr("Remove") : QString()}};
        }
        rows.append(row);
    }
    m_trendModel->setRows(rows);
}

void AudienceForm::showRights()
{
    const bool planner = may(core::Scope::Write);
    sayWhyNot(planner ? QString() : tr("Your role may look at these settings, not change them."));
    for (const Zone &zone : std::as_const(m_zones))
        zone.field->allow(planner, tr("Your role may not change this"));
    showTrends();
}

void AudienceForm::moveTo(const Zone &zone, const QString &name)
{
    zone.field->setError({});
    const QString before = m_zoneNames.value(zone.language);
    if (name == before)
        return;
    m_zoneNames.insert(zone.language, name); // asked for: leaving the field asks no second time
    change(zone.field, core::SetAudienceZone{zone.language, name}, core::SetAudienceZone{zone.language, before},
           tr("time zone for %1").arg(languageWord(zone.language)));
}

void AudienceForm::onTrendAction(const QModelIndex &index)
{
    const core::Platform platform = core::allPlatforms[size_t(index.row())];
    if (index.column() == Remove)
        removeTrend(platform);
    else
        enterTrend(platform);
}

void AudienceForm::enterTrend(core::Platform platform)
{
    const auto found =
        std::ranges::find(m_trends, platform, [](const core::ManualTrend &manual) { return manual.trend.platform; });
    auto *dialog = new TrendDialog(m_bench, platform,
                                   found == m_trends.end() ? std::nullopt : std::optional(found->trend), window());
    dialog->open();
}

/// What is entered again would begin a new life of seven days, so a removal is no step that could be taken back.
void AudienceForm::removeTrend(core::Platform platform)
{
    m_bench.desk.submit(
        core::RemoveTrend{platform}, this, [this, platform](const core::Result<core::ManualTrend> &was) {
            if (was)
                m_bench.toast.show(Toast::Kind::News, tr("What was said of %1 is removed").arg(platformWord(platform)));
            else
                m_bench.toast.show(Toast::Kind::Trouble, was.error().message);
        });
}

} // namespace ui
