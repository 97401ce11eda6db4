// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/contentmodel.h"

#include <QLocale>

#include "ui/common/tableroles.h"
#include "ui/common/tone.h"
#include "ui/common/words.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int pageSize = 100;
constexpr int leastRows = 40; ///< Where a filter of ours leaves fewer, more is read at once.

QString firstLine(const core::Content &content)
{
    for (const core::ContentVariant &variant : content.variants) {
        if (!variant.caption.isEmpty())
            return variant.caption.section(u'\n', 0, 0).simplified();
    }
    return {};
}

} // namespace

QString languagesText(const core::Content &content)
{
    QStringList languages;
    for (const core::ContentVariant &variant : content.variants) {
        if (const QString language = variant.language.toUpper(); !languages.contains(language))
            languages.append(language);
    }
    return languages.join(u"  "_s);
}

QString contentName(const core::Content &content)
{
    if (!content.title.isEmpty())
        return content.title;
    const QString line = firstLine(content);
    return line.isEmpty() ? content.contentId : line;
}

ContentModel::ContentModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    m_query.limit = pageSize;
    m_pause.setSingleShot(true);
    m_pause.setInterval(100ms);
    connect(&m_pause, &QTimer::timeout, this, &ContentModel::reload);
    connect(&m_desk, &Desk::changed, this, [this](const core::Events &events) {
        if ((!events.changedContents.isEmpty() || !events.changedSlots.isEmpty() || !events.removedSlots.isEmpty())
            && m_asked > 0)
            m_pause.start();
    });
}

void ContentModel::show(const Filter &filter)
{
    m_query.search = filter.search;
    m_query.language = filter.language;
    m_query.platform = filter.platform;
    m_query.contentType = filter.type;
    m_query.which = filter.use == Use::Retired ? core::ListContents::Which::Retired : core::ListContents::Which::InUse;
    m_use = filter.use;
    read(Reach::Anew);
}

void ContentModel::reload()
{
    read(Reach::Anew);
}

void ContentModel::read(Reach reach)
{
    core::ListContents query = m_query;
    if (reach == Reach::Further)
        query.cursor = m_cursor;
    else
        query.limit = std::max(pageSize, std::min(int(m_rows.size()), 500));
    m_fetching = true;
    m_desk.ask(query, this, [this, reach, number = ++m_asked](const core::Result<core::ListContents::Answer> &answer) {
        if (number != m_asked)
            return;
        m_fetching = false;
        if (!answer) {
            Q_EMIT loadFailed(answer.error());
            return;
        }
        onAnswer(reach, *answer);
    });
}

void ContentModel::onAnswer(Reach reach, const core::ListContents::Answer &answer)
{
    m_cursor = answer.nextCursor;
    QList<core::Content> contents = answer.contents;
    contents.removeIf([&](const core::Content &content) {
        const int coming = answer.comingSlots.value(content.contentId);
        if (std::exchange(m_coming[content.contentId], coming) != coming) {
            if (const QModelIndex known = indexOf(content.contentId); known.isValid())
                Q_EMIT dataChanged(known.siblingAtColumn(Coming), known.siblingAtColumn(Coming));
        }
        return (m_use == Use::Coming && coming == 0) || (m_use == Use::Idle && coming > 0);
    });
    reach == Reach::Further ? append(contents) : take(contents);
    m_loaded = true;
    if (hasMore() && m_rows.size() < leastRows)
        read(Reach::Further);
    Q_EMIT loaded();
}

void ContentModel::take(const QList<core::Content> &contents)
{
    const auto isWanted = [&](const QString &id) {
        return std::ranges::find(contents, id, &core::Content::contentId) != contents.end();
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (isWanted(m_rows[row].contentId))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(contents.size()); ++row) {
        const int now = indexOf(contents[row].contentId).row();
        if (now < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, contents[row]);
            endInsertRows();
            continue;
        }
        if (now != row) {
            beginMoveRows({}, now, now, {}, row);
            m_rows.move(now, row);
            endMoveRows();
        }
        if (m_rows[row] != contents[row]) {
            m_rows[row] = contents[row];
            Q_EMIT dataChanged(index(row, 0), index(row, columnCountOfAll - 1));
        }
    }
}

void ContentModel::append(const QList<core::Content> &contents)
{
    QList<core::Content> fresh = contents;
    fresh.removeIf([this](const core::Content &content) { return indexOf(content.contentId).isValid(); });
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
}

QModelIndex ContentModel::indexOf(const QString &contentId) const
{
    const auto found = std::ranges::find(m_rows, contentId, &core::Content::contentId);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

int ContentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ContentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnCountOfAll);
}

bool ContentModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasMore() && !m_fetching;
}

void ContentModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(Reach::Further);
}

QVariant ContentModel::text(const core::Content &content, int column) const
{
    switch (column) {
    case Title:
        return contentName(content);
    case Languages:
        return languagesText(content);
    case Type:
        return contentTypeWord(content.contentType);
    case Texts:
        return QLocale().toString(content.variants.size());
    case Coming:
        return QLocale().toString(m_coming.value(content.contentId));
    case Changed:
        return QLocale().toString(core::toLocal(content.updatedAt, m_desk.zone()), u"d MMM yyyy HH:mm"_s);
    }
    return {};
}

QVariant ContentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Content &content = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(content, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Texts || index.column() == Coming ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                                   : QVariant();
    case tablerole::strong:
        return index.column() == Title;
    case tablerole::tone:
        return index.column() == Title ? QVariant() : QVariant(int(Tone::Second));
    }
    return {};
}

QVariant ContentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCountOfAll)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Texts || section == Coming ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const QString words[] = {tr("Title"), tr("Languages"),    tr("Type"),
                             tr("Texts"), tr("Coming slots"), tr("Last change")};
    return words[section];
}

} // namespace ui
