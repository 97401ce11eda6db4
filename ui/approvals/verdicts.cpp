// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/verdicts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include "core/safety/safetygates.h"
#include "ui/common/listtext.h"
#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Verdicts)
};

/// What a person can do about the factor that weighs most.
QString adviceFor(const core::RiskAssessment &risk)
{
    const auto heaviest = std::ranges::max_element(risk.factors, {}, &core::RiskFactor::contribution);
    if (heaviest == risk.factors.end())
        return Words::tr("Another time or account may lower it.");
    switch (heaviest->kind) {
    case core::RiskFactorKind::Suspension:
    case core::RiskFactorKind::RecentFailures:
    case core::RiskFactorKind::Given:
        return Words::tr("Most of it comes from the account: another account lowers it, or a later day.");
    case core::RiskFactorKind::Velocity:
        return Words::tr("Most of it comes from the posts of that day: another day or account lowers it.");
    case core::RiskFactorKind::ContentType:
        return Words::tr("Most of it comes from the content type: another type lowers it.");
    case core::RiskFactorKind::Platform:
        return Words::tr("Most of it comes from the platform: another platform lowers it.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString approvalBar(const core::Slot &slot, core::SafetyMode mode)
{
    const double limit = core::approvalLimit(mode);
    if (core::withinRiskLimit(slot.risk.score, limit))
        return {};
    if (slot.risk.level() == core::RiskLevel::Critical)
        return Words::tr("Critical risk cannot be approved in any mode.") + u' ' + adviceFor(slot.risk);
    return Words::tr("The risk of %1 is above %2, the limit of the mode %3.")
               .arg(riskText(slot.risk.score), riskText(limit), modeWord(mode))
        + u' ' + adviceFor(slot.risk);
}

QString slotTimeText(core::Instant at, const QTimeZone &zone)
{
    return QLocale().toString(core::toLocal(at, zone), u"ddd d MMM HH:mm"_s);
}

QString changesText(const QStringList &members)
{
    const QMap<QString, QString> words = {{u"platform"_s, Words::tr("platform")},
                                          {u"accountId"_s, Words::tr("account")},
                                          {u"contentId"_s, Words::tr("content")},
                                          {u"captionHash"_s, Words::tr("caption")},
                                          {u"contentType"_s, Words::tr("content type")},
                                          {u"language"_s, Words::tr("language")},
                                          {u"media"_s, Words::tr("media")},
                                          {u"links"_s, Words::tr("links")},
                                          {u"disclosures"_s, Words::tr("disclosures")},
                                          {u"dueAt"_s, Words::tr("time")},
                                          {u"riskBand"_s, Words::tr("risk band")},
                                          {u"policyVersion"_s, Words::tr("policy")}};
    QStringList texts;
    for (const QString &member : members) {
        const QString word = words.value(member);
        if (!word.isEmpty() && !texts.contains(word))
            texts.append(word);
    }
    if (texts.isEmpty() && members.contains(u"contentVersionId"_s))
        texts.append(Words::tr("another version of the content, with the same text here"));
    return listText(texts);
}

QStringList changedMembers(const core::ListApprovals::Item &before, const core::ListApprovals::Item &after)
{
    QStringList members;
    const auto add = [&](bool changed, const QString &name) {
        if (changed)
            members.append(name);
    };
    add(before.slot.dueAt != after.slot.dueAt, u"dueAt"_s);
    add(before.slot.platform != after.slot.platform, u"platform"_s);
    add(before.slot.accountId != after.slot.accountId, u"accountId"_s);
    add(before.slot.contentId != after.slot.contentId, u"contentId"_s);
    add(before.slot.contentVersionId != after.slot.contentVersionId, u"contentVersionId"_s);
    add(before.slot.contentType != after.slot.contentType, u"contentType"_s);
    add(before.slot.language != after.slot.language, u"language"_s);
    add(before.slot.risk.level() != after.slot.risk.level(), u"riskBand"_s);
    const core::ContentVariant oldText = before.text.value_or(core::ContentVariant());
    const core::ContentVariant newText = after.text.value_or(core::ContentVariant());
    add(core::postText(oldText) != core::postText(newText) || before.title != after.title, u"captionHash"_s);
    add(oldText.media != newText.media, u"media"_s);
    return members;
}

} // namespace ui
