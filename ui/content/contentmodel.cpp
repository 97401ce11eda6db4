// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/contentmodel.h"

#include <QLocale>

#include "ui/common/tableroles.h"
#include "ui/common/tone.h"
#include "ui/common/words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

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
    : RowsModel(desk, parent)
{
    m_query.limit = pageSize;
    connect(this, &ContentModel::loaded, this, [this] {
        if (hasMore() && rowCount() < leastRows)
            readFurther();
    });
}

bool ContentModel::concerns(const core::Events &events) const
{
    return !events.changedContents.isEmpty() || !events.changedSlots.isEmpty() || !events.removedSlots.isEmpty();
}

void ContentModel::show(const Filter &filter)
{
    m_query.search = filter.search;
    m_query.language = filter.language;
    m_query.platform = filter.platform;
    m_query.contentType = filter.type;
    m_query.which = filter.use == Use::Retired ? core::ListContents::Which::Retired : core::ListContents::Which::InUse;
    m_use = filter.use;
    reload();
}

void ContentModel::read()
{
    const Reach reach = std::exchange(m_reach, Reach::Anew);
    core::ListContents query = m_query;
    if (reach == Reach::Further)
        query.cursor = m_cursor;
    else
        query.limit = std::max(pageSize, std::min(rowCount(), 500));
    askOnce(query, [this, reach](const core::ListContents::Answer &answer) { onAnswer(reach, answer); });
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
}

/// Only while nothing is on its way.
void ContentModel::readFurther()
{
    m_reach = Reach::Further;
    reload();
}

int ContentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnCountOfAll);
}

bool ContentModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasMore() && !isReading();
}

void ContentModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readFurther();
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
        return QLocale().toString(core::toLocal(content.updatedAt, desk().zone()), u"d MMM yyyy HH:mm"_s);
    }
    return {};
}

QVariant ContentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Content &content = item(index.row());
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
    const QString words[] = {tr("Title"), tr("Languages"),      tr("Type"),
                             tr("Texts"), tr("Upcoming slots"), tr("Last change")};
    return words[section];
}

} // namespace ui
