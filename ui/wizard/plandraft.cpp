// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/plandraft.h"

#include <QCoreApplication>
#include <QTimeZone>

#include "core/base/instant.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PlanDraft)
};

QString reasonText(core::UnplacedReason reason)
{
    switch (reason) {
    case core::UnplacedReason::NoAccounts:
        return Words::tr("No account serves this language.");
    case core::UnplacedReason::ContentType:
        return Words::tr("The platform does not take this content type.");
    case core::UnplacedReason::Past:
        return Words::tr("Part of the week has passed.");
    case core::UnplacedReason::RiskLimit:
        return Words::tr("More would go beyond the risk limit of the safety mode.");
    case core::UnplacedReason::Cooldown:
        return Words::tr("Accounts are cooling down.");
    case core::UnplacedReason::Blackout:
        return Words::tr("Blackouts take the time.");
    case core::UnplacedReason::Commitments:
        return Words::tr("Other plans have taken the accounts' times.");
    case core::UnplacedReason::Capacity:
        return Words::tr("The accounts' caps and gaps allow no more.");
    }
    Q_UNREACHABLE();
}

auto fieldsOf(const core::ContentDraft &draft)
{
    return std::tie(draft.contentId, draft.title, draft.language, draft.platform, draft.caption, draft.hashtags,
                    draft.contentType, draft.mediaPaths);
}

QString missingContent(const PlanDraft &draft)
{
    if (!draft.fresh)
        return draft.request.contentId.isEmpty() ? Words::tr("Choose a content first") : QString();
    if (draft.fresh->title.value_or(QString()).trimmed().isEmpty())
        return Words::tr("Give the new content a title");
    if (draft.fresh->caption.value_or(QString()).trimmed().isEmpty())
        return Words::tr("Write the new content's text");
    return {};
}

QString missingWhen(const PlanDraft &draft)
{
    if (!draft.request.weekStart)
        return Words::tr("Choose the first day");
    if (!draft.request.timezone.isEmpty() && !QTimeZone(draft.request.timezone.toUtf8()).isValid())
        return Words::tr("Choose a time zone like Europe/Madrid");
    if (draft.today.isValid() && draft.request.weekStart->addDays(7) <= draft.today)
        return Words::tr("This week has passed: choose a later first day");
    return {};
}

} // namespace

bool operator==(const PlanDraft &a, const PlanDraft &b)
{
    return a.request == b.request && a.contentTitle == b.contentTitle && a.fresh.has_value() == b.fresh.has_value()
        && (!a.fresh || fieldsOf(*a.fresh) == fieldsOf(*b.fresh));
}

QString missingIn(const PlanDraft &draft, PlanStep step)
{
    switch (step) {
    case PlanStep::Content:
        return missingContent(draft);
    case PlanStep::Where:
        if (draft.request.platforms.isEmpty())
            return Words::tr("Choose at least one platform");
        return draft.request.languages.isEmpty() ? Words::tr("Choose at least one language") : QString();
    case PlanStep::Amount:
        return {};
    case PlanStep::When:
        return missingWhen(draft);
    case PlanStep::Review:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<core::Content> freshContent(const PlanDraft &draft)
{
    if (!draft.fresh)
        return std::nullopt;
    core::Content content;
    content.title = draft.fresh->title.value_or(QString());
    content.contentType = draft.fresh->contentType.value_or(core::ContentType::Video);
    core::ContentVariant text;
    text.language = draft.fresh->language;
    text.platform = draft.fresh->platform;
    text.caption = draft.fresh->caption.value_or(QString());
    text.hashtags = draft.fresh->hashtags.value_or(QStringList());
    content.variants = {text};
    return content;
}

QString shortageSentence(const core::Unplaced &shortage)
{
    const QString lane = isolated(platformWord(shortage.platform) + u' ' + shortage.language.toUpper());
    return Words::tr("%1: %2 of %3 posts find no place. %4")
        .arg(lane)
        .arg(shortage.requested - shortage.planned)
        .arg(shortage.requested)
        .arg(reasonText(shortage.reason));
}

QString contentNameOf(const PlanDraft &draft)
{
    if (draft.fresh)
        return draft.fresh->title.value_or(QString()).trimmed();
    return draft.contentTitle.isEmpty() ? draft.request.contentId : draft.contentTitle;
}

} // namespace ui
