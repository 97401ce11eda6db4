// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/common/overlay.h"

class QLineEdit;
class QStackedWidget;

namespace ui {

class ActionButton;
class Desk;
class Field;
class TextLabel;
class ZoneField;

/// The first start: who is here and whose clock the workspace goes by, then what to begin with. Everything but the name
/// has a good default. The engine makes the person the owner; nothing is kept before it has said so.
class FirstStart final : public Overlay
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstStart)

public:
    /// What the person wants to begin with.
    enum class Beginning { SampleWeek, Accounts, Empty };

    FirstStart(Desk &desk, QWidget *window);

Q_SIGNALS:
    void personMade(const QString &personId);
    void begun(ui::FirstStart::Beginning beginning);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QWidget *introduction();
    QWidget *beginnings();
    QWidget *choice(const QString &name, const QString &title, const QString &explanation, Beginning beginning);
    void update();
    void setUp();
    void choose(Beginning beginning);
    void showRefusal(const core::Error &error);

    Desk &m_desk;
    QStackedWidget *m_steps = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_workspace = nullptr;
    ZoneField *m_zone = nullptr;
    Field *m_nameField = nullptr;
    Field *m_zoneField = nullptr;
    Field *m_workspaceField = nullptr;
    ActionButton *m_next = nullptr;
    TextLabel *m_refusal = nullptr;
};

} // namespace ui
