// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/editpost.h"
#include "core/model/content.h"

#include <optional>

namespace ui {

class CaptionEdit;
class Field;
class TagField;
class TextChecks;

/// The text of one post to be edited beside its slot: caption and hashtags, with the platform's own count and what the
/// validator says of it.
class PostTextEdit final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostTextEdit)

public:
    explicit PostTextEdit(QWidget *parent = nullptr);

    /// What a text is judged by besides itself.
    struct Post {
        QString title = {};
        core::Platform platform = core::Platform::TikTok;
        core::ContentType type = core::ContentType::Video;
    };
    /// `text` as the library holds it for the post; nothing where it holds none.
    void show(const std::optional<core::ContentVariant> &text, const Post &post);
    std::optional<core::PostText> text() const; ///< As it stands in the fields; nothing where there is no text.
    std::optional<core::PostText> textBefore() const { return m_before; }
    bool isChanged() const { return text() != m_before; }
    void setReadOnly(bool readOnly);
    void setError(const QString &sentence); ///< At the caption.
    void focusCaption();

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void check();

    core::ContentVariant m_variant;
    Post m_post;
    std::optional<core::PostText> m_before;
    CaptionEdit *m_caption = nullptr;
    TagField *m_tags = nullptr;
    Field *m_captionField = nullptr;
    Field *m_tagsField = nullptr;
    TextChecks *m_checks = nullptr;
};

} // namespace ui
