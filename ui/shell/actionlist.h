// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QPointer>

#include "ui/common/page.h"

class QWidget;

namespace ui {

/// Something that can be done, and where.
struct NamedAction {
    QPointer<QAction> action = {};
    QString place = {}; ///< The place's name; empty: everywhere.
};

/// Every action with a text that hangs on `window` or on something inside it, those of the window first; what hangs on
/// a widget inside `places` bears the name of its place.
QList<NamedAction> actionsIn(const QWidget &window, const QList<QPair<QString, QWidget *>> &places);

/// The actions that have a key, by their places.
QList<Page::KeyGroup> keysOf(const QList<NamedAction> &actions);

/// An action's text for people, without the mark of its mnemonic.
QString plainText(const QAction &action);
/// "Ctrl+K, ⇧R": all its shortcuts, or nothing.
QString shortcutText(const QAction &action);

} // namespace ui
