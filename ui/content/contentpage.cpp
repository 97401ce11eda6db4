// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/contentpage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include "core/engine/planchoices.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/emptynote.h"
#include "ui/common/filterchip.h"
#include "ui/common/painting.h"
#include "ui/common/searchfield.h"
#include "ui/common/sidesheet.h"
#include "ui/common/tableview.h"
#include "ui/common/words.h"
#include "ui/content/captionedit.h"
#include "ui/content/contentmodel.h"
#include "ui/content/contentsheet.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int barHeight = 44;
constexpr int margin = 24;
constexpr int widthForBoth = 1000;

const QString comingId = u"coming"_s;
const QString idleId = u"idle"_s;
const QString retiredId = u"retired"_s;

} // namespace

ContentPage::ContentPage(const Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_model(new ContentModel(bench.desk, this))
{
    setObjectName(u"contentPage"_s);
    m_table = new TableView(tr("Contents"), this);
    m_table->setObjectName(u"contents"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->fitColumns(ContentModel::Title);
    m_empty = new EmptyNote(u"viewimage"_s, tr("Reading the library…"), {}, this);
    ActionButton *fresh = m_empty->addPrimary(tr("New content"));
    fresh->setEnabled(bench.desk.may(core::Scope::Write));
    m_rows = new QStackedWidget(this);
    m_rows->addWidget(m_empty);
    m_rows->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(filterBar());
    column->addSpacing(1);
    m_sheetRoom = new QWidget(this);
    m_sheetRoom->setFixedWidth(SideSheet::sheetWidth);
    m_sheetRoom->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rows, 1);
    row->addWidget(m_sheetRoom);
    column->addLayout(row, 1);
    setFocusProxy(m_table);
    m_sheet = new ContentSheet(bench, this);
    connect(fresh, &ActionButton::clicked, m_sheet, &ContentSheet::openNew);
    createActions();
    connectAll();
    connect(m_sheet->sheet(), &SideSheet::opened, this, &ContentPage::makeRoom);
    connect(m_sheet->sheet(), &SideSheet::closed, this, &ContentPage::makeRoom);
    readLanguages();
    applyFilters();
}

QWidget *ContentPage::filterBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    m_search = new SearchField(tr("Search titles and texts"), bar);
    m_search->setObjectName(u"contentSearch"_s);
    m_search->setFixedWidth(240);
    m_language = new FilterChip(
        tr("Any language"), [](int count) { return tr("%n languages", "", count); }, bar);
    m_language->setObjectName(u"filterLanguage"_s);
    m_language->setPick(FilterChip::Pick::One);
    m_platform = new FilterChip(
        tr("Any platform"), [](int count) { return tr("%n platforms", "", count); }, bar);
    m_platform->setObjectName(u"filterPlatform"_s);
    m_platform->setPick(FilterChip::Pick::One);
    m_type = new FilterChip(
        tr("Any type"), [](int count) { return tr("%n types", "", count); }, bar);
    m_type->setObjectName(u"filterType"_s);
    m_type->setPick(FilterChip::Pick::One);
    m_use = new FilterChip(
        tr("Used or not"), [](int count) { return QString::number(count); }, bar);
    m_use->setObjectName(u"filterUse"_s);
    m_use->setPick(FilterChip::Pick::One);
    QList<FilterChip::Choice> platforms, types;
    for (const core::Platform platform : core::allPlatforms)
        platforms.append({core::platformName(platform), platformWord(platform)});
    for (const core::ContentType type : {core::ContentType::Video, core::ContentType::Short, core::ContentType::Reel,
                                         core::ContentType::Post, core::ContentType::Story})
        types.append({core::contentTypeName(type), contentTypeWord(type)});
    m_platform->setChoices(platforms);
    m_type->setChoices(types);
    m_use->setChoices(
        {{comingId, tr("In coming slots")}, {idleId, tr("Not in coming slots")}, {retiredId, tr("Retired")}});
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(margin - 8, 0, margin, 0);
    row->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_search, m_language, m_platform, m_type, m_use})
        row->addWidget(each);
    row->addStretch(1);
    return bar;
}

void ContentPage::createActions()
{
    const auto add = [this](const QString &name, const QKeySequence &key, auto run) {
        auto *action = new QAction(name, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(tr("New content"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        if (m_bench.desk.may(core::Scope::Write))
            m_sheet->openNew();
    });
    add(tr("Search in the library"), QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_search->setFocus(); });
}

void ContentPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &ContentPage::applyFilters);
    for (FilterChip *chip : {m_language, m_platform, m_type, m_use})
        connect(chip, &FilterChip::chosenChanged, this, &ContentPage::applyFilters);
    connect(m_table, &TableView::rowOpened, this,
            [this](const QModelIndex &index) { m_sheet->open(m_model->item(index.row()).contentId); });
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { m_sheet->open(m_model->item(index.row()).contentId); });
    connect(m_sheet, &ContentSheet::planWanted, this, &Page::planWanted);
    connect(m_model, &ContentModel::loaded, this, [this] {
        showRows();
        Q_EMIT barsChanged();
        Q_EMIT loaded();
    });
    connect(m_model, &ContentModel::loadFailed, this, [this](const core::Error &error) {
        m_empty->setWords(tr("The library could not be read"), error.message);
        m_rows->setCurrentWidget(m_empty);
    });
}

/// Beside an open sheet the rows keep all their columns in sight where there is room for both.
void ContentPage::makeRoom()
{
    m_sheetRoom->setVisible(m_sheet->sheet()->isOpen() && width() >= widthForBoth);
}

void ContentPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    makeRoom();
}

void ContentPage::readLanguages()
{
    m_bench.desk.ask(core::GetPlanChoices{}, this, [this](const core::Result<core::GetPlanChoices::Answer> &choices) {
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
    filter.search = m_search->text();
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

void ContentPage::showRows()
{
    if (m_filtered)
        m_empty->setWords(tr("Nothing matches"), tr("Take a filter back, or search for another word"));
    else
        m_empty->setWords(tr("The library is empty"),
                          tr("Write what is to be published: a text for each language, a variant for each platform"));
    m_rows->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
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
    auto *fresh = new ActionButton(ButtonRole::Plain, tr("New content"), bar);
    fresh->setObjectName(u"contentNew"_s);
    fresh->setOwnIcon(u"plus"_s);
    const bool may = m_bench.desk.may(core::Scope::Write);
    fresh->setEnabled(may);
    fresh->setToolTip(may ? QString() : tr("Your role may read contents, not change them"));
    connect(fresh, &ActionButton::clicked, m_sheet, &ContentSheet::openNew);
    auto *plan = new ActionButton(ButtonRole::Plain, tr("Plan a week…"), bar);
    plan->setObjectName(u"contentPlanWeek"_s);
    connect(plan, &ActionButton::clicked, this, [this] { Q_EMIT planWanted({.platforms = {}, .languages = {}}); });
    row->addWidget(fresh);
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

bool ContentPage::isLoaded() const
{
    return m_model->isLoaded();
}

void ContentPage::open(const Destination &destination)
{
    if (!destination.contentId.isEmpty())
        m_sheet->open(destination.contentId);
}

void ContentPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    drawHairline(painter, QRectF(0, barHeight, width(), 1), t.line);
}

} // namespace ui
