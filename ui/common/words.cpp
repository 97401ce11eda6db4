// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Words)
};

} // namespace

SlotLook lookOf(const core::Slot &slot)
{
    switch (slot.state) {
    case core::SlotState::Planned:
        return SlotLook::Planned;
    case core::SlotState::PendingApproval:
        return SlotLook::Pending;
    case core::SlotState::Approved:
        return SlotLook::Approved;
    case core::SlotState::RetryWait:
        return SlotLook::Retry;
    case core::SlotState::Claimed:
    case core::SlotState::Sending:
        return SlotLook::Sending;
    case core::SlotState::Unknown:
    case core::SlotState::NeedsReview:
        return SlotLook::Unknown;
    case core::SlotState::Published:
        return SlotLook::Published;
    case core::SlotState::Failed:
        return SlotLook::Failed;
    case core::SlotState::Rejected:
        return SlotLook::Rejected;
    case core::SlotState::Missed:
        return slot.expired ? SlotLook::Expired : SlotLook::Missed;
    case core::SlotState::Cancelled:
        return SlotLook::Cancelled;
    }
    Q_UNREACHABLE();
}

QString lookWord(SlotLook look)
{
    switch (look) {
    case SlotLook::Planned:
        return Words::tr("Planned");
    case SlotLook::Pending:
        return Words::tr("Waiting for approval");
    case SlotLook::Stale:
        return Words::tr("Needs approval again");
    case SlotLook::Approved:
        return Words::tr("Approved");
    case SlotLook::Sending:
        return Words::tr("Sending");
    case SlotLook::Retry:
        return Words::tr("Waiting to retry");
    case SlotLook::Unknown:
        return Words::tr("Outcome unknown");
    case SlotLook::Published:
        return Words::tr("Published");
    case SlotLook::Failed:
        return Words::tr("Failed");
    case SlotLook::Rejected:
        return Words::tr("Rejected");
    case SlotLook::Missed:
        return Words::tr("Missed");
    case SlotLook::Expired:
        return Words::tr("Expired");
    case SlotLook::Cancelled:
        return Words::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString lookIcon(SlotLook look)
{
    switch (look) {
    case SlotLook::Planned:
        return u"state-planned"_s;
    case SlotLook::Pending:
        return u"state-pending"_s;
    case SlotLook::Stale:
        return u"state-stale"_s;
    case SlotLook::Approved:
        return u"state-approved"_s;
    case SlotLook::Sending:
        return u"state-sending"_s;
    case SlotLook::Retry:
        return u"state-retry"_s;
    case SlotLook::Unknown:
        return u"state-unknown"_s;
    case SlotLook::Published:
        return u"state-published"_s;
    case SlotLook::Failed:
        return u"state-failed"_s;
    case SlotLook::Rejected:
        return u"state-rejected"_s;
    case SlotLook::Missed:
    case SlotLook::Expired:
        return u"state-missed"_s;
    case SlotLook::Cancelled:
        return u"state-cancelled"_s;
    }
    Q_UNREACHABLE();
}

QColor lookColour(SlotLook look, const Tokens &tokens)
{
    switch (look) {
    case SlotLook::Approved:
    case SlotLook::Published:
        return tokens.ok;
    case SlotLook::Pending:
    case SlotLook::Stale:
    case SlotLook::Unknown:
        return tokens.warn;
    case SlotLook::Sending:
    case SlotLook::Retry:
        return tokens.accent;
    case SlotLook::Failed:
    case SlotLook::Rejected:
        return tokens.danger;
    case SlotLook::Planned:
    case SlotLook::Missed:
    case SlotLook::Expired:
    case SlotLook::Cancelled:
        return tokens.text3;
    }
    Q_UNREACHABLE();
}

QString platformWord(core::Platform platform)
{
    switch (platform) {
    case core::Platform::TikTok:
        return u"TikTok"_s;
    case core::Platform::YouTube:
        return u"YouTube"_s;
    case core::Platform::Instagram:
        return u"Instagram"_s;
    case core::Platform::Twitter:
        return u"X"_s;
    case core::Platform::LinkedIn:
        return u"LinkedIn"_s;
    }
    Q_UNREACHABLE();
}

QString modeWord(core::SafetyMode mode)
{
    switch (mode) {
    case core::SafetyMode::Manual:
        return Words::tr("Manual");
    case core::SafetyMode::SemiAutonomous:
        return Words::tr("Semi-autonomous");
    case core::SafetyMode::FullAutonomous:
        return Words::tr("Fully autonomous");
    }
    Q_UNREACHABLE();
}

QString roleWord(core::Role role)
{
    switch (role) {
    case core::Role::Reader:
        return Words::tr("Reader");
    case core::Role::Planner:
        return Words::tr("Planner");
    case core::Role::Approver:
        return Words::tr("Approver");
    case core::Role::Owner:
        return Words::tr("Owner");
    }
    return {};
}

QString riskWord(core::RiskLevel level)
{
    switch (level) {
    case core::RiskLevel::Low:
        return Words::tr("LOW");
    case core::RiskLevel::Medium:
        return Words::tr("MEDIUM");
    case core::RiskLevel::High:
        return Words::tr("HIGH");
    case core::RiskLevel::Critical:
        return Words::tr("CRITICAL");
    }
    Q_UNREACHABLE();
}

QString contentTypeWord(core::ContentType type)
{
    switch (type) {
    case core::ContentType::Video:
        return Words::tr("Video");
    case core::ContentType::Short:
        return Words::tr("Short");
    case core::ContentType::Reel:
        return Words::tr("Reel");
    case core::ContentType::Post:
        return Words::tr("Post");
    case core::ContentType::Story:
        return Words::tr("Story");
    }
    Q_UNREACHABLE();
}

QString trendText(double score)
{
    return Words::tr("trend %1").arg(QLocale().toString(score, 'f', 2));
}

QString factorWord(core::RiskFactorKind kind)
{
    switch (kind) {
    case core::RiskFactorKind::Suspension:
        return Words::tr("Suspension");
    case core::RiskFactorKind::RecentFailures:
        return Words::tr("Recent failures");
    case core::RiskFactorKind::Platform:
        return Words::tr("Platform");
    case core::RiskFactorKind::ContentType:
        return Words::tr("Content type");
    case core::RiskFactorKind::Velocity:
        return Words::tr("Velocity");
    case core::RiskFactorKind::Given:
        return Words::tr("Given from outside");
    }
    Q_UNREACHABLE();
}

QLocale::FormatType weekdayFormat(const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        if (metrics.horizontalAdvance(locale.standaloneDayName(day, QLocale::ShortFormat)) > width)
            return QLocale::NarrowFormat;
    }
    return QLocale::ShortFormat;
}

QString languageWord(const QString &tag)
{
    const QLocale locale(tag);
    switch (locale.language()) {
    case QLocale::English:
        return Words::tr("English");
    case QLocale::Spanish:
        return Words::tr("Spanish");
    case QLocale::Arabic:
        return Words::tr("Arabic");
    case QLocale::French:
        return Words::tr("French");
    case QLocale::German:
        return Words::tr("German");
    case QLocale::Italian:
        return Words::tr("Italian");
    case QLocale::Portuguese:
        return Words::tr("Portuguese");
    case QLocale::Catalan:
        return Words::tr("Catalan");
    case QLocale::C:
        return tag;
    default:
        return locale.nativeLanguageName();
    }
}

QString slotCountText(int count)
{
    return count == 1 ? Words::tr("1 slot") : Words::tr("%n slots", "", count);
}

QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<span style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</span>"_s;
}

} // namespace ui
