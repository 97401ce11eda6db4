// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/contentsheet.h"

#include <QFileInfo>
#include <QPointer>
#include <QVBoxLayout>

#include "core/engine/libraryqueries.h"
#include "core/engine/mediadesk.h"
#include "core/engine/slotqueries.h"
#include "ui/common/actionbutton.h"
#include "ui/common/banner.h"
#include "ui/common/changetext.h"
#include "ui/common/desk.h"
#include "ui/common/dialog.h"
#include "ui/common/history.h"
#include "ui/common/sidesheet.h"
#include "ui/common/tasks.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/content/comparedialog.h"
#include "ui/content/contentform.h"
#include "ui/content/contentmodel.h"

#include <algorithm>
#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

History::Way saving(Desk &desk, QObject *context, const core::SaveContent &save)
{
    return [&desk, context, save](const History::Done &done) {
        desk.submit(save, context, [done](const core::Result<core::Content> &saved) {
            done(saved ? std::nullopt : std::optional(saved.error()));
        });
    };
}

History::Way retiring(Desk &desk, QObject *context, const QString &contentId, core::RetireContent::To to)
{
    return [&desk, context, contentId, to](const History::Done &done) {
        desk.submit(core::RetireContent{contentId, to}, context, [done](const core::Result<core::Content> &content) {
            done(content ? std::nullopt : std::optional(content.error()));
        });
    };
}

} // namespace

ContentSheet::ContentSheet(const Workbench &bench, QWidget *host)
    : QObject(host)
    , m_bench(bench)
    , m_drafts(bench.preferences)
    , m_sheet(new SideSheet(host))
{
    m_save = m_sheet->addAction(ButtonRole::Primary, tr("Save"), u"contentSave"_s);
    m_plan = m_sheet->addAction(ButtonRole::Plain, tr("Plan this…"), u"contentPlan"_s);
    m_discard = m_sheet->addAction(ButtonRole::Quiet, tr("Discard"), u"contentDiscard"_s);
    m_retire = m_sheet->addAction(ButtonRole::Quiet, tr("Retire"), u"contentRetire"_s);
    connectAll();
}

void ContentSheet::connectAll()
{
    connect(m_save, &ActionButton::clicked, this, &ContentSheet::save);
    connect(m_discard, &ActionButton::clicked, this, &ContentSheet::discard);
    connect(m_retire, &ActionButton::clicked, this,
            [this] { setRetired(m_retired ? core::RetireContent::To::InUse : core::RetireContent::To::Retired); });
    connect(m_plan, &ActionButton::clicked, this, [this] {
        core::PlanRequest start;
        start.contentId = m_saved.contentId;
        start.platforms.clear();
        start.languages.clear();
        Q_EMIT planWanted(start);
    });
    connect(m_sheet, &SideSheet::closed, this, [this] {
        ++m_opening;
        if (m_form && m_form->edit() != m_saved)
            m_bench.toast.show(Toast::Kind::News, tr("What you wrote is kept until you save or discard it"));
    });
    connect(&m_bench.desk, &Desk::changed, this, [this](const core::Events &events) {
        if (m_sheet->isOpen() && !m_saving && events.changedContents.contains(m_saved.contentId)
            && m_form->edit() == m_saved)
            open(m_saved.contentId); // nothing of ours is in hand: follow
        if (m_sheet->isOpen() && !events.changedSlots.isEmpty())
            countApprovals();
    });
}

void ContentSheet::makeForm()
{
    m_form = new ContentForm;
    m_form->setLanguages(m_languages);
    m_form->setMediaFolder(m_bench.desk.mediaFolder());
    m_form->setReadOnly(m_bench.desk.may(core::Scope::Write) ? QString()
                                                             : tr("Your role may read contents, not change them"));
    m_sheet->setBody(m_form);
    connect(m_form, &ContentForm::edited, this, &ContentSheet::onEdited);
    connect(m_form, &ContentForm::filesWanted, this, &ContentSheet::attach);
    connect(m_form, &ContentForm::compareWanted, this, &ContentSheet::compare);
    connect(m_form->banner(), &Banner::actionWanted, this, &ContentSheet::discard);
}

void ContentSheet::open(const QString &contentId)
{
    m_bench.desk.ask(core::GetContent{contentId}, this,
                     [this, number = ++m_opening](const core::Result<core::Content> &content) {
                         if (number != m_opening)
                             return;
                         if (content)
                             showContent(*content);
                         else
                             m_bench.toast.show(Toast::Kind::Trouble,
                                                tr("The content could not be read: %1").arg(content.error().message));
                     });
}

QString ContentSheet::contentId() const
{
    return m_sheet->isOpen() ? m_saved.contentId : QString();
}

void ContentSheet::showContent(const core::Content &content)
{
    m_stored = content;
    m_saved = editOf(content);
    m_sheet->setTitle(contentName(content));
    showEdit(m_drafts.find(content.contentId).value_or(m_saved));
    countApprovals();
    askWhetherRetired();
}

void ContentSheet::askWhetherRetired()
{
    core::ListContents query;
    query.search = m_saved.contentId;
    query.which = core::ListContents::Which::Retired;
    m_bench.desk.ask(
        query, m_form, [this, id = m_saved.contentId](const core::Result<core::ListContents::Answer> &retired) {
            if (!retired || id != m_saved.contentId)
                return;
            m_retired = std::ranges::find(retired->contents, id, &core::Content::contentId) != retired->contents.end();
            showState();
        });
}

void ContentSheet::openNew()
{
    ++m_opening;
    m_stored.reset();
    m_saved = {};
    core::ContentVariant text;
    text.language = m_languages.value(0, u"en"_s);
    m_saved.texts = {text};
    m_approvals = 0;
    m_retired = false;
    m_sheet->setTitle(tr("New content"));
    showEdit(m_drafts.find({}).value_or(m_saved));
}

void ContentSheet::showEdit(const ContentEdit &edit)
{
    const bool sameContent =
        m_form && m_sheet->isOpen() && m_form->edit().contentId == edit.contentId && !edit.contentId.isEmpty();
    if (!sameContent)
        makeForm();
    m_form->show(edit);
    showState();
    if (!m_sheet->isOpen() || !sameContent)
        m_sheet->open();
}

void ContentSheet::onEdited()
{
    m_form->edit() == m_saved ? m_drafts.drop(m_saved.contentId) : m_drafts.keep(m_form->edit());
    showState();
}

QString ContentSheet::whyNot() const
{
    if (!m_bench.desk.may(core::Scope::Write))
        return tr("Your role may read contents, not change them");
    if (m_form->edit() == m_saved)
        return tr("Nothing has changed");
    return problemOf(m_form->edit());
}

void ContentSheet::showState()
{
    const bool changed = m_form->edit() != m_saved;
    const QString reason = whyNot();
    m_save->setEnabled(reason.isEmpty() && !m_saving);
    m_save->setToolTip(plainTip(reason));
    m_discard->setVisible(changed);
    m_plan->setVisible(!changed && m_stored && !m_retired);
    m_retire->setVisible(!changed && m_stored.has_value());
    m_retire->setText(m_retired ? tr("Bring back") : tr("Retire"));
    m_retire->setEnabled(m_bench.desk.may(core::Scope::Write));
    if (!changed) {
        m_form->banner()->hide();
    } else if (m_approvals > 0) {
        m_form->banner()->setTone(Tone::Warn);
        m_form->banner()->tell(
            m_approvals == 1 ? tr("Saving makes 1 approval void: its slot needs approval again.")
                             : tr("Saving makes %n approvals void: their slots need approval again.", "", m_approvals));
    } else {
        m_form->banner()->setTone(Tone::Accent);
        m_form->banner()->tell(tr("Not saved yet; it is kept on this machine."));
    }
}

void ContentSheet::countApprovals()
{
    core::SlotFilter filter;
    filter.contentId = m_saved.contentId;
    filter.states = {core::SlotState::PendingApproval, core::SlotState::Approved};
    if (filter.contentId.isEmpty())
        return;
    m_bench.desk.ask(core::ListSlots{filter}, m_form,
                     [this, id = filter.contentId](const core::Result<core::ListSlots::Answer> &found) {
                         if (!found || id != m_saved.contentId)
                             return;
                         m_approvals = int(found->slots.size());
                         showState();
                     });
}

void ContentSheet::save()
{
    const ContentEdit edit = m_form->edit();
    if (edit.title.trimmed().isEmpty())
        return m_form->setTitleError(tr("Give it a title"));
    submit(edit);
}

void ContentSheet::submit(const ContentEdit &edit)
{
    m_saving = true;
    showState();
    m_bench.desk.submit(saveOf(edit), this, [this, edit](const core::Result<core::Content> &saved) {
        m_saving = false;
        if (saved)
            return onSaved(*saved);
        showState();
        if (saved.error().code == core::Error::Code::Conflict && !edit.contentId.isEmpty())
            return onConflict();
        m_form->banner()->setTone(Tone::Danger);
        m_form->banner()->tell(tr("It is not saved: %1").arg(saved.error().message));
    });
}

void ContentSheet::onSaved(const core::Content &saved)
{
    const std::optional<core::Content> before = m_stored;
    const bool isNew = m_saved.contentId.isEmpty();
    m_drafts.drop(isNew ? QString() : saved.contentId);
    History::Step step;
    step.name = tr("save “%1”").arg(isolated(contentName(saved)));
    Desk &desk = m_bench.desk;
    History *history = &m_bench.history;
    if (before && !isNew) {
        core::SaveContent back = saveOf(editOf(*before));
        core::SaveContent again = saveOf(editOf(saved));
        back.baseVersion = saved.versionNo;
        again.baseVersion = saved.versionNo + 1;
        step.undo = saving(desk, history, back);
        step.redo = saving(desk, history, again);
    } else {
        step.undo = retiring(desk, history, saved.contentId, core::RetireContent::To::Retired);
        step.redo = retiring(desk, history, saved.contentId, core::RetireContent::To::InUse);
    }
    m_bench.history.record(step);
    m_bench.toast.showDone(tr("“%1” is saved").arg(isolated(contentName(saved))), *history);
    showContent(saved);
}

void ContentSheet::onConflict()
{
    m_bench.desk.ask(core::GetContent{m_saved.contentId}, m_form, [this](const core::Result<core::Content> &theirs) {
        if (theirs)
            askWhich(*theirs);
    });
}

void ContentSheet::askWhich(const core::Content &theirs)
{
    auto *dialog = new Dialog(tr("Somebody else saved it meanwhile"), m_sheet);
    dialog->setObjectName(u"conflictDialog"_s);
    dialog->setExplanation(tr("Both texts are there: theirs is in the library, yours is in hand. Struck through is "
                              "theirs, underlined is yours."));
    const ContentEdit mine = m_form->edit();
    const int text = std::max(0, m_form->current());
    auto *diff = new ChangeText;
    const core::ContentVariant shown = mine.texts.value(text);
    QString other;
    for (const core::ContentVariant &variant : theirs.variants) {
        if (variant.language == shown.language && variant.platform == shown.platform && other.isEmpty())
            other = variant.caption;
    }
    diff->show(core::wordDiff(other, shown.caption));
    dialog->body()->addWidget(scrolled(diff), 1);
    dialog->addCancel(u"conflictLater"_s)->setText(tr("Decide later"));
    ActionButton *take = dialog->addButton(ButtonRole::Plain, tr("Take theirs"), u"conflictTheirs"_s);
    ActionButton *keep = dialog->addButton(ButtonRole::Primary, tr("Save mine over it"), u"conflictMine"_s);
    connect(take, &ActionButton::clicked, dialog, [this, dialog, theirs] {
        m_drafts.drop(theirs.contentId);
        showContent(theirs);
        dialog->accept();
    });
    connect(keep, &ActionButton::clicked, dialog, [this, dialog, theirs, mine] {
        m_stored = theirs; // what undo goes back to
        ContentEdit over = mine;
        over.baseVersion = theirs.versionNo;
        submit(over);
        dialog->accept();
    });
    dialog->open();
}

void ContentSheet::discard()
{
    m_drafts.drop(m_saved.contentId);
    m_form->show(m_saved);
    showState();
    if (m_saved.contentId.isEmpty())
        m_sheet->closeSheet();
}

void ContentSheet::setRetired(core::RetireContent::To to)
{
    using To = core::RetireContent::To;
    const QString id = m_saved.contentId;
    const QString name = isolated(m_saved.title);
    m_bench.desk.submit(core::RetireContent{id, to}, this, [=, this](const core::Result<core::Content> &content) {
        if (!content) {
            m_bench.toast.show(Toast::Kind::Trouble, content.error().message);
            return;
        }
        const bool retired = to == To::Retired;
        Desk &desk = m_bench.desk;
        History *history = &m_bench.history;
        m_bench.history.record({retired ? tr("retire “%1”").arg(name) : tr("bring “%1” back").arg(name),
                                retiring(desk, history, id, retired ? To::InUse : To::Retired),
                                retiring(desk, history, id, to)});
        m_bench.toast.showDone(retired ? tr("“%1” is retired; its slots keep it").arg(name)
                                       : tr("“%1” is in the library again").arg(name),
                               *history);
        showContent(*content);
    });
}

void ContentSheet::attach(int text, const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto cancelled = std::make_shared<std::atomic<bool>>(false);
        const QString name = isolated(QFileInfo(path).fileName());
        const int task = m_bench.tasks.begin(tr("Attaching %1").arg(name), [cancelled] { *cancelled = true; });
        core::AttachMedia job{path, [cancelled] { return cancelled->load(); }};
        m_bench.desk.attach(job, this, [=, this, form = QPointer(m_form)](const core::Result<core::Media> &media) {
            m_bench.tasks.end(task);
            if (!media)
                m_bench.toast.show(Toast::Kind::Trouble, tr("%1 is not attached: %2").arg(name, media.error().message));
            else if (form)
                form->addMedia(text, *media);
        });
    }
}

void ContentSheet::compare()
{
    (new CompareDialog(m_bench.desk, m_form->edit(), m_form->current(), m_sheet))->open();
}

} // namespace ui
