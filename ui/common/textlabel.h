// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

#include "ui/common/theme.h"
#include "ui/common/tone.h"

namespace ui {

/// Plain text in one of the window's fonts and tones, which follow a change of the scheme. A single line ends in an
/// ellipsis where it does not fit, and tells the rest in its tool tip; setWordWrap() makes it a paragraph.
class TextLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    explicit TextLabel(FontRole role, const QString &text = {}, Tone tone = Tone::Plain, QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    /// With the tone's icon before the first line.
    void setToneIcon(bool shown);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;
    bool hasIcon() const;
    void makeRoom();

    Tone m_tone;
    bool m_toneIcon = false;
};

} // namespace ui
