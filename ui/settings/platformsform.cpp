// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/platformsform.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/common/actionbutton.h"
#include "ui/common/askdialog.h"
#include "ui/common/banner.h"
#include "ui/common/card.h"
#include "ui/common/desk.h"
#include "ui/common/numberfield.h"
#include "ui/common/segments.h"
#include "ui/common/words.h"
#include "ui/settings/hourstrip.h"
#include "ui/settings/typeticks.h"

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

using Value = SettingField::Value;

double inHours(std::chrono::minutes gap)
{
    return double(gap.count()) / 60;
}

QString hourCount(std::chrono::minutes gap)
{
    return PlatformsForm::tr("%1 h").arg(QLocale().toString(inHours(gap)));
}

bool goesBeyond(const core::PlatformRules &rules, const core::PlatformRules &builtIn)
{
    return rules.maxPostsPerDay > builtIn.maxPostsPerDay || rules.minGap < builtIn.minGap;
}

} // namespace

PlatformsForm::PlatformsForm(const Workbench &bench, QWidget *parent)
    : SettingsForm(bench, tr("Planning"),
                   tr("What each platform lets one account do, and when its audience is there. A change holds from the "
                      "next planning and move on; what stands already stays."),
                   parent)
{
    setObjectName(u"platformsForm"_s);
    layOut();
    connectAll();
    showRights();
    reload();
}

void PlatformsForm::layOut()
{
    Card *card = addCard(tr("Rules of"));
    m_platforms = new Segments(tr("Platform"), card);
    m_platforms->setObjectName(u"rulePlatform"_s);
    for (const core::Platform platform : core::allPlatforms)
        m_platforms->add(platformWord(platform));
    card->addAtEnd(m_platforms);
    m_beyond = new Banner(Tone::Warn, card);
    m_beyond->setObjectName(u"beyondBuiltIn"_s);
    card->body()->addWidget(m_beyond);
    m_cap = new NumberField(1, 96, 0, card);
    m_cap->setObjectName(u"cap"_s);
    m_gap = new NumberField(0.25, 168, 2, card);
    m_gap->setObjectName(u"gap"_s);
    m_gap->setUnit(tr("h"));
    m_gap->setSingleStep(0.25);
    for (NumberField *number : {m_cap, m_gap}) {
        number->setKeyboardTracking(false);
        number->setMinimumWidth(120);
    }
    m_hours = new HourStrip(tr("Peak hours"), card);
    m_hours->setObjectName(u"peakHours"_s);
    m_types = new TypeTicks(card);
    m_capMember = {u"maxPostsPerDay"_s, addSetting(tr("Posts a day on one account"), m_cap)};
    m_gapMember = {u"minGapHours"_s, addSetting(tr("Gap between two posts of one account"), m_gap)};
    m_hoursMember = {u"peakHours"_s, addSetting(tr("Peak hours of the audience's day"), m_hours)};
    m_typesMember = {u"contentTypes"_s, addSetting(tr("Content types"), m_types)};
    m_capMember.field->setWords(tr("cap, limit, TikTok, YouTube, Instagram, X, LinkedIn"));
    m_gapMember.field->setWords(tr("minimum, spacing, TikTok, YouTube, Instagram, X, LinkedIn"));
    m_hoursMember.field->setWords(tr("best times, TikTok, YouTube, Instagram, X, LinkedIn"));
    m_typesMember.field->setWords(tr("video, short, reel, post, story"));
    for (const Member &member : {m_capMember, m_gapMember, m_hoursMember, m_typesMember})
        member.field->setPath(u'/' + member.name);
}

void PlatformsForm::connectAll()
{
    connect(m_platforms, &Segments::currentChanged, this, [this] {
        m_settle.stop();
        for (SettingField *field : settings())
            field->setError({});
        showRules();
    });
    m_settle.setSingleShot(true);
    m_settle.setInterval(700ms);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        changeCap();
        changeGap();
    });
    for (NumberField *number : {m_cap, m_gap})
        connect(number, &NumberField::valueChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(m_cap, &NumberField::editingFinished, this, &PlatformsForm::changeCap);
    connect(m_gap, &NumberField::editingFinished, this, &PlatformsForm::changeGap);
    connect(m_hours, &HourStrip::hoursChanged, this, [this](const QList<int> &hours) {
        core::PlatformChange change;
        change.peakHours = hours;
        if (!hours.isEmpty())
            return changeMember(m_hoursMember, change);
        showRules();
        m_hoursMember.field->setError(tr("At least one hour must be on"));
    });
    connect(m_types, &TypeTicks::typesChanged, this, [this](const QList<core::ContentType> &types) {
        core::PlatformChange change;
        change.contentTypes = types;
        if (!types.isEmpty())
            return changeMember(m_typesMember, change);
        showRules();
        m_typesMember.field->setError(tr("At least one content type must be on"));
    });
    for (const Member &member : {m_capMember, m_gapMember, m_hoursMember, m_typesMember})
        connect(member.field, &SettingField::resetWanted, this, [this, member] { resetMember(member); });
    connect(&m_bench.desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.settings)
            reload();
    });
}

core::Platform PlatformsForm::platform() const
{
    return core::allPlatforms[size_t(m_platforms->current())];
}

void PlatformsForm::reload()
{
    m_bench.desk.ask(core::GetRules{}, this, [this](const core::Result<core::RulesInForce> &rules) {
        const bool first = !isLoaded();
        if (rules)
            m_rules = *rules;
        showRules();
        if (first && isLoaded())
            Q_EMIT loaded();
    });
    if (m_defaults)
        return;
    m_bench.desk.ask(core::GetDefaultRules{}, this, [this](const core::Result<core::PlatformTable> &defaults) {
        if (!defaults)
            return;
        m_defaults = *defaults;
        showRules();
        if (isLoaded())
            Q_EMIT loaded();
    });
}

void PlatformsForm::showRules()
{
    if (!isLoaded())
        return;
    const core::PlatformRules &now = m_rules->platforms.at(platform());
    const core::PlatformRules &standard = m_defaults->at(platform());
    if (!m_settle.isActive()) {
        const QSignalBlocker quietCap(m_cap);
        const QSignalBlocker quietGap(m_gap);
        m_cap->setValue(now.maxPostsPerDay);
        m_gap->setValue(inHours(now.minGap));
    }
    m_hours->setHours(now.peakHours);
    m_types->setTypes(now.contentTypes);
    const QStringList changed = m_rules->changes.value(platform()).change.members();
    const auto show = [&changed](const Member &member, const QString &words) {
        member.field->showDefault(words, changed.contains(member.name) ? Value::Changed : Value::Default);
    };
    show(m_capMember, QLocale().toString(standard.maxPostsPerDay));
    show(m_gapMember, hourCount(standard.minGap));
    show(m_hoursMember, hoursText(standard.peakHours));
    show(m_typesMember, contentTypesText(standard.contentTypes));
    showWarnings();
}

/// Of every platform, whichever is in sight.
void PlatformsForm::showWarnings()
{
    QStringList sentences;
    for (const core::Platform each : core::allPlatforms) {
        const core::PlatformRules &now = m_rules->platforms.at(each);
        const core::PlatformRules builtIn = core::PlatformTable::builtIn().at(each);
        if (!goesBeyond(now, builtIn))
            continue;
        const core::RulesChange why = m_rules->changes.value(each);
        const QString what = tr("%1: %2 posts a day (built in: %3), gap %4 (built in: %5).")
                                 .arg(platformWord(each), QLocale().toString(now.maxPostsPerDay),
                                      QLocale().toString(builtIn.maxPostsPerDay), hourCount(now.minGap),
                                      hourCount(builtIn.minGap));
        sentences.append(why.reason.isEmpty() ? what
                                              : tr("%1 %2 gave the reason: %3", "what is allowed, who, why")
                                                    .arg(what, isolated(why.changedBy), isolated(why.reason)));
    }
    m_beyond->setTitle(tr("More is allowed than the built-in table holds safe"));
    if (sentences.isEmpty())
        m_beyond->hide();
    else
        m_beyond->tell(sentences.join(u'\n'));
}

void PlatformsForm::showRights()
{
    const bool planner = may(core::Scope::Write);
    sayWhyNot(planner ? QString() : tr("Your role may look at these settings, not change them."));
    for (const Member &member : {m_capMember, m_gapMember, m_hoursMember, m_typesMember})
        member.field->allow(planner, tr("Your role may not change this"));
}

void PlatformsForm::changeCap()
{
    const int cap = int(std::lround(m_cap->value()));
    if (!isLoaded() || cap == m_rules->platforms.at(platform()).maxPostsPerDay)
        return;
    core::PlatformChange change;
    change.maxPostsPerDay = cap;
    changeMember(m_capMember, change);
}

void PlatformsForm::changeGap()
{
    const std::chrono::minutes gap(std::lround(m_gap->value() * 60));
    if (!isLoaded() || gap == m_rules->platforms.at(platform()).minGap)
        return;
    core::PlatformChange change;
    change.minGap = gap;
    changeMember(m_gapMember, change);
}

void PlatformsForm::changeMember(const Member &member, const core::PlatformChange &change)
{
    m_settle.stop();
    submit(member, {.platform = platform(), .change = change});
}

void PlatformsForm::resetMember(const Member &member)
{
    m_settle.stop();
    submit(member, {.platform = platform(), .reset = {member.name}});
}

void PlatformsForm::submit(const Member &member, const core::ChangePlatformRules &command)
{
    member.field->setError({});
    const core::ChangePlatformRules back = backOf(member);
    // Asked for: leaving the field asks no second time. The answer's event brings what holds.
    m_rules->platforms.at(command.platform) = command.change.applied(m_rules->platforms.at(command.platform));
    m_bench.desk.submit(command, this,
                        [this, member, command, back](const core::Result<core::RulesInForce> &after) {
                            if (!after && after.error().field == u"/reason"_s)
                                return askReason(member, command);
                            if (!after)
                                return refuse(member.field, after.error());
                            const QString name = tr("%1 of %2", "what, platform")
                                                     .arg(member.field->label(), platformWord(command.platform));
                            m_bench.history.record({name, commandWay(m_bench, back), commandWay(m_bench, command)});
                            tellChanged(name);
                        });
}

/// The engine wants to know why.
void PlatformsForm::askReason(const Member &member, const core::ChangePlatformRules &command)
{
    auto *dialog = new AskDialog(
        {tr("Beyond the built-in table"),
         tr("%1 may punish this. The reason stays on record, and a warning stays here while it lasts.")
             .arg(platformWord(command.platform)),
         tr("Reason"), tr("Allow it"), ButtonRole::Danger},
        window());
    connect(dialog, &QDialog::rejected, this, [this] { reload(); });
    connect(dialog, &AskDialog::answered, this, [this, dialog, member, command](const QString &reason) {
        core::ChangePlatformRules reasoned = command;
        reasoned.reason = reason;
        dialog->accept();
        submit(member, reasoned);
    });
    dialog->open();
}

/// What undoes a change of the member: the value that somebody had set before, with its reason, or the default.
core::ChangePlatformRules PlatformsForm::backOf(const Member &member) const
{
    const core::RulesChange before = m_rules->changes.value(platform());
    core::ChangePlatformRules back{.platform = platform(), .reason = before.reason};
    if (!before.change.members().contains(member.name)) {
        back.reset = {member.name};
        return back;
    }
    back.change = before.change;
    for (const QString &other : core::platformChangeMembers()) {
        if (other != member.name)
            back.change.drop(other);
    }
    return back;
}

} // namespace ui
