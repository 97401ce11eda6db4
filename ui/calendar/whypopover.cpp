// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/whypopover.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/calendar/whywords.h"
#include "ui/common/actionbutton.h"
#include "ui/common/risklabel.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int cardWidth = 320;
constexpr qsizetype mostLanes = 4; ///< Named; more would be a list, not an answer.

/// "TikTok ES"
QString laneText(const core::Slot &slot)
{
    return WhyPopover::tr("%1 %2", "platform and language").arg(platformWord(slot.platform), slot.language.toUpper());
}

/// The best account of the lane that no rule keeps from posting there.
std::optional<QString> accountThatFits(const core::EmptyReason &reason)
{
    const auto found = std::ranges::find_if(reason.accounts, [](const auto &account) { return !account.broken; });
    return found == reason.accounts.end() ? std::nullopt : std::optional(found->accountId);
}

} // namespace

WhyPopover::WhyPopover(Desk &desk, QWidget *window)
    : Popover(cardWidth, window)
    , m_desk(desk)
{
    setObjectName(u"whyPopover"_s);
}

QString WhyPopover::timeText(core::Instant at) const
{
    return isolated(QLocale().toString(core::toLocal(at, m_desk.zone()), u"ddd d MMM HH:mm"_s));
}

/// Everything anew; what the engine still says of something earlier goes to the old content, which is gone.
void WhyPopover::begin(const QString &title)
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(4);
    body()->addWidget(m_content);
    auto *heading = new TextLabel(FontRole::BodyStrong, title);
    heading->setObjectName(u"whyTitle"_s);
    heading->setWordWrap(true);
    column->addWidget(heading);
    setAccessibleName(title);
    m_lanes.clear();
    m_asking = 0;
}

TextLabel *WhyPopover::add(const QString &text, const QString &name)
{
    auto *label = new TextLabel(FontRole::Secondary, text, Tone::Second);
    label->setObjectName(name);
    label->setWordWrap(true);
    m_content->layout()->addWidget(label);
    return label;
}

/// What a screen reader says of the card follows what is in it.
void WhyPopover::speak()
{
    QStringList lines;
    for (const TextLabel *label : m_content->findChildren<TextLabel *>())
        lines.append(label->text());
    setAccessibleDescription(lines.join(u". "_s));
}

void WhyPopover::explainSlot(const SlotRow &row)
{
    begin(tr("Why %1").arg(timeText(row.slot.dueAt)));
    add(tr("“%1”, %2").arg(isolated(row.title), laneText(row.slot)));
    auto *parts = new QWidget;
    m_content->layout()->addWidget(parts);
    auto *risk = new RiskLabel;
    risk->setRisk(row.slot.risk.score);
    m_content->layout()->addWidget(risk);
    TextLabel *position = add(tr("Asking…"), u"whyPosition"_s);
    TextLabel *council = add({}, u"whyCouncil"_s);
    council->hide();
    m_desk.ask(core::WhySlot{row.slot.id}, m_content,
               [this, parts, position](const core::Result<core::WhySlot::Answer> &answer) {
                   if (answer && answer->parts)
                       showParts(*answer, *parts);
                   position->setText(!answer             ? answer.error().message
                                         : answer->parts ? positionText(answer->position)
                                                         : tr("Nothing is known of this account"));
                   speak();
               });
    m_desk.ask(core::GetCouncil{row.slot.id}, m_content, [this, council](const core::Result<core::Council> &answer) {
        council->setText(answer ? councilText(*answer) : answer.error().message);
        council->show();
        speak();
    });
}

void WhyPopover::showParts(const core::WhySlot::Answer &why, QWidget &place)
{
    auto *grid = new QGridLayout(&place);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const auto row = [grid](const QString &name, const QString &figure, FontRole role, Tone tone) {
        const int line = grid->rowCount();
        grid->addWidget(new TextLabel(role, name, Tone::Second), line, 0);
        auto *value = new TextLabel(role, figure, tone);
        value->setObjectName(u"whyFigure"_s);
        grid->addWidget(value, line, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    };
    for (const ScorePart &part : scoreParts(*why.parts))
        row(part.name, percentText(part.factor), FontRole::Secondary,
            part.factor > 1.005       ? Tone::Ok
                : part.factor < 0.995 ? Tone::Warn
                                      : Tone::Second);
    row(why.asPlaced ? tr("Worth, when it was planned") : tr("Worth, as of now"),
        tr("%1 posts", "how many average posts it is worth").arg(QLocale().toString(why.parts->value(), 'f', 2)),
        FontRole::SecondaryStrong, Tone::Plain);
}

void WhyPopover::explainEmpty(core::Instant at, const QList<SlotRow> &lanes)
{
    m_at = at;
    begin(tr("%1 is empty").arg(timeText(at)));
    if (at <= m_desk.now()) {
        add(tr("It is over"));
        return speak();
    }
    if (lanes.isEmpty()) {
        add(tr("No plan has slots in this week"));
        return offer({});
    }
    add(tr("Asking…"), u"whyAsking"_s);
    m_asking = int(lanes.size());
    for (const SlotRow &lane : lanes) {
        m_desk.ask(core::WhyEmpty{lane.slot.planId, lane.slot.platform, lane.slot.language, at}, m_content,
                   [this, lane](const auto &answer) { onLane(lane, answer); });
    }
}

void WhyPopover::onLane(const SlotRow &pattern, const core::Result<core::WhyEmpty::Answer> &answer)
{
    // A refusal means that the time is none of the plan's, or that the plan has changed since: no lane of it.
    if (answer && answer->takenBy.isEmpty())
        m_lanes.append({pattern, *answer});
    if (--m_asking == 0)
        showLanes();
}

/// First where something can be done, then by what it would be worth.
void WhyPopover::showLanes()
{
    std::ranges::stable_sort(m_lanes, [](const Lane &a, const Lane &b) {
        const auto order = [](const Lane &lane) {
            return std::pair(accountThatFits(lane.why.reason) ? 0 : 1, -lane.why.reason.value.value_or(0));
        };
        return order(a) < order(b);
    });
    delete m_content->findChild<QWidget *>(u"whyAsking"_s);
    if (m_lanes.isEmpty())
        add(tr("No plan covers this time"), u"whyReason"_s);
    for (const Lane &lane : m_lanes.mid(0, mostLanes)) {
        auto *name = new TextLabel(FontRole::SecondaryStrong, laneText(lane.pattern.slot));
        m_content->layout()->addWidget(name);
        add(emptyText(lane.why.reason, m_desk.zone()), u"whyReason"_s);
    }
    if (m_lanes.size() > mostLanes)
        add(tr("%n more lanes", nullptr, int(m_lanes.size() - mostLanes)));
    offer(m_lanes);
}

void WhyPopover::offer(const QList<Lane> &lanes)
{
    speak();
    if (!m_desk.may(core::Scope::Write))
        return;
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addSpacing(4);
    const bool hadFocus = hasFocus();
    if (const auto account = lanes.isEmpty() ? std::nullopt : accountThatFits(lanes.first().why.reason)) {
        const SlotRow &pattern = lanes.first().pattern;
        auto *fill = new ActionButton(ButtonRole::Primary, tr("Fill it: %1").arg(laneText(pattern.slot)));
        fill->setToolTip(plainTip(tr("With “%1”").arg(isolated(pattern.title))));
        fill->setObjectName(u"whyFill"_s);
        core::CreateSlot slot;
        slot.planId = pattern.slot.planId;
        slot.platform = pattern.slot.platform;
        slot.dueAt = m_at;
        slot.accountId = *account;
        slot.contentId = pattern.slot.contentId;
        slot.language = pattern.slot.language;
        slot.contentType = pattern.slot.contentType;
        connect(fill, &ActionButton::clicked, this, [this, slot] {
            closeUp();
            Q_EMIT fillWanted(slot);
        });
        column->addWidget(fill);
    }
    auto *byHand = new ActionButton(ButtonRole::Plain, tr("New slot here…"));
    byHand->setObjectName(u"whyNew"_s);
    connect(byHand, &ActionButton::clicked, this, [this] {
        closeUp();
        Q_EMIT newWanted(m_at);
    });
    column->addWidget(byHand);
    if (hadFocus)
        m_content->findChild<ActionButton *>()->setFocus(Qt::PopupFocusReason);
}

} // namespace ui
