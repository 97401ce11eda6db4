// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/contentdrafts.h"

#include <algorithm>

namespace ui {

QList<ContentEdit> ContentDrafts::all() const
{
    QList<ContentEdit> edits;
    for (const QString &stored : m_preferences.value(preferences::contentDrafts)) {
        if (auto edit = editFromStored(stored))
            edits.append(std::move(*edit));
    }
    return edits;
}

void ContentDrafts::write(const QList<ContentEdit> &edits)
{
    QStringList stored;
    for (const ContentEdit &edit : edits)
        stored.append(storedEdit(edit));
    m_preferences.set(preferences::contentDrafts, stored);
}

std::optional<ContentEdit> ContentDrafts::find(const QString &contentId) const
{
    const QList<ContentEdit> edits = all();
    const auto found = std::ranges::find(edits, contentId, &ContentEdit::contentId);
    return found == edits.end() ? std::nullopt : std::optional(*found);
}

void ContentDrafts::keep(const ContentEdit &edit)
{
    QList<ContentEdit> edits = all();
    edits.removeIf([&](const ContentEdit &other) { return other.contentId == edit.contentId; });
    edits.append(edit);
    write(edits);
}

void ContentDrafts::drop(const QString &contentId)
{
    QList<ContentEdit> edits = all();
    edits.removeIf([&](const ContentEdit &other) { return other.contentId == contentId; });
    write(edits);
}

} // namespace ui
