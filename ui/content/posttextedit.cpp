// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/posttextedit.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/common/field.h"
#include "ui/common/tagfield.h"
#include "ui/content/captionedit.h"
#include "ui/content/contentedit.h"
#include "ui/content/textchecks.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int captionHeight = 110;

} // namespace

PostTextEdit::PostTextEdit(QWidget *parent)
    : QWidget(parent)
{
    layOut();
    connect(m_caption, &CaptionEdit::edited, this, &PostTextEdit::check);
    connect(m_tags, &TagField::tagsChanged, this, &PostTextEdit::check);
}

void PostTextEdit::layOut()
{
    m_caption = new CaptionEdit;
    m_caption->setObjectName(u"postCaption"_s);
    m_caption->setFixedHeight(captionHeight);
    m_tags = new TagField;
    m_tags->setObjectName(u"postTags"_s);
    m_captionField = new Field(tr("Caption"), m_caption);
    m_tagsField = new Field(tr("Hashtags"), m_tags);
    m_checks = new TextChecks;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_captionField);
    column->addWidget(m_tagsField);
    column->addWidget(m_checks);
}

void PostTextEdit::show(const std::optional<core::ContentVariant> &text, const Post &post)
{
    m_variant = text.value_or(core::ContentVariant());
    m_post = post;
    m_before = text ? std::optional(core::PostText{text->caption, text->hashtags}) : std::nullopt;
    const QSignalBlocker quiet(this);
    m_caption->setLanguage(m_variant.language);
    m_caption->setCaption(m_variant.caption);
    m_tags->setTags(m_variant.hashtags);
    m_captionField->setError({});
    m_captionField->setHelp(text ? QString() : tr("The library holds no text for this slot"));
    m_caption->setEnabled(text.has_value());
    m_tags->setEnabled(text.has_value());
    check();
}

std::optional<core::PostText> PostTextEdit::text() const
{
    if (!m_before)
        return {};
    return core::PostText{m_caption->caption(), m_tags->tags()};
}

/// As the platform counts it, whichever platforms the text is for.
void PostTextEdit::check()
{
    m_captionField->setError({});
    ContentEdit edit;
    edit.title = m_post.title;
    edit.contentType = m_post.type;
    edit.texts = {m_variant};
    edit.texts.first().platform = m_post.platform;
    edit.texts.first().caption = m_caption->caption();
    edit.texts.first().hashtags = m_tags->tags();
    m_checks->show(checksOf(edit, 0));
    m_checks->setVisible(m_before.has_value());
    Q_EMIT changed();
}

void PostTextEdit::setReadOnly(bool readOnly)
{
    m_caption->setReadOnly(readOnly);
    m_tags->setEnabled(!readOnly && m_before);
}

void PostTextEdit::setError(const QString &sentence)
{
    m_captionField->setError(sentence);
}

void PostTextEdit::focusCaption()
{
    m_caption->setFocus();
}

} // namespace ui
