// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/risk/heatgrid.h"

class QBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace ui {

class ActionButton;
class Card;
class Desk;
class EmptyNote;
class HeatmapView;
class HeatModel;
class MitigationCard;
class PageScroll;
class RiskFilterBar;
class RiskListCard;
class RiskReader;
class Segments;
class TextLabel;
class ThresholdScale;

/// Where the risk is: three heatmaps with their slots behind, the thresholds, the riskiest slots, and what would lower
/// the risk. Follows every commit.
class RiskPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RiskPage)

public:
    explicit RiskPage(const Workbench &bench, QWidget *parent = nullptr);

    Heading heading() const override;
    QWidget *barControls() override;
    QString statusText() const override;
    Waiting waiting() const override;
    bool isLoaded() const override;
    void open(const Destination &destination) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Stretch { ThisWeek, NextWeek, LastDays };

    struct Heatmap {
        Card *card = nullptr;
        HeatModel *model = nullptr;
        HeatmapView *view = nullptr;
    };

    void layOut();
    Heatmap makeHeatmap(const QString &name, const QString &title, const QString &aside, QVBoxLayout *column);
    void connectAll();
    void placeSide();
    int roomOfList() const;
    void showStretch(Stretch stretch);
    void showAll();
    void showHeatmaps();
    void showNote();
    void onFailed(const core::Error &error);
    HeatDays days() const;
    QList<RiskRow> shownRows() const;

    Desk &m_desk;
    Toast &m_toast;
    RiskReader *const m_reader;
    Stretch m_stretch = Stretch::ThisWeek;
    QString m_trouble;
    Segments *m_segments = nullptr;
    RiskFilterBar *m_filters = nullptr;
    QStackedLayout *m_stack = nullptr;
    PageScroll *m_scroll = nullptr;
    QWidget *m_content = nullptr; ///< Inside the scroll area.
    QBoxLayout *m_columns = nullptr; ///< Of the content: the heatmaps and the cards, beside or below each other.
    QWidget *m_side = nullptr;
    EmptyNote *m_note = nullptr;
    ActionButton *m_plan = nullptr; ///< Of the note.
    QList<Heatmap> m_heatmaps;
    Card *m_thresholds = nullptr;
    ThresholdScale *m_scale = nullptr;
    TextLabel *m_leftOut = nullptr;
    RiskListCard *m_list = nullptr;
    MitigationCard *m_mitigation = nullptr;
};

} // namespace ui
