// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

bool isControl(const QWidget &widget)
{
    return widget.inherits("QAbstractButton") || widget.inherits("QComboBox") || widget.inherits("QLineEdit")
        || (widget.focusPolicy() & Qt::TabFocus);
}

QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

bool isExclusive(const QAbstractButton &button)
{
    return button.autoExclusive() || (button.group() && button.group()->exclusive());
}

bool areTogether(const QAbstractButton &button, const QWidget *other)
{
    const auto *sibling = qobject_cast<const QAbstractButton *>(other);
    return sibling && isExclusive(*sibling) && sibling->group() == button.group()
        && (button.group() || sibling->parent() == button.parent());
}

/// Any cell of the row holds the words.
QModelIndex rowWith(const QAbstractItemView &view, const QString &words)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            if (Hands::matches(bare(index.data().toString()), words) && !view.visualRect(index).isEmpty())
                return index;
        }
    }
    return {};
}

} // namespace

QString Hands::nameOf(const QWidget &widget)
{
    // What was set comes first: on Linux a combo box gives its text as its name, and its label by relation.
    if (!widget.accessibleName().isEmpty())
        return bare(widget.accessibleName());
    auto *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return face ? bare(face->text(QAccessible::Name)) : QString();
}

bool Hands::matches(const QString &name, const QString &words)
{
    return words.endsWith(u'*') ? name.startsWith(words.chopped(1)) : name == words;
}

QWidget &Hands::stage() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return *popup;
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? *modal : m_window;
}

QWidget *Hands::look(const QString &words, const char *kind) const
{
    QWidget &root = stage();
    QWidget *hidden = nullptr;
    for (QWidget *each : root.findChildren<QWidget *>()) {
        if (!each->isVisible() || !each->isEnabled() || each->window() != &root || !isControl(*each)
            || !each->inherits(kind) || !matches(nameOf(*each), words))
            continue;
        if (!each->visibleRegion().isEmpty())
            return each;
        hidden = each; // scrolled away
    }
    return hidden;
}

QWidget *Hands::seek(const QString &words, const char *kind)
{
    QWidget *found = nullptr;
    if (!QTest::qWaitFor([&] { return (found = look(words, kind)) != nullptr; }))
        fails(u"nobody finds “%1”; there are: %2"_s.arg(words, inSight()));
    return found;
}

QString Hands::inSight() const
{
    QStringList names;
    for (const QWidget *each : stage().findChildren<QWidget *>()) {
        if (each->isVisible() && each->window() == &stage() && isControl(*each))
            names.append(nameOf(*each) + (each->isEnabled() ? QString() : u" (disabled)"_s));
    }
    return names.join(u" | "_s);
}

bool Hands::fails(const QString &trouble)
{
    m_trouble = trouble;
    return false;
}

bool Hands::reads(const QString &words)
{
    const auto stands = [&] {
        for (const QWidget *top : QApplication::topLevelWidgets()) {
            if (!top->isVisible())
                continue;
            for (const QWidget *each : top->findChildren<QWidget *>()) {
                const auto *label = qobject_cast<const QLabel *>(each);
                if (each->isVisible()
                    && (matches(nameOf(*each), words) || (label && matches(bare(label->text()), words))))
                    return true;
            }
        }
        return false;
    };
    return QTest::qWaitFor(stands, 10'000) || fails(u"“%1” is nowhere to read"_s.arg(words));
}

bool Hands::reaches(const std::function<bool()> &state, const QString &what)
{
    return QTest::qWaitFor(state, 20'000)
        || fails(u"it did not come to this: %1; the focus is on %2"_s.arg(
            what,
            QApplication::focusWidget() ? QString::fromLatin1(QApplication::focusWidget()->metaObject()->className())
                                        : QString::fromLatin1("nothing")));
}

QWindow *Hands::keyWindow() const
{
    const auto isThere = [] { return QGuiApplication::focusWindow() && QGuiApplication::focusWindow()->isVisible(); };
    if (!isThere() || (!QApplication::focusWidget() && !QApplication::activePopupWidget())) {
        stage().activateWindow();
        if (!QTest::qWaitFor(isThere))
            qWarning("no window takes the keys");
    }
    return QGuiApplication::focusWindow();
}

void Hands::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWindow *window = keyWindow();
    if (!window)
        return qWarning("no window has the focus"), void();
    QTest::keyClick(window, key, modifiers);
}

void Hands::type(const QString &text)
{
    for (const QChar letter : text) {
        QWindow *window = keyWindow();
        if (!window)
            return qWarning("no window has the focus"), void();
        const Qt::Key key = letter.unicode() < 0x80 ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown;
        QTest::sendKeyEvent(QTest::Click, window, key, QString(letter), Qt::NoModifier);
    }
}

QMenu *Hands::menu()
{
    QMenu *found = nullptr;
    const bool opened =
        QTest::qWaitFor([&] { return (found = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr; });
    if (!opened)
        fails(u"no menu opens"_s);
    return found;
}

// The mouse

bool MouseHands::bringIntoSight(QWidget &widget)
{
    for (QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(each);
        if (!area)
            continue;
        QWidget *port = area->viewport();
        for (int turn = 0; turn < 100; ++turn) {
            const int middle = widget.mapTo(port, widget.rect().center()).y();
            if (middle >= 8 && middle < port->height() - 8)
                break;
            wheel(*port, middle < 8 ? -1 : 1);
        }
    }
    return !widget.visibleRegion().isEmpty() || fails(u"“%1” cannot be scrolled into sight"_s.arg(nameOf(widget)));
}

bool MouseHands::click(QWidget &widget, QPoint at, Qt::MouseButton button)
{
    QWidget *top = widget.window();
    const QPoint place = widget.mapTo(top, at);
    const QWidget *hit = top->childAt(place);
    if (hit != &widget && !widget.isAncestorOf(hit) && top != &widget)
        return fails(u"“%1” is covered by %2 “%3”"_s.arg(
            nameOf(widget), QString::fromLatin1(hit ? hit->metaObject()->className() : "nothing"),
            hit ? nameOf(*hit) : QString()));
    QTest::mouseClick(top->windowHandle(), button, {}, place);
    return true;
}

bool MouseHands::doubleClick(QWidget &widget, QPoint at)
{
    QTest::mouseDClick(widget.window()->windowHandle(), Qt::LeftButton, {}, widget.mapTo(widget.window(), at));
    return true;
}

bool MouseHands::drag(QWidget &widget, QPoint from, QPoint to)
{
    QWindow *window = widget.window()->windowHandle();
    const QPoint shift = widget.mapTo(widget.window(), QPoint());
    QTest::mouseMove(window, from + shift);
    QTest::mousePress(window, Qt::LeftButton, {}, from + shift);
    constexpr int steps = 8;
    for (int step = 1; step <= steps; ++step)
        QTest::mouseMove(window, from + (to - from) * step / steps + shift);
    QTest::mouseRelease(window, Qt::LeftButton, {}, to + shift);
    return true;
}

void MouseHands::wheel(QWidget &widget, int notches)
{
    const QPoint at = widget.rect().center();
    QWheelEvent turned(at, widget.mapToGlobal(at), {}, QPoint(0, -120 * notches), Qt::NoButton, {}, Qt::NoScrollPhase,
                       false);
    QApplication::sendEvent(&widget, &turned);
    QApplication::processEvents();
}

bool MouseHands::press(const QString &button)
{
    QWidget *found = seek(button, "QAbstractButton");
    return found && bringIntoSight(*found) && click(*found, found->rect().center());
}

bool MouseHands::fill(const QString &field, const QString &text)
{
    QWidget *found = seek(field);
    if (!found || !bringIntoSight(*found) || !click(*found, found->rect().center()))
        return false;
    if (!found->hasFocus() && found->focusProxy() != QApplication::focusWidget())
        return fails(u"“%1” does not take the focus from a click"_s.arg(field));
    if (auto *line = qobject_cast<QLineEdit *>(found); line && !line->text().isEmpty())
        doubleClick(*found, QPoint(found->width() / 4, found->height() / 2)); // the word is selected, and replaced
    type(text);
    return true;
}

bool MouseHands::clickItem(QAbstractItemView &view, const QString &item)
{
    const QModelIndex index = rowWith(view, item);
    if (!index.isValid())
        return fails(u"there is no item “%1”"_s.arg(item));
    view.scrollTo(index);
    return click(*view.viewport(), view.visualRect(index).center());
}

bool MouseHands::choose(const QString &box, const QString &item)
{
    auto *found = qobject_cast<QComboBox *>(seek(box, "QComboBox"));
    if (!found || !reaches([found] { return found->count() > 0; }, u"there is something to choose"_s)
        || !bringIntoSight(*found) || !click(*found, found->rect().center()))
        return false;
    QAbstractItemView *list = nullptr;
    const bool opened = QTest::qWaitFor([&] {
        QWidget *popup = QApplication::activePopupWidget();
        list = popup ? popup->findChild<QAbstractItemView *>() : nullptr;
        if (popup && !list)
            list = qobject_cast<QAbstractItemView *>(popup);
        return list != nullptr;
    });
    if (!opened)
        return fails(u"“%1” opens no list"_s.arg(box));
    return clickItem(*list, item)
        && reaches([] { return QApplication::activePopupWidget() == nullptr; }, u"the list closes"_s);
}

bool MouseHands::chooseInMenu(const QString &item)
{
    QMenu *open = menu();
    if (!open)
        return false;
    QStringList names;
    for (QAction *action : open->actions()) {
        const QString text = bare(action->text()).remove(u'&').section(u'\t', 0, 0);
        names.append(text);
        if (matches(text, item) && action->isEnabled()) {
            QTest::mouseMove(open->windowHandle(), open->actionGeometry(action).center());
            QTest::mouseClick(open->windowHandle(), Qt::LeftButton, {}, open->actionGeometry(action).center());
            return true;
        }
    }
    return fails(u"the menu has no “%1”; it has: %2"_s.arg(item, names.join(u" | "_s)));
}

bool MouseHands::pick(const QString &table, const QString &words)
{
    auto *view = qobject_cast<QAbstractItemView *>(seek(table));
    if (!view)
        return false;
    return reaches([&] { return rowWith(*view, words).isValid(); }, u"a row “%1”"_s.arg(words))
        && clickItem(*view, words);
}

// The keyboard

bool KeyHands::tabTo(const QString &words, const char *kind)
{
    QWidget *target = seek(words, kind);
    if (!target)
        return false;
    keyWindow();
    const auto *button = qobject_cast<QAbstractButton *>(target);
    const auto isThere = [&] {
        const QWidget *focus = QApplication::focusWidget();
        return focus
            && ((focus->inherits(kind) && matches(nameOf(*focus), words))
                || (button && isExclusive(*button) && areTogether(*button, focus)));
    };
    QStringList passed;
    for (int step = 0; step < 120 && !isThere(); ++step) {
        key(Qt::Key_Tab);
        if (const QWidget *focus = QApplication::focusWidget())
            passed.append(nameOf(*focus));
    }
    if (!isThere())
        return fails(u"Tab does not reach “%1”; it passes: %2"_s.arg(words, passed.join(u" | "_s)));
    // Within an exclusive group the arrows go on.
    for (int step = 0; step < 20 && !matches(nameOf(*QApplication::focusWidget()), words); ++step) {
        const QPoint way = target->mapTo(&stage(), QPoint()) - QApplication::focusWidget()->mapTo(&stage(), QPoint());
        key(std::abs(way.x()) > std::abs(way.y()) ? (way.x() > 0 ? Qt::Key_Right : Qt::Key_Left)
                                                  : (way.y() > 0 ? Qt::Key_Down : Qt::Key_Up));
    }
    return matches(nameOf(*QApplication::focusWidget()), words)
        || fails(u"the arrow keys do not reach “%1”"_s.arg(words));
}

bool KeyHands::press(const QString &button)
{
    if (!tabTo(button, "QAbstractButton"))
        return false;
    key(Qt::Key_Space);
    return true;
}

bool KeyHands::fill(const QString &field, const QString &text)
{
    if (!tabTo(field))
        return false;
    key(Qt::Key_A, Qt::ControlModifier);
    type(text);
    return true;
}

bool KeyHands::choose(const QString &box, const QString &item)
{
    if (!tabTo(box, "QComboBox"))
        return false;
    auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
    if (combo && !reaches([combo] { return combo->count() > 0; }, u"there is something to choose"_s))
        return false;
    if (!combo)
        return fails(u"“%1” is no list of choices"_s.arg(box));
    key(Qt::Key_Home);
    for (int step = 0; step < 50 && !matches(bare(combo->currentText()), item); ++step)
        key(Qt::Key_Down);
    return matches(bare(combo->currentText()), item) || fails(u"“%1” has no “%2”"_s.arg(box, item));
}

bool KeyHands::chooseInMenu(const QString &item)
{
    QMenu *open = menu();
    if (!open)
        return false;
    QStringList names;
    for (int step = 0; step < 40; ++step) {
        key(Qt::Key_Down);
        const QAction *action = open->activeAction();
        const QString text = action ? bare(action->text()).remove(u'&').section(u'\t', 0, 0) : QString();
        if (action && matches(text, item) && action->isEnabled()) {
            key(Qt::Key_Return);
            return true;
        }
        names.append(text);
    }
    return fails(u"Down does not reach “%1” in the menu; it passes: %2"_s.arg(item, names.join(u" | "_s)));
}

bool KeyHands::pick(const QString &table, const QString &words)
{
    if (!tabTo(table))
        return false;
    auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (!view || !reaches([&] { return rowWith(*view, words).isValid(); }, u"a row “%1”"_s.arg(words)))
        return false;
    const auto isThere = [&] { return view->currentIndex().row() == rowWith(*view, words).row(); };
    key(Qt::Key_Home, Qt::ControlModifier);
    for (int step = 0; step < 200 && !isThere(); ++step)
        key(Qt::Key_Down);
    return isThere() || fails(u"Down does not reach the row “%1”"_s.arg(words));
}

} // namespace tests
