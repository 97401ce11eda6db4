// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/common/tone.h"

namespace ui {

class ActionButton;
class IconButton;
class TextLabel;

/// One sentence above or inside a view that stays until what it tells is over, with at most one action. Hidden until
/// tell() is called.
class Banner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    enum class Size {
        Usual,
        Large, ///< For what a whole view comes to: title, icon and button are larger.
    };

    /// `tone` is Accent (news), Ok, Warn or Danger.
    explicit Banner(Tone tone, QWidget *parent = nullptr, Size size = Size::Usual);

    /// Shows the banner; without `actionText` there is no button.
    void tell(const QString &sentence, const QString &actionText = {});
    /// A bold first line above the sentence.
    void setTitle(const QString &title);
    void setTone(Tone tone);
    /// Adds a × that hides the banner.
    void setClosable();
    QString sentence() const;

Q_SIGNALS:
    void actionWanted();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int iconSize() const { return m_size == Size::Large ? 40 : 16; }
    int iconStart() const { return m_size == Size::Large ? 20 : 14; }

    const Size m_size;
    Tone m_tone;
    TextLabel *m_title = nullptr;
    TextLabel *m_sentence = nullptr;
    ActionButton *m_action = nullptr;
    IconButton *m_close = nullptr;
};

} // namespace ui
