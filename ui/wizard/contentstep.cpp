// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/contentstep.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/common/combobox.h"
#include "ui/common/field.h"
#include "ui/common/formcolumn.h"
#include "ui/common/linefield.h"
#include "ui/common/searchfield.h"
#include "ui/common/segments.h"
#include "ui/common/tableview.h"
#include "ui/common/tagfield.h"
#include "ui/common/words.h"
#include "ui/content/captionedit.h"
#include "ui/content/contentmodel.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Source { Library, Fresh };

} // namespace

ContentStep::ContentStep(Desk &desk, QWidget *parent)
    : PlanStepPage(parent)
{
    setObjectName(u"contentStep"_s);
    m_source = new Segments(tr("Where the content comes from"), this);
    m_source->setObjectName(u"contentSource"_s);
    m_source->add(tr("From the library"));
    m_source->add(tr("Write a new one"));
    m_panes = new QStackedWidget(this);
    m_panes->addWidget(libraryPane(desk));
    m_panes->addWidget(freshPane());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(16);
    column->addWidget(m_source, 0, Qt::AlignLeading);
    column->addWidget(m_panes, 1);
    connect(m_source, &Segments::currentChanged, this, &ContentStep::onSourceChanged);
    m_model->show({});
}

QWidget *ContentStep::libraryPane(Desk &desk)
{
    auto *pane = new QWidget(this);
    m_search = new SearchField(tr("Search titles and texts"), pane);
    m_search->setObjectName(u"contentSearch"_s);
    m_model = new ContentModel(desk, pane);
    m_table = new TableView(tr("Contents of the library"), pane);
    m_table->setObjectName(u"contentTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->hideColumn(ContentModel::Texts);
    m_table->hideColumn(ContentModel::Coming);
    m_table->hideColumn(ContentModel::Changed);
    m_table->fitColumns(ContentModel::Title);
    m_table->setEmptyText(tr("Reading the library…"));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &words) { m_model->show({.search = words}); });
    connect(m_table, &TableView::rowSelectionChanged, this, [this] { onChosen(m_table->selectedRows().value(0)); });
    connect(m_model, &ContentModel::loaded, this, [this] {
        m_table->setEmptyText(m_search->text().isEmpty() ? tr("The library is empty: write a new content")
                                                         : tr("Nothing in the library matches"));
        selectChosen();
    });
    connect(m_model, &ContentModel::loadFailed, this, [this](const core::Error &error) {
        m_table->setEmptyText(tr("The library could not be read: %1").arg(error.message));
    });
    return pane;
}

QWidget *ContentStep::freshPane()
{
    auto *form = new FormColumn(this);
    m_title = new LineField(form);
    m_title->setObjectName(u"freshTitle"_s);
    m_title->setMaxLength(300);
    m_language = new ComboBox(form);
    m_language->setObjectName(u"freshLanguage"_s);
    m_type = new ComboBox(form);
    m_type->setObjectName(u"freshType"_s);
    for (const core::ContentType type : {core::ContentType::Video, core::ContentType::Short, core::ContentType::Reel,
                                         core::ContentType::Post, core::ContentType::Story})
        m_type->addItem(contentTypeWord(type), int(type));
    m_caption = new CaptionEdit(form);
    m_caption->setObjectName(u"freshCaption"_s);
    m_hashtags = new TagField(form);
    m_hashtags->setObjectName(u"freshHashtags"_s);
    form->addField(tr("Title"), m_title);
    form->addRow({{tr("Language"), m_language}, {tr("Type"), m_type}});
    form->addField(tr("Text"), m_caption)
        ->setHelp(tr("For every platform that has no text of its own. More languages and variants in Content."));
    form->addField(tr("Hashtags"), m_hashtags);
    form->addStretch();
    connect(m_title, &QLineEdit::textEdited, this, &ContentStep::onWritten);
    connect(m_hashtags, &TagField::tagsChanged, this, &ContentStep::onWritten);
    connect(m_caption, &CaptionEdit::edited, this, &ContentStep::onWritten);
    connect(m_language, &QComboBox::activated, this, &ContentStep::onWritten);
    connect(m_type, &QComboBox::activated, this, &ContentStep::onWritten);
    return form;
}

void ContentStep::setChoices(const PlanChoices &choices)
{
    const QString before = m_language->currentData().toString();
    m_language->clear();
    for (const QString &language : choices.languages)
        m_language->addItem(languageWord(language), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(before)));
    m_caption->setLanguage(m_language->currentData().toString());
}

void ContentStep::show(const PlanDraft &draft)
{
    m_draft = draft;
    m_showing = true;
    m_source->setCurrent(draft.fresh ? Fresh : Library);
    m_panes->setCurrentIndex(draft.fresh ? Fresh : Library);
    if (draft.fresh) {
        m_written = *draft.fresh;
        if (m_title->text() != m_written.title.value_or(QString()))
            m_title->setText(m_written.title.value_or(QString()));
        m_caption->setCaption(m_written.caption.value_or(QString()));
    }
    selectChosen();
    m_showing = false;
}

void ContentStep::selectChosen()
{
    const QModelIndex chosen = m_model->indexOf(m_draft.request.contentId);
    const bool before = std::exchange(m_showing, true);
    if (chosen.isValid() && !m_draft.fresh && !m_table->selectionModel()->isRowSelected(chosen.row(), {}))
        m_table->setCurrentIndex(chosen); // selectRow() knows no rows in a mirrored table before it is shown
    m_showing = before;
}

void ContentStep::onChosen(const QModelIndex &index)
{
    if (m_showing || !index.isValid())
        return;
    const core::Content &content = m_model->item(index.row());
    PlanDraft draft = m_draft;
    draft.fresh.reset();
    draft.request.contentId = content.contentId;
    draft.contentTitle = contentName(content);
    draft.request.contentType.reset();
    QStringList languages;
    for (const core::ContentVariant &variant : content.variants) {
        if (!languages.contains(variant.language) && m_language->findData(variant.language) >= 0)
            languages.append(variant.language);
    }
    if (!languages.isEmpty() && draft.request.contentId != m_draft.request.contentId)
        draft.request.languages = languages;
    m_draft = draft;
    Q_EMIT edited(draft);
}

void ContentStep::onSourceChanged(int source)
{
    m_panes->setCurrentIndex(source);
    if (m_showing)
        return;
    if (source == Fresh) {
        onWritten();
        m_title->setFocus(Qt::OtherFocusReason);
    } else {
        m_draft.fresh.reset();
        Q_EMIT edited(m_draft);
    }
}

void ContentStep::onWritten()
{
    m_written.title = m_title->text();
    m_written.language = m_language->currentData().toString();
    m_written.contentType = core::ContentType(m_type->currentData().toInt());
    m_written.caption = m_caption->caption();
    m_written.hashtags = m_hashtags->tags();
    m_caption->setLanguage(m_written.language);
    const bool otherLanguage = !m_draft.fresh || m_draft.fresh->language != m_written.language;
    m_draft.fresh = m_written;
    m_draft.request.contentId.clear();
    if (otherLanguage && !m_written.language.isEmpty())
        m_draft.request.languages = {m_written.language};
    Q_EMIT edited(m_draft);
}

} // namespace ui
