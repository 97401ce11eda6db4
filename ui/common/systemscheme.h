// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusVariant>
#include <QObject>

#include "ui/common/theme.h"

namespace ui {

/// Light or dark, as the desktop wants it now: from the XDG portal over D-Bus where there is one, else from the palette
/// that the platform gives. Remembers it for systemScheme(). Create it before the first applyTheme(), in the main
/// thread.
class SystemScheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemScheme)

public:
    explicit SystemScheme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed(ui::Scheme scheme);

public Q_SLOTS:
    /// What the portal tells of any setting; only the colour scheme counts (1 dark, 2 light, 0 no wish).
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askPortal();
    void take(Scheme scheme);

    Scheme m_scheme;
    bool m_byPortal = false; ///< The portal has answered: the palette is not asked any more.
};

} // namespace ui
