// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wizard/planstep.h"

class QLineEdit;
class QStackedWidget;

namespace ui {

class CaptionEdit;
class ComboBox;
class ContentModel;
class Field;
class SearchField;
class Segments;
class TableView;
class TagField;

/// What is to be published: chosen from the library, or written here in its first language.
class ContentStep final : public PlanStepPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentStep)

public:
    explicit ContentStep(Desk &desk, QWidget *parent = nullptr);

    void setChoices(const PlanChoices &choices) override;
    void show(const PlanDraft &draft) override;

private:
    QWidget *libraryPane(Desk &desk);
    QWidget *freshPane();
    void onChosen(const QModelIndex &index);
    void onWritten();
    void onSourceChanged(int source);
    void selectChosen();

    PlanDraft m_draft;
    core::ContentDraft m_written; ///< What was written stays when one looks into the library meanwhile.
    bool m_showing = false;
    Segments *m_source = nullptr;
    QStackedWidget *m_panes = nullptr;
    SearchField *m_search = nullptr;
    TableView *m_table = nullptr;
    ContentModel *m_model = nullptr;
    QLineEdit *m_title = nullptr;
    ComboBox *m_language = nullptr;
    ComboBox *m_type = nullptr;
    CaptionEdit *m_caption = nullptr;
    TagField *m_hashtags = nullptr;
};

} // namespace ui
