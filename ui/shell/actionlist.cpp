// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actionlist.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void append(QList<NamedAction> &list, const QWidget &owner, const QString &place)
{
    for (QAction *action : owner.actions()) {
        const auto same = [action](const NamedAction &known) { return known.action == action; };
        if (!action->text().isEmpty() && !action->isSeparator() && std::ranges::none_of(list, same))
            list.append({action, place});
    }
}

} // namespace

QList<NamedAction> actionsIn(const QWidget &window, const QList<QPair<QString, QWidget *>> &places)
{
    QList<NamedAction> list;
    append(list, window, {});
    for (const auto &[name, place] : places) {
        append(list, *place, name);
        for (const QWidget *inside : place->findChildren<QWidget *>()) {
            if (!inside->inherits("QLineEdit") && !inside->inherits("QMenu") && !inside->isWindow())
                append(list, *inside, name);
        }
    }
    return list;
}

QList<Page::KeyGroup> keysOf(const QList<NamedAction> &actions)
{
    QList<Page::KeyGroup> groups;
    QString place;
    for (const NamedAction &named : actions) {
        if (!named.action || named.action->shortcuts().isEmpty())
            continue;
        if (groups.isEmpty() || place != named.place) {
            place = named.place;
            groups.append({place.isEmpty() ? QCoreApplication::translate("ui::KeySheet", "Everywhere") : place});
        }
        groups.last().keys.append({plainText(*named.action), shortcutText(*named.action)});
    }
    return groups;
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    return text;
}

QString shortcutText(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &keySequence : action.shortcuts())
        keys.append(keySequence.toString(QKeySequence::NativeText));
    return keys.join(u", "_s);
}

} // namespace ui
