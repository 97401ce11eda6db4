// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/content/contentedit.h"

class QGridLayout;

namespace ui {

/// How the text in hand stands on each platform that publishes it: how much of the room it takes, and what the platform
/// or its readers would mind. Changes with every letter.
class TextChecks final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextChecks)

public:
    explicit TextChecks(QWidget *parent = nullptr);

    /// Before anything is written, what a platform asks for is no reproach.
    enum class Stage { Blank, Written };
    void show(const QList<TextCheck> &checks, Stage stage = Stage::Written);
    using QWidget::show;

private:
    void build(const QList<TextCheck> &checks);

    QList<TextCheck> m_checks;
    Stage m_stage = Stage::Written;
};

} // namespace ui
