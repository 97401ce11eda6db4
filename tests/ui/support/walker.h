// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include "samplewindow.h"
#include "ui/common/theme.h"

#include <functional>

class QAbstractButton;

namespace tests {

/// Opens whatever there is to open in a place of the window, as it finds it: lists, rows, context menus, buttons and
/// actions. Keeps what anybody puts on the log meanwhile, what any of the window's models does that a model may not,
/// and every word that is cut off or read as markup. One at a time.
class Walker final
{
    Q_DISABLE_COPY_MOVE(Walker)

public:
    /// The window must stay while places are walked through.
    explicit Walker(SampleWindow &sample);
    ~Walker();

    void walk(ui::View view);
    int seen() const { return m_seen; } ///< How many sights.
    QStringList models() const; ///< Which kinds were under test.
    static QStringList complained(); ///< On the log, and where.
    QStringList cutOff() const;

private:
    void triggerActions(ui::View view);
    void openRows(ui::View view);
    void openMenus(ui::View view);
    QWidget *inFront() const; ///< The dialog or sheet that is open; null where none is.
    /// Each button of what `open` opens.
    void pressInside(const QString &where, const std::function<void()> &open);
    void openSubmenus(const QString &where);
    void pressButtons(ui::View view);
    QList<QPointer<QAbstractItemView>> viewsOf(ui::View view) const;
    QList<QAbstractButton *> buttonsOf(QWidget &root) const;
    void back(ui::View view); ///< To the bare place.
    void look(const QString &where); ///< At the log and at all that is visible.
    void testModels();
    QSet<QString> lookAt(QWidget &root, const QString &where) const; ///< What is not to be read.

    SampleWindow &m_sample;
    ui::MainWindow &m_window;
    const ui::Scheme m_scheme; ///< The one that is walked in.
    QSet<const QAbstractItemModel *> m_models; ///< Those that are under test.
    QSet<QString> m_kinds; ///< Their classes.
    QSet<QString> m_cut;
    int m_seen = 0;
};

} // namespace tests
