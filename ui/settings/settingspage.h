// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

class QStackedWidget;

namespace ui {

class PageList;
class SearchField;
class SettingHits;
class SettingsForm;
class TableView;

/// The settings' place in the window: a list of pages with a search over all of them, and one page beside it.
class SettingsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    explicit SettingsPage(const Workbench &bench, QWidget *parent = nullptr);

    Heading heading() const override;
    bool isLoaded() const override;
    QList<KeyHint> keyHints() const override;

    QList<SettingsForm *> forms() const { return m_forms; }
    /// Goes to the page, and where there is one to the control on it.
    void reveal(SettingsForm *form, QWidget *control);

Q_SIGNALS:
    /// The person wants the window made anew, in the language that is set.
    void windowAnewWanted();
    /// The window goes on in the name of another person.
    void personWanted(const QString &personId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *listPane();
    void addForm(SettingsForm *form);
    void createActions();
    void connectAll();
    void showPage(int index);
    void search(const QString &words);
    void go(int hit);
    bool eventFilter(QObject *watched, QEvent *event) override;

    QList<SettingsForm *> m_forms;
    SearchField *m_search = nullptr;
    QStackedWidget *m_left = nullptr;
    PageList *m_list = nullptr;
    TableView *m_hitTable = nullptr;
    SettingHits *m_hits = nullptr;
    QStackedWidget *m_pages = nullptr;
};

} // namespace ui
