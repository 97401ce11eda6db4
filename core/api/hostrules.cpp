// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/hostrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace api {

namespace {

struct HostAndPort {
    QByteArrayView host;
    QByteArrayView port; // null where there is no colon, so that "localhost:" is not "localhost"
};

HostAndPort splitHost(QByteArrayView text)
{
    const qsizetype bracket = text.lastIndexOf(']');
    const qsizetype colon = text.indexOf(':', bracket + 1);
    if (colon < 0)
        return {text, {}};
    return {text.first(colon), text.sliced(colon + 1)};
}

bool holds(const QList<QByteArray> &names, QByteArrayView host)
{
    return std::ranges::any_of(names,
                               [host](const QByteArray &name) { return host.compare(name, Qt::CaseInsensitive) == 0; });
}

/// True where every field of that name passes; a repeated one never does.
template<typename Test>
bool absentOr(const Head &head, QByteArrayView name, Test test)
{
    const qsizetype count = head.count(name);
    return count == 0 || (count == 1 && test(head.field(name)));
}

} // namespace

HostRules::HostRules(quint16 port, const QStringList &extraNames)
    : m_port(QByteArray::number(port))
    , m_localNames{"localhost", "127.0.0.1", "[::1]"}
{
    for (const QString &name : extraNames)
        m_extraNames.append(name.toLatin1());
}

bool HostRules::isOurHost(QByteArrayView text) const
{
    const auto [host, port] = splitHost(text);
    return (holds(m_localNames, host) || holds(m_extraNames, host)) && (port.isNull() || port == m_port);
}

bool HostRules::isOurOrigin(QByteArrayView url) const
{
    const bool isPlain = url.startsWith("http://");
    if (!isPlain && !url.startsWith("https://"))
        return false;
    const QByteArrayView rest = url.sliced(isPlain ? 7 : 8);
    const auto end = std::ranges::find_if(rest, [](char c) { return c == '/' || c == '?' || c == '#'; });
    const auto [host, port] = splitHost(rest.first(end - rest.begin()));

    // No port means 80 or 443. A configured name may stand there: that of a proxy in front of us.
    const bool isOurPort = port.isNull() ? m_port == (isPlain ? "80" : "443") : port == m_port;
    return holds(m_extraNames, host) ? isOurPort || port.isNull() : holds(m_localNames, host) && isOurPort;
}

Judged<void> HostRules::judge(const Head &head) const
{
    if (!isOurHost(head.field("host")))
        return tl::unexpected(Fault{403, "HOST_NOT_ALLOWED", u"The Host field names another host than this one"_s, {}});

    const auto isOurs = [this](QByteArrayView url) { return isOurOrigin(url); };
    if (!absentOr(head, "origin", isOurs) || !absentOr(head, "referer", isOurs))
        return tl::unexpected(
            Fault{403, "ORIGIN_NOT_ALLOWED", u"Pages of other origins may not call this server"_s, {}});

    const auto isSameSite = [](QByteArrayView site) { return site == "same-origin" || site == "none"; };
    if (!absentOr(head, "sec-fetch-site", isSameSite))
        return tl::unexpected(Fault{403, "CROSS_SITE", u"Pages of other sites may not call this server"_s, {}});
    return {};
}

} // namespace api
