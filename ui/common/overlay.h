// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace ui {

/// A raised card above everything else in the window, for as long as one looks at it: Esc, a click beside it, or the
/// loss of the window closes it, and the focus goes back to where it was.
class Overlay : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Overlay)

public:
    /// `name` is what assistive technology says when it opens.
    Overlay(const QString &name, QSize size, QWidget *window);

    void open();
    void closeUp();

Q_SIGNALS:
    void closed();

protected:
    QVBoxLayout *body() const { return m_body; } ///< Inside the card, without margins.
    /// What the card shows anew whenever it opens.
    virtual void aboutToOpen() { }

    void setCardHeight(int height) { m_size.setHeight(height); }
    QSize cardSize() const; ///< What is wanted, as far as the window has room for it.

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab goes round in the card, not to what lies under it.
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QSize m_size;
    QWidget *m_card = nullptr;
    QVBoxLayout *m_body = nullptr;
    QPointer<QWidget> m_before; ///< Had the focus.
};

} // namespace ui
