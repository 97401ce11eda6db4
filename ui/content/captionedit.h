// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A caption being written, in the direction of its language: Arabic from the right, whatever the window reads. Tab
/// leaves it.
class CaptionEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptionEdit)

public:
    explicit CaptionEdit(QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    /// Replaces the text without telling edited().
    void setCaption(const QString &caption);
    QString caption() const { return toPlainText(); }

Q_SIGNALS:
    void edited(const QString &caption);

private:
    bool m_filling = false;
};

/// Whether a text in the language ("ar", "en-GB") reads from the right.
bool readsFromRight(const QString &language);

} // namespace ui
