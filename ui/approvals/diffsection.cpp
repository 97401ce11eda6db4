// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/approvals/diffsection.h"

#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

#include "ui/approvals/column.h"
#include "ui/approvals/evidencesection.h"
#include "ui/common/changetext.h"
#include "ui/common/listtext.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;
using core::Reference;

namespace ui {

namespace {

QString fileNames(const std::optional<core::ContentVariant> &text)
{
    QStringList names;
    for (const core::Media &media : text.value_or(core::ContentVariant()).media)
        names.append(media.path.section(u'/', -1) + u' ' + media.sha256.left(8));
    return listText(names);
}

} // namespace

DiffSection::DiffSection(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"diffSection"_s);
    m_values = new EvidenceSection(
        tr("Changes"), [this](Column &column) { compose(column); }, this);
    m_text = new ChangeText(this);
    auto *place = new QHBoxLayout;
    place->setContentsMargins(24, 0, 24, 14);
    place->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_values);
    column->addLayout(place);
    hide();
}

void DiffSection::toggle()
{
    m_unfolded = !m_unfolded;
    refresh();
}

void DiffSection::show(const std::optional<core::ApprovalDetails::Answer> &details, const QTimeZone &zone)
{
    m_details = details;
    m_changes.clear();
    m_words.clear();
    if (details && details->reference != Reference::None) {
        const core::ApprovedVersion &before = details->before, &now = details->now;
        const auto time = [&zone](core::Instant at) {
            return QLocale().toString(core::toLocal(at, zone), u"ddd d MMM HH:mm"_s);
        };
        const auto add = [this](const QString &label, const QString &was, const QString &is) {
            if (was != is && !was.isEmpty())
                m_changes.append({label, was, is});
        };
        // What never was a slot has no time, account or risk of its own.
        if (details->reference == Reference::LastApproval || details->reference == Reference::LastDecision) {
            add(tr("Time"), time(before.dueAt), time(now.dueAt));
            add(tr("Account"), before.username, now.username);
            add(tr("Platform"), platformWord(before.platform), platformWord(now.platform));
            add(tr("Content type"), contentTypeWord(before.contentType), contentTypeWord(now.contentType));
            add(tr("Language"), before.language.toUpper(), now.language.toUpper());
            add(tr("Risk"), before.riskBand, now.riskBand);
        }
        add(tr("Title"), before.title, now.title);
        add(tr("Files"), fileNames(before.text), fileNames(now.text));
        const QString was = before.text ? core::postText(*before.text) : QString();
        const QString is = now.text ? core::postText(*now.text) : QString();
        if (was != is)
            m_words = core::wordDiff(was, is);
    }
    refresh();
}

void DiffSection::refresh()
{
    const bool any = !m_changes.isEmpty() || !m_words.isEmpty();
    setVisible(any);
    m_text->setVisible(m_unfolded && !m_words.isEmpty());
    m_text->show(m_words);
    QStringList spoken;
    for (const Change &change : std::as_const(m_changes))
        spoken.append(tr("%1: before %2, now %3").arg(change.label, change.before, change.after));
    m_values->refresh(spoken);
}

QString DiffSection::heading() const
{
    switch (m_details ? m_details->reference : Reference::None) {
    case Reference::LastApproval:
        return tr("Changed since approval");
    case Reference::LastDecision:
        return tr("Changed since the last decision");
    case Reference::FirstVersion:
        return tr("Changed since the first version");
    case Reference::Source:
        return tr("Changed from the original");
    case Reference::None:
        break;
    }
    return tr("Changes");
}

void DiffSection::compose(Column &column) const
{
    column.heading(heading(), m_unfolded ? tr("D folds it") : tr("D shows it"));
    if (!m_unfolded)
        return;
    for (const Change &change : m_changes)
        column.change(change.label, change.before, change.after);
    if (!m_words.isEmpty())
        column.space(2);
}

} // namespace ui
