// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class TextLabel;

/// A piece of a view: title, a few words beside it, and the content below, on base with a hairline around.
class Card final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    explicit Card(const QString &title = {}, const QString &aside = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setAside(const QString &aside);
    /// A control at the end of the title's row, such as a button or segments.
    void addAtEnd(QWidget *widget);
    /// Where the content goes; spacing 8.
    QVBoxLayout *body() const { return m_body; }
    /// Content that reaches the card's sides, such as a table; call before anything is added to body().
    void setFlush();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHead();

    QWidget *m_head = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_aside = nullptr;
    QVBoxLayout *m_body = nullptr;
    bool m_hasEnd = false;
};

} // namespace ui
