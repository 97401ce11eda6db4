// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/trayframe.h"

#include <QAction>
#include <QBoxLayout>

#include "ui/calendar/unscheduledtray.h"
#include "ui/common/actionbutton.h"
#include "ui/common/preferences.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leastBeside = 1060; ///< Narrower, the days would be too narrow to read beside the tray.

} // namespace

TrayFrame::TrayFrame(const Workbench &bench, Page &page, WeekFilter &week, QWidget *views)
    : QWidget(&page)
    , m_page(page)
    , m_preferences(bench.preferences)
    , m_views(views)
    , m_model(new UnscheduledModel(bench.desk, this))
    , m_filter(new UnscheduledFilter(*m_model, week, this))
{
    m_tray = new UnscheduledTray(*m_model, *m_filter, this);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_views, 1);
    m_layout->addWidget(m_tray);
    m_tray->setVisible(m_preferences.value(preferences::calendarTray));
    m_action = new QAction(tr("Unscheduled tray"), &m_page);
    m_action->setObjectName(u"unscheduledAction"_s);
    m_action->setShortcut(Qt::Key_U);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page.addAction(m_action);

    connect(m_action, &QAction::triggered, this, &TrayFrame::go);
    connect(m_tray, &UnscheduledTray::closeWanted, this, [this] { setOpen(false); });
    connect(m_tray, &UnscheduledTray::leaveWanted, this, &TrayFrame::leave);
    connect(m_tray, &UnscheduledTray::contentWanted, this, [this] { Q_EMIT m_page.wanted({.view = View::Content}); });
    connect(m_tray, &UnscheduledTray::countChanged, this, &TrayFrame::showCount);
    connect(m_model, &UnscheduledModel::loaded, this, &TrayFrame::filled);
}

ActionButton *TrayFrame::makeButton(QWidget *parent)
{
    m_button = new ActionButton(ButtonRole::Plain, {}, parent);
    m_button->setObjectName(u"unscheduledButton"_s);
    m_button->setCheckable(true);
    m_button->setChecked(isOpen());
    connect(m_button, &ActionButton::clicked, this, [this](bool open) {
        setOpen(open);
        if (open)
            m_tray->takeFocus(Qt::OtherFocusReason);
    });
    showCount();
    return m_button;
}

bool TrayFrame::isOpen() const
{
    return m_tray->isVisibleTo(this);
}

void TrayFrame::setOpen(bool open)
{
    if (!open && m_tray->isAncestorOf(window()->focusWidget()))
        leave();
    m_tray->setVisible(open);
    m_preferences.set(preferences::calendarTray, open);
    showCount();
}

void TrayFrame::go()
{
    if (isOpen() && m_tray->isAncestorOf(window()->focusWidget()))
        return setOpen(false);
    setOpen(true);
    m_tray->takeFocus(Qt::ShortcutFocusReason);
}

void TrayFrame::leave()
{
    m_page.setFocus(Qt::ShortcutFocusReason); // its proxy is the view in sight
}

void TrayFrame::showCount()
{
    if (!m_button)
        return;
    const QString count = m_tray->countText();
    m_button->setText(count.isEmpty() ? tr("Unscheduled") : tr("Unscheduled %1").arg(count));
    m_button->setChecked(isOpen());
    m_button->setToolTip(isOpen() ? tr("Close the tray of what has no place in the week (U)")
                                  : tr("What has no place in the week yet: open the tray (U)"));
}

void TrayFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= leastBeside;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tray->setPlace(beside ? UnscheduledTray::Place::Beside : UnscheduledTray::Place::Below);
}

} // namespace ui
