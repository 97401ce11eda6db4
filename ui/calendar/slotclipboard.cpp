// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotclipboard.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/base/json.h"
#include "ui/calendar/slotdrag.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SlotClipboard)
};

/// The member as text; nothing where it is none.
std::optional<QString> textOf(const core::Json &item, const char *name)
{
    const auto found = item.find(name);
    if (found == item.end() || !found->is_string())
        return std::nullopt;
    return found->get<QString>();
}

struct Copied {
    core::CreateSlot slot;
    core::Instant was;
};

std::optional<Copied> copiedFrom(const core::Json &item)
{
    if (!item.is_object())
        return std::nullopt;
    const auto platform = core::platformFromName(textOf(item, "platform").value_or(QString()));
    const auto type = core::contentTypeFromName(textOf(item, "contentType").value_or(QString()));
    const auto due = core::instantFromIso(textOf(item, "dueAt").value_or(QString()));
    const auto content = textOf(item, "contentId");
    const auto language = textOf(item, "language");
    if (!platform || !type || !due || !content || !language)
        return std::nullopt;
    Copied copied;
    copied.was = *due;
    copied.slot.planId = textOf(item, "planId").value_or(QString());
    copied.slot.accountId = textOf(item, "accountId").value_or(QString());
    copied.slot.platform = *platform;
    copied.slot.contentType = *type;
    copied.slot.contentId = *content;
    copied.slot.language = *language;
    return copied;
}

} // namespace

std::unique_ptr<QMimeData> clipboardOf(const QList<SlotRow> &rows, const QTimeZone &zone)
{
    core::Json items = core::Json::array();
    QStringList lines;
    for (const SlotRow &row : rows) {
        const core::Slot &slot = row.slot;
        items.push_back({{"planId", slot.planId},
                         {"platform", core::platformName(slot.platform)},
                         {"accountId", slot.accountId},
                         {"contentId", slot.contentId},
                         {"contentType", core::contentTypeName(slot.contentType)},
                         {"language", slot.language},
                         {"dueAt", slot.dueAt}});
        lines.append(QStringList{QLocale().toString(core::toLocal(slot.dueAt, zone), u"ddd d MMM yyyy HH:mm"_s),
                                 platformWord(slot.platform), row.username, row.title, slot.language.toUpper()}
                         .join(u'\t'));
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n'));
    data->setData(slotsMimeType, core::toBytes({{"version", 1}, {"slots", items}}));
    return data;
}

core::Result<QList<core::CreateSlot>> pastedSlots(const QMimeData *data, core::Instant at, const QTimeZone &zone,
                                                  PasteOnto onto)
{
    const auto nothing = core::fail(core::Error::Code::InvalidField, Words::tr("The clipboard holds no slots"));
    if (!data || !data->hasFormat(slotsMimeType))
        return nothing;
    const auto read = core::parseJsonObject(data->data(slotsMimeType));
    if (!read)
        return nothing;
    const auto list = read->find("slots");
    if (list == read->end() || !list->is_array() || list->empty()
        || qsizetype(list->size()) > core::ChangeSlots::mostChanges)
        return nothing;
    QList<Copied> copied;
    for (const core::Json &item : *list) {
        const auto one = copiedFrom(item);
        if (!one)
            return nothing;
        copied.append(*one);
    }
    const WallTime first = wallTimeOf(std::ranges::min(copied, {}, &Copied::was).was, zone);
    WallTime target = wallTimeOf(at, zone);
    if (onto == PasteOnto::Day)
        target.minute = first.minute;
    const int days = int(first.date.daysTo(target.date));
    QList<core::CreateSlot> slots_;
    for (Copied &one : copied) {
        one.slot.dueAt = shifted(one.was, days, int(target.minute - first.minute), zone);
        slots_.append(one.slot);
    }
    return slots_;
}

} // namespace ui
