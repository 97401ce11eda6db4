// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/approvaldetails.h"

#include "core/engine/approvalitem.h"
#include "core/engine/approve.h"
#include "core/engine/blackouts.h"
#include "core/engine/risktable.h"
#include "core/engine/snapshot.h"
#include "core/storage/approvalstore.h"
#include "core/storage/contentstore.h"
#include "core/storage/slotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Reads what is known about the subjects of one slot's decisions.
class Versions final
{
public:
    Versions(Database &database, const RiskTable &risks)
        : m_database(database)
        , m_risks(risks)
    {
    }

    Result<ApprovedVersion> ofSubject(const QByteArray &json) const
    {
        ApprovedVersion version;
        const auto subject = parseJsonObject(json);
        if (!subject)
            return tl::unexpected(subject.error());
        const auto text = [&](const char *name) { return subject->value(name, QString()); };
        version.platform = platformFromName(text("platform")).value_or(version.platform);
        version.accountId = text("accountId");
        version.contentType = contentTypeFromName(text("contentType")).value_or(version.contentType);
        version.language = text("language");
        version.contentId = text("contentId");
        version.dueAt = fromMs(subject->value("dueAt", qint64(0)));
        version.riskBand = text("riskBand");
        if (const Account *account = m_risks.account(version.accountId))
            version.username = account->username;
        if (const QString id = text("contentVersionId"); !id.isEmpty()) {
            const auto content = ContentStore(m_database).findVersion(id);
            if (!content)
                return tl::unexpected(content.error());
            if (*content)
                take(**content, version, textOfSubject(*subject, **content));
        }
        return version;
    }

    static void take(const Content &content, ApprovedVersion &version, const ContentVariant *text)
    {
        version.contentId = content.contentId;
        version.versionNo = content.versionNo;
        version.title = content.title;
        version.text = text ? std::optional(*text) : std::nullopt;
    }

    /// The text that the slot carries as `content` has it, or the one in its place.
    static void takeCarried(const Content &content, ApprovedVersion &version)
    {
        const QString id = version.text ? version.text->id : QString();
        take(content, version, variantFor(content, version.language, version.platform, id));
    }

    /// The same slot with an earlier text: the content's first version, else what the content was made from.
    Result<Reference> earlierText(ApprovedVersion &version) const
    {
        if (version.versionNo > 1) {
            const auto first = ContentStore(m_database).findVersionNo(version.contentId, 1);
            if (!first)
                return tl::unexpected(first.error());
            if (*first) {
                takeCarried(**first, version);
                return Reference::FirstVersion;
            }
        }
        const auto content = ContentStore(m_database).find(version.contentId);
        if (!content)
            return tl::unexpected(content.error());
        if (!*content || (*content)->derivedFrom.isEmpty())
            return Reference::None;
        const auto source = ContentStore(m_database).find((*content)->derivedFrom);
        if (!source)
            return tl::unexpected(source.error());
        if (!*source)
            return Reference::None;
        takeCarried(**source, version);
        if (!version.text && !(*source)->variants.isEmpty())
            version.text = (*source)->variants.first(); // a translation's source speaks another language
        return Reference::Source;
    }

private:
    Database &m_database;
    const RiskTable &m_risks;
};

/// The decision to hold the present against: the last approval, else the last decision of another kind.
const Approval *referenceIn(const QList<Approval> &decisions)
{
    const auto yes = std::find_if(decisions.rbegin(), decisions.rend(), [](const Approval &decision) {
        return decision.decision == decisionName(Decision::Approve);
    });
    if (yes != decisions.rend())
        return &*yes;
    return decisions.isEmpty() ? nullptr : &decisions.last();
}

Result<void> compare(ApprovalDetails::Answer &answer, const QByteArray &subjectNow, const Versions &versions)
{
    auto now = versions.ofSubject(subjectNow);
    if (!now)
        return tl::unexpected(now.error());
    answer.now = std::move(*now);
    if (const Approval *decision = referenceIn(answer.decisions)) {
        auto before = versions.ofSubject(decision->subjectJson);
        if (!before)
            return tl::unexpected(before.error());
        answer.before = std::move(*before);
        answer.reference =
            decision->decision == decisionName(Decision::Approve) ? Reference::LastApproval : Reference::LastDecision;
        answer.changed = subjectDifferences(decision->subjectJson, subjectNow);
        return {};
    }
    answer.before = answer.now;
    const auto reference = versions.earlierText(answer.before);
    if (!reference)
        return tl::unexpected(reference.error());
    answer.reference = *reference;
    if (answer.reference == Reference::None)
        answer.before = {};
    else if (answer.before.text != answer.now.text || answer.before.title != answer.now.title)
        answer.changed = QStringList{u"captionHash"_s};
    return {};
}

} // namespace

Result<ApprovalDetails::Answer> execute(const ApprovalDetails &query, Snapshot &snapshot)
{
    Database &database = snapshot.database();
    const auto slot = SlotStore(database).find(query.slotId);
    if (!slot)
        return tl::unexpected(slot.error());
    if (!*slot)
        return fail(Error::Code::NotFound, u"There is no slot with this id"_s, u"/slotId"_s);
    const auto risks = RiskTable::load({**slot}, database, snapshot.context(), snapshot.now());
    if (!risks)
        return tl::unexpected(risks.error());
    const auto blackouts = blackoutsFrom(database, snapshot.now());
    if (!blackouts)
        return tl::unexpected(blackouts.error());
    auto item = approvalItem(**slot, *risks, *blackouts, snapshot);
    if (!item)
        return tl::unexpected(item.error());
    auto decisions = ApprovalStore(database).historyOf(query.slotId);
    if (!decisions)
        return tl::unexpected(decisions.error());
    const auto subject = currentSubject(item->slot, database);
    if (!subject)
        return tl::unexpected(subject.error());
    ApprovalDetails::Answer answer;
    answer.item = std::move(*item);
    answer.decisions = std::move(*decisions);
    DE_TRY(compare(answer, subject->json, Versions(database, *risks)));
    return answer;
}

} // namespace core
