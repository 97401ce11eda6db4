// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/common/canvas.h"
#include "ui/common/painting.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/settings/aboutform.h"
#include "ui/settings/audienceform.h"
#include "ui/settings/blackoutsform.h"
#include "ui/settings/generalform.h"
#include "ui/settings/notificationsform.h"
#include "ui/settings/pagelist.h"
#include "ui/settings/peopleform.h"
#include "ui/settings/platformsform.h"
#include "ui/settings/safetyform.h"
#include "ui/settings/settinghits.h"
#include "ui/settings/tokensform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int listWidth = 220;
constexpr int margin = 24;

} // namespace

SettingsPage::SettingsPage(const Workbench &bench, QWidget *parent)
    : Page(parent)
{
    setObjectName(u"settingsPage"_s);
    m_pages = new QStackedWidget(this);
    m_list = new PageList(tr("Pages of the settings"), this);
    auto *general = new GeneralForm(bench, this);
    connect(general, &GeneralForm::windowAnewWanted, this, &SettingsPage::windowAnewWanted);
    addForm(general);
    auto *people = new PeopleForm(bench, this);
    connect(people, &PeopleForm::personWanted, this, &SettingsPage::personWanted);
    addForm(people);
    addForm(new SafetyForm(bench, this));
    addForm(new PlatformsForm(bench, this));
    addForm(new AudienceForm(bench, this));
    addForm(new BlackoutsForm(bench, this));
    addForm(new NotificationsForm(bench, this));
    addForm(new TokensForm(bench, this));
    addForm(new AboutForm(bench, this));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(listPane());
    row->addSpacing(1);
    row->addWidget(m_pages, 1);
    setFocusProxy(m_list);
    createActions();
    connectAll();
    m_list->select(0);
}

QWidget *SettingsPage::listPane()
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(listWidth);
    m_search = new SearchField(tr("Search settings"), pane);
    m_search->setObjectName(u"settingSearch"_s);
    m_hits = new SettingHits(m_forms, this);
    m_hitTable = new TableView(tr("Settings that match"), pane);
    m_hitTable->setObjectName(u"settingHits"_s);
    m_hitTable->setModel(m_hits);
    m_hitTable->horizontalHeader()->hide();
    m_hitTable->fitColumns(0);
    m_hitTable->setTwoLines();
    m_hitTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_hitTable->setEmptyText(tr("No setting of this name"));
    auto *pages = new QWidget(pane);
    auto *inner = new QVBoxLayout(pages);
    inner->setContentsMargins(8, 0, 8, 8);
    inner->addWidget(m_list);
    m_left = new QStackedWidget(pane);
    m_left->addWidget(pages);
    m_left->addWidget(m_hitTable);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(m_search);
    column->addLayout(top);
    column->addWidget(m_left, 1);
    return pane;
}

void SettingsPage::addForm(SettingsForm *form)
{
    m_forms.append(form);
    m_list->add(form->title());
    auto *ground = new Canvas(m_pages);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(margin, 20, margin, margin);
    row->addWidget(form, 1000); // all there is, up to its own limit
    row->addStretch(1);
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(ground);
    m_pages->addWidget(scroll);
    connect(form, &SettingsForm::loaded, this, [this] {
        if (isLoaded())
            Q_EMIT loaded();
    });
}

void SettingsPage::createActions()
{
    const auto add = [this](const QString &name, const QKeySequence &key, auto run) {
        auto *action = new QAction(name, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(tr("Search settings"), QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    const auto turn = [this](int by) {
        m_list->select(std::clamp(m_list->current() + by, 0, int(m_forms.size()) - 1));
    };
    add(tr("Next page of the settings"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [turn] { turn(1); });
    add(tr("Page before of the settings"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), [turn] { turn(-1); });
}

void SettingsPage::connectAll()
{
    connect(m_list, &PageList::chosen, this, &SettingsPage::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { go(std::max(0, m_hitTable->currentIndex().row())); });
    const auto open = [this](const QModelIndex &index) { go(index.row()); };
    connect(m_hitTable, &QAbstractItemView::clicked, this, open);
    connect(m_hitTable, &TableView::rowOpened, this, open);
    m_search->installEventFilter(this);
}

void SettingsPage::showPage(int index)
{
    m_pages->setCurrentIndex(index);
    Q_EMIT barsChanged();
}

void SettingsPage::search(const QString &words)
{
    m_hits->search(words);
    m_left->setCurrentIndex(words.trimmed().isEmpty() ? 0 : 1);
    if (m_hits->rowCount() > 0)
        m_hitTable->selectRow(0);
}

void SettingsPage::go(int row)
{
    if (row < 0 || row >= m_hits->rowCount())
        return;
    const SettingHits::Hit hit = m_hits->hit(row);
    reveal(hit.page, hit.entry.control);
}

void SettingsPage::reveal(SettingsForm *form, QWidget *control)
{
    m_list->select(int(m_forms.indexOf(form)));
    if (!control)
        return;
    static_cast<QScrollArea *>(m_pages->currentWidget())->ensureWidgetVisible(control, 0, 2 * margin);
    control->setFocus(Qt::TabFocusReason); // with its ring: the eye has to find it
}

/// Up and down walk through the hits while one types.
bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || m_hits->rowCount() == 0)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const int row = m_hitTable->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    m_hitTable->selectRow(std::clamp(row, 0, m_hits->rowCount() - 1));
    return true;
}

Page::Heading SettingsPage::heading() const
{
    return {tr("Settings"), {}, {}};
}

bool SettingsPage::isLoaded() const
{
    return std::ranges::all_of(m_forms, [](const SettingsForm *form) { return form->isLoaded(); });
}

QList<Page::KeyHint> SettingsPage::keyHints() const
{
    return {{tr("Ctrl+F"), tr("search")}};
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    drawHairline(painter, leading(rect(), listWidth, 1, layoutDirection()), t.line);
}

} // namespace ui
