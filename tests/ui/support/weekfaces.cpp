// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "weekfaces.h"

#include <QLocale>
#include <QScrollBar>

#include "core/model/slotjson.h"
#include "ui/approvals/approvalmodel.h"
#include "ui/calendar/accountlanes.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Json;
using ui::CalendarModel;
using ui::SlotRow;

namespace tests {

namespace {

QString textOf(const Json &json, const char *member)
{
    return json[member].get<QString>();
}

core::Instant dueOf(const Json &slot)
{
    return core::instantFromIso(textOf(slot, "datetime")).value_or(core::Instant());
}

/// Where the chip stands in the view's whole content.
QRect chipIn(const ui::SlotGrid &view, const QModelIndex &index)
{
    return view.visualRect(index).translated(0, view.verticalScrollBar()->value());
}

} // namespace

WeekFaces::WeekFaces(ui::MainWindow &window, ui::Desk &desk, HttpClient &http)
    : m_window(window)
    , m_desk(desk)
    , m_http(http)
    , m_page(window.findChild<ui::CalendarPage *>())
    , m_model(window.findChild<CalendarModel *>())
    , m_byTime(window.findChild<ui::CalendarView *>())
    , m_byAccount(window.findChild<ui::AccountView *>())
    , m_list(window.findChild<QAbstractItemView *>(u"slotList"_s))
{
    using enum ui::CalendarPage::Way;
    for (const auto way : {List, Accounts, Time}) // each has been in sight once, so it has its size
        m_page->showWay(way);
}

ui::SlotGrid &WeekFaces::grid() const
{
    return m_page->way() == ui::CalendarPage::Way::Accounts ? static_cast<ui::SlotGrid &>(*m_byAccount) : *m_byTime;
}

QModelIndex WeekFaces::indexOf(const QString &id) const
{
    const QAbstractItemModel &shown = *m_byTime->model();
    for (int row = 0; row < shown.rowCount(); ++row) {
        const QModelIndex index = shown.index(row, 0);
        if (index.data(CalendarModel::SlotRole).value<SlotRow>().slot.id == id)
            return index;
    }
    return {};
}

QList<core::Slot> WeekFaces::slotsIn(const QList<core::SlotState> &states) const
{
    QList<core::Slot> found;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const core::Slot &slot = m_model->rowAt(row).slot;
        if (states.contains(slot.state) && slot.dueAt > m_desk.now() + 12h)
            found.append(slot);
    }
    std::ranges::sort(found, [](const core::Slot &a, const core::Slot &b) {
        return a.dueAt == b.dueAt ? a.id < b.id : a.dueAt < b.dueAt;
    });
    return found;
}

/// All pages of a list; null where REST did not answer.
Json WeekFaces::restList(const QByteArray &target, const char *name) const
{
    Json all = Json::array();
    QByteArray cursor;
    do {
        const Json page = m_http.get(cursor.isEmpty() ? target : target + "&cursor=" + cursor).json();
        if (!page.is_object() || !page.contains(name))
            return {};
        for (const Json &item : page[name])
            all.push_back(item);
        cursor = page.value("nextCursor", QString()).toUtf8();
    } while (!cursor.isEmpty());
    return all;
}

Json WeekFaces::restSlots() const
{
    const QDate first = m_byTime->geometry().firstDay();
    const QString from = core::toIso(core::startOfDay(first, m_desk.zone()));
    const QString to = core::toIso(core::startOfDay(first.addDays(7), m_desk.zone()));
    return restList("/distribution/slots?limit=200&from=" + from.toUtf8() + "&to=" + to.toUtf8(), "slots");
}

Json WeekFaces::restApprovals() const
{
    return restList("/distribution/approvals?limit=100", "approvals");
}

bool WeekFaces::isQuiet() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row).wanted)
            return false;
    }
    return !m_model->isLoading();
}

QString WeekFaces::disagreement() const
{
    const Json read = restSlots();
    if (!read.is_array())
        return u"REST reads no slots"_s;
    ById rest;
    for (const Json &slot : read) { // SKIPPED are the missed ones, which the window shows, and the cancelled ones
        if (slot["status"] != "SKIPPED" || m_model->indexOf(textOf(slot, "id")).isValid())
            rest.insert(textOf(slot, "id"), slot);
    }
    for (const auto &compare : {&WeekFaces::countsDisagree, &WeekFaces::weekDisagrees, &WeekFaces::lanesDisagree,
                                &WeekFaces::loadsDisagree, &WeekFaces::listDisagrees}) {
        if (const QString found = (this->*compare)(rest); !found.isEmpty())
            return found;
    }
    return queueDisagrees();
}

QString WeekFaces::countsDisagree(const ById &rest) const
{
    if (rest.size() != m_model->rowCount())
        return u"REST has %1 slots, the model %2"_s.arg(rest.size()).arg(m_model->rowCount());
    for (const auto *model : {m_byTime->model(), m_byAccount->model(), m_list->model()}) {
        if (model->rowCount() != rest.size())
            return u"a view shows %1 of %2 slots"_s.arg(model->rowCount()).arg(rest.size());
    }
    return {};
}

QString WeekFaces::weekDisagrees(const ById &rest) const
{
    for (auto slot = rest.cbegin(); slot != rest.cend(); ++slot) {
        const QModelIndex index = indexOf(slot.key());
        const Json mine = core::toJson(index.data(CalendarModel::SlotRole).value<SlotRow>().slot);
        if (mine != slot.value())
            return u"the window: %1 REST: %2"_s.arg(QString::fromUtf8(core::toBytes(mine)),
                                                    QString::fromUtf8(core::toBytes(slot.value())));
        const QRect chip = chipIn(*m_byTime, index);
        const auto place = m_byTime->geometry().placeOf(dueOf(slot.value()));
        if (!place || (!chip.isEmpty() && std::abs(chip.top() - m_byTime->geometry().yOf(place->minute)) > 2))
            return u"the chip of %1 stands elsewhere"_s.arg(slot.key());
    }
    return {};
}

/// Each slot on its account's lane and its day, and those of a cell below each other in the order of time.
QString WeekFaces::lanesDisagree(const ById &rest) const
{
    const ui::LaneGeometry &lanes = m_byAccount->geometry();
    QMap<std::pair<int, int>, QList<std::pair<core::Instant, int>>> cells; // time and pixel, by lane and day
    for (auto slot = rest.cbegin(); slot != rest.cend(); ++slot) {
        const QString account = slot->value("accountId", QString());
        const int lane = m_byAccount->laneOf(account);
        if (lane < 0)
            return u"%1 has no lane for %2"_s.arg(account, slot.key());
        const int day = lanes.dayOf(dueOf(slot.value()));
        const QRect chip = chipIn(*m_byAccount, indexOf(slot.key()));
        if (chip.isEmpty() || !lanes.cell({lane, day}).contains(QRectF(chip).center()))
            return u"the chip of %1 is not on the lane of %2, day %3"_s.arg(slot.key(), account).arg(day);
        cells[{lane, day}].append({dueOf(slot.value()), chip.top()});
    }
    for (auto &chips : cells) {
        std::ranges::sort(chips);
        for (qsizetype i = 1; i < chips.size(); ++i) {
            if (chips[i].second <= chips[i - 1].second)
                return u"a lane's slots are not in the order of time at %1"_s.arg(core::toIso(chips[i].first));
        }
    }
    return {};
}

/// "2 of 5 posts" of each account and day against what REST says stands there.
QString WeekFaces::loadsDisagree(const ById &rest) const
{
    const auto *lanes = m_page->findChild<ui::AccountLanes *>();
    QMap<std::pair<QString, QDate>, int> counts;
    for (const Json &slot : rest) {
        const QModelIndex index = m_model->indexOf(textOf(slot, "id"));
        const core::Slot shown = index.data(CalendarModel::SlotRole).value<SlotRow>().slot;
        if (core::occupiesAccount(shown.state))
            ++counts[{shown.accountId, core::localDate(dueOf(slot), m_desk.zone())}];
    }
    for (const core::Account &account : lanes->accounts()) {
        if (!account.timezone.isEmpty()) // its days reach beyond the week
            continue;
        for (int day = 0; day < 7; ++day) {
            const QDate date = m_byTime->geometry().date(day);
            const auto load = lanes->loadOf(account.id, date);
            const int count = counts.value({account.id, date});
            if (load ? load->posts != count : count > 0)
                return u"the lane of %1 counts %2 posts on %3, REST %4"_s.arg(account.username)
                    .arg(load ? load->posts : -1)
                    .arg(date.toString(Qt::ISODate))
                    .arg(count);
        }
    }
    return {};
}

QString WeekFaces::listDisagrees(const ById &rest) const
{
    QStringList lines;
    for (int row = 0; row < m_list->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_list->model()->columnCount(); ++column)
            cells.append(m_list->model()->index(row, column).data().toString());
        lines.append(cells.join(u'|'));
    }
    for (auto slot = rest.cbegin(); slot != rest.cend(); ++slot) {
        const auto shown = indexOf(slot.key()).data(CalendarModel::SlotRole).value<SlotRow>();
        const QDateTime due = core::toLocal(dueOf(slot.value()), m_desk.zone());
        const QString line = QStringList{QLocale().toString(due, u"ddd d MMM HH:mm"_s),
                                         shown.title,
                                         shown.username,
                                         textOf(slot.value(), "language").toUpper(),
                                         ui::lookWord(ui::lookOf(shown.slot)),
                                         ui::riskText(slot.value()["riskScore"].get<double>())}
                                 .join(u'|');
        if (!lines.removeOne(line))
            return u"the list has no line “%1”"_s.arg(line);
    }
    return {};
}

/// What waits for a decision, and what a decision would be about.
QString WeekFaces::queueDisagrees() const
{
    const Json read = restApprovals();
    if (!read.is_array())
        return u"REST reads no approvals"_s;
    const auto *queue = m_window.findChild<ui::ApprovalModel *>();
    QMap<QString, QString> waiting;
    for (int row = 0; row < queue->rowCount(); ++row) {
        const core::ListApprovals::Item item = queue->item(queue->index(row));
        if (!item.slot.expired)
            waiting.insert(item.slot.id, item.fingerprint);
    }
    for (const Json &item : read) {
        if (waiting.take(textOf(item, "slotId")) != textOf(item, "fingerprint"))
            return u"the queue does not have %1 as REST has it"_s.arg(textOf(item, "slotId"));
    }
    if (waiting.isEmpty())
        return {};
    const core::Slot slot = queue->item(queue->indexOf(waiting.firstKey())).slot;
    return u"the queue alone has %1, which REST does not have among %2"_s
        .arg(QString::fromUtf8(core::toBytes(core::toJson(slot))))
        .arg(read.size());
}

} // namespace tests
