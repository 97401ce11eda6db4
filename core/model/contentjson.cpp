// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/contentjson.h"

#include <QDir>

#include "core/base/ids.h"
#include "core/base/jsonreader.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int longestCaption = 20'000;
constexpr int longestTextId = 100;

/// Relative, without "..", a drive or a leading slash: it cannot lead out of the folder it is resolved in.
bool staysInside(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return !clean.isEmpty() && QDir::isRelativePath(clean) && clean != u".."_s && !clean.startsWith(u"../"_s)
        && clean != u"."_s && !clean.contains(QChar::Null) && !clean.contains(u'\\');
}

QStringList readMedia(JsonReader &in)
{
    QStringList paths;
    const Json *media = in.array("media", 20);
    if (!media)
        return paths;
    for (size_t i = 0; i < media->size(); ++i) {
        const Json &item = (*media)[i];
        const auto path = item.is_object() && item.contains("path") && item["path"].is_string()
            ? item["path"].get<QString>()
            : QString();
        if (!staysInside(path)) {
            in.refuseElement("media", qsizetype(i), u"must have a path inside the workspace's media folder"_s);
            return {};
        }
        paths.append(QDir::cleanPath(path));
    }
    return paths;
}

ContentDraft readDraft(JsonReader &in)
{
    ContentDraft draft;
    if (in.has("title"))
        draft.title = in.text("title", 0, 300);
    draft.language = in.text("language", 2, 35);
    if (!isLanguageTag(draft.language))
        in.refuse("language", u"must be a language tag like en or pt-BR"_s);
    draft.platform = in.word<Platform>("platform", platformFromName, allowedPlatforms());
    if (in.has("caption"))
        draft.caption = in.text("caption", 0, longestCaption);
    if (in.has("hashtags"))
        draft.hashtags = in.textList("hashtags", 0, 100, 100);
    draft.contentType = in.word<ContentType>("contentType", contentTypeFromName, allowedContentTypes());
    if (in.has("media"))
        draft.mediaPaths = readMedia(in);
    return draft;
}

VariantDraft readVariant(JsonReader &in)
{
    VariantDraft draft;
    if (in.has("id"))
        draft.id = in.text("id", 0, longestTextId);
    draft.language = in.text("language", 2, 35);
    if (!isLanguageTag(draft.language))
        in.refuse("language", u"must be a language tag like en or pt-BR"_s);
    draft.platform = in.word<Platform>("platform", platformFromName, allowedPlatforms());
    draft.caption = in.text("caption", 0, longestCaption);
    draft.hashtags = in.textList("hashtags", 0, 100, 100);
    for (const QString &path : readMedia(in))
        draft.media.append({path, {}, 0});
    return draft;
}

} // namespace

Result<QList<VariantDraft>> variantDraftsFromJson(const Json &body)
{
    JsonReader in(body);
    QList<VariantDraft> drafts;
    const Json *list = in.array("variants", 200);
    if (!list || list->empty())
        in.refuse("variants", u"must be a list of 1 to 200 texts"_s);
    for (size_t i = 0; list && i < list->size() && !in.fault(); ++i) {
        if (!(*list)[i].is_object()) {
            in.refuseElement("variants", qsizetype(i), u"must be an object"_s);
            break;
        }
        JsonReader one((*list)[i], in.pathOf("variants") + u'/' + QString::number(i));
        drafts.append(readVariant(one));
        if (one.fault())
            in.adopt(*one.fault());
    }
    return in.result(drafts);
}

Result<ContentDraft> newContentFromJson(const Json &body)
{
    JsonReader in(body);
    ContentDraft draft = readDraft(in);
    if (in.has("contentId"))
        draft.contentId = in.contentId("contentId");
    if (!draft.caption)
        in.refuse("caption", u"is missing: the text of the post"_s);
    return in.result(draft);
}

Result<ContentDraft> contentChangeFromJson(const Json &body)
{
    JsonReader in(body);
    return in.result(readDraft(in));
}

Json toJson(const ContentVariant &variant)
{
    Json media = Json::array();
    for (const Media &file : variant.media)
        media.push_back({{"path", file.path}, {"sha256", file.sha256}, {"bytes", file.bytes}});
    Json json = {{"id", variant.id},
                 {"language", variant.language},
                 {"caption", variant.caption},
                 {"hashtags", variant.hashtags},
                 {"media", std::move(media)}};
    if (variant.platform)
        json["platform"] = platformName(*variant.platform);
    return json;
}

ContentVariant variantFromJson(const Json &json)
{
    ContentVariant variant;
    variant.id = json.value("id", Json("")).get<QString>();
    variant.language = json.value("language", Json("")).get<QString>();
    variant.caption = json.value("caption", Json("")).get<QString>();
    variant.hashtags = json.value("hashtags", Json::array()).get<QStringList>();
    if (json.contains("platform"))
        variant.platform = platformFromName(json["platform"].get<QString>());
    for (const Json &file : json.value("media", Json::array()))
        variant.media.append({file.value("path", Json("")).get<QString>(),
                              file.value("sha256", Json("")).get<QString>(), file.value("bytes", qint64(0))});
    return variant;
}

Json toJson(const Content &content)
{
    Json variants = Json::array();
    for (const ContentVariant &variant : content.variants)
        variants.push_back(toJson(variant));
    Json json = {{"contentId", content.contentId},
                 {"title", content.title},
                 {"contentType", contentTypeName(content.contentType)},
                 {"versionId", content.versionId},
                 {"versionNo", content.versionNo},
                 {"contentHash", content.contentHash},
                 {"variants", std::move(variants)},
                 {"createdAt", content.createdAt},
                 {"updatedAt", content.updatedAt}};
    if (!content.derivedFrom.isEmpty())
        json["derivedFrom"] = content.derivedFrom;
    return json;
}

} // namespace core
