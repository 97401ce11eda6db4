// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

/// A risk as pips, number and word; never by colour alone.
class RiskLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RiskLabel)

public:
    enum class Parts {
        Number, ///< Pips and "0.31".
        Word, ///< Pips, "0.31" and "MEDIUM".
    };

    explicit RiskLabel(Parts parts = Parts::Word, QWidget *parent = nullptr);

    double risk() const { return m_risk; }
    void setRisk(double risk); ///< 0 to 1.

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Parts m_parts;
    double m_risk = 0;
};

} // namespace ui
