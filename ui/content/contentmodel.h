// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QTimer>

#include "core/engine/libraryqueries.h"
#include "ui/common/desk.h"

namespace ui {

/// The library's contents that match a search, last changed first. Follows the engine's events; reads on as the view
/// asks for more rows. Lives in the main thread.
class ContentModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentModel)

public:
    enum Column { Title, Languages, Type, Texts, Coming, Changed, columnCountOfAll };
    enum class Use { Any, Coming, Idle, Retired };
    /// What is shown; empty members ask for nothing.
    struct Filter {
        QString search = {};
        QString language = {};
        std::optional<core::Platform> platform = {};
        std::optional<core::ContentType> type = {};
        Use use = Use::Any; ///< Any: everything that is not retired.

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit ContentModel(Desk &desk, QObject *parent = nullptr);

    /// Reads from the first row on; loaded() or loadFailed() follows.
    void show(const Filter &filter);
    void reload();

    bool isLoaded() const { return m_loaded; }
    bool hasMore() const { return !m_cursor.isEmpty(); }
    const core::Content &item(int row) const { return m_rows[row]; }
    QModelIndex indexOf(const QString &contentId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void loadFailed(const core::Error &error);

private:
    enum class Reach { Anew, Further };
    void read(Reach reach);
    void onAnswer(Reach reach, const core::ListContents::Answer &answer);
    void take(const QList<core::Content> &contents);
    void append(const QList<core::Content> &contents);
    QVariant text(const core::Content &content, int column) const;

    Desk &m_desk;
    core::ListContents m_query;
    Use m_use = Use::Any;
    QList<core::Content> m_rows;
    QHash<QString, int> m_coming; ///< Slots from now on, by content.
    QString m_cursor;
    int m_asked = 0; ///< Questions asked: an answer to an older one is dropped.
    bool m_loaded = false;
    bool m_fetching = false;
    QTimer m_pause; ///< Several events are one reading.
};

/// "EN ES AR": the languages of the content's texts, each once.
QString languagesText(const core::Content &content);

/// What the content is called where it has no title: the first words of a text, else its id.
QString contentName(const core::Content &content);

} // namespace ui
