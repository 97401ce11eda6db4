// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

/// How much of a limit is used, "214 / 2,200": warns from nine tenths on, turns to danger beyond the limit, each with
/// an icon.
class CounterLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CounterLabel)

public:
    /// `name` says what is counted, for a screen reader: "Characters".
    explicit CounterLabel(const QString &name, QWidget *parent = nullptr);

    void setCount(int used, int limit);
    QString text() const;
    enum class State { Fine, Near, Over };
    State state() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_name;
    int m_used = 0;
    int m_limit = 0;
};

} // namespace ui
