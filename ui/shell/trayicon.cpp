// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/trayicon.h"

#include <QGuiApplication>
#include <QPainter>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/preferences.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int iconSize = 32;

QIcon badged(int count)
{
    const Tokens &t = tokensOf(QGuiApplication::palette());
    QPixmap pixmap(iconSize * 2, iconSize * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawBox(painter, QRectF(0, 0, iconSize, iconSize), 8, t.accent, Qt::transparent);
    painter.drawPixmap(QPointF(2, 2), ownIcon(u"app"_s, 28, t.onAccent, t.accent, 2));
    if (count > 0) {
        const QRectF badge(14, 14, 18, 18);
        drawBox(painter, badge, 9, t.danger, t.base);
        painter.setPen(t.base);
        painter.setFont(fontFor(FontRole::SmallStrong));
        painter.drawText(badge, Qt::AlignCenter, count > 9 ? u"9+"_s : QString::number(count));
    }
    return QIcon(pixmap);
}

} // namespace

std::optional<Notice> noticeOf(core::SlotState before, const core::Slot &now)
{
    using core::SlotState;
    if (before == now.state)
        return std::nullopt;
    switch (now.state) {
    case SlotState::PendingApproval:
        return Notice::NewWork;
    case SlotState::NeedsReview:
    case SlotState::Unknown:
    case SlotState::Missed:
        return Notice::NeedsYou;
    case SlotState::Failed:
        return Notice::Failure;
    default:
        return std::nullopt;
    }
}

bool isQuiet(QTime time, QTime from, QTime to)
{
    if (!from.isValid() || !to.isValid() || from == to)
        return false;
    return from < to ? from <= time && time < to : time >= from || time < to;
}

TrayIcon::TrayIcon(Desk &desk, const Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_preferences(preferences)
{
    connect(&m_desk, &Desk::changed, this, &TrayIcon::onEvents);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::windowWanted);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::windowWanted);
    showCounts(0, 0);
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

void TrayIcon::showCounts(int waiting, int needs)
{
    m_icon.setIcon(badged(waiting + needs));
    m_icon.setToolTip(tr("%1: %2 waiting for approval, %3 need you")
                          .arg(QGuiApplication::applicationDisplayName())
                          .arg(waiting)
                          .arg(needs));
}

void TrayIcon::onEvents(const core::Events &events)
{
    QHash<Notice, int> counts;
    for (const core::Slot &slot : events.changedSlots) {
        const auto known = m_states.constFind(slot.id);
        const core::SlotState before = known == m_states.cend() ? core::SlotState::Planned : *known;
        if (const auto notice = noticeOf(before, slot))
            ++counts[*notice];
        m_states.insert(slot.id, slot.state);
    }
    for (const QString &id : events.removedSlots)
        m_states.remove(id);
    for (const Notice kind : {Notice::Failure, Notice::NeedsYou, Notice::NewWork}) {
        if (counts.value(kind) > 0)
            tell(kind, counts.value(kind));
    }
}

bool TrayIcon::wants(Notice kind) const
{
    const auto time = [this](const Preference<QString> &preference) {
        return QTime::fromString(m_preferences.value(preference), u"HH:mm"_s);
    };
    const QTime now = core::toLocal(m_desk.now(), m_desk.zone()).time();
    if (isQuiet(now, time(preferences::quietFrom), time(preferences::quietTo)))
        return false;
    switch (kind) {
    case Notice::NewWork:
        return m_preferences.value(preferences::notifyNewWork);
    case Notice::NeedsYou:
        return m_preferences.value(preferences::notifyNeedsYou);
    case Notice::Failure:
        return m_preferences.value(preferences::notifyFailures);
    }
    return false;
}

void TrayIcon::tell(Notice kind, int count)
{
    if (!wants(kind))
        return;
    switch (kind) {
    case Notice::NewWork:
        m_last = tr("%n slots wait for approval", "", count);
        break;
    case Notice::NeedsYou:
        m_last = tr("%n slots need you", "", count);
        break;
    case Notice::Failure:
        m_last = tr("%n slots failed", "", count);
        break;
    }
    if (m_icon.isVisible())
        m_icon.showMessage(QGuiApplication::applicationDisplayName(), m_last,
                           kind == Notice::Failure ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    Q_EMIT noticed(m_last);
}

} // namespace ui
