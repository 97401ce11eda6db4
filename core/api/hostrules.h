// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include "core/api/fault.h"
#include "core/api/head.h"

namespace api {

/// Keeps web pages of other origins out, whatever name they gave this machine (DNS rebinding) and however their browser
/// sends (cross-site requests). Compares raw fields: a parsed URL may make a good host of a broken one.
class HostRules final
{
public:
    /// `extraNames`: the configured hosts, and the address that the server listens on where it is not loopback.
    HostRules(quint16 port, const QStringList &extraNames);

    /// Host, then Origin, Referer and Sec-Fetch-Site: 403 for what is not ours.
    Judged<void> judge(const Head &head) const;

private:
    bool isOurHost(QByteArrayView host) const;
    bool isOurOrigin(QByteArrayView url) const;

    QByteArray m_port;
    QList<QByteArray> m_localNames;
    QList<QByteArray> m_extraNames;
};

} // namespace api
