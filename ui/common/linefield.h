// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace ui {

class IconButton;

/// A line to type into, 32 px high, with room for an icon before and a hint or a button after the text. Knows whether
/// what it holds makes sense: a Field around it shows the sentence.
class LineField : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineField)

public:
    explicit LineField(QWidget *parent = nullptr);

    void setOwnIcon(const QString &name);
    /// Shown after the text in text3: a unit or, with HintLook::KeyCap, a key.
    enum class HintLook { Unit, KeyCap };
    void setHint(const QString &hint, HintLook look = HintLook::Unit);
    /// A button at the end; the field owns it.
    IconButton *addButton(const QString &icon, const QString &name);

    /// Why the text cannot be used, as one sentence; empty while it can.
    QString problem() const { return m_problem; }
    void setProblem(const QString &sentence);

    /// How wide the field must be for a text of `text` px.
    int widthFor(qreal text) const;

Q_SIGNALS:
    void problemChanged(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    virtual bool showsHint() const { return true; }

private:
    void place();

    QString m_icon;
    QString m_hint;
    HintLook m_hintLook = HintLook::Unit;
    IconButton *m_button = nullptr;
    QString m_problem;
};

/// Marks any control as holding something that cannot be used: its border turns to danger.
void setInvalid(QWidget &control, const QString &sentence);

} // namespace ui
