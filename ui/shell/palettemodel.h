// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QTimeZone>

#include "core/engine/search.h"
#include "ui/common/page.h"
#include "ui/shell/actionlist.h"

namespace ui {

/// What the palette offers for the typed words: actions that can be done now, then what the workspace holds under that
/// name. The best match first.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< QString: the place, or what kind of thing it is.
        ShortcutRole, ///< QString
        IconRole, ///< QString: a name for themeIcon().
    };
    /// A thing of the workspace: where choosing it leads.
    struct Thing {
        QString text = {};
        QString detail = {};
        QString icon = {};
        Destination destination = {};
    };

    using QAbstractListModel::QAbstractListModel;

    void setActions(const QList<NamedAction> &actions) { m_all = actions; }
    void setWords(const QString &words);
    void setThings(const QList<Thing> &things);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    QAction *actionAt(int row) const; ///< Null for a thing.
    std::optional<Destination> destinationAt(int row) const; ///< Nothing for an action.

private:
    QList<NamedAction> m_all;
    QList<NamedAction> m_actions; ///< Those that match.
    QList<Thing> m_things;
};

/// Where each of the engine's hits leads.
QList<PaletteModel::Thing> thingsOf(const core::Search::Answer &hits, const QTimeZone &zone);

/// How well `text` answers `words`: 0 where a word is missing, more the earlier and the more at the beginnings of words
/// they stand; without words everything answers alike.
double matchScore(const QString &text, const QString &words);

} // namespace ui
