// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotsinhand.h"

#include "ui/common/enginewords.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

core::StandingSlot standingAt(const SlotMove &move, const QString &id)
{
    const core::Slot &slot = move.row.slot;
    return {id,      slot.platform, move.accountId.isEmpty() ? slot.accountId : move.accountId, slot.language,
            move.to, false};
}

} // namespace

SlotsInHand::SlotsInHand(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void SlotsInHand::take(const QList<SlotRow> &rows, DropAction action)
{
    letGo();
    m_action = action;
    for (const SlotRow &row : rows)
        m_ids.append(row.slot.id);
    for (const SlotRow &row : rows)
        askAround(row.slot, row.slot.dueAt);
}

void SlotsInHand::letGo()
{
    ++m_hand;
    m_ids.clear();
    m_known.clear();
    m_refusals.clear();
    m_asking.clear();
    m_drafts.clear();
}

void SlotsInHand::askAround(const core::Slot &slot, core::Instant at)
{
    const QString slotId = slot.id;
    if (m_asking.contains(slotId))
        return;
    m_asking.insert(slotId);
    core::PrepareWhatIf query;
    query.slotId = slotId;
    query.around = at;
    query.company = m_ids;
    query.company.removeOne(slotId);
    if (m_drafts.contains(slotId))
        query.draft = slot;
    const auto onAnswer = [this, slotId, hand = m_hand](const core::Result<core::PrepareWhatIf::Answer> &answer) {
        if (hand != m_hand)
            return;
        m_asking.remove(slotId);
        if (answer)
            m_known[slotId].append(*answer);
        else
            m_refusals.insert(slotId, answer.error().message);
        Q_EMIT known();
    };
    m_desk.ask(query, this, onAnswer);
}

SlotsInHand::Known SlotsInHand::find(const QString &slotId, core::Instant at) const
{
    for (const Known &known : m_known.value(slotId)) {
        if (known->week().contains(at))
            return known;
    }
    return nullptr;
}

DropVerdict SlotsInHand::judge(const QList<SlotMove> &moves, DropAction action)
{
    // The originals of copies stay where they are, so they stand in the way like anything else.
    QList<core::StandingSlot> originals;
    if (action == DropAction::Copy) {
        for (const SlotMove &move : moves)
            originals.append(standingAt({move.row, move.row.slot.dueAt, {}}, u"original-"_s + move.row.slot.id));
    }
    QList<DropVerdict> verdicts;
    for (qsizetype i = 0; i < moves.size(); ++i)
        verdicts.append(judgeOne(moves[i], originals + companyOf(i, moves), action));
    return together(verdicts, moves);
}

QList<core::StandingSlot> SlotsInHand::companyOf(qsizetype one, const QList<SlotMove> &moves)
{
    QList<core::StandingSlot> company;
    for (qsizetype other = 0; other < moves.size(); ++other) {
        const SlotMove &move = moves[other];
        if (other != one && move.row.slot.platform == moves[one].row.slot.platform)
            company.append(standingAt(move, move.row.slot.id));
    }
    return company;
}

bool SlotsInHand::fits(const QList<SlotMove> &moves) const
{
    for (qsizetype i = 0; i < moves.size(); ++i) {
        const SlotMove &move = moves[i];
        const core::Slot &slot = move.row.slot;
        const Known known = find(slot.id, move.to);
        if (move.to <= m_desk.now() || !known
            || !known->fits(move.to, move.accountId.isEmpty() ? slot.accountId : move.accountId, companyOf(i, moves)))
            return false;
    }
    return true;
}

DropVerdict SlotsInHand::judgeOne(const SlotMove &move, const QList<core::StandingSlot> &company, DropAction action)
{
    const core::Slot &slot = move.row.slot;
    if (action == DropAction::Make)
        m_drafts.insert(slot.id);
    const auto plain = [](DropVerdict::Kind kind, const QString &reason) {
        return DropVerdict{kind, verdictWord(kind), reason, {}, {}, {}};
    };
    const bool stays = move.to == slot.dueAt && (move.accountId.isEmpty() || move.accountId == slot.accountId);
    if (stays && action == DropAction::Move)
        return plain(DropVerdict::Kind::Back, {});
    if (move.to <= m_desk.now())
        return plain(DropVerdict::Kind::Refused, tr("The past is read-only"));
    if (const auto refused = m_refusals.constFind(slot.id); refused != m_refusals.cend())
        return plain(DropVerdict::Kind::Refused, *refused);
    const Known known = find(slot.id, move.to);
    if (!known) {
        askAround(slot, move.to);
        return plain(DropVerdict::Kind::Checking, tr("Asking the engine about this week"));
    }
    const auto found = known->at(move.to, move.accountId.isEmpty() ? slot.accountId : move.accountId, company);
    return found ? worded(move, *found, action)
                 : plain(DropVerdict::Kind::Refused, engineText(found.error().message, m_desk.zone()));
}

DropVerdict SlotsInHand::worded(const SlotMove &move, const core::Consequences &found, DropAction action) const
{
    using Kind = DropVerdict::Kind;
    DropVerdict verdict;
    verdict.figures = found.figures;
    const core::RiskLevel before = core::riskLevelOf(found.figures.slotRisk.before);
    const core::RiskLevel after = core::riskLevelOf(found.figures.slotRisk.after);
    if (found.broken) {
        verdict.kind = Kind::Refused;
        verdict.reason = engineText(found.broken->sentence, m_desk.zone());
        if (found.nearest && found.nearest->accountId == found.accountId)
            verdict.nearest = found.nearest->at;
        // What is brought back takes no room from others: nobody asked for that.
        if (found.room && action == DropAction::Move && move.row.slot.state != core::SlotState::Cancelled) {
            for (const core::StandingSlot &other : found.room->moved) {
                if (other.id != move.row.slot.id)
                    verdict.room.append({other.id, other.at});
            }
            for (const core::UnplacedSlot &other : found.room->unplaced)
                verdict.room.append({other.id, std::nullopt});
        }
    } else if (action == DropAction::Move && found.approval == core::ApprovalEffect::Voids) {
        verdict.kind = Kind::Costs;
        verdict.reason = tr("Its approval will be void");
    } else if (action == DropAction::Make) {
        const bool high = after >= core::RiskLevel::High;
        verdict.kind = high ? Kind::Costs : Kind::Fits;
        verdict.reason = high ? tr("Its risk is %1").arg(riskWord(after)) : tr("It will need an approval");
    } else if (after > before) {
        verdict.kind = Kind::Costs;
        verdict.reason = tr("The risk rises to %1").arg(riskWord(after));
    } else {
        verdict.kind = Kind::Fits;
        if (action == DropAction::Copy)
            verdict.reason = tr("The copy needs its own approval");
        else if (found.approval == core::ApprovalEffect::Keeps)
            verdict.reason = tr("Keeps its approval");
    }
    verdict.word = verdictWord(verdict.kind);
    return verdict;
}

} // namespace ui
