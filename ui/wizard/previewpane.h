// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/planpreview.h"

class QVBoxLayout;

namespace ui {

/// What the plan would come to, as it stands in the wizard: slots, reach, risk, each platform, and what finds no place.
class PreviewPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPane)

public:
    static constexpr int paneWidth = 280;

    explicit PreviewPane(QWidget *parent = nullptr);

    /// Nothing can be said yet; `sentence` says what is missing.
    void showMissing(const QString &sentence);
    /// A new answer is on its way; what is shown stays, muted.
    void showWaiting();
    void showPreview(const core::PlanPreview &preview);
    void showError(const QString &sentence);

Q_SIGNALS:
    void variantsWanted(); ///< The person wants to write more texts, so that fewer repeat.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void begin();
    void addFigures(const core::PlanPreview &preview);
    void addPlatforms(const core::PlanPreview &preview);
    void addShortages(const core::PlanPreview &preview);
    void addRepeats(const core::PlanPreview &preview);
    void addSentence(const QString &text, int tone);

    QVBoxLayout *m_column = nullptr;
    bool m_missing = false; ///< Whether there is no preview, but what is missing for one.
    QWidget *m_content = nullptr;
};

} // namespace ui
