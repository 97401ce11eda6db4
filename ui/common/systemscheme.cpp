// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/systemscheme.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QGuiApplication>

#include "ui/common/style.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString key = u"color-scheme"_s;

/// Read() wraps its answer in a variant within a variant.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
    , m_scheme(systemScheme())
{
    rememberSystemScheme(m_scheme);
    QCoreApplication::instance()->installEventFilter(this);
    askPortal();
}

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << group << key;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) // without a portal, the palette goes on telling
            onSettingChanged(group, key, reply.value());
    });
}

void SystemScheme::onSettingChanged(const QString &changedGroup, const QString &changedKey, const QDBusVariant &value)
{
    if (changedGroup != group || changedKey != key)
        return;
    const uint wish = unwrapped(value.variant()).toUInt();
    m_byPortal = wish != 0;
    if (m_byPortal)
        take(wish == 1 ? Scheme::Dark : Scheme::Light);
}

bool SystemScheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance() && !m_byPortal) {
        // Our own palette tells nothing of the desktop.
        const QPalette palette = QGuiApplication::palette();
        if (palette.color(QPalette::Window) != tokensOf(palette).base)
            take(palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light);
    }
    return QObject::eventFilter(watched, event);
}

void SystemScheme::take(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    rememberSystemScheme(scheme);
    Q_EMIT changed(scheme);
}

} // namespace ui
