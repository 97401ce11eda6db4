// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/movedialog.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "core/engine/libraryqueries.h"
#include "ui/calendar/missingtime.h"
#include "ui/calendar/verdictcard.h"
#include "ui/common/actionbutton.h"
#include "ui/common/combobox.h"
#include "ui/common/datefield.h"
#include "ui/common/formcolumn.h"
#include "ui/common/textlabel.h"
#include "ui/common/timefield.h"
#include "ui/common/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

/// How often a place is tried per slot while looking for one that fits: the answer must come at once.
constexpr qsizetype mostTries = 960;

QString titleFor(const QList<SlotRow> &rows)
{
    return rows.size() == 1 ? MoveDialog::tr("Move “%1”").arg(isolated(rows.first().title))
                            : MoveDialog::tr("Move %n slots", nullptr, int(rows.size()));
}

bool isOfOnePlatform(const QList<SlotRow> &rows)
{
    return std::ranges::all_of(rows,
                               [&](const SlotRow &row) { return row.slot.platform == rows.first().slot.platform; });
}

} // namespace

MoveDialog::MoveDialog(Desk &desk, const QList<SlotRow> &rows, QWidget *parent)
    : Dialog(titleFor(rows), parent)
    , m_desk(desk)
    , m_rows(rows)
    , m_inHand(new SlotsInHand(desk, this))
{
    setObjectName(u"moveDialog"_s);
    layOut();
    connectAll();
    offerAccounts();
    setAt(m_rows.first().slot.dueAt);
    m_inHand->take(m_rows, DropAction::Move);
    judge();
    m_time->setFocus();
    m_time->selectAll();
}

void MoveDialog::layOut()
{
    if (m_rows.size() > 1)
        setExplanation(tr("Day and time are those of the first one; the others keep their distance from it."));
    m_date = new DateField;
    m_date->setObjectName(u"moveDate"_s);
    m_date->setToday(core::localDate(m_desk.now(), m_desk.zone()));
    m_time = new TimeField;
    m_time->setObjectName(u"moveTime"_s);
    m_account = new ComboBox;
    m_account->setObjectName(u"moveAccount"_s);
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *form = new FormColumn;
    form->addRow({{tr("Day"), m_date}, {tr("Time"), m_time}});
    form->addField(tr("Account"), m_account);
    m_card = new VerdictCard;
    m_nearestRow = new QWidget;
    m_nearestRow->setObjectName(u"nearestTimes"_s);
    m_nearest = new QHBoxLayout(m_nearestRow);
    m_nearest->setContentsMargins({});
    m_nearest->setSpacing(8);
    body()->addWidget(form);
    body()->addWidget(m_card);
    body()->addWidget(m_nearestRow);
    body()->addStretch();
    addCancel(u"moveCancel"_s);
    m_room = addButton(ButtonRole::Plain, tr("Make room"), u"moveMakeRoom"_s);
    m_room->hide();
    m_move = addButton(ButtonRole::Primary, tr("Move"), u"moveNow"_s);
    m_move->setDefault(true);
}

void MoveDialog::connectAll()
{
    connect(m_date, &DateField::dateChanged, this, &MoveDialog::judge);
    connect(m_time, &TimeField::timeChanged, this, &MoveDialog::judge);
    connect(m_account, &QComboBox::currentIndexChanged, this, &MoveDialog::judge);
    connect(m_inHand, &SlotsInHand::known, this, &MoveDialog::judge);
    connect(m_move, &ActionButton::clicked, this, [this] { finish(CalendarHands::Room::AsItIs); });
    connect(m_room, &ActionButton::clicked, this, [this] { finish(CalendarHands::Room::Make); });
}

/// Accounts of the slots' platform; where they are of several, each keeps its own.
void MoveDialog::offerAccounts()
{
    const core::Slot &first = m_rows.first().slot;
    if (m_rows.size() == 1)
        m_account->addItem(m_rows.first().username, first.accountId);
    else
        m_account->addItem(tr("Each keeps its account"), QString());
    if (!isOfOnePlatform(m_rows)) {
        m_account->setEnabled(false);
        m_account->setToolTip(tr("They are of several platforms"));
        return;
    }
    m_desk.ask(core::ListAccounts{}, this, [this](const core::Result<core::ListAccounts::Answer> &answer) {
        if (!answer)
            return; // the one that it has is there
        const core::Platform platform = m_rows.first().slot.platform;
        for (const core::ListAccounts::Item &item : *answer) {
            if (item.account.platform == platform && m_account->findData(item.account.id) < 0)
                m_account->addItem(item.account.username, item.account.id);
        }
    });
}

void MoveDialog::setAt(core::Instant at)
{
    const QDateTime local = core::toLocal(at, m_desk.zone());
    m_date->setDate(local.date());
    m_time->setTime(QTime(local.time().hour(), local.time().minute()));
}

std::optional<WallTime> MoveDialog::target() const
{
    if (!m_date->date().isValid() || !m_time->time().isValid())
        return {};
    const WallTime origin = wallTimeOf(m_rows.first().slot.dueAt, m_desk.zone());
    const WallTime typed{m_date->date(), m_time->time().hour() * 60.0 + m_time->time().minute()};
    // Seconds that nobody sees are no change.
    return origin.date == typed.date && std::floor(origin.minute) == typed.minute ? origin : typed;
}

QList<SlotMove> MoveDialog::movesTo(const WallTime &target) const
{
    SlotDrag drag = dragOf(m_rows, m_desk.zone());
    carryTo(drag, target, m_desk.zone());
    QList<SlotMove> moves = drag.moves();
    for (SlotMove &move : moves)
        move.accountId = m_account->currentData().toString();
    return moves;
}

void MoveDialog::judge()
{
    const auto to = target();
    DropVerdict verdict{
        DropVerdict::Kind::Refused, verdictWord(DropVerdict::Kind::Refused), tr("Say a day and a time"), {}, {}, {}};
    if (to)
        verdict = m_inHand->judge(movesTo(*to), DropAction::Move);
    using Kind = DropVerdict::Kind;
    const QString missing = missingTimeText(m_date->date(), m_time->time(), m_desk.zone());
    if (!missing.isEmpty() && (verdict.kind == Kind::Fits || verdict.kind == Kind::Costs))
        verdict.reason = missing;
    m_card->show(verdict);
    m_move->setEnabled(verdict.kind == Kind::Fits || verdict.kind == Kind::Costs);
    m_move->setToolTip(m_move->isEnabled() ? QString() : plainTip(verdict.reason));
    m_room->setVisible(!verdict.room.isEmpty());
    m_room->setToolTip(tr("%n planned slots in the way move or are cancelled", nullptr, int(verdict.room.size())));
    offerNearest();
}

/// Where it does not fit: the nearest time before and after that does, and the same time on the nearest other day.
void MoveDialog::offerNearest()
{
    while (QLayoutItem *item = m_nearest->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto to = target();
    m_nearestRow->setVisible(to && m_card->verdict().kind == DropVerdict::Kind::Refused);
    if (!m_nearestRow->isVisibleTo(this))
        return;
    const QTimeZone &zone = m_desk.zone();
    const core::Instant wanted = wallClock(to->date, to->minute, zone);
    const qsizetype tries = std::clamp<qsizetype>(mostTries / (m_rows.size() * m_rows.size()), 8, 96);
    QList<core::Instant> found;
    const auto look = [&](const auto &next) {
        for (int step = 1; step <= tries; ++step) {
            const std::optional<core::Instant> at = next(step);
            if (!at)
                return;
            if (!found.contains(*at) && m_inHand->fits(movesTo(wallTimeOf(*at, zone))))
                return found.append(*at);
        }
    };
    const core::Instant quarter{std::chrono::floor<std::chrono::duration<qint64, std::ratio<900>>>(wanted)};
    look([&](int step) { return std::optional<core::Instant>(quarter - (step - (quarter < wanted ? 1 : 0)) * 15min); });
    look([&](int step) { return std::optional<core::Instant>(quarter + step * 15min); });
    look([&](int step) {
        const int day = (step + 1) / 2 * (step % 2 == 0 ? -1 : 1);
        return step > 12 ? std::nullopt : std::optional(wallClock(to->date.addDays(day), to->minute, zone));
    });
    if (m_card->verdict().nearest && !found.contains(*m_card->verdict().nearest) && found.isEmpty())
        found.append(*m_card->verdict().nearest);
    if (found.isEmpty())
        return m_nearestRow->hide();
    m_nearest->addWidget(new TextLabel(FontRole::Secondary, tr("Fits at"), Tone::Second));
    for (const core::Instant at : std::as_const(found)) {
        const QString text = QLocale().toString(core::toLocal(at, zone), u"ddd d MMM HH:mm"_s);
        auto *take = new ActionButton(ButtonRole::Plain, isolated(text));
        take->setObjectName(u"nearestTime"_s);
        take->setAutoDefault(false);
        connect(
            take, &ActionButton::clicked, this,
            [this, at] {
                setAt(at);
                m_time->setFocus(); // the button goes with its row
                judge();
            },
            Qt::QueuedConnection);
        m_nearest->addWidget(take);
    }
    m_nearest->addStretch();
}

void MoveDialog::finish(CalendarHands::Room room)
{
    const auto to = target();
    if (!to)
        return;
    Q_EMIT moveWanted(movesTo(*to), room);
    accept();
}

} // namespace ui
