// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settinghits.h"

#include "ui/common/tableroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

SettingHits::SettingHits(const QList<SettingsForm *> &pages, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(pages)
{
}

void SettingHits::search(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Hit> named, akin;
    for (SettingsForm *page : words.isEmpty() ? QList<SettingsForm *>() : m_pages) {
        if (holdsAll(page->title(), words))
            named.append(Hit{page, {}});
        for (const SettingsForm::Entry &entry : page->entries()) {
            if (holdsAll(entry.label, words))
                named.append(Hit{page, entry});
            else if (holdsAll(u"%1 %2 %3"_s.arg(page->title(), entry.label, entry.words), words))
                akin.append(Hit{page, entry});
        }
    }
    beginResetModel();
    m_hits = named + akin;
    endResetModel();
}

int SettingHits::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int SettingHits::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SettingHits::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit &hit = m_hits[index.row()];
    const QString name = hit.entry.control ? hit.entry.label : hit.page->title();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case tablerole::secondary:
        return hit.entry.control ? hit.page->title() : tr("The whole page");
    case tablerole::strong:
        return true;
    case Qt::AccessibleTextRole:
        return hit.entry.control ? tr("%1, on the page %2").arg(name, hit.page->title()) : name;
    default:
        return {};
    }
}

} // namespace ui
