// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QGroupBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/banner.h"
#include "ui/common/canvas.h"
#include "ui/common/card.h"
#include "ui/common/combobox.h"
#include "ui/common/counterlabel.h"
#include "ui/common/datefield.h"
#include "ui/common/dialog.h"
#include "ui/common/emptynote.h"
#include "ui/common/field.h"
#include "ui/common/filterchip.h"
#include "ui/common/formcolumn.h"
#include "ui/common/iconbutton.h"
#include "ui/common/monthpopup.h"
#include "ui/common/numberfield.h"
#include "ui/common/progressstrip.h"
#include "ui/common/risklabel.h"
#include "ui/common/searchfield.h"
#include "ui/common/segments.h"
#include "ui/common/sidesheet.h"
#include "ui/common/tableroles.h"
#include "ui/common/tableview.h"
#include "ui/common/tagfield.h"
#include "ui/common/textlabel.h"
#include "ui/common/timefield.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;
using ui::ButtonRole;
using ui::Tone;

namespace tests {

namespace {

constexpr int leastHeight = 24; ///< Of anything that can be clicked.

QStandardItem *cell(const QString &text, const QList<std::pair<int, QVariant>> &data = {})
{
    auto *item = new QStandardItem(text);
    for (const auto &[role, value] : data)
        item->setData(value, role);
    return item;
}

QStandardItemModel *sampleRows(QObject *parent)
{
    const QVariant right = int(Qt::AlignRight | Qt::AlignVCenter);
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {u"Rule"_s, u"Where"_s, u"State"_s, u"Risk"_s, u"Reach"_s, u"Nearest that fits"_s});
    model->setHeaderData(3, Qt::Horizontal, right, Qt::TextAlignmentRole);
    model->setHeaderData(4, Qt::Horizontal, right, Qt::TextAlignmentRole);
    struct Row {
        QString rule;
        Tone tone;
        core::Platform platform;
        QString where;
        ui::SlotLook look;
        double risk;
        QString reach;
        QString fits;
    };
    const QList<Row> rows = {{u"Daily cap"_s, Tone::Danger, core::Platform::TikTok, u"@cocina, Thu 19"_s,
                              ui::SlotLook::Approved, 0.83, u"12,400"_s, u"Fri 10:00"_s},
                             {u"Minimum gap"_s, Tone::Danger, core::Platform::Twitter, u"@olivar, Wed 18:00"_s,
                              ui::SlotLook::Pending, 0.66, u"8,150"_s, u"Wed 18:50"_s},
                             {u"Hashtags"_s,
                              Tone::Warn,
                              core::Platform::Instagram,
                              u"@zaytun, Mon 18:15"_s,
                              ui::SlotLook::Planned,
                              0.31,
                              u"971"_s,
                              {}},
                             {u"Repeated text"_s, Tone::Warn, core::Platform::LinkedIn, u"Olivar, Mon 08:00"_s,
                              ui::SlotLook::Failed, 0.05, u"1,118"_s, u"Tue 08:00"_s}};
    for (const Row &row : rows) {
        auto *first = cell(row.rule, {{ui::tablerole::tone, int(row.tone)}, {ui::tablerole::strong, true}});
        model->appendRow(
            {first,
             cell(row.where, {{ui::tablerole::tile, int(row.platform)}, {ui::tablerole::secondary, u"ES, video"_s}}),
             cell(ui::lookWord(row.look), {{ui::tablerole::look, int(row.look)}}),
             cell(QString::number(row.risk, 'f', 2), {{ui::tablerole::risk, row.risk}, {Qt::TextAlignmentRole, right}}),
             cell(row.reach, {{Qt::TextAlignmentRole, right}}), cell({}, {{ui::tablerole::action, row.fits}})});
    }
    return model;
}

} // namespace

Gallery::Gallery(QWidget *parent)
    : QWidget(parent)
{
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(16);
        column->setContentsMargins({});
    }
    addBar(*left);
    addNotes(*left);
    addTable(*left);
    addChoices(*left);
    left->addStretch();
    addFields(*right);
    addEmptyNote(*right);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(16);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    row->addSpacing(ui::SideSheet::sheetWidth - 16);
    addSheet();
}

void Gallery::addBar(QVBoxLayout &column)
{
    auto *views = new ui::Segments(u"View"_s);
    for (const QString &text : {u"Week"_s, u"Accounts"_s, u"List"_s})
        views->add(text);
    auto *search = new ui::SearchField(u"Search or command"_s);
    search->setKeyCap(u"Ctrl K"_s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(views);
    bar->addWidget(search, 1);
    bar->addWidget(new ui::IconButton(u"more"_s, u"More"_s));
    column.addLayout(bar);

    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    for (const int chosen : {2, 1, 0}) {
        auto *chip = new ui::FilterChip(u"All platforms"_s, [](int count) { return u"%1 platforms"_s.arg(count); });
        chip->setObjectName(u"chip%1"_s.arg(chosen));
        chip->setChoices({{u"tiktok"_s, u"TikTok"_s}, {u"youtube"_s, u"YouTube"_s}, {u"x"_s, u"X"_s}});
        chip->setChosen(QStringList({u"tiktok"_s, u"x"_s}).first(chosen));
        chips->addWidget(chip);
    }
    for (const auto &[role, text] : {std::pair{ButtonRole::Primary, u"Apply 6 moves"_s},
                                     {ButtonRole::Plain, u"Preview"_s},
                                     {ButtonRole::Danger, u"Reject"_s},
                                     {ButtonRole::Quiet, u"Show"_s}})
        chips->addWidget(new ui::ActionButton(role, text));
    auto *off = new ui::ActionButton(ButtonRole::Primary, u"Save"_s);
    off->setEnabled(false);
    off->setToolTip(u"Nothing has changed"_s);
    chips->addWidget(off);
    chips->addStretch();
    column.addLayout(chips);
}

void Gallery::addNotes(QVBoxLayout &column)
{
    auto *warn = new ui::Banner(Tone::Warn);
    warn->setTitle(u"The earlier approval is void"_s);
    warn->tell(u"Time and caption changed, risk went up a band"_s, u"Show what changed"_s);
    column.addWidget(warn);
    auto *danger = new ui::Banner(Tone::Danger);
    danger->tell(u"Two slots could not be sent. Nothing else is held."_s, u"Try again"_s);
    danger->setClosable();
    column.addWidget(danger);
    auto *news = new ui::Banner(Tone::Accent);
    news->tell(u"Reach is estimated until the first numbers of this week come in."_s);
    column.addWidget(news);
    auto *progress = new ui::ProgressStrip;
    progress->show(u"Planning the week of 16 November: 84 of 154 slots"_s, 0.55);
    column.addWidget(progress);
}

void Gallery::addTable(QVBoxLayout &column)
{
    auto *card = new ui::Card(u"Broken rules"_s, u"4 in 154 slots"_s);
    card->setFlush();
    auto *table = new ui::TableView(u"Broken rules"_s);
    table->setObjectName(u"table"_s);
    table->setModel(sampleRows(table));
    table->fitColumns(1);
    table->sortBy(3, Qt::DescendingOrder);
    table->growWithRows();
    table->selectRow(1);
    card->body()->addWidget(table);
    column.addWidget(card);
}

void Gallery::addChoices(QVBoxLayout &column)
{
    auto *card = new ui::Card(u"Choices"_s, u"as the style paints them"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *partly = new QCheckBox(u"Some of them"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *on = new QCheckBox(u"Peak hours"_s);
    on->setChecked(true);
    auto *off = new QCheckBox(u"Blackouts"_s);
    auto *never = new QCheckBox(u"Cap used"_s);
    never->setEnabled(false);
    never->setToolTip(u"There is no cap"_s);
    for (QCheckBox *box : {on, off, partly, never})
        row->addWidget(box);
    auto *once = new QRadioButton(u"Once"_s);
    once->setChecked(true);
    row->addWidget(once);
    row->addWidget(new QRadioButton(u"Weekly"_s));
    row->addStretch();
    card->body()->addLayout(row);

    auto *more = new QHBoxLayout;
    more->setSpacing(16);
    auto *tabs = new QTabBar;
    tabs->setAccessibleName(u"Pages"_s);
    for (const QString &text : {u"Plan"_s, u"Accounts"_s, u"Preview"_s})
        tabs->addTab(text);
    auto *bar = new QProgressBar;
    bar->setAccessibleName(u"Cap used"_s);
    bar->setValue(40);
    auto *risk = new ui::RiskLabel;
    risk->setRisk(0.46);
    auto *worse = new ui::RiskLabel(ui::RiskLabel::Parts::Number);
    worse->setRisk(0.83);
    more->addWidget(tabs);
    more->addWidget(bar, 1);
    more->addWidget(risk);
    more->addWidget(worse);
    card->body()->addLayout(more);
    auto *counters = new QHBoxLayout;
    for (const int used : {214, 2050, 2214}) {
        auto *counter = new ui::CounterLabel(u"Characters"_s);
        counter->setCount(used, 2200);
        counters->addWidget(counter);
    }
    counters->addStretch();
    card->body()->addLayout(counters);
    column.addWidget(card);
}

void Gallery::addFields(QVBoxLayout &column)
{
    auto *card = new ui::Card(u"Form"_s);
    auto *form = new ui::FormColumn;
    auto *name = new ui::LineField;
    name->setText(u"Harvest week"_s);
    form->addField(u"Name of the plan"_s, name)->setHelp(u"Shown in the calendar and in reports"_s);
    auto *zone = new ui::ComboBox;
    zone->setObjectName(u"zone"_s);
    zone->addItems({u"Europe/Madrid"_s, u"Europe/London"_s, u"Asia/Beirut"_s});
    form->addField(u"Time zone"_s, zone);
    auto *date = new ui::DateField;
    date->setObjectName(u"date"_s);
    date->setToday(QDate(2026, 11, 16));
    date->setDate(QDate(2026, 11, 19));
    date->setMarks([](QDate day) {
        return day.dayOfWeek() > 5 ? ui::DayMark() : ui::DayMark{day.day() % 9 + 1, (day.day() * 7 % 90) / 100.0};
    });
    auto *time = new ui::TimeField;
    time->setText(u"25:10"_s);
    time->setProblem(u"This is no time of day; write it as 9:30 or 21:15"_s);
    form->addRow({{u"Day"_s, date}, {u"Time"_s, time}}).last()->setError(time->problem());
    auto *gap = new ui::NumberField(0, 48);
    gap->setUnit(u"h"_s);
    gap->setValue(4);
    form->addField(u"Least time between two slots"_s, gap);
    auto *tags = new ui::TagField;
    tags->setTags({u"harvest"_s, u"oliveoil"_s, u"زيتون"_s});
    form->addField(u"Hashtags"_s, tags);
    auto *caption = new QPlainTextEdit(u"Ten days in the groves, and the first oil of the year."_s);
    caption->setFixedHeight(64);
    auto *counter = new ui::CounterLabel(u"Characters"_s);
    counter->setCount(54, 2200);
    form->addField(u"Caption"_s, caption)->setAtEnd(counter);
    card->body()->addWidget(form);
    column.addWidget(card);
}

void Gallery::addEmptyNote(QVBoxLayout &column)
{
    auto *card = new ui::Card;
    auto *note = new ui::EmptyNote(u"view-calendar-week"_s, u"No slots this week"_s,
                                   u"Plan the week from your contents, or put a single slot where you want it."_s);
    note->addPrimary(u"Plan this week"_s);
    note->addQuiet(u"Add a slot"_s);
    card->body()->addWidget(note);
    column.addWidget(card, 1);
}

void Gallery::addSheet()
{
    auto *sheet = new ui::SideSheet(this);
    sheet->setTitle(u"Primera prensa del año"_s);
    auto *body = new QWidget;
    auto *form = new QVBoxLayout(body);
    form->setSpacing(16);
    auto *title = new ui::LineField;
    title->setText(u"Primera prensa del año"_s);
    form->addWidget(new ui::Field(u"Title"_s, title));
    auto *account = new ui::ComboBox;
    account->addItems({u"@cocina"_s, u"@olivar"_s});
    form->addWidget(new ui::Field(u"Account"_s, account));
    form->addStretch();
    sheet->setBody(body);
    sheet->addAction(ButtonRole::Primary, u"Save"_s, u"sheetSave"_s);
    sheet->addAction(ButtonRole::Plain, u"Cancel"_s, u"sheetCancel"_s);
    sheet->addAction(ButtonRole::Danger, u"Delete"_s, u"sheetDelete"_s);
    sheet->open();
}

QList<std::pair<QString, QPixmap>> Gallery::popups()
{
    QList<std::pair<QString, QPixmap>> pictures;
    auto *date = findChild<ui::DateField *>(u"date"_s);
    date->openMonth();
    pictures.append({u"month"_s, date->popup()->grab()});
    date->popup()->close();

    auto *chip = findChild<ui::FilterChip *>(u"chip2"_s);
    chip->openMenu();
    auto *ticks = chip->findChild<QMenu *>(u"filterMenu"_s);
    pictures.append({u"filtermenu"_s, ticks->grab()});
    ticks->close();

    QMenu menu;
    menu.addAction(u"Edit…"_s)->setShortcut(Qt::Key_Return);
    menu.addAction(u"Move to…"_s)->setShortcut(Qt::CTRL | Qt::Key_M);
    menu.addMenu(u"Send for approval"_s)->addAction(u"Whole plan"_s);
    menu.addSeparator();
    menu.addAction(u"Cancel the slot"_s)->setShortcut(Qt::Key_Delete);
    menu.addAction(u"Published slots stay"_s)->setEnabled(false);
    menu.popup(mapToGlobal(QPoint(40, 40)));
    menu.setActiveAction(menu.actions().at(1));
    pictures.append({u"menu"_s, menu.grab()});
    menu.close();

    auto *zone = findChild<ui::ComboBox *>(u"zone"_s);
    zone->showPopup();
    pictures.append({u"combo"_s, zone->view()->window()->grab()});
    zone->hidePopup();

    auto *dialog = new ui::Dialog(u"Release the stop"_s, this);
    dialog->setExplanation(u"Approved slots will be held no longer."_s);
    auto *secret = new ui::LineField;
    secret->setEchoMode(QLineEdit::Password);
    dialog->body()->addWidget(new ui::Field(u"Owner's passphrase"_s, secret));
    dialog->setRefusal(u"The passphrase is not the owner's"_s);
    dialog->addCancel(u"cancel"_s);
    dialog->addButton(ButtonRole::Primary, u"Release"_s, u"release"_s);
    dialog->open();
    pictures.append({u"dialog"_s, dialog->grab()});
    dialog->close();
    return pictures;
}

QStringList Gallery::faults() const
{
    QStringList faults;
    const auto widgets = findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString who =
            u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        const bool ofOther = widget->parentWidget()->inherits("QAbstractSpinBox") || widget->inherits("QScrollBar")
            || widget->inherits("QAbstractScrollArea") || widget->objectName() == u"tagLine"_s
            || widget->objectName() == u"tagChip"_s;
        if (!widget->isVisible() || ofOther || widget->focusPolicy() == Qt::NoFocus)
            continue;
        if (widget->height() < leastHeight)
            faults.append(u"%1 is %2 px high"_s.arg(who).arg(widget->height()));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            faults.append(who + u" has no accessible name"_s);
    }
    return faults;
}

} // namespace tests
