// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/libraryqueries.h"
#include "ui/common/followingmodel.h"

namespace ui {

/// The library's contents that match a search, last changed first; reads on as the view asks for more rows.
class ContentModel final : public RowsModel<core::Content, &core::Content::contentId>
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
    bool hasMore() const { return !m_cursor.isEmpty(); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    bool concerns(const core::Events &events) const override;
    void read() override;

private:
    enum class Reach { Anew, Further };
    void readFurther();
    void onAnswer(Reach reach, const core::ListContents::Answer &answer);
    QVariant text(const core::Content &content, int column) const;

    core::ListContents m_query;
    Use m_use = Use::Any;
    QHash<QString, int> m_coming; ///< Slots from now on, by content.
    QString m_cursor;
    Reach m_reach = Reach::Anew; ///< Of the next reading.
};

/// "EN ES AR": the languages of the content's texts, each once.
QString languagesText(const core::Content &content);

/// What the content is called where it has no title: the first words of a text, else its id.
QString contentName(const core::Content &content);

} // namespace ui
