// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/libraryqueries.h"
#include "core/engine/slotcommands.h"
#include "ui/common/desk.h"

namespace ui {

class ActionButton;
class ComboBox;
class DateField;
class Field;
class FormColumn;
class TimeField;

/// What a new slot begins with; what is empty is for the person to choose.
struct SlotStart {
    core::Instant at = {};
    QString accountId = {}; ///< The platform is its own.
    QString contentId = {};
    QString title = {}; ///< The content's.
    QString language = {};
    std::optional<core::ContentType> contentType = {};
    QString planId = {};
};

/// Where and when a slot is published, and what: the fields of the slot's sheet. Offers what the library and the
/// platform's rules hold. Asks the engine for nothing but these lists.
class SlotForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotForm)

public:
    explicit SlotForm(Desk &desk, QWidget *parent = nullptr);

    /// For a slot that is there: its platform stays.
    void showSlot(const core::Slot &slot);
    /// For a slot to be made.
    void showNew(const SlotStart &start);

    /// What was changed of the slot; every absent member stays. Nothing where the date or time is none.
    std::optional<core::EditSlot> edit() const;
    std::optional<core::CreateSlot> create() const;
    bool isChanged() const;
    void setReadOnly(const QString &why); ///< Empty: it can be changed.

    /// Tells what the engine refused at the field that it is about, with the nearest time that fits to take.
    void showError(const core::Error &error);

Q_SIGNALS:
    void changed();
    void listsLoaded();

private:
    void layOut();
    void connectAll();
    void load();
    void startOnPlatform();
    void chooseStart();
    void offer(); ///< Accounts, types and languages of the platform.
    void followAccount();
    core::Platform platform() const;
    void tellZone();
    std::optional<core::Instant> at() const;
    void setAt(core::Instant at);

    Desk &m_desk;
    std::optional<core::Slot> m_slot;
    SlotStart m_start; ///< Of a new slot.
    int m_listsToCome = 2; ///< Accounts and contents: until they are here, nobody could choose anything else.
    QList<core::Account> m_accounts;
    QList<core::Content> m_contents;
    std::optional<core::Instant> m_nearest;
    FormColumn *m_form = nullptr;
    ComboBox *m_content = nullptr;
    ComboBox *m_platform = nullptr;
    ComboBox *m_account = nullptr;
    ComboBox *m_type = nullptr;
    ComboBox *m_language = nullptr;
    DateField *m_date = nullptr;
    TimeField *m_time = nullptr;
    Field *m_contentField = nullptr;
    Field *m_platformField = nullptr;
    Field *m_accountField = nullptr;
    Field *m_typeField = nullptr;
    Field *m_languageField = nullptr;
    Field *m_timeField = nullptr;
    ActionButton *m_takeNearest = nullptr;
};

} // namespace ui
