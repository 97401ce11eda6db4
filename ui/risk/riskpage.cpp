// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/riskpage.h"

#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "core/model/plan.h"
#include "ui/calendar/weekgeometry.h"
#include "ui/common/actionbutton.h"
#include "ui/common/card.h"
#include "ui/common/desk.h"
#include "ui/common/emptynote.h"
#include "ui/common/habits.h"
#include "ui/common/pagescroll.h"
#include "ui/common/painting.h"
#include "ui/common/preferences.h"
#include "ui/common/segments.h"
#include "ui/common/textlabel.h"
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
    m_content = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_content);
    m_columns->setContentsMargins(24, 16, 24, 16);
    m_columns->setSpacing(16);
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    m_columns->addLayout(column, 1);
    m_heatmaps = {
        makeHeatmap(u"dayAndHour"_s, tr("Day and hour"), tr("highest risk in each hour"), column),
        makeHeatmap(u"accountAndDay"_s, tr("Account and day"), tr("highest risk, number of slots"), column),
        makeHeatmap(u"platformAndFactor"_s, tr("Platform and factor"), tr("what the average risk comes from"), column),
    };
    column->addStretch(1);
    m_side = new QWidget(m_content);
    m_thresholds = new Card(tr("Thresholds"), {}, m_side);
    m_scale = new ThresholdScale(m_thresholds);
    m_thresholds->body()->addWidget(m_scale);
    m_leftOut = new TextLabel(FontRole::Secondary, {}, Tone::Second, m_thresholds);
    m_leftOut->setObjectName(u"leftOut"_s);
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    m_thresholds->body()->addWidget(m_leftOut);
    m_list = new RiskListCard(m_side);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(16);
    side->addWidget(m_thresholds);
    side->addWidget(m_list);
    side->addWidget(m_mitigation);
    side->addStretch(1);
    m_columns->addWidget(m_side);
    m_scroll = new PageScroll(m_content, this);

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
    m_stack->addWidget(m_scroll);
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
    connect(m_mitigation, &MitigationCard::loaded, this, [this] {
        placeSide(); // its card is as high as its words
        Q_EMIT loaded();
    });
    connect(m_scroll, &PageScroll::roomChanged, this, &RiskPage::placeSide);
    for (const Heatmap &heatmap : m_heatmaps) {
        connect(heatmap.view, &HeatmapView::opened, this, [this, model = heatmap.model](const QModelIndex &index) {
            const HeatCell &cell = model->grid().cell(index.row(), index.column());
            m_list->drill(cell.brief, cell.slotIds);
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
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(beside ? sideWidth : 0);
    m_side->setMaximumWidth(beside ? sideWidth : QWIDGETSIZE_MAX);
    m_list->setRoom(beside ? roomOfList() : QWIDGETSIZE_MAX);
}

/// What the window leaves for the list between the cards above and below it.
int RiskPage::roomOfList() const
{
    const QMargins margins = m_columns->contentsMargins();
    const int others = m_thresholds->layout()->totalHeightForWidth(sideWidth)
        + m_mitigation->layout()->totalHeightForWidth(sideWidth) + 2 * m_side->layout()->spacing();
    return m_scroll->viewport()->height() - margins.top() - margins.bottom() - others;
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
                          tr("%1, assessed %2", "number of slots, time").arg(slotCountText(int(rows.size())), at));
    QList<double> risks;
    for (const RiskRow &row : rows)
        risks.append(row.slot.risk.score);
    m_scale->show(risks, core::riskLimit(m_desk.safety().mode));
    m_thresholds->setAside(slotCountText(int(rows.size())));
    const RiskFilter filter = m_filters->filter();
    const auto leftOut =
        std::ranges::count_if(m_reader->leftOut(), [&filter](const core::Slot &slot) { return filter.passes(slot); });
    m_leftOut->setText(tr("Not counted: %n rejected, missed or cancelled slots", nullptr, int(leftOut)));
    m_leftOut->setVisible(leftOut > 0);
    m_list->show(rows, m_desk.zone());
    placeSide(); // the cards above and below the list have other words
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
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_scroll) : m_note);
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
