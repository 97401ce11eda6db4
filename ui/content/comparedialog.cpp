// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/comparedialog.h"

#include <QLocale>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/changetext.h"
#include "ui/common/combobox.h"
#include "ui/common/field.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CompareDialog::CompareDialog(Desk &desk, const ContentEdit &edit, int text, QWidget *parent)
    : Dialog(tr("Compare"), parent)
    , m_edit(edit)
    , m_text(text)
{
    setObjectName(u"compareDialog"_s);
    resize(560, 440);
    m_with = new ComboBox(this);
    m_with->setObjectName(u"compareWith"_s);
    m_diff = new ChangeText;
    m_diff->setObjectName(u"compareDiff"_s);
    m_diff->setAccessibleName(tr("What differs"));
    m_note = new TextLabel(FontRole::Secondary, {}, Tone::Third, this);
    body()->addWidget(
        new Field(tr("%1 %2 against").arg(edit.texts[text].language.toUpper(), textName(edit, text)), m_with, this));
    body()->addWidget(scrolled(m_diff), 1);
    body()->addWidget(m_note);
    ActionButton *close = addButton(ButtonRole::Primary, tr("Close"), u"compareClose"_s);
    connect(close, &ActionButton::clicked, this, &QDialog::accept);
    connect(m_with, &QComboBox::currentIndexChanged, this, &CompareDialog::showDiff);
    desk.ask(core::ContentHistory{edit.contentId}, this,
             [this](const core::Result<core::ContentHistory::Answer> &versions) {
                 versions ? onHistory(*versions) : setRefusal(versions.error().message);
             });
}

void CompareDialog::onHistory(const QList<core::ContentHistory::Version> &versions)
{
    const core::ContentVariant &mine = m_edit.texts[m_text];
    for (const core::ContentHistory::Version &version : versions) {
        const auto same = std::ranges::find_if(version.content.variants, [&](const core::ContentVariant &text) {
            return text.language == mine.language && text.platform == mine.platform;
        });
        const bool first = version.content.versionNo == 1;
        QString name = first ? tr("The original") : tr("Version %1").arg(version.content.versionNo);
        if (!version.by.isEmpty())
            name = tr("%1, %2").arg(name, isolated(version.by));
        if (same != version.content.variants.end())
            m_others.append({name, same->caption});
    }
    for (int text = 0; text < m_edit.texts.size(); ++text) {
        if (text != m_text)
            m_others.append({tr("%1 %2").arg(m_edit.texts[text].language.toUpper(), textName(m_edit, text)),
                             m_edit.texts[text].caption});
    }
    for (const Other &other : std::as_const(m_others))
        m_with->addItem(other.name);
    showDiff();
}

void CompareDialog::showDiff()
{
    const int with = m_with->currentIndex();
    if (with < 0 || with >= m_others.size())
        return;
    const core::ContentVariant &mine = m_edit.texts[m_text];
    m_diff->show(core::wordDiff(m_others[with].caption, mine.caption));
    m_note->setText(m_others[with].caption == mine.caption ? tr("They are the same")
                                                           : tr("Struck through: only there. Underlined: only here."));
}

} // namespace ui
