// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QComboBox;
class QMenu;
class QWindow;

namespace tests {

/// A person at the window, who finds what is visible and enabled by the words that assistive technology reads out, and
/// whose events go to the windows, not to widgets: what covers a control, is modal or has the focus gets them, as it
/// would from a real mouse and keyboard. Each deed returns whether it could be done; `trouble` then says why not. Words
/// that end in * match a beginning.
class Hands
{
public:
    explicit Hands(QWidget &window)
        : m_window(window)
    {
    }
    virtual ~Hands() = default;

    virtual bool press(const QString &button) = 0;
    virtual bool fill(const QString &field, const QString &text) = 0;
    virtual bool choose(const QString &box, const QString &item) = 0;
    virtual bool chooseInMenu(const QString &item) = 0;
    /// The row of a table that holds the words: makes it current and selected.
    virtual bool pick(const QString &table, const QString &words) = 0;

    /// Waits until the words stand somewhere: on a label, a button, a toast.
    bool reads(const QString &words);
    bool reaches(const std::function<bool()> &state, const QString &what);
    void type(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    /// Waits for the control of a kind ("QComboBox") that bears the words.
    QWidget *seek(const QString &words, const char *kind = "QWidget");
    bool isInSight(const QString &words) const { return look(words, "QWidget") != nullptr; }
    bool hasKeys(const QWidget &widget) const { return keyWindow() && widget.hasFocus(); }
    QString trouble() const { return m_trouble; }

    static QString nameOf(const QWidget &widget);
    static bool matches(const QString &name, const QString &words);

protected:
    QWidget &stage() const; ///< The popup, the dialog or the window that takes events now.
    QWidget *look(const QString &words, const char *kind) const;
    QString inSight() const;
    bool fails(const QString &trouble);
    QMenu *menu();
    /// The one that has the keys; where none has, as after a dialog on the offscreen platform, the stage gets them, as
    /// a window manager would have it.
    QWindow *keyWindow() const;

    QWidget &m_window;
    QString m_trouble;
};

class MouseHands final : public Hands
{
public:
    using Hands::Hands;

    bool press(const QString &button) override;
    bool fill(const QString &field, const QString &text) override;
    bool choose(const QString &box, const QString &item) override;
    bool chooseInMenu(const QString &item) override;
    bool pick(const QString &table, const QString &words) override;

    /// In a widget's own coordinates; nothing may lie over it there.
    bool click(QWidget &widget, QPoint at, Qt::MouseButton button = Qt::LeftButton);
    bool doubleClick(QWidget &widget, QPoint at);
    /// Presses, moves in steps and lets go.
    bool drag(QWidget &widget, QPoint from, QPoint to);
    /// Three notches; upwards where negative.
    void wheel(QWidget &widget, int notches = 3);

private:
    bool bringIntoSight(QWidget &widget);
    bool clickItem(QAbstractItemView &view, const QString &item);
};

class KeyHands final : public Hands
{
public:
    using Hands::Hands;

    bool press(const QString &button) override;
    bool fill(const QString &field, const QString &text) override;
    bool choose(const QString &box, const QString &item) override;
    bool chooseInMenu(const QString &item) override;
    bool pick(const QString &table, const QString &words) override;

    bool tabTo(const QString &words, const char *kind = "QWidget");
};

} // namespace tests
