// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/validator.h"
#include "core/engine/contentcommands.h"
#include "core/model/content.h"

#include <optional>

namespace ui {

/// A content while somebody edits it. A value.
struct ContentEdit {
    QString contentId = {}; ///< Empty for a new one.
    int baseVersion = 0; ///< What it began from; 0 for a new one.
    QString title = {};
    core::ContentType contentType = core::ContentType::Video;
    QList<core::ContentVariant> texts = {}; ///< In their order; a change of their ids alone is none.

    friend bool operator==(const ContentEdit &a, const ContentEdit &b);
};

ContentEdit editOf(const core::Content &content);
core::SaveContent saveOf(const ContentEdit &edit);

/// As text for a file, and back; nothing where it is none.
QString storedEdit(const ContentEdit &edit);
std::optional<ContentEdit> editFromStored(const QString &stored);

/// The languages that have texts, in their order.
QStringList languagesOf(const ContentEdit &edit);
/// "For every platform", "TikTok", "TikTok 2": the text at `index` among those of its language.
QString textName(const ContentEdit &edit, int index);
/// The platforms that the text is published on: its own, or all that have none of their own in its language.
QList<core::Platform> platformsOf(const ContentEdit &edit, int index);

/// How a text stands on one platform.
struct TextCheck {
    core::Platform platform = core::Platform::TikTok;
    int used = 0; ///< In the platform's own unit, hashtags included, as it is published.
    int most = 0;
    QList<core::Finding> findings = {};
};
QList<TextCheck> checksOf(const ContentEdit &edit, int index);

/// Whether nobody has written anything yet.
bool isBlank(const ContentEdit &edit);

/// Why it cannot be saved, as one sentence; empty where it can.
QString problemOf(const ContentEdit &edit);

} // namespace ui
