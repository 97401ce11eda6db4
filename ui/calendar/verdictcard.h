// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/calendar/dropverdict.h"

class QLabel;

namespace ui {

class RiskLabel;
class TextLabel;

/// What a move would come to, beside fields that are being edited: the bubble of a drag, to be read at leisure. Word
/// and reason, risk and reach before and after, of the slot and of its plan.
class VerdictCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictCard)

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void show(const DropVerdict &verdict);
    const DropVerdict &verdict() const { return m_verdict; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showFigures(const core::FigureChange &figures);
    void showArrows();

    DropVerdict m_verdict;
    TextLabel *m_word = nullptr;
    TextLabel *m_reason = nullptr;
    QWidget *m_figures = nullptr;
    TextLabel *m_riskBefore = nullptr;
    RiskLabel *m_riskAfter = nullptr;
    TextLabel *m_reachBefore = nullptr;
    TextLabel *m_reachAfter = nullptr;
    TextLabel *m_planBefore = nullptr;
    TextLabel *m_planAfter = nullptr;
    QList<TextLabel *> m_arrows;
};

/// "+4 %", "−12 %" between two amounts; empty where there was nothing before.
QString changeText(const core::BeforeAfter &amounts);

} // namespace ui
