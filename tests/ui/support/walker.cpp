// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "walker.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include "ui/common/overlay.h"
#include "ui/common/sidesheet.h"
#include "ui/common/style.h"
#include "ui/common/textlabel.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

std::mutex guard;
QStringList complaints; ///< What any thread has put on the log since it was last looked at.

QtMessageHandler before = nullptr;

void note(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // The offscreen platform says of itself what it cannot do.
    if (message.startsWith(u"This plugin does not support"_s))
        return;
    if (type == QtDebugMsg || type == QtInfoMsg)
        return before(type, context, message);
    const std::scoped_lock lock(guard);
    complaints.append(message);
}

} // namespace

Walker::Walker(SampleWindow &sample)
    : m_sample(sample)
    , m_window(sample.window())
    , m_scheme(ui::tokensOf(QApplication::palette()).scheme)
{
    before = qInstallMessageHandler(note);
    const std::scoped_lock lock(guard);
    complaints.clear();
}

Walker::~Walker()
{
    qInstallMessageHandler(before);
}

QStringList Walker::complained()
{
    const std::scoped_lock lock(guard);
    return complaints;
}

QStringList Walker::models() const
{
    QStringList all(m_kinds.cbegin(), m_kinds.cend());
    all.sort();
    return all;
}

QStringList Walker::cutOff() const
{
    QStringList all(m_cut.cbegin(), m_cut.cend());
    all.sort();
    return all;
}

void Walker::walk(ui::View view)
{
    back(view);
    look(ui::MainWindow::viewName(view));
    openRows(view);
    openMenus(view);
    pressButtons(view);
    triggerActions(view);
}

void Walker::back(ui::View view)
{
    for (int i = 0; i < 8; ++i) {
        QCoreApplication::processEvents();
        QWidget *above = QApplication::activePopupWidget();
        if (!above)
            above = QApplication::activeModalWidget();
        if (!above) {
            for (ui::Overlay *overlay : m_window.findChildren<ui::Overlay *>()) {
                if (overlay->isVisible())
                    above = overlay;
            }
        }
        if (!above) {
            for (ui::SideSheet *sheet : m_window.findChildren<ui::SideSheet *>()) {
                if (sheet->isVisible())
                    above = sheet;
            }
        }
        if (!above)
            break;
        QTest::keyClick(above, Qt::Key_Escape);
    }
    m_window.show(view);
    if (ui::tokensOf(QApplication::palette()).scheme != m_scheme)
        ui::applyTheme(*qApp, m_scheme); // an action or a button has changed it
    QCoreApplication::processEvents();
}

void Walker::look(const QString &where)
{
    m_sample.settle();
    ++m_seen;
    testModels();
    const auto lookAtAll = [&] {
        QSet<QString> cut;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && !top->inherits("QTipLabel")) {
                top->grab();
                cut += lookAt(*top, where);
            }
        }
        return cut;
    };
    QSet<QString> cut = lookAtAll();
    // An answer that came a moment ago has its room at the next turn of the event loop.
    for (int i = 0; i < 3 && !cut.isEmpty(); ++i) {
        m_sample.settle();
        cut = lookAtAll();
    }
    m_cut += cut;
    const std::scoped_lock lock(guard);
    for (QString &complaint : complaints) {
        if (!complaint.contains(u" [at "_s))
            complaint += u" [at %1]"_s.arg(where);
    }
}

/// Each model of ours, from when it is first met until it dies; what it does wrong is put on the log.
void Walker::testModels()
{
    for (QAbstractItemModel *model : m_window.findChildren<QAbstractItemModel *>()) {
        if (m_models.contains(model) || !QByteArrayView(model->metaObject()->className()).startsWith("ui::"))
            continue;
        m_models.insert(model);
        m_kinds.insert(QString::fromLatin1(model->metaObject()->className()));
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Warning, model);
    }
}

QSet<QString> Walker::lookAt(QWidget &root, const QString &where) const
{
    QSet<QString> found;
    for (QWidget *each : root.findChildren<QWidget *>()) {
        if (!each->isVisible() || each->visibleRegion().isEmpty())
            continue;
        QString text;
        bool cut = false;
        if (const auto *button = qobject_cast<QAbstractButton *>(each)) {
            text = button->text();
            cut = each->sizeHint().width() > each->width() + 1;
        } else if (const auto *label = qobject_cast<QLabel *>(each)) {
            text = label->text();
            // Labels of fields are never shortened; other single lines of ours are, and tell the rest in a tip.
            if (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(text))
                cut = true; // somebody's words are taken for markup
            else if (label->wordWrap())
                cut = label->heightForWidth(label->width()) > label->height() + 1;
            else if (label->buddy() || !qobject_cast<const ui::TextLabel *>(label))
                cut = label->sizeHint().width() > label->width() + 1;
        }
        if (cut && !text.isEmpty())
            found.insert(u"“%1” (%2 %3, %4x%5 of %6x%7) in %8"_s
                             .arg(text, QString::fromLatin1(each->metaObject()->className()), each->objectName())
                             .arg(each->width())
                             .arg(each->height())
                             .arg(each->sizeHint().width())
                             .arg(each->sizeHint().height())
                             .arg(where));
    }
    return found;
}

void Walker::openRows(ui::View view)
{
    for (const QPointer<QAbstractItemView> &list : viewsOf(view)) { // what is opened may take some away
        if (!list || !list->isVisible() || !list->model() || list->model()->rowCount(list->rootIndex()) == 0)
            continue;
        const QString where = ui::MainWindow::viewName(view) + u", a row of "_s + list->objectName();
        const auto open = [&] {
            back(view);
            if (!list || !list->isVisible() || list->model()->rowCount(list->rootIndex()) == 0)
                return;
            list->setFocus();
            list->setCurrentIndex(list->model()->index(0, 0, list->rootIndex()));
            list->scrollTo(list->currentIndex());
            QTest::keyClick(list, Qt::Key_Return);
            look(where);
        };
        open();
        pressInside(where, open);
        back(view);
    }
}

QWidget *Walker::inFront() const
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    for (ui::SideSheet *sheet : m_window.findChildren<ui::SideSheet *>()) {
        if (sheet->isVisible())
            return sheet;
    }
    return nullptr;
}

void Walker::pressInside(const QString &where, const std::function<void()> &open)
{
    for (int number = 0; number < 40; ++number) {
        if (number > 0)
            open(); // as it was before the last one was pressed
        QWidget *sheet = inFront();
        const QList<QAbstractButton *> buttons = sheet ? buttonsOf(*sheet) : QList<QAbstractButton *>();
        if (number >= buttons.size())
            break;
        const QString button = u"%1 “%2”"_s.arg(buttons[number]->objectName(), buttons[number]->text());
        QTest::mouseClick(buttons[number], Qt::LeftButton);
        look(where + u", the button "_s + button);
        openSubmenus(where + u", the menu of "_s + button);
    }
}

void Walker::openSubmenus(const QString &where)
{
    const QPointer<QMenu> menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return;
    for (QAction *action : menu->actions()) {
        if (!action->menu() || !action->isEnabled())
            continue;
        action->menu()->popup(menu->mapToGlobal(menu->actionGeometry(action).topRight()));
        look(where + u", "_s + action->text());
        action->menu()->close();
    }
}

void Walker::openMenus(ui::View view)
{
    for (const QPointer<QAbstractItemView> &list : viewsOf(view)) { // what is opened may take some away
        if (!list || !list->isVisible() || !list->model())
            continue;
        int actions = 1;
        for (int number = -1; list && number < actions; ++number) {
            const QModelIndex first = list->model()->index(0, 0, list->rootIndex());
            if (first.isValid()) {
                list->setCurrentIndex(first);
                list->scrollTo(first);
            }
            const QPoint at = first.isValid() ? list->visualRect(first).center() : list->viewport()->rect().center();
            QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, list->viewport()->mapToGlobal(at));
            QApplication::sendEvent(list->viewport(), &wanted);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                break;
            const QString where = u"%1, the menu of %2"_s.arg(ui::MainWindow::viewName(view), list->objectName());
            if (number < 0) {
                look(where);
                actions = int(menu->actions().size());
            } else if (QAction *action = menu->actions().value(number); action && action->isEnabled()) {
                const QString text = action->text();
                action->trigger();
                look(where + u", "_s + text);
            }
            back(view);
        }
    }
}

QList<QPointer<QAbstractItemView>> Walker::viewsOf(ui::View view) const
{
    const auto found = m_window.page(view).findChildren<QAbstractItemView *>();
    return QList<QPointer<QAbstractItemView>>(found.begin(), found.end());
}

QList<QAbstractButton *> Walker::buttonsOf(QWidget &root) const
{
    QList<QAbstractButton *> found;
    for (QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && !button->visibleRegion().isEmpty())
            found.append(button);
    }
    return found;
}

void Walker::pressButtons(ui::View view)
{
    // Buttons come and go while they are pressed: each is found anew, by its place among those of its name.
    for (int number = 0; number < 80; ++number) {
        back(view);
        const QList<QAbstractButton *> now = buttonsOf(m_window);
        if (number >= now.size())
            break;
        QAbstractButton *button = now[number];
        if (button->objectName().startsWith(u"place"_s))
            continue; // each place has its own walk
        const QString where =
            u"%1, the button %2 “%3”"_s.arg(ui::MainWindow::viewName(view), button->objectName(), button->text());
        QTest::mouseClick(button, Qt::LeftButton);
        look(where);
    }
}

void Walker::triggerActions(ui::View view)
{
    back(view);
    const auto actions = m_window.namedActions();
    for (const ui::NamedAction &named : actions) {
        back(view);
        const QPointer<QAction> action = named.action;
        if (!action || !action->isEnabled())
            continue;
        const QString text = action->text();
        action->trigger();
        look(u"%1, the action “%2”"_s.arg(ui::MainWindow::viewName(view), text));
    }
    back(view);
}

} // namespace tests
