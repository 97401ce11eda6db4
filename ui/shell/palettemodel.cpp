// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palettemodel.h"

#include <QDateTime>
#include <QLocale>

#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QList<PaletteModel::Thing> thingsOf(const core::Search::Answer &hits, const QTimeZone &zone)
{
    using Kind = core::Search::Kind;
    QList<PaletteModel::Thing> things;
    for (const core::Search::Hit &hit : hits) {
        const QString platform = hit.platform ? platformWord(*hit.platform) : QString();
        switch (hit.kind) {
        case Kind::Account:
            things.append({hit.name,
                           PaletteModel::tr("Account, %1").arg(platform),
                           u"resource-group"_s,
                           {.view = View::Accounts, .accountId = hit.id}});
            break;
        case Kind::Content:
            things.append(
                {hit.name, PaletteModel::tr("Content"), u"viewimage"_s, {.view = View::Content, .contentId = hit.id}});
            break;
        case Kind::Plan:
            things.append({hit.name,
                           PaletteModel::tr("Plan"),
                           u"view-calendar-week"_s,
                           {.view = View::Calendar, .planId = hit.id}});
            break;
        case Kind::Slot: {
            const QDateTime due = core::toLocal(hit.at.value_or(core::Instant{}), zone);
            things.append({hit.name,
                           PaletteModel::tr("%1, %2", "platform, time")
                               .arg(platform, QLocale().toString(due, u"ddd d MMM HH:mm"_s)),
                           u"view-calendar-week"_s,
                           {.view = View::Calendar, .slotIds = {hit.id}, .day = due.date()}});
            break;
        }
        }
    }
    return things;
}

double matchScore(const QString &text, const QString &words)
{
    double score = 1;
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : wanted) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        score += (begins ? 2 : 1) + 1.0 / double(at + 1);
    }
    return score;
}

void PaletteModel::setWords(const QString &words)
{
    QList<std::pair<double, NamedAction>> matching;
    for (const NamedAction &named : m_all) {
        if (!named.action || !named.action->isEnabled())
            continue;
        const double score = matchScore(plainText(*named.action), words);
        const double inPlace = score > 0 ? 0 : matchScore(named.place + u' ' + plainText(*named.action), words) / 4;
        if (score + inPlace > 0)
            matching.append({score + inPlace, named});
    }
    std::ranges::stable_sort(matching, std::ranges::greater(), [](const auto &match) { return match.first; });
    beginResetModel(); // every row is another one after another letter
    m_actions.clear();
    for (const auto &[score, named] : std::as_const(matching))
        m_actions.append(named);
    m_things.clear();
    endResetModel();
}

void PaletteModel::setThings(const QList<Thing> &things)
{
    if (things.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(things.size()) - 1);
    m_things = things;
    endInsertRows();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size() + m_things.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const auto thing = index.row() - m_actions.size(); thing >= 0) {
        const Thing &what = m_things[thing];
        switch (role) {
        case Qt::DisplayRole:
            return what.text;
        case Qt::AccessibleTextRole:
            return QString(what.text + u", "_s + what.detail);
        case DetailRole:
            return what.detail;
        case IconRole:
            return what.icon;
        default:
            return {};
        }
    }
    const NamedAction &named = m_actions[index.row()];
    if (!named.action)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return plainText(*named.action);
    case Qt::AccessibleTextRole:
        return QStringList{plainText(*named.action), named.place, shortcutText(*named.action)}.join(u", "_s);
    case DetailRole:
        return named.place;
    case ShortcutRole:
        return shortcutText(*named.action);
    default:
        return {};
    }
}

QAction *PaletteModel::actionAt(int row) const
{
    return row >= 0 && row < m_actions.size() ? m_actions[row].action.data() : nullptr;
}

std::optional<Destination> PaletteModel::destinationAt(int row) const
{
    const qsizetype thing = row - m_actions.size();
    if (thing < 0 || thing >= m_things.size())
        return std::nullopt;
    return m_things[thing].destination;
}

} // namespace ui
