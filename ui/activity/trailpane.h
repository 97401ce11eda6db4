// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/common/desk.h"

namespace ui {

class ActionButton;
class Banner;
class FilterChip;
class SearchField;
class TableView;
class Toast;
class TrailModel;

/// The audit log with its search and filters, and the check that nobody has tampered with it.
class TrailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrailPane)

public:
    TrailPane(Desk &desk, Toast &toast, QWidget *parent = nullptr);

    void reload();
    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();

private:
    void layOut();
    void connectAll();
    void onLoaded();
    void verify();

    Desk &m_desk;
    Toast &m_toast;
    TrailModel *const m_model;
    SearchField *m_search = nullptr;
    FilterChip *m_actor = nullptr;
    FilterChip *m_action = nullptr;
    ActionButton *m_verify = nullptr;
    Banner *m_verdict = nullptr;
    TableView *m_table = nullptr;
    QTimer m_typing; ///< A search begins when the fingers rest.
    bool m_loaded = false;
};

} // namespace ui
