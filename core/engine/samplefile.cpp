// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/samplefile.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// Outside namespaces: the macro declares a global function.
static void initSampleResources()
{
    Q_INIT_RESOURCE(sampleweek);
}

namespace core {

SampleFile SampleFile::read(Instant now)
{
    initSampleResources();
    QFile file(u":/sample-week.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample week is missing from the program");
    auto json = parseJsonObject(file.readAll());
    if (!json)
        qFatal("The sample week: %s", qPrintable(json.error().message));
    return SampleFile(std::move(*json), now);
}

SampleFile::SampleFile(Json json, Instant now)
    : m_json(std::move(json))
    , m_now(now)
    , m_zone(sampleText(m_json, "timezone").toUtf8())
{
}

QDate SampleFile::day(int days) const
{
    return localDate(m_now, m_zone).addDays(days);
}

Instant SampleFile::startOf(int days) const
{
    return startOfDay(day(days), m_zone);
}

Instant SampleFile::dueAt(const Json &slot) const
{
    if (const auto minutes = slot.find("inMinutes"); minutes != slot.end())
        return m_now + std::chrono::minutes(minutes->get<int>());
    const QTime time = QTime::fromString(sampleText(slot, "time"), u"HH:mm"_s);
    return toInstant(QDateTime(day(slot.at("day").get<int>()), time, m_zone));
}

Caller SampleFile::person() const
{
    const QString name = sampleText(m_json.at("person"), "name");
    return {name, name, PrincipalKind::Human, Scope::Read | Scope::Write | Scope::Approve};
}

QString SampleFile::editor() const
{
    return sampleText(m_json.at("editor"), "name");
}

QString SampleFile::reason(const QString &state) const
{
    return sampleText(m_json.at("reasons"), state.toUtf8().constData());
}

QString SampleFile::url(Platform platform, const QString &username, int ordinal) const
{
    QString url = sampleText(m_json, "urlTemplate");
    url.replace(u"{platform}"_s, platformName(platform));
    url.replace(u"{username}"_s, username.startsWith(u'@') ? username.mid(1) : username);
    return url.replace(u"{ordinal}"_s, QString::number(ordinal));
}

QString sampleText(const Json &object, const char *name)
{
    return object.value(name, Json("")).get<QString>();
}

} // namespace core
