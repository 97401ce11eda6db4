// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/contentform.h"

#include <QHBoxLayout>
#include <QMenu>

#include "ui/common/actionbutton.h"
#include "ui/common/banner.h"
#include "ui/common/combobox.h"
#include "ui/common/field.h"
#include "ui/common/linefield.h"
#include "ui/common/segments.h"
#include "ui/common/tagfield.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"
#include "ui/content/captionedit.h"
#include "ui/content/medialist.h"
#include "ui/content/textchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int padding = 16;

} // namespace

ContentForm::ContentForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"contentForm"_s);
    layOut();
    connectAll();
}

void ContentForm::layOut()
{
    m_banner = new Banner(Tone::Warn, this);
    m_banner->setObjectName(u"contentBanner"_s);
    m_title = new LineField(this);
    m_title->setObjectName(u"contentTitle"_s);
    m_title->setMaxLength(300);
    m_titleField = new Field(tr("Title"), m_title, this);
    m_type = new ComboBox(this);
    m_type->setObjectName(u"contentType"_s);
    for (const core::ContentType type : {core::ContentType::Video, core::ContentType::Short, core::ContentType::Reel,
                                         core::ContentType::Post, core::ContentType::Story})
        m_type->addItem(contentTypeWord(type), int(type));
    m_textRoom = new QWidget(this);
    m_caption = new CaptionEdit(m_textRoom);
    m_caption->setObjectName(u"contentCaption"_s);
    m_caption->setMinimumHeight(140);
    m_tags = new TagField(m_textRoom);
    m_tags->setObjectName(u"contentTags"_s);
    m_checks = new TextChecks(m_textRoom);
    m_media = new MediaList(m_textRoom);
    auto *room = new QVBoxLayout(m_textRoom);
    room->setContentsMargins({});
    room->setSpacing(16);
    room->addWidget(new Field(tr("Caption"), m_caption, m_textRoom));
    room->addWidget(new Field(tr("Hashtags"), m_tags, m_textRoom));
    room->addWidget(m_checks);
    room->addWidget(new Field(tr("Files"), m_media, m_textRoom));

    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(padding, padding, padding, padding);
    m_column->setSpacing(16);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_titleField);
    m_column->addWidget(new Field(tr("Type"), m_type, this));
    m_column->addWidget(textsHead());
    m_column->addWidget(m_textRoom);
    m_column->addStretch(1);
}

QWidget *ContentForm::textsHead()
{
    auto *head = new QWidget(this);
    m_tabsRoom = new QWidget(head);
    auto *tabs = new QHBoxLayout(m_tabsRoom);
    tabs->setContentsMargins({});
    m_addLanguage = new ActionButton(ButtonRole::Quiet, tr("Add a language"), head);
    m_addLanguage->setObjectName(u"addLanguage"_s);
    m_addLanguage->setOwnIcon(u"plus"_s);
    m_text = new ComboBox(head);
    m_text->setObjectName(u"textChooser"_s);
    m_text->setAccessibleName(tr("Text"));
    m_more = new ActionButton(ButtonRole::Plain, tr("More…"), head);
    m_more->setObjectName(u"textMenu"_s);
    auto *languages = new QHBoxLayout;
    languages->setSpacing(8);
    languages->addWidget(m_tabsRoom);
    languages->addWidget(m_addLanguage);
    languages->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new TextLabel(FontRole::SecondaryStrong, tr("Texts"), Tone::Second, head));
    column->addLayout(languages);
    column->addLayout(row);
    return head;
}

void ContentForm::connectAll()
{
    connect(m_title, &QLineEdit::textEdited, this, &ContentForm::onWritten);
    connect(m_type, &QComboBox::activated, this, &ContentForm::onWritten);
    connect(m_caption, &CaptionEdit::edited, this, &ContentForm::onWritten);
    connect(m_tags, &TagField::tagsChanged, this, &ContentForm::onWritten);
    connect(m_text, &QComboBox::activated, this, [this](int row) { choose(m_text->itemData(row).toInt()); });
    connect(m_media, &MediaList::filesWanted, this,
            [this](const QStringList &paths) { Q_EMIT filesWanted(m_current, paths); });
    connect(m_media, &MediaList::removeWanted, this, [this](int index) {
        m_edit.texts[m_current].media.removeAt(index);
        showText();
        Q_EMIT edited();
    });
    const auto openBelow = [](QMenu *menu, QWidget *button) {
        connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater, Qt::QueuedConnection);
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
    };
    connect(m_addLanguage, &ActionButton::clicked, this, [=, this] { openBelow(languageMenu(), m_addLanguage); });
    connect(m_more, &ActionButton::clicked, this, [=, this] { openBelow(textMenu(), m_more); });
}

void ContentForm::setLanguages(const QStringList &languages)
{
    m_languages = languages;
    showTexts();
}

void ContentForm::setMediaFolder(const QString &folder)
{
    m_mediaFolder = folder;
}

void ContentForm::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    const bool free = reason.isEmpty();
    m_title->setReadOnly(!free);
    m_caption->setReadOnly(!free);
    m_type->setEnabled(free);
    m_tags->setEnabled(free);
    m_media->setReadOnly(reason);
    for (ActionButton *button : {m_addLanguage}) {
        button->setEnabled(free);
        button->setToolTip(plainTip(reason));
    }
}

void ContentForm::show(const ContentEdit &edit)
{
    const QString language =
        m_current >= 0 && m_edit.contentId == edit.contentId ? m_edit.texts[m_current].language : QString();
    const bool same = m_edit.contentId == edit.contentId && m_current >= 0 && m_current < edit.texts.size()
        && edit.texts[m_current].language == language;
    m_edit = edit;
    if (!same)
        m_current = edit.texts.isEmpty() ? -1 : 0;
    if (m_title->text() != edit.title)
        m_title->setText(edit.title);
    m_type->setCurrentIndex(m_type->findData(int(edit.contentType)));
    showTexts();
}

void ContentForm::showTexts()
{
    m_showing = true;
    delete m_tabs;
    m_tabs = nullptr;
    const QStringList languages = languagesOf(m_edit);
    if (!languages.isEmpty()) {
        m_tabs = new Segments(tr("Language"), m_tabsRoom);
        m_tabs->setObjectName(u"languageTabs"_s);
        for (const QString &language : languages)
            m_tabs->add(language.toUpper(), languageWord(language));
        m_tabs->setCurrent(m_current < 0 ? 0 : int(languages.indexOf(m_edit.texts[m_current].language)));
        m_tabsRoom->layout()->addWidget(m_tabs);
        m_tabs->show();
        connect(m_tabs, &Segments::currentChanged, this,
                [this, languages](int tab) { chooseLanguage(languages[tab]); });
    }
    m_text->clear();
    for (int text = 0; m_current >= 0 && text < m_edit.texts.size(); ++text) {
        if (m_edit.texts[text].language == m_edit.texts[m_current].language)
            m_text->addItem(textName(m_edit, text), text);
    }
    m_text->setCurrentIndex(m_text->findData(m_current));
    m_text->setVisible(m_current >= 0);
    m_more->setVisible(m_current >= 0);
    m_textRoom->setVisible(m_current >= 0);
    m_showing = false;
    showText();
}

void ContentForm::showText()
{
    if (m_current < 0)
        return;
    m_showing = true;
    const core::ContentVariant &text = m_edit.texts[m_current];
    m_caption->setLanguage(text.language);
    m_caption->setCaption(text.caption);
    if (m_tags->tags() != text.hashtags)
        m_tags->setTags(text.hashtags);
    m_media->show(text.media, m_mediaFolder);
    m_showing = false;
    showChecks();
}

void ContentForm::showChecks()
{
    if (m_current >= 0)
        m_checks->show(checksOf(m_edit, m_current),
                       isBlank(m_edit) && !m_refused ? TextChecks::Stage::Blank : TextChecks::Stage::Written);
}

void ContentForm::onWritten()
{
    if (m_showing || !m_readOnly.isEmpty())
        return;
    m_edit.title = m_title->text();
    m_edit.contentType = core::ContentType(m_type->currentData().toInt());
    m_titleField->setError({});
    if (m_current >= 0) {
        m_edit.texts[m_current].caption = m_caption->caption();
        m_edit.texts[m_current].hashtags = m_tags->tags();
    }
    showChecks();
    Q_EMIT edited();
}

void ContentForm::choose(int text)
{
    m_current = text;
    showText();
}

void ContentForm::chooseLanguage(const QString &language)
{
    if (m_showing)
        return;
    const auto first = std::ranges::find(m_edit.texts, language, &core::ContentVariant::language);
    m_current = int(first - m_edit.texts.begin());
    QMetaObject::invokeMethod(this, &ContentForm::showTexts, Qt::QueuedConnection); // the tabs are made anew
}

void ContentForm::addText(const QString &language, std::optional<core::Platform> platform)
{
    core::ContentVariant text;
    text.language = language;
    text.platform = platform;
    if (m_current >= 0)
        text.media = m_edit.texts[m_current].media; // the same film under other words is what is usual
    m_edit.texts.append(text);
    m_current = int(m_edit.texts.size()) - 1;
    showTexts();
    m_caption->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ContentForm::addMedia(int text, const core::Media &media)
{
    if (text < 0 || text >= m_edit.texts.size() || m_edit.texts[text].media.contains(media))
        return;
    m_edit.texts[text].media.append(media);
    showText();
    Q_EMIT edited();
}

void ContentForm::removeText()
{
    m_edit.texts.removeAt(m_current);
    m_current = m_edit.texts.isEmpty() ? -1 : 0;
    showTexts();
    Q_EMIT edited();
}

void ContentForm::copyFrom(int text)
{
    m_edit.texts[m_current].caption = m_edit.texts[text].caption;
    m_edit.texts[m_current].hashtags = m_edit.texts[text].hashtags;
    showText();
    Q_EMIT edited();
}

QMenu *ContentForm::languageMenu()
{
    auto *menu = new QMenu(this);
    for (const QString &language : std::as_const(m_languages)) {
        if (!languagesOf(m_edit).contains(language))
            menu->addAction(languageWord(language), this, [this, language] { addText(language, {}); })
                ->setObjectName(u"add-"_s + language);
    }
    if (menu->isEmpty())
        menu->addAction(tr("It has texts in every configured language"))->setEnabled(false);
    return menu;
}

QMenu *ContentForm::textMenu()
{
    auto *menu = new QMenu(this);
    const QString language = m_edit.texts[m_current].language;
    const bool free = m_readOnly.isEmpty();
    QMenu *add = menu->addMenu(tr("Add a text"));
    add->addAction(tr("For every platform"), this, [=, this] { addText(language, {}); });
    for (const core::Platform platform : core::allPlatforms)
        add->addAction(platformWord(platform), this, [=, this] { addText(language, platform); });
    add->setEnabled(free);
    QMenu *copy = menu->addMenu(tr("Copy from"));
    for (int text = 0; text < m_edit.texts.size(); ++text) {
        if (text != m_current)
            copy->addAction(tr("%1: %2").arg(m_edit.texts[text].language.toUpper(), textName(m_edit, text)), this,
                            [=, this] { copyFrom(text); });
    }
    copy->setEnabled(free && m_edit.texts.size() > 1);
    menu->addAction(tr("Compare…"), this, &ContentForm::compareWanted)->setEnabled(!m_edit.contentId.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Remove this text"), this, &ContentForm::removeText)
        ->setEnabled(free && m_edit.texts.size() > 1);
    return menu;
}

void ContentForm::setTitleError(const QString &sentence)
{
    m_titleField->setError(sentence);
    m_refused = true;
    showChecks();
}

} // namespace ui
