// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextDocument>
#include <QWidget>

#include "core/content/worddiff.h"

namespace ui {

/// A text with what went struck through and what came underlined, and below it how many words that is.
class ChangeText final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeText)

public:
    explicit ChangeText(QWidget *parent = nullptr);

    void show(const QList<core::DiffPart> &parts);
    QString text() const { return m_document.toPlainText(); } ///< With what went and what came.
    QString summary() const; ///< "1 removed, 2 added, of 31 words"

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {320, heightForWidth(320)}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void compose();

    QList<core::DiffPart> m_parts;
    mutable QTextDocument m_document; ///< Laid out by whoever asks its height.
};

/// In an area of at least 160 px that scrolls where the text is longer.
QWidget *scrolled(ChangeText *text);

} // namespace ui
