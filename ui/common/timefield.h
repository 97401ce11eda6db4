// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTime>

#include "ui/common/linefield.h"

#include <optional>

namespace ui {

/// What a person means by "9", "930", "9:30", "21.15", "9h30" or "9:30 pm"; nothing where it is no time of day.
std::optional<QTime> timeFromText(const QString &text);

/// A time of day to the exact minute. Up and Down step by 15 minutes to the next quarter, with Alt by 5.
class TimeField final : public LineField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeField)

public:
    explicit TimeField(QWidget *parent = nullptr);

    QTime time() const { return m_time; } ///< Invalid while the field is empty or holds no time.
    void setTime(QTime time);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// By hand; invalid where the text has become none. Not for setTime().
    void timeChanged(QTime time);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void onEdited(const QString &text);
    void tidy();
    void step(int direction, int minutes);

    QTime m_time;
};

} // namespace ui
