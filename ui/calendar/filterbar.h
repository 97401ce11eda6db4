// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTimer>
#include <QWidget>

#include "ui/calendar/weekfilter.h"

#include <functional>

namespace ui {

class ActionButton;
class FilterChip;
class SearchField;
class TextLabel;

/// The row above the calendar's views: a chip for each thing to filter by, how many slots that hides, and room for more
/// controls at its end. Takes a second line where the window is narrow. Offers what the week has.
class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    static constexpr int lineHeight = 44;

    explicit FilterBar(WeekFilter &filter, QWidget *parent = nullptr);

    /// Puts `widget`, which the bar takes, at the end of the first line.
    void setAtEnd(QWidget *widget);
    void focusSearch();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    FilterChip *addChip(const QString &name, const QString &allText, std::function<QString(int)> countText);
    void offerChoices(); ///< From the slots of the week.
    void onChosen();
    void onCounted();
    void place();

    WeekFilter &m_filter;
    QList<QWidget *> m_items; ///< In their order.
    FilterChip *m_platforms = nullptr;
    FilterChip *m_accounts = nullptr;
    FilterChip *m_languages = nullptr;
    FilterChip *m_looks = nullptr;
    FilterChip *m_bands = nullptr;
    SearchField *m_search = nullptr;
    TextLabel *m_hidden = nullptr;
    ActionButton *m_show = nullptr;
    QWidget *m_end = nullptr;
    QHash<QString, QString> m_names; ///< Of accounts that were seen, by id.
    QTimer m_offer;
    bool m_showing = false; ///< The chips take what the filter has.
};

} // namespace ui
