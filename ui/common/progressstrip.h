// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

namespace ui {

class ActionButton;
class TextLabel;

/// Long work on its way: a 4 px bar, what is being done, and Cancel.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressStrip)

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// `done` is 0 to 1, or nothing where it cannot be known: then a part of the bar travels.
    void show(const QString &words, std::optional<double> done);
    /// After Cancel: says so and waits; show() makes it possible again.
    void setCancelling();
    void hideCancel();

    using QWidget::show;

Q_SIGNALS:
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF barRect() const;

    std::optional<double> m_done;
    double m_travel = 0; ///< Where the travelling part stands, 0 to 1.
    QTimer m_motion;
    TextLabel *m_words = nullptr;
    TextLabel *m_share = nullptr;
    ActionButton *m_cancel = nullptr;
};

} // namespace ui
