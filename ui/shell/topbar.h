// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/safetystate.h"
#include "ui/common/page.h"

namespace ui {

class ActionButton;
class ModeBadge;
class SearchButton;

/// The bar above every place: what is shown, the week switcher where there are weeks, the safety mode, and Stop, which
/// never moves.
class TopBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopBar)

public:
    explicit TopBar(QWidget *parent = nullptr);

    void showHeading(const Page::Heading &heading);
    /// Takes the controls of the next place; null for a place without any.
    void addControls(QWidget *controls);
    void showControls(int place);
    void showSafety(const core::SafetyState &state);

Q_SIGNALS:
    void weekTurned(int weeks);
    void todayWanted();
    void searchWanted();
    void modeWanted(QPoint at); ///< Global: where a menu's upper trailing corner may be.
    void stopWanted();
    void releaseWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What has given way where there is little room, each with all before it.
    enum class Squeeze { None, SearchWords, Limit, WeekNumber, MonthName, Year, SearchKey, Today, ModeWord, Search };

    void layOut();
    QString title() const;
    qreal headingEnd() const;
    qreal startWidth() const;
    qreal endWidth();

    ActionButton *m_before = nullptr;
    ActionButton *m_after = nullptr;
    ActionButton *m_today = nullptr;
    SearchButton *m_search = nullptr;
    ModeBadge *m_mode = nullptr;
    ActionButton *m_stop = nullptr;
    QList<QWidget *> m_controls; ///< By place; null where it has none.
    int m_place = 0;
    QString m_title; ///< Of a place without a week.
    QDate m_week;
    QString m_aside; ///< "W47", in a badge, or a few words after the title.
    bool m_ofWeek = true;
    Squeeze m_squeeze = Squeeze::None;
    core::SafetyState m_safety;
};

enum class WeekForm { Full, ShortMonth, WithoutYear };

/// "16 – 22 November 2026", "16 – 22 Nov 2026", "16 – 22 Nov": as much of month and year as the two ends do not share.
QString weekText(QDate firstDay, WeekForm form = WeekForm::Full);

} // namespace ui
