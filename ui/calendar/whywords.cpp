// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/whywords.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/common/enginewords.h"
#include "ui/common/listtext.h"
#include "ui/common/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::WhyWords)
};

} // namespace

QList<ScorePart> scoreParts(const core::ValueParts &parts)
{
    return {{Words::tr("Hour of the day"), parts.engagement},
            {Words::tr("Trend"), parts.trend},
            {Words::tr("Models"), parts.fusion},
            {Words::tr("Visibility"), parts.visibility},
            {Words::tr("Account"), parts.account}};
}

QString percentText(double factor)
{
    const int change = int(std::lround((factor - 1) * 100));
    const QString sign = change < 0 ? u"−"_s : change > 0 ? u"+"_s : QString();
    return isolated(Words::tr("%1%2\u00A0%", "sign and number of a percentage").arg(sign).arg(std::abs(change)));
}

QString positionText(const core::PostPosition &position)
{
    return Words::tr("Post %1 of %2 that day; %3 of %4 that the account may make")
        .arg(position.dayPosition)
        .arg(position.dayPosts)
        .arg(position.accountPosts)
        .arg(position.accountCap);
}

QString councilText(const core::Council &council)
{
    if (council.voices.isEmpty())
        return Words::tr("No model was asked");
    if (!council.fusion)
        return Words::tr("%n models were asked; none had a usable answer for this platform", nullptr,
                         int(council.voices.size()));
    QStringList apart;
    for (const core::CouncilVoice &voice : council.voices) {
        if (voice.dissents)
            apart.append(Words::tr("%1 is %2\u00A0h away")
                             .arg(isolated(voice.provider), QLocale().toString(voice.hoursAway, 'f', 1)));
    }
    const QString joint =
        Words::tr("%n models advise %1, agreement %2", nullptr, int(council.voices.size()))
            .arg(isolated(council.fusion->timing()), QLocale().toString(council.fusion->agreement, 'f', 2));
    return apart.isEmpty() ? joint : Words::tr("%1. Dissent: %2").arg(joint, listText(apart));
}

QString voteText(const core::CouncilVoice &voice)
{
    if (voice.error) {
        switch (*voice.error) {
        case core::ReplyError::Timeout:
            return Words::tr("did not answer in time");
        case core::ReplyError::Invalid:
        case core::ReplyError::Empty:
            return Words::tr("had no usable answer");
        case core::ReplyError::Error:
            return Words::tr("failed");
        }
    }
    QStringList votes;
    for (const core::Suggestion &vote : voice.votes)
        votes.append(Words::tr("%1 (confidence %2)", "time of a vote")
                         .arg(isolated(vote.timing), QLocale().toString(vote.confidence, 'f', 2)));
    return votes.isEmpty() ? Words::tr("nothing about this platform") : listText(votes);
}

QString emptyText(const core::EmptyReason &reason, const QTimeZone &zone)
{
    switch (reason.cause) {
    case core::EmptyCause::NoAccounts:
        return Words::tr("No account of the platform speaks this language");
    case core::EmptyCause::Rule:
        return engineText(reason.sentence, zone);
    case core::EmptyCause::DayQuota:
        return Words::tr("It has its %n posts of that day", nullptr, reason.dayPosts);
    case core::EmptyCause::WeekQuota:
        return Words::tr("It has its %n posts of the week", nullptr, reason.weekPosts);
    case core::EmptyCause::WorthLess:
        return Words::tr("The hour is worth less than those that were chosen");
    case core::EmptyCause::Free:
        return Words::tr("Nothing stands against it: planning again may use it");
    }
    Q_UNREACHABLE();
}

} // namespace ui
