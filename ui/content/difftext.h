// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace ui {

/// Two texts as one, by whole words: what went is struck through on danger's ground, what came is underlined on ok's;
/// in the texts' own direction. Read-only.
class DiffText final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffText)

public:
    explicit DiffText(QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after, const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_before;
    QString m_after;
    QString m_language;
};

} // namespace ui
