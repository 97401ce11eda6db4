// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/preferences.h"

#include <QSettings>

#include <chrono>

using namespace std::chrono_literals;

namespace ui {

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &Preferences::write);
    if (m_file.isEmpty())
        return;
    const QSettings kept(m_file, QSettings::IniFormat);
    for (const QString &key : kept.allKeys())
        m_values.insert(key, kept.value(key));
}

Preferences::~Preferences()
{
    if (m_pause.isActive())
        write();
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    if (m_values.value(key) == value)
        return;
    if (value.isValid())
        m_values.insert(key, value);
    else
        m_values.remove(key);
    m_pause.start();
    Q_EMIT changed(key);
}

void Preferences::write()
{
    if (m_file.isEmpty())
        return;
    // QSettings writes beside the file and renames: a crash in between leaves the old one. Where the disk is full the
    // window works on and forgets.
    QSettings kept(m_file, QSettings::IniFormat);
    kept.clear();
    for (const auto &[key, value] : m_values.asKeyValueRange())
        kept.setValue(key, value);
}

} // namespace ui
