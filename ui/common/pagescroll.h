// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace ui {

/// Scrolls the content of a page up and down. Its bar stands at the page's edge and takes its room from the margin of
/// the content's layout, so that cards end where the bars above them end, with and without a scroll bar.
class PageScroll final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageScroll)

public:
    /// `content` has its layout, with its margins, already.
    PageScroll(QWidget *content, QWidget *parent);

Q_SIGNALS:
    void roomChanged(); ///< The size of what is in sight.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeMargin();

    const QMargins m_margins; ///< Of the content where there is no bar.
};

} // namespace ui
