// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleweek.h"

using namespace Qt::StringLiterals;

namespace tests {

namespace {

using core::Platform;
using core::SlotState;

struct Line {
    int day; ///< From Monday 16 November 2026.
    const char *time; ///< In the workspace's zone.
    Platform platform;
    const char16_t *title;
    const char *language;
    const char *username;
    SlotState state;
    double risk;
};

const QList<Line> lines = {
    {0, "08:00", Platform::Twitter, u"Harvest week", "en", "@olivar", SlotState::Published, 0.05},
    {0, "09:00", Platform::Instagram, u"Amanecer", "es", "@olivar", SlotState::Published, 0.12},
    {0, "10:00", Platform::TikTok, u"Primera prensa", "es", "@cocina", SlotState::Failed, 0.33},
    {0, "12:00", Platform::YouTube, u"Grading", "en", "Olivar", SlotState::Approved, 0.13},
    {0, "12:00", Platform::TikTok, u"Prensa", "es", "@cocina", SlotState::Sending, 0.35},
    {0, "14:00", Platform::Twitter, u"Ask us anything", "en", "@olivar", SlotState::Approved, 0.06},
    {0, "17:00", Platform::Instagram, u"ثلاث طرق لحفظ الزيت", "ar", "@zaytun", SlotState::Approved, 0.28},
    {0, "20:00", Platform::TikTok, u"Ask the miller #12", "en", "@olivar", SlotState::PendingApproval, 0.22},
    {1, "08:00", Platform::LinkedIn, u"Hiring: sensory lead", "en", "Olivar", SlotState::Approved, 0.05},
    {1, "10:00", Platform::TikTok, u"Pan con tomate", "es", "@cocina", SlotState::Approved, 0.31},
    {1, "12:00", Platform::Instagram, u"Green?", "en", "@olivar", SlotState::Approved, 0.21},
    {1, "12:00", Platform::YouTube, u"Molino", "es", "Cocina", SlotState::Approved, 0.11},
    {1, "17:00", Platform::Instagram, u"Behind the label", "en", "@olivar", SlotState::Approved, 0.26},
    {1, "18:15", Platform::TikTok, u"قطاف الزيتون في الجبل", "ar", "@zaytun", SlotState::PendingApproval, 0.44},
    {1, "20:00", Platform::Twitter, u"Reading a label", "en", "@olivar", SlotState::Planned, 0.09},
    {2, "09:00", Platform::Instagram, u"Desayuno molino", "es", "@olivar", SlotState::Approved, 0.18},
    {2, "10:00", Platform::TikTok, u"Why oil stings", "en", "@olivar", SlotState::Approved, 0.29},
    {2, "12:00", Platform::Twitter, u"Poll: early or late", "en", "@olivar", SlotState::Approved, 0.07},
    {2, "13:00", Platform::TikTok, u"Harvest in 40 s", "es", "@cocina", SlotState::PendingApproval, 0.31},
    {2, "17:00", Platform::Instagram, u"Cold press 101", "en", "@olivar", SlotState::PendingApproval, 0.46},
    {2, "18:00", Platform::YouTube, u"Film", "en", "Olivar", SlotState::Approved, 0.14},
    {2, "18:00", Platform::TikTok, u"Aceites", "es", "@cocina", SlotState::PendingApproval, 0.63},
    {3, "09:00", Platform::Instagram, u"Tostada de domingo", "es", "@olivar", SlotState::Approved, 0.21},
    {3, "10:00", Platform::TikTok, u"Oil or butter?", "en", "@olivar", SlotState::Approved, 0.33},
    {3, "12:00", Platform::Instagram, u"لبنة", "ar", "@zaytun", SlotState::PendingApproval, 0.41},
    {3, "12:00", Platform::Twitter, u"Recipe", "en", "@olivar", SlotState::Approved, 0.10},
    {3, "12:15", Platform::LinkedIn, u"Co-op results", "en", "Olivar", SlotState::Planned, 0.05},
    {3, "12:15", Platform::YouTube, u"Reto en directo", "es", "Cocina", SlotState::Planned, 0.83},
    {3, "18:00", Platform::TikTok, u"Retamos a un chef", "es", "@cocina", SlotState::PendingApproval, 0.66},
    {3, "19:30", Platform::Instagram, u"Chef's reaction", "en", "@olivar", SlotState::Planned, 0.52},
    {3, "21:00", Platform::Instagram, u"Noche en el molino", "es", "@olivar", SlotState::Planned, 0.38},
    {4, "09:00", Platform::Instagram, u"Five uses for old oil that nobody tells you about when you buy it", "en",
     "@olivar", SlotState::Approved, 0.19},
    {4, "10:00", Platform::TikTok, u"El truco de la abuela", "es", "@cocina", SlotState::PendingApproval, 0.36},
    {4, "12:00", Platform::YouTube, u"Grading: the sequel", "en", "Olivar", SlotState::PendingApproval, 0.13},
    {4, "16:00", Platform::Twitter, u"Embargo lifts", "en", "@olivar", SlotState::NeedsReview, 0.16},
    {4, "18:00", Platform::TikTok, u"الذهب الأخضر في دقيقة", "ar", "@zaytun", SlotState::Planned, 0.32},
    {5, "10:00", Platform::TikTok, u"Market walk", "en", "@olivar", SlotState::Planned, 0.24},
    {5, "12:00", Platform::Instagram, u"Paella del sábado", "es", "@olivar", SlotState::Planned, 0.15},
    {5, "18:00", Platform::YouTube, u"Cata a ciegas", "es", "Cocina", SlotState::Rejected, 0.11},
    {6, "09:00", Platform::Instagram, u"Slow Sunday", "en", "@olivar", SlotState::Planned, 0.14},
    {6, "14:00", Platform::TikTok, u"Brunch en 30 s", "es", "@cocina", SlotState::RetryWait, 0.25},
    {6, "18:00", Platform::TikTok, u"مائدة الجمعة", "ar", "@zaytun", SlotState::Planned, 0.30},
};

core::ListApprovals::Item itemFor(const core::Slot &slot, const QString &title, const QString &username)
{
    core::ListApprovals::Item item;
    item.slot = slot;
    item.slot.risk.factors = {{core::RiskFactorKind::Suspension, 0.316, 0.62},
                              {core::RiskFactorKind::Velocity, 0.112, 0.19},
                              {core::RiskFactorKind::Platform, 0.08, 0.14},
                              {core::RiskFactorKind::ContentType, 0.03, 0.05}};
    item.fingerprint = u"9f3c81aa0b6d44e7"_s + slot.id;
    item.title = title;
    core::ContentVariant text;
    text.language = slot.language;
    text.caption = slot.language == u"ar"_s
        ? u"زيت الزيتون لا يحب الضوء ولا الحرارة. احفظه في زجاجة داكنة بعيدًا عن الموقد، واستهلكه خلال ستة أشهر من فتحه."_s
        : slot.language == u"es"_s
        ? u"Hoy el molino huele a hierba recién cortada. Te enseñamos cómo sale el primer aceite del año, desde la "
          u"rama "
          "hasta la botella, y por qué pica en la garganta."_s
        : u"Olives do not wait. Forty seconds from branch to bottle, and why the first oil of the year bites back.\n\n"
          "Ask us anything below, the miller answers tonight."_s;
    text.hashtags = slot.language == u"ar"_s ? QStringList{u"زيت_الزيتون"_s, u"مطبخ"_s}
                                             : QStringList{u"oliveoil"_s, u"harvest"_s, u"aove"_s};
    text.media = {{u"harvest/press-01.mp4"_s, u"7d1c9e0fa2b84c56"_s, 14'680'064}};
    item.text = text;
    item.account.id = slot.accountId;
    item.account.platform = slot.platform;
    item.account.username = username;
    item.account.metrics = {212, 0.96, 0};
    item.decideBefore = slot.dueAt - std::chrono::minutes(5);
    if (title == u"Cold press 101"_s) {
        item.changedSince = {u"dueAt"_s, u"captionHash"_s, u"riskBand"_s};
        item.lastApproval = core::Approval{};
        item.lastApproval->actor = u"M. Vidal"_s;
        item.lastApproval->decidedAt = slot.dueAt - std::chrono::hours(90);
    }
    if (slot.language == u"ar"_s)
        item.warnings = {u"Latin hashtag in an Arabic caption"_s};
    return item;
}

} // namespace

void addSampleWeek(FakeDesk &desk)
{
    desk.timeZone = QTimeZone("Europe/Madrid");
    const QDate monday(2026, 11, 16);
    for (const Line &line : lines) {
        const QTime time = QTime::fromString(QString::fromLatin1(line.time), u"HH:mm"_s);
        core::Slot slot;
        slot.platform = line.platform;
        slot.language = QString::fromLatin1(line.language);
        slot.dueAt = core::toInstant(QDateTime(monday.addDays(line.day), time, desk.timeZone));
        slot.state = line.state;
        slot.risk.score = line.risk;
        slot.trendScore = 0.62;
        slot.pinned = line.platform == Platform::LinkedIn;
        const QString title = QString::fromUtf16(line.title);
        const QString username = QString::fromLatin1(line.username);
        slot.id = desk.add(slot, title, username);
        if (line.state == SlotState::PendingApproval)
            desk.addApproval(itemFor(desk.slotRows.last(), title, username));
    }
}

} // namespace tests
