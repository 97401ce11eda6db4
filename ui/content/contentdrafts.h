// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/preferences.h"
#include "ui/content/contentedit.h"

namespace ui {

/// What was written and not saved, by content, until it is saved or discarded. Kept with the preferences of this
/// machine. A value of a reference: the preferences outlive it.
class ContentDrafts final
{
public:
    explicit ContentDrafts(Preferences &preferences)
        : m_preferences(preferences)
    {
    }

    /// An empty id means the new content that has none yet.
    std::optional<ContentEdit> find(const QString &contentId) const;
    void keep(const ContentEdit &edit);
    void drop(const QString &contentId);

private:
    QList<ContentEdit> all() const;
    void write(const QList<ContentEdit> &edits);

    Preferences &m_preferences;
};

} // namespace ui
