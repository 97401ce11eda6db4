// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/contentpage.h"

#include <QHBoxLayout>
#include <QLocale>

#include "core/engine/planchoices.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/filterchip.h"
#include "ui/common/sidesheet.h"
#include "ui/common/words.h"
#include "ui/content/contentmodel.h"
#include "ui/content/contentsheet.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString comingId = u"coming"_s;
const QString idleId = u"idle"_s;
const QString retiredId = u"retired"_s;

} // namespace

ContentPage::ContentPage(const Workbench &bench, QWidget *parent)
    : RecordsPage(bench, parent)
    , m_model(new ContentModel(bench.desk, this))
{
    setObjectName(u"contentPage"_s);
    build({.objectName = u"contents"_s,
           .name = tr("Contents"),
           .icon = u"viewimage"_s,
           .waiting = tr("Reading the library…"),
           .search = tr("Search titles and texts"),
           .searchAction = tr("Search in the library"),
           .create = tr("New content"),
           .mayNotCreate = tr("Your role may read contents, not change them")},
          m_model, {.name = ContentModel::Title, .leaving = {ContentModel::Changed}}, [this] { m_sheet->openNew(); });
    m_sheet = new ContentSheet(bench, this);
    setSheet(m_sheet->sheet());
    addFilters();
    connectAll();
    readLanguages();
    applyFilters();
}

void ContentPage::addFilters()
{
    m_language =
        addFilter(u"filterLanguage"_s, tr("Any language"), [](int count) { return tr("%n languages", "", count); });
    m_platform =
        addFilter(u"filterPlatform"_s, tr("Any platform"), [](int count) { return tr("%n platforms", "", count); });
    m_type = addFilter(u"filterType"_s, tr("Any type"), [](int count) { return tr("%n types", "", count); });
    m_use = addFilter(u"filterUse"_s, tr("Used or not"), [](int count) { return QLocale().toString(count); });
    for (FilterChip *chip : {m_language, m_platform, m_type, m_use})
        chip->setPick(FilterChip::Pick::One);
    QList<FilterChip::Choice> platforms, types;
    for (const core::Platform platform : core::allPlatforms)
        platforms.append({core::platformName(platform), platformWord(platform)});
    for (const core::ContentType type : {core::ContentType::Video, core::ContentType::Short, core::ContentType::Reel,
                                         core::ContentType::Post, core::ContentType::Story})
        types.append({core::contentTypeName(type), contentTypeWord(type)});
    m_platform->setChoices(platforms);
    m_type->setChoices(types);
    m_use->setChoices(
        {{comingId, tr("In upcoming slots")}, {idleId, tr("Not in upcoming slots")}, {retiredId, tr("Retired")}});
}

void ContentPage::connectAll()
{
    connect(this, &ContentPage::filterChanged, this, &ContentPage::applyFilters);
    connect(this, &ContentPage::recordWanted, this,
            [this](const QModelIndex &index) { m_sheet->open(m_model->item(index.row()).contentId); });
    connect(m_sheet, &ContentSheet::planWanted, this, &Page::planWanted);
    connect(m_model, &ContentModel::loaded, this, [this] {
        showContents();
        Q_EMIT loaded();
    });
    connect(m_model, &ContentModel::loadFailed, this,
            [this](const core::Error &error) { showRows(0, tr("The library could not be read"), error.message); });
}

void ContentPage::readLanguages()
{
    desk().ask(core::GetPlanChoices{}, this, [this](const core::Result<core::GetPlanChoices::Answer> &choices) {
        if (!choices)
            return;
        m_sheet->setLanguages(choices->languages);
        QList<FilterChip::Choice> languages;
        for (const QString &language : choices->languages)
            languages.append({language, languageWord(language)});
        m_language->setChoices(languages);
    });
}

void ContentPage::applyFilters()
{
    ContentModel::Filter filter;
    filter.search = searched();
    filter.language = m_language->chosen().value(0);
    filter.platform = core::platformFromName(m_platform->chosen().value(0));
    filter.type = core::contentTypeFromName(m_type->chosen().value(0));
    const QString use = m_use->chosen().value(0);
    filter.use = use == comingId ? ContentModel::Use::Coming
        : use == idleId          ? ContentModel::Use::Idle
        : use == retiredId       ? ContentModel::Use::Retired
                                 : ContentModel::Use::Any;
    m_filtered = filter != ContentModel::Filter{};
    m_model->show(filter);
}

void ContentPage::showContents()
{
    if (m_filtered)
        showRows(m_model->rowCount(), tr("Nothing matches"), tr("Take a filter back, or search for another word"));
    else
        showRows(m_model->rowCount(), tr("The library is empty"),
                 tr("Write what is to be published: a text for each language, a variant for each platform"));
}

Page::Heading ContentPage::heading() const
{
    return {tr("Content"), {}, {}};
}

QWidget *ContentPage::barControls()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *plan = new ActionButton(ButtonRole::Plain, tr("Plan a week…"), bar);
    plan->setObjectName(u"contentPlanWeek"_s);
    connect(plan, &ActionButton::clicked, this, [this] { Q_EMIT planWanted({.platforms = {}, .languages = {}}); });
    row->addWidget(createButton(bar));
    row->addWidget(plan);
    return bar;
}

QString ContentPage::statusText() const
{
    if (!m_model->isLoaded())
        return {};
    const int count = m_model->rowCount();
    return m_model->hasMore() ? tr("More than %n contents", "", count)
        : count == 1          ? tr("1 content")
                              : tr("%n contents", "", count);
}

QModelIndex ContentPage::openRow() const
{
    return m_model->indexOf(m_sheet->contentId());
}

bool ContentPage::isLoaded() const
{
    return m_model->isLoaded();
}

void ContentPage::open(const Destination &destination)
{
    if (!destination.contentId.isEmpty())
        m_sheet->open(destination.contentId);
}

} // namespace ui
