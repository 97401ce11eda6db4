// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/planwizard.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

#include "core/engine/libraryqueries.h"
#include "ui/common/actionbutton.h"
#include "ui/common/banner.h"
#include "ui/common/desk.h"
#include "ui/common/history.h"
#include "ui/common/iconbutton.h"
#include "ui/common/painting.h"
#include "ui/common/progressstrip.h"
#include "ui/common/segments.h"
#include "ui/common/textlabel.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/content/contentmodel.h"
#include "ui/wizard/amountstep.h"
#include "ui/wizard/contentstep.h"
#include "ui/wizard/planmaker.h"
#include "ui/wizard/previewpane.h"
#include "ui/wizard/reviewstep.h"
#include "ui/wizard/whenstep.h"
#include "ui/wizard/wherestep.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr QSize sheetSize(880, 600);
constexpr int barHeight = 56;
constexpr int padding = 24;

} // namespace

PlanDraft PlanWizard::emptyDraft(const Desk &desk)
{
    PlanDraft draft;
    draft.zone = QString::fromUtf8(desk.zone().id());
    draft.today = core::localDate(desk.now(), desk.zone());
    draft.request.weekStart = draft.today.addDays(1);
    draft.request.platforms.clear();
    draft.request.languages.clear();
    return draft;
}

PlanWizard::PlanWizard(const Workbench &bench, const PlanDraft &start, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_draft(start)
    , m_fromNothing(start.request.platforms.isEmpty())
    , m_maker(new PlanMaker(bench, this))
{
    setObjectName(u"planWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(sheetSize);
    setMinimumSize(720, 480);
    layOut();
    connectAll();
    m_bench.desk.ask(core::GetPlanChoices{}, this, [this](const core::Result<core::GetPlanChoices::Answer> &choices) {
        if (choices)
            onChoices(*choices);
        else
            m_banner->tell(tr("Accounts and rules could not be read: %1").arg(choices.error().message));
    });
    readContent();
    showTitle();
    take(m_draft);
    showStep(m_draft.request.contentId.isEmpty() ? PlanStep::Content : PlanStep::Where);
}

/// A content that the start names: its title, and the languages it has texts in.
void PlanWizard::readContent()
{
    if (m_draft.request.contentId.isEmpty())
        return;
    const core::GetContent query{m_draft.request.contentId};
    m_bench.desk.ask(query, this, [this](const core::Result<core::Content> &content) {
        if (!content || content->contentId != m_draft.request.contentId || m_draft.fresh)
            return;
        PlanDraft draft = m_draft;
        draft.contentTitle = contentName(*content);
        if (draft.request.languages.isEmpty()) {
            for (const core::ContentVariant &variant : content->variants) {
                if (!draft.request.languages.contains(variant.language))
                    draft.request.languages.append(variant.language);
            }
        }
        take(draft);
        showTitle();
        pageOf(step())->show(m_draft);
    });
}

void PlanWizard::layOut()
{
    m_banner = new Banner(Tone::Danger, this);
    m_banner->setObjectName(u"wizardBanner"_s);
    m_banner->setClosable();
    m_pages = new QStackedWidget(this);
    m_stepPages = {new ContentStep(m_bench.desk, this), new WhereStep(this), new AmountStep(this), new WhenStep(this),
                   new ReviewStep(this)};
    for (PlanStepPage *page : std::as_const(m_stepPages)) {
        auto *room = new QWidget;
        auto *margin = new QVBoxLayout(room);
        margin->setContentsMargins(padding, padding, padding, padding);
        margin->addWidget(page);
        auto *scroll = new QScrollArea(this);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->viewport()->setAutoFillBackground(false);
        scroll->setWidget(room);
        room->setAutoFillBackground(false);
        m_pages->addWidget(scroll);
    }
    m_preview = new PreviewPane(this);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_banner);
    left->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(left, 1);
    middle->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(1);
    column->addWidget(head());
    column->addLayout(middle, 1);
    column->addWidget(foot());
}

/// A plan that begins with platforms is another one's.
void PlanWizard::showTitle()
{
    const QString named = m_draft.request.title.isEmpty() ? m_draft.contentTitle : m_draft.request.title;
    const QString title = m_fromNothing ? tr("Plan a week")
        : named.isEmpty()               ? tr("Duplicate the plan")
                                        : tr("Duplicate “%1”").arg(isolated(named));
    setWindowTitle(title);
    m_title->setText(title);
}

QWidget *PlanWizard::head()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    m_steps = new Segments(tr("Steps"), bar);
    m_steps->setObjectName(u"wizardSteps"_s);
    for (const QString &name : {tr("Content"), tr("Where"), tr("How much"), tr("When"), tr("Review")})
        m_steps->add(name);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(padding, 0, padding, 0);
    row->setSpacing(16);
    m_title = new TextLabel(FontRole::ViewTitle, {}, Tone::Plain, bar);
    m_title->setObjectName(u"wizardTitle"_s);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_steps);
    return bar;
}

QWidget *PlanWizard::foot()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(barHeight);
    m_cancel = new ActionButton(ButtonRole::Quiet, tr("Cancel"), bar);
    m_cancel->setObjectName(u"wizardCancel"_s);
    m_progress = new ProgressStrip(bar);
    m_progress->setObjectName(u"wizardProgress"_s);
    m_progress->hide();
    m_back = new ActionButton(ButtonRole::Plain, tr("Back"), bar);
    m_back->setObjectName(u"wizardBack"_s);
    m_next = new ActionButton(ButtonRole::Primary, tr("Next"), bar);
    m_next->setObjectName(u"wizardNext"_s);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, padding, 0);
    row->setSpacing(8);
    row->addWidget(m_cancel);
    row->addWidget(m_progress, 1);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return bar;
}

void PlanWizard::connectAll()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &PlanWizard::askPreview);
    for (PlanStepPage *page : std::as_const(m_stepPages))
        connect(page, &PlanStepPage::edited, this, &PlanWizard::take);
    connect(m_steps, &Segments::currentChanged, this, [this](int step) { showStep(PlanStep(step)); });
    connect(m_cancel, &ActionButton::clicked, this, &PlanWizard::reject);
    connect(m_back, &ActionButton::clicked, this, [this] { showStep(PlanStep(int(step()) - 1)); });
    connect(m_next, &ActionButton::clicked, this, &PlanWizard::onNext);
    connect(m_progress, &ProgressStrip::cancelWanted, this, [this] {
        m_progress->setCancelling();
        m_maker->cancel();
    });
    connect(m_preview, &PreviewPane::variantsWanted, this, [this] {
        if (m_draft.fresh) // its place is here until it is saved
            return showStep(PlanStep::Content);
        Q_EMIT wanted({.view = View::Content, .contentId = m_draft.request.contentId});
        QDialog::reject();
    });
    connect(m_maker, &PlanMaker::progressed, this, [this](const QString &words, double share) {
        m_progress->show(words, share < 0 ? std::nullopt : std::optional(share));
    });
    connect(m_maker, &PlanMaker::contentSaved, this, [this](const QString &id, const QString &title) {
        m_draft.fresh.reset();
        m_draft.request.contentId = id;
        m_draft.contentTitle = title;
    });
    connect(m_maker, &PlanMaker::planned, this, &PlanWizard::onPlanned);
    connect(m_maker, &PlanMaker::cancelled, this, [this] {
        setBusy(false);
        m_banner->setTone(Tone::Accent);
        m_banner->tell(tr("Planning was cancelled: nothing of it is in the calendar."));
    });
    connect(m_maker, &PlanMaker::failed, this, [this](const core::Error &error) {
        setBusy(false);
        m_banner->setTone(Tone::Danger);
        m_banner->tell(tr("Nothing was planned: %1").arg(error.message));
    });
}

PlanStepPage *PlanWizard::pageOf(PlanStep step) const
{
    return m_stepPages[int(step)];
}

PlanStep PlanWizard::step() const
{
    return PlanStep(m_pages->currentIndex());
}

void PlanWizard::showStep(PlanStep step)
{
    m_steps->setCurrent(int(step));
    pageOf(step)->show(m_draft);
    m_pages->setCurrentIndex(int(step));
    showFooter();
}

void PlanWizard::onChoices(const core::GetPlanChoices::Answer &answer)
{
    const PlanChoices choices{answer.languages, answer.rules, answer.accounts, answer.models};
    if (m_fromNothing && m_draft.request.platforms.isEmpty()) {
        for (const core::Platform platform : core::allPlatforms) {
            if (choices.hasAccount(platform))
                m_draft.request.platforms.append(platform);
        }
    }
    if (m_draft.request.languages.isEmpty() && m_draft.request.contentId.isEmpty())
        m_draft.request.languages = answer.languages.mid(0, 1);
    for (PlanStepPage *page : std::as_const(m_stepPages)) {
        page->setChoices(choices);
        page->show(m_draft);
    }
    take(m_draft);
}

void PlanWizard::take(const PlanDraft &draft)
{
    m_draft = draft;
    if (m_outdated)
        *m_outdated = true;
    m_banner->hide();
    if (canPreview()) {
        m_preview->showWaiting();
        m_pause.start();
    } else {
        m_pause.stop();
        m_last.reset();
        const bool content = m_draft.fresh || !m_draft.request.contentId.isEmpty();
        m_preview->showMissing(content ? tr("Choose where and when, and it shows what the plan would come to.")
                                       : tr("Choose a content to see it."));
    }
    showFooter();
}

bool PlanWizard::canPreview() const
{
    return m_draft.request.weekStart && !m_draft.request.platforms.isEmpty() && !m_draft.request.languages.isEmpty();
}

QString PlanWizard::missing() const
{
    for (int step = 0; step < planStepCount; ++step) {
        if (const QString sentence = missingIn(m_draft, PlanStep(step)); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

void PlanWizard::showFooter()
{
    QString before;
    for (int step = 0; step < planStepCount; ++step) {
        before.isEmpty() ? m_steps->enable(step) : m_steps->disable(step, before);
        if (before.isEmpty())
            before = missingIn(m_draft, PlanStep(step));
    }
    const bool last = step() == PlanStep::Review;
    QString reason = last ? missing() : missingIn(m_draft, step());
    if (last && reason.isEmpty() && !m_bench.desk.may(core::Scope::Write))
        reason = tr("Your role may look at plans, not make them");
    const int count = m_last ? m_last->slots() : 0;
    m_next->setText(!last ? tr("Next") : count > 0 ? tr("Plan %1").arg(slotCountText(count)) : tr("Plan"));
    m_next->parentWidget()->layout()->activate(); // its text is as wide as it is from now on
    m_next->setEnabled(reason.isEmpty() && !m_maker->isBusy());
    m_next->setToolTip(plainTip(reason));
    m_back->setEnabled(step() != PlanStep::Content && !m_maker->isBusy());
    m_back->setToolTip(step() == PlanStep::Content ? tr("This is the first step") : QString());
}

void PlanWizard::askPreview()
{
    m_outdated = std::make_shared<std::atomic<bool>>(false);
    core::PreviewPlan query{m_draft.request, freshContent(m_draft), [ended = m_outdated] { return ended->load(); }};
    m_bench.desk.ask(query, this, [this, mine = m_outdated](const core::Result<core::PlanPreview> &preview) {
        if (*mine || mine != m_outdated)
            return;
        m_last = preview ? std::optional(*preview) : std::nullopt;
        preview ? m_preview->showPreview(*preview) : m_preview->showError(preview.error().message);
        showFooter();
    });
}

void PlanWizard::onNext()
{
    if (step() != PlanStep::Review)
        return showStep(PlanStep(int(step()) + 1));
    setBusy(true);
    m_banner->hide();
    m_maker->make(m_draft);
    showFooter();
}

void PlanWizard::setBusy(bool busy)
{
    m_pages->setEnabled(!busy);
    m_steps->setEnabled(!busy);
    m_cancel->setVisible(!busy);
    m_progress->setVisible(busy);
    showFooter();
}

void PlanWizard::onPlanned(const core::PlannedWeek &week)
{
    const QDate first = core::localDate(week.calendar.weekStart, QTimeZone(week.calendar.timezone.toUtf8()));
    const QString name = isolated(contentNameOf(m_draft));
    m_bench.toast.showDone(tr("%1 planned for “%2”").arg(slotCountText(int(week.slots.size())), name), m_bench.history);
    Q_EMIT wanted({.view = View::Calendar, .planId = week.plan.id, .day = first});
    accept();
}

void PlanWizard::reject()
{
    if (m_maker->isBusy()) { // Esc while planning: first the planning ends
        m_progress->setCancelling();
        m_maker->cancel();
        return;
    }
    QDialog::reject();
}

void PlanWizard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    drawHairline(painter, QRectF(0, barHeight, width(), 1), t.line);
    drawHairline(painter, QRectF(0, height() - barHeight - 1, width(), 1), t.line);
}

} // namespace ui
