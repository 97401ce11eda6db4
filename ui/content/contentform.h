// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/content/contentedit.h"

class QMenu;
class QVBoxLayout;

namespace ui {

class ActionButton;
class Banner;
class CaptionEdit;
class ComboBox;
class Field;
class LineField;
class MediaList;
class Segments;
class TagField;
class TextChecks;

/// Everything of a content to edit: title, type, and its texts by language and platform, with live checks and files.
/// Shows and changes a ContentEdit and knows no engine.
class ContentForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentForm)

public:
    explicit ContentForm(QWidget *parent = nullptr);

    void setLanguages(const QStringList &languages); ///< That a text may be in.
    void setMediaFolder(const QString &folder);
    /// `reason` says why nothing may be changed; empty lets it.
    void setReadOnly(const QString &reason);
    void show(const ContentEdit &edit);
    const ContentEdit &edit() const { return m_edit; }
    /// The text that is shown; -1 where there is none.
    int current() const { return m_current; }
    void addText(const QString &language, std::optional<core::Platform> platform);
    void addMedia(int text, const core::Media &media);
    void setTitleError(const QString &sentence);
    Banner *banner() const { return m_banner; }
    using QWidget::show;

Q_SIGNALS:
    void edited();
    void filesWanted(int text, const QStringList &paths);
    void compareWanted();

private:
    void layOut();
    QWidget *textsHead();
    void connectAll();
    void showTexts();
    void showText();
    void showChecks();
    void onWritten();
    void choose(int text);
    void chooseLanguage(const QString &language);
    void removeText();
    void copyFrom(int text);
    QMenu *languageMenu();
    QMenu *textMenu();

    ContentEdit m_edit;
    QStringList m_languages;
    QString m_mediaFolder;
    QString m_readOnly;
    bool m_refused = false; ///< Somebody wanted to save it as it was.
    int m_current = -1;
    bool m_showing = false;
    QVBoxLayout *m_column = nullptr;
    Banner *m_banner = nullptr;
    LineField *m_title = nullptr;
    Field *m_titleField = nullptr;
    ComboBox *m_type = nullptr;
    Segments *m_tabs = nullptr;
    QWidget *m_tabsRoom = nullptr;
    ActionButton *m_addLanguage = nullptr;
    ComboBox *m_text = nullptr;
    ActionButton *m_more = nullptr;
    QWidget *m_textRoom = nullptr;
    CaptionEdit *m_caption = nullptr;
    TagField *m_tags = nullptr;
    TextChecks *m_checks = nullptr;
    MediaList *m_media = nullptr;
};

} // namespace ui
