// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/postpane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include "core/content/postpreview.h"
#include "core/engine/libraryqueries.h"
#include "ui/approvals/counterrow.h"
#include "ui/approvals/previewcard.h"
#include "ui/common/banner.h"
#include "ui/common/combobox.h"
#include "ui/common/keycap.h"
#include "ui/common/painting.h"
#include "ui/common/segments.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int margin = 24;
constexpr int tileSize = 18;
constexpr int widest = 560; ///< What stands around a post keeps near it.

} // namespace

PostPane::PostPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"postPane"_s);
    m_notice = new Banner(Tone::Warn, this);
    m_notice->setObjectName(u"previewNotice"_s);
    m_card = new PreviewCard(this);
    m_fold = new TextLabel(FontRole::Secondary, {}, Tone::Second, this);
    m_fold->setObjectName(u"foldNote"_s);
    m_fold->setWordWrap(true);
    m_fold->setAlignment(Qt::AlignHCenter);
    m_counters = new CounterRow(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 12, margin, 16);
    column->setSpacing(0);
    column->addWidget(controls());
    column->addSpacing(4);
    column->addWidget(m_notice);
    column->addWidget(m_card);
    column->addWidget(m_fold);
    column->addSpacing(12);
    column->addWidget(m_counters, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_notice, &Banner::actionWanted, this, &PostPane::goBack);
}

QWidget *PostPane::controls()
{
    auto *bar = new QWidget(this);
    m_platforms = new ComboBox(bar);
    m_platforms->setObjectName(u"previewPlatform"_s);
    m_platforms->setAccessibleName(tr("Platform of the preview"));
    for (const core::Platform platform : core::allPlatforms)
        m_platforms->addItem(platformWord(platform));
    m_platforms->setIconSize(QSize(tileSize, tileSize));
    showTiles();
    connect(m_platforms, &QComboBox::activated, this,
            [this](int index) { choose(core::allPlatforms[size_t(index)], m_language); });
    m_segmentsPlace = new QWidget(bar);
    auto *place = new QHBoxLayout(m_segmentsPlace);
    place->setContentsMargins({});
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_platforms);
    row->addWidget(new KeyCap(u"P"_s, bar));
    row->addStretch();
    row->addWidget(new KeyCap(u"V"_s, bar));
    row->addWidget(m_segmentsPlace);
    return bar;
}

void PostPane::setRoom(int height)
{
    m_room = height;
    fit();
}

void PostPane::fit()
{
    const int side = std::max(margin, (width() - widest) / 2);
    layout()->setContentsMargins(side, 12, side, 16);
    const int inner = width() - 2 * side;
    if (m_room > 0) {
        const int around = layout()->totalHeightForWidth(width()) - m_card->heightForWidth(inner);
        m_card->setRoom(m_room - around);
    }
    m_counters->setFixedWidth(std::min(inner, std::max(m_card->cardWidth(inner), m_counters->sizeHint().width())));
}

void PostPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PostPane::showTiles()
{
    for (const core::Platform platform : core::allPlatforms)
        m_platforms->setItemIcon(int(platform), tileIcon(platform, tileSize, tokensOf(palette()), devicePixelRatioF()));
}

void PostPane::show(const core::ListApprovals::Item &item)
{
    const bool same = item.slot.id == m_item.slot.id && item.fingerprint == m_item.fingerprint;
    const bool sameContent =
        item.slot.contentId == m_item.slot.contentId && item.slot.contentVersionId == m_item.slot.contentVersionId;
    m_item = item;
    if (same)
        return;
    if (!sameContent) {
        m_content.reset();
        askForContent();
    }
    m_platform = item.slot.platform;
    m_language = item.slot.language;
    refresh();
}

void PostPane::askForContent()
{
    if (!m_item.text)
        return;
    m_desk.ask(core::GetContent{m_item.slot.contentId}, this,
               [this, id = m_item.slot.contentId](const core::Result<core::Content> &answer) {
                   if (!answer || id != m_item.slot.contentId)
                       return;
                   m_content = *answer;
                   refresh();
               });
}

bool PostPane::showsWhatIsDecided() const
{
    return m_platform == m_item.slot.platform && m_language == m_item.slot.language;
}

void PostPane::nextPlatform()
{
    choose(core::allPlatforms[(size_t(m_platform) + 1) % core::allPlatforms.size()], m_language);
}

void PostPane::nextLanguage()
{
    if (!m_languages.isEmpty())
        choose(m_platform, m_languages[(m_languages.indexOf(m_language) + 1) % m_languages.size()]);
}

void PostPane::goBack()
{
    choose(m_item.slot.platform, m_item.slot.language);
}

void PostPane::choose(core::Platform platform, const QString &language)
{
    m_platform = platform;
    m_language = language;
    refresh();
}

std::optional<core::ContentVariant> PostPane::shownText() const
{
    if (showsWhatIsDecided())
        return m_item.text;
    if (!m_content)
        return std::nullopt;
    const core::ContentVariant *text = core::variantFor(*m_content, m_language, m_platform);
    return text ? std::optional(*text) : std::nullopt;
}

/// The slot's own type where the platform offers it, else the platform's usual one.
core::ContentType PostPane::shownType() const
{
    const QList<core::ContentType> types = m_desk.platforms().at(m_platform).contentTypes;
    return types.isEmpty() || types.contains(m_item.slot.contentType) ? m_item.slot.contentType : types.first();
}

void PostPane::refresh()
{
    m_platforms->setCurrentIndex(int(m_platform));
    refreshLanguages();
    refreshNotice();
    const auto text = shownText();
    m_fold->setVisible(text.has_value());
    m_counters->setVisible(text.has_value());
    if (text)
        showText(*text);
    else
        tellNoText();
    fit();
}

void PostPane::showText(const core::ContentVariant &text)
{
    const QString account = m_platform == m_item.slot.platform ? m_item.account.username : platformWord(m_platform);
    const QString title = m_content && !showsWhatIsDecided() ? m_content->title : m_item.title;
    const core::PostPreview preview = core::previewOf(title, text, account, m_platform, shownType());
    m_card->show(preview, m_platform, m_language, m_desk.mediaFolder());
    m_fold->setText(foldText(preview));
    m_counters->show(core::countersOf(title, text, core::limitsFor(m_platform, shownType())));
}

void PostPane::tellNoText()
{
    if (showsWhatIsDecided())
        m_card->tell(tr("The library does not hold this content. What is approved is its id alone: %1")
                         .arg(isolated(m_item.slot.contentId)));
    else
        m_card->tell(tr("The content has no text for %1 in this language.").arg(platformWord(m_platform)));
}

void PostPane::refreshLanguages()
{
    QStringList languages = {m_item.slot.language};
    if (m_content) {
        for (const core::ContentVariant &variant : m_content->variants) {
            if (!languages.contains(variant.language))
                languages.append(variant.language);
        }
    }
    languages.sort();
    if (!m_segments || languages != m_languages) {
        delete m_segments;
        m_segments = new Segments(tr("Language of the preview"), m_segmentsPlace);
        m_segments->setObjectName(u"previewLanguage"_s);
        for (const QString &language : languages)
            m_segments->add(language.toUpper(), languageWord(language));
        m_segmentsPlace->layout()->addWidget(m_segments);
        m_languages = languages;
        connect(m_segments, &Segments::currentChanged, this,
                [this](int index) { choose(m_platform, m_languages.value(index, m_language)); });
    }
    const QSignalBlocker quiet(m_segments);
    m_segments->setCurrent(int(m_languages.indexOf(m_language)));
}

void PostPane::refreshNotice()
{
    if (showsWhatIsDecided())
        return m_notice->hide();
    m_notice->setTitle(tr("Not what is decided here"));
    m_notice->tell(tr("This is %1 in %2. The decision is about %3 in %4.")
                       .arg(platformWord(m_platform), isolated(m_language.toUpper()),
                            platformWord(m_item.slot.platform), isolated(m_item.slot.language.toUpper())),
                   tr("Back"));
}

QString PostPane::foldText(const core::PostPreview &preview) const
{
    QStringList sentences;
    if (preview.title && preview.title->folded)
        sentences.append(tr("Lists cut the title."));
    if (preview.texts.size() > 1)
        sentences.append(tr("Longer than one post of %1: it would be a thread of %2.")
                             .arg(platformWord(m_platform))
                             .arg(preview.texts.size()));
    else if (preview.folds())
        sentences.append(tr("The feed cuts the caption here, after about %1 characters.").arg(preview.foldAfter));
    else
        sentences.append(tr("The feed shows the whole text."));
    if (preview.hiddenHashtags > 0)
        sentences.append(preview.hashtags.isEmpty() ? tr("Hashtags are hidden.") : tr("Some hashtags are hidden."));
    return sentences.join(u' ');
}

void PostPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTiles();
    if (event->type() == QEvent::LayoutDirectionChange && !m_item.slot.id.isEmpty())
        refresh();
}

} // namespace ui
