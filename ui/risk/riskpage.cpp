// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/riskpage.h"

#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "core/model/plan.h"
#include "ui/calendar/weekgeometry.h"
#include "ui/common/actionbutton.h"
#include "ui/common/canvas.h"
#include "ui/common/card.h"
#include "ui/common/desk.h"
#include "ui/common/emptynote.h"
#include "ui/common/habits.h"
#include "ui/common/painting.h"
#include "ui/common/preferences.h"
#include "ui/common/segments.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/risk/heatmapview.h"
#include "ui/risk/heatmodel.h"
#include "ui/risk/mitigationcard.h"
#include "ui/risk/riskfilterbar.h"
#include "ui/risk/risklistcard.h"
#include "ui/risk/riskreader.h"
#include "ui/risk/thresholdscale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int sideWidth = 328;
constexpr int sideBySide = 1000; ///< From this width on the cards stand beside the heatmaps.
constexpr int manyDays = 28;

} // namespace

RiskPage::RiskPage(const Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_desk(bench.desk)
    , m_toast(bench.toast)
    , m_reader(new RiskReader(m_desk, this))
    , m_mitigation(new MitigationCard(bench, this))
{
    setObjectName(u"riskPage"_s);
    m_segments = new Segments(tr("Days"), this);
    m_segments->setObjectName(u"riskDays"_s);
    m_segments->add(tr("This week"));
    m_segments->add(tr("Next week"));
    m_segments->add(tr("Last 28 days"));
    layOut();
    connectAll();
    placeSide();
    showNote();
    showStretch(Stretch::ThisWeek);
    connect(&bench.preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == QLatin1String(preferences::firstDay.key))
            showStretch(m_stretch);
    });
}

void RiskPage::layOut()
{
    m_filters = new RiskFilterBar(this);
    m_content = new Canvas(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(24, 16, 16, 16);
    column->setSpacing(16);
    m_heatmaps = {
        makeHeatmap(u"dayAndHour"_s, tr("Day and hour"), tr("highest risk in each hour"), column),
        makeHeatmap(u"accountAndDay"_s, tr("Account and day"), tr("highest risk, number of slots"), column),
        makeHeatmap(u"platformAndFactor"_s, tr("Platform and factor"), tr("what the average risk comes from"), column),
    };
    column->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);

    m_side = new QWidget(this);
    m_thresholds = new Card(tr("Thresholds"), {}, m_side);
    m_scale = new ThresholdScale(m_thresholds);
    m_thresholds->body()->addWidget(m_scale);
    m_list = new RiskListCard(m_side);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(16);
    side->addWidget(m_thresholds);
    side->addWidget(m_list, 1);
    side->addWidget(m_mitigation);

    m_board = new Canvas(this);
    auto *row = new QHBoxLayout(m_board);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_scroll, 1);
    m_note = new EmptyNote(u"grid-rectangular"_s, {}, {}, this);
    m_note->setObjectName(u"riskNote"_s);
    m_plan = m_note->addPrimary(tr("Plan a week"));
    connect(m_plan, &ActionButton::clicked, this,
            [this] { Q_EMIT planWanted({.platforms = {}, .languages = {}, .weekStart = days().first}); });
    connect(m_note->addQuiet(tr("Open the calendar")), &ActionButton::clicked, this,
            [this] { Q_EMIT wanted(Destination{.view = View::Calendar, .day = days().first}); });

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_filters);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_note);
    m_stack->addWidget(m_board);
    whole->addLayout(m_stack, 1);
}

RiskPage::Heatmap RiskPage::makeHeatmap(const QString &name, const QString &title, const QString &aside,
                                        QVBoxLayout *column)
{
    Heatmap heatmap;
    heatmap.card = new Card(title, aside, m_content);
    heatmap.model = new HeatModel(this);
    heatmap.view = new HeatmapView(title, *heatmap.model, heatmap.card);
    heatmap.view->setObjectName(name);
    heatmap.card->body()->addWidget(heatmap.view);
    column->addWidget(heatmap.card);
    return heatmap;
}

void RiskPage::connectAll()
{
    connect(m_segments, &Segments::currentChanged, this, [this](int index) { showStretch(Stretch(index)); });
    connect(m_filters, &RiskFilterBar::filterChanged, this, &RiskPage::showAll);
    connect(m_reader, &RiskReader::read, this, [this] {
        m_trouble.clear();
        showAll();
        m_mitigation->show(m_reader->rows(), m_reader->accounts());
        Q_EMIT loaded();
    });
    connect(m_reader, &RiskReader::failed, this, &RiskPage::onFailed);
    connect(m_mitigation, &MitigationCard::loaded, this, &Page::loaded);
    for (const Heatmap &heatmap : m_heatmaps) {
        connect(heatmap.view, &HeatmapView::opened, this, [this, model = heatmap.model](const QModelIndex &index) {
            const HeatCell &cell = model->grid().cell(index.row(), index.column());
            m_list->drill(cell.brief, cell.slotIds);
            if (m_scroll->isAncestorOf(m_side))
                m_scroll->ensureWidgetVisible(m_list);
        });
        connect(heatmap.view, &HeatmapView::focusMoved, this, [this, view = heatmap.view](const QRect &cell) {
            const QPoint centre = view->mapTo(m_content, cell.center());
            m_scroll->ensureVisible(centre.x(), centre.y(), cell.width(), cell.height() + 16);
        });
    }
    connect(m_list, &RiskListCard::slotWanted, this, [this](const RiskRow &row) {
        const QDate day = core::localDate(row.slot.dueAt, m_desk.zone());
        Q_EMIT wanted(Destination{View::Calendar, {row.slot.id}, row.slot.planId, {}, {}, day});
    });
    connect(m_list, &RiskListCard::slotsWanted, this, [this](const QList<RiskRow> &rows) {
        Destination calendar;
        for (const RiskRow &row : rows)
            calendar.slotIds.append(row.slot.id);
        calendar.day = core::localDate(rows.first().slot.dueAt, m_desk.zone());
        Q_EMIT wanted(calendar);
    });
}

void RiskPage::placeSide()
{
    const bool beside = width() >= sideBySide;
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    auto *row = static_cast<QHBoxLayout *>(m_board->layout());
    const int end = beside ? 8 : 24;
    column->setContentsMargins(24, 16, 24, 16);
    if (layoutDirection() == Qt::LeftToRight)
        column->setContentsMargins(24, 16, end, 16);
    else
        column->setContentsMargins(end, 16, 24, 16);
    m_side->setMinimumWidth(beside ? sideWidth + 24 : 0);
    m_side->setMaximumWidth(beside ? sideWidth + 24 : QWIDGETSIZE_MAX);
    const bool ltr = layoutDirection() == Qt::LeftToRight;
    m_side->layout()->setContentsMargins(beside && !ltr ? 24 : 0, beside ? 16 : 0, beside && ltr ? 24 : 0,
                                         beside ? 16 : 0);
    m_list->setMinimumHeight(beside ? 0 : 360);
    if (beside && row->indexOf(m_side) < 0)
        row->addWidget(m_side);
    else if (!beside && column->indexOf(m_side) < 0)
        column->insertWidget(column->count() - 1, m_side);
}

void RiskPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeSide();
}

Page::Heading RiskPage::heading() const
{
    return {tr("Risk"), {}, {}};
}

QWidget *RiskPage::barControls()
{
    return m_segments;
}

QString RiskPage::statusText() const
{
    if (!m_reader->isLoaded())
        return {};
    const QList<RiskRow> rows = shownRows();
    const std::array<int, 4> counts = bandCounts(rows);
    return tr("%1 high, %2 critical of %3", "slots by risk").arg(counts[2]).arg(counts[3]).arg(rows.size());
}

Page::Waiting RiskPage::waiting() const
{
    const double limit = core::riskLimit(m_desk.safety().mode);
    return {int(std::ranges::count_if(m_reader->rows(),
                                      [limit](const RiskRow &row) {
                                          const bool open = !core::isFinal(row.slot.state);
                                          return open
                                              && (row.slot.risk.score > limit
                                                  || row.slot.risk.level() == core::RiskLevel::Critical);
                                      })),
            false};
}

bool RiskPage::isLoaded() const
{
    return m_reader->isLoaded() && m_mitigation->isLoaded();
}

void RiskPage::open(const Destination &destination)
{
    if (destination.slotIds.isEmpty())
        return;
    m_list->drill(slotCountText(int(destination.slotIds.size())), destination.slotIds);
}

HeatDays RiskPage::days() const
{
    const QTimeZone zone = m_desk.zone();
    const QDate today = core::localDate(m_desk.now(), zone);
    const QDate week = weekOf(today, firstDayOfWeek());
    switch (m_stretch) {
    case Stretch::ThisWeek:
        return {week, 7, zone, today};
    case Stretch::NextWeek:
        return {week.addDays(7), 7, zone, today};
    case Stretch::LastDays:
        break;
    }
    return {today.addDays(1 - manyDays), manyDays, zone, today};
}

void RiskPage::showStretch(Stretch stretch)
{
    m_stretch = stretch;
    m_list->leaveDrill();
    const HeatDays span = days();
    m_reader->show(core::startOfDay(span.first, span.zone),
                   core::startOfDay(span.first.addDays(span.count), span.zone));
    showNote();
    Q_EMIT barsChanged();
}

QList<RiskRow> RiskPage::shownRows() const
{
    const RiskFilter filter = m_filters->filter();
    QList<RiskRow> rows = m_reader->rows();
    rows.removeIf([&filter](const RiskRow &row) { return !filter.passes(row.slot); });
    return rows;
}

void RiskPage::showAll()
{
    m_filters->showChoices(m_reader->rows(), m_reader->accounts());
    const QList<RiskRow> rows = shownRows();
    const QString at = QLocale().toString(core::toLocal(m_reader->readAt(), m_desk.zone()), u"HH:mm"_s);
    m_filters->showCounts(rows.size(), m_reader->rows().size(),
                          tr("%1, read %2", "number of slots, time").arg(slotCountText(int(rows.size())), at));
    QList<double> risks;
    for (const RiskRow &row : rows)
        risks.append(row.slot.risk.score);
    m_scale->show(risks, core::riskLimit(m_desk.safety().mode));
    m_thresholds->setAside(slotCountText(int(rows.size())));
    m_list->show(rows, m_desk.zone());
    showHeatmaps();
    showNote();
    Q_EMIT barsChanged();
}

void RiskPage::showHeatmaps()
{
    const QList<RiskRow> rows = shownRows();
    const RiskFilter filter = m_filters->filter();
    QList<core::Account> accounts = m_reader->accounts();
    accounts.removeIf([&](const core::Account &account) {
        const bool named = filter.accountIds.isEmpty() || filter.accountIds.contains(account.id);
        const bool there = filter.platforms.isEmpty() || filter.platforms.contains(account.platform);
        return !named || !there;
    });
    std::ranges::stable_sort(accounts, [](const core::Account &a, const core::Account &b) {
        return std::pair(a.platform, a.username) < std::pair(b.platform, b.username);
    });
    m_heatmaps[0].model->show(byDayAndHour(rows, days()));
    m_heatmaps[1].model->show(byAccountAndDay(rows, accounts, days(), m_desk.now()));
    m_heatmaps[2].model->show(byPlatformAndFactor(rows));
    m_heatmaps[2].card->setVisible(!rows.isEmpty());
    for (const Heatmap &heatmap : m_heatmaps)
        heatmap.view->setLimit(core::riskLimit(m_desk.safety().mode));
}

void RiskPage::showNote()
{
    const bool any = m_reader->isLoaded() && !m_reader->rows().isEmpty();
    m_plan->setVisible(m_reader->isLoaded() && m_stretch != Stretch::LastDays && m_desk.may(core::Scope::Write));
    m_stack->setCurrentWidget(any ? m_board : static_cast<QWidget *>(m_note));
    if (!m_trouble.isEmpty() && !any)
        m_note->setWords(tr("The slots could not be read"), m_trouble);
    else if (!m_reader->isLoaded())
        m_note->setWords(tr("Reading the slots…"), {});
    else if (m_reader->accounts().isEmpty())
        m_note->setWords(tr("No accounts yet"), tr("Risk belongs to an account: add one, then plan a week"));
    else
        m_note->setWords(m_stretch == Stretch::LastDays ? tr("No slots in the last 28 days")
                                                        : tr("No slots in this week"),
                         tr("Plan a week, or make a slot by hand in the calendar; its risk shows here at once"));
}

void RiskPage::onFailed(const core::Error &error)
{
    m_trouble = error.message;
    showNote();
    m_toast.show(Toast::Kind::Trouble, tr("The slots could not be read: %1").arg(error.message), tr("Try again"),
                 [this] { m_reader->reload(); });
    Q_EMIT loaded();
}

void RiskPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).canvas);
}

} // namespace ui
