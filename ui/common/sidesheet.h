// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QScrollArea;

namespace ui {

class ActionButton;
class IconButton;
class TextLabel;
enum class ButtonRole;

/// A sheet of 400 px at the trailing edge of a view, over it: title, a body that scrolls, actions. The rest of the view
/// stays usable. Esc or the × closes it; the focus goes back to where it was.
class SideSheet final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideSheet)

public:
    static constexpr int sheetWidth = 400;

    /// Lies over `host` and follows its size; hidden until open().
    explicit SideSheet(QWidget *host);

    void setTitle(const QString &title);
    /// Takes `body`, whose own margins are its padding (16 is usual); the sheet owns it and deletes the one before.
    void setBody(QWidget *body);
    QWidget *body() const;
    /// Adds an action to the footer, from its end: the first one added stands last. The footer shows once it has one.
    ActionButton *addAction(ButtonRole role, const QString &text, const QString &name);
    /// Asked before the sheet closes by hand; false keeps it open, for instance while there are unsaved changes.
    void setGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

    /// Shows the sheet and gives the focus to the first field of its body.
    void open();
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    /// Closes without asking the guard.
    void closeSheet();

Q_SIGNALS:
    void opened();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void place();
    void onCloseWanted();

    std::function<bool()> m_mayClose;
    TextLabel *m_title = nullptr;
    IconButton *m_close = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_footer = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace ui
