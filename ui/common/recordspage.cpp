// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/recordspage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/emptynote.h"
#include "ui/common/filterchip.h"
#include "ui/common/filterrow.h"
#include "ui/common/painting.h"
#include "ui/common/searchfield.h"
#include "ui/common/sidesheet.h"
#include "ui/common/tableview.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int widthForBoth = 1000;

} // namespace

RecordsPage::RecordsPage(const Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
{
}

void RecordsPage::build(const Wording &wording, QAbstractItemModel *model, const Columns &columns,
                        std::function<void()> create)
{
    m_create = std::move(create);
    m_createWord = wording.create;
    m_createName = wording.objectName + u"New"_s;
    m_mayNotCreate = wording.mayNotCreate;
    m_table = new TableView(wording.name, this);
    m_table->setObjectName(wording.objectName);
    m_table->setModel(model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setOnPage();
    m_table->fitColumns(columns.name, columns.leaving, columns.cut);
    m_empty = new EmptyNote(wording.icon, wording.waiting, {}, this);
    followRole(m_empty->addPrimary(wording.create));
    m_rows = new QStackedWidget(this);
    m_rows->addWidget(m_empty);
    m_rows->addWidget(m_table);
    m_sheetRoom = new QWidget(this);
    m_sheetRoom->setFixedWidth(SideSheet::sheetWidth);
    m_sheetRoom->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(filterBar(wording));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rows, 1);
    row->addWidget(m_sheetRoom);
    column->addLayout(row, 1);
    setFocusProxy(m_table);

    addKey(wording.create, QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        if (desk().may(core::Scope::Write))
            m_create();
    });
    addKey(wording.searchAction, QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_search->setFocus(); });
    connect(m_table, &TableView::rowOpened, this, &RecordsPage::recordWanted);
    connect(m_table, &QAbstractItemView::clicked, this, &RecordsPage::recordWanted);
}

void RecordsPage::setSheet(SideSheet *sheet)
{
    m_sheet = sheet;
    connect(m_sheet, &SideSheet::opened, this, &RecordsPage::makeRoom);
    connect(m_sheet, &SideSheet::closed, this, &RecordsPage::makeRoom);
    connect(m_sheet, &SideSheet::opened, this, &RecordsPage::followSheet);
    connect(m_table->model(), &QAbstractItemModel::rowsRemoved, this, &RecordsPage::followSheet);
    connect(m_table->model(), &QAbstractItemModel::rowsInserted, this, &RecordsPage::followSheet);
}

/// The row that is selected is the one in the sheet: when that row leaves, its neighbour is not meant.
void RecordsPage::followSheet()
{
    if (!m_sheet->isOpen())
        return;
    const QModelIndex row = openRow();
    if (row.isValid())
        m_table->selectionModel()->setCurrentIndex(row,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        m_table->clearSelection();
}

QWidget *RecordsPage::filterBar(const Wording &wording)
{
    m_filters = new FilterRow(this);
    m_search = new SearchField(wording.search, m_filters);
    m_search->setObjectName(wording.objectName + u"Search"_s);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(240);
    connect(m_search, &QLineEdit::textChanged, this, &RecordsPage::filterChanged);
    m_filters->add(m_search);
    return m_filters;
}

FilterChip *RecordsPage::addFilter(const QString &objectName, const QString &anyWord,
                                   std::function<QString(int)> countWord)
{
    auto *chip = new FilterChip(anyWord, std::move(countWord), m_filters);
    chip->setObjectName(objectName);
    connect(chip, &FilterChip::chosenChanged, this, &RecordsPage::filterChanged);
    m_filters->add(chip);
    return chip;
}

void RecordsPage::addKey(const QString &name, const QKeySequence &key, const std::function<void()> &run)
{
    auto *action = new QAction(name, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
}

ActionButton *RecordsPage::createButton(QWidget *parent)
{
    auto *button = new ActionButton(ButtonRole::Plain, m_createWord, parent);
    button->setObjectName(m_createName);
    button->setOwnIcon(u"plus"_s);
    followRole(button);
    return button;
}

void RecordsPage::followRole(ActionButton *button)
{
    const auto show = [this, button] {
        const bool may = desk().may(core::Scope::Write);
        button->setEnabled(may);
        button->setToolTip(may ? QString() : m_mayNotCreate);
    };
    connect(&desk(), &Desk::callerChanged, button, show);
    connect(button, &ActionButton::clicked, this, [this] { m_create(); });
    show();
}

QString RecordsPage::searched() const
{
    return m_search->text();
}

void RecordsPage::showRows(int rows, const QString &title, const QString &advice)
{
    m_empty->setWords(title, advice);
    m_rows->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    Q_EMIT barsChanged();
}

/// Beside an open sheet the rows keep all their columns in sight where there is room for both.
void RecordsPage::makeRoom()
{
    m_sheetRoom->setVisible(m_sheet->isOpen() && width() >= widthForBoth);
}

void RecordsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    makeRoom();
}

void RecordsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).base);
}

} // namespace ui
