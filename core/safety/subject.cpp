// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/safety/subject.h"

#include "core/base/hash.h"
#include "core/model/links.h"
#include "core/model/slottext.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace core {

namespace {

/// One text has one spelling: a decomposed "é" from another keyboard is no change.
QString nfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

/// Everything that will be read: hashtags and title are published with the caption, so an approval binds to them too.
QString captionHash(const Content &content, const ContentVariant &variant)
{
    return sha256Hex(toBytes({{"title", nfc(content.title)}, {"text", nfc(postText(variant))}}));
}

Json mediaHashes(const ContentVariant &variant)
{
    Json hashes = Json::array();
    for (const Media &file : variant.media)
        hashes.push_back(file.sha256);
    return hashes;
}

} // namespace

ApprovalWindow approvalWindow(const Slot &slot)
{
    return {slot.dueAt - 5min, slot.dueAt + 6h};
}

Subject subjectOf(const Slot &slot, const Content *content)
{
    const ApprovalWindow window = approvalWindow(slot);
    Json subject = {{"slotId", slot.id},
                    {"platform", platformName(slot.platform)},
                    {"accountId", nfc(slot.accountId)},
                    {"contentId", nfc(slot.contentId)},
                    {"contentType", contentTypeName(slot.contentType)},
                    {"contentVersionId", slot.contentVersionId},
                    {"captionHash", ""},
                    {"language", slot.language},
                    {"media", Json::array()},
                    {"links", Json::array()},
                    {"disclosures", Json::array()},
                    {"dueAt", toMs(slot.dueAt)},
                    {"notBefore", toMs(window.notBefore)},
                    {"notAfter", toMs(window.notAfter)},
                    {"riskBand", riskLevelName(slot.risk.level())},
                    {"policyVersion", policyVersion}};
    if (const ContentVariant *variant = content ? textOf(*content, slot) : nullptr) {
        subject["captionHash"] = captionHash(*content, *variant);
        subject["links"] = linksIn(nfc(postText(*variant)));
        subject["media"] = mediaHashes(*variant);
    }
    const QByteArray json = toBytes(subject);
    return {json, sha256Hex(json)};
}

const ContentVariant *textOfSubject(const Json &subject, const Content &content)
{
    const auto platform = platformFromName(subject.value("platform", QString()));
    if (!platform)
        return nullptr;
    const auto fitting = variantsFor(content, subject.value("language", QString()), *platform);
    const auto found = std::ranges::find_if(fitting, [&](const ContentVariant *variant) {
        return subject.value("captionHash", QString()) == captionHash(content, *variant)
            && subject.value("media", Json::array()) == mediaHashes(*variant);
    });
    return found == fitting.end() ? fitting.value(0) : *found;
}

Instant decideBefore(const Slot &slot, std::chrono::minutes lead)
{
    return slot.dueAt - lead;
}

bool keepsApproval(const Slot &approved, const Slot &moved, const QTimeZone &zone, PrincipalKind mover)
{
    const auto shift = std::chrono::abs(moved.dueAt - approved.dueAt);
    const auto elsewhereEqual = [&](auto... members) { return ((approved.*members == moved.*members) && ...); };
    return mover == PrincipalKind::Human && shift <= 30min
        && localDate(moved.dueAt, zone) == localDate(approved.dueAt, zone)
        && elsewhereEqual(&Slot::id, &Slot::platform, &Slot::accountId, &Slot::contentId, &Slot::contentType,
                          &Slot::contentVersionId, &Slot::variantId, &Slot::language)
        && moved.risk.level() == approved.risk.level();
}

} // namespace core
