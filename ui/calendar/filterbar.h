// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTimer>

#include "ui/calendar/weekfilter.h"
#include "ui/common/filterrow.h"

#include <functional>

namespace ui {

class ActionButton;
class FilterChip;
class SearchField;
class TextLabel;

/// The row above the calendar's views: a chip for each thing to filter by, and how many slots that hides. Offers what
/// the week has.
class FilterBar final : public FilterRow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    explicit FilterBar(WeekFilter &filter, QWidget *parent = nullptr);

    void focusSearch();

private:
    FilterChip *addChip(const QString &name, const QString &allText, std::function<QString(int)> countText);
    void offerChoices(); ///< From the slots of the week.
    void onChosen();
    void onCounted();

    WeekFilter &m_filter;
    FilterChip *m_platforms = nullptr;
    FilterChip *m_accounts = nullptr;
    FilterChip *m_languages = nullptr;
    FilterChip *m_looks = nullptr;
    FilterChip *m_bands = nullptr;
    SearchField *m_search = nullptr;
    TextLabel *m_hidden = nullptr;
    ActionButton *m_show = nullptr;
    QHash<QString, QString> m_names; ///< Of accounts that were seen, by id.
    QTimer m_offer;
    bool m_showing = false; ///< The chips take what the filter has.
};

} // namespace ui
