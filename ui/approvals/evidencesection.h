// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace ui {

class Column;

/// A painted stretch of the evidence with a hairline above it, told to a screen reader as one text.
class EvidenceSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceSection)

public:
    /// `compose` is called to measure and to paint.
    EvidenceSection(const QString &name, std::function<void(Column &)> compose, QWidget *parent);

    /// What it shows has changed; `spoken` says it in words.
    void refresh(const QStringList &spoken);
    void hideRule() { m_rule = 0; }
    void setPadding(qreal padding) { m_padding = padding; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {380, heightForWidth(380)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const std::function<void(Column &)> m_compose;
    qreal m_padding = 24;
    int m_rule = 13; ///< Height of the hairline and the space below it.
};

} // namespace ui
