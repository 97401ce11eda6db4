// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/generalform.h"

#include <QCheckBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/common/banner.h"
#include "ui/common/card.h"
#include "ui/common/combobox.h"
#include "ui/common/desk.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/linefield.h"
#include "ui/common/preferences.h"
#include "ui/common/segments.h"
#include "ui/common/words.h"
#include "ui/common/zonefield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Value = SettingField::Value;

const QStringList &schemes()
{
    static const QStringList names{u"system"_s, u"light"_s, u"dark"_s};
    return names;
}

/// Each in its own words: whoever looks for one may not read the others.
QString ownName(const QString &language)
{
    return language == u"es"_s ? u"Español"_s : language == u"ar"_s ? u"العربية"_s : u"English"_s;
}

/// As a sentence of this window names it.
QString nameOf(const QString &language)
{
    return language == u"es"_s ? GeneralForm::tr("Spanish", "language")
        : language == u"ar"_s  ? GeneralForm::tr("Arabic", "language")
                               : GeneralForm::tr("English", "language");
}

/// What a window of this locale speaks.
QString languageOf(const QLocale &locale)
{
    const QString language = locale.name().section(u'_', 0, 0);
    return interfaceLanguages().contains(language) ? language : u"en"_s;
}

QString dayWord(int day)
{
    return QLocale().standaloneDayName(day, QLocale::LongFormat);
}

} // namespace

GeneralForm::GeneralForm(const Workbench &bench, QWidget *parent)
    : SettingsForm(bench, tr("General"), tr("How this window looks and speaks, and what the workspace is called."),
                   parent)
    , m_language(languageOf(QLocale()))
{
    setObjectName(u"generalForm"_s);
    addWindow();
    addWorkspace();
    connectWindow();
    connectWorkspace();
    showPreferences();
    showRights();
    reload();
}

void GeneralForm::addWindow()
{
    Card *card = addCard(tr("This window"), tr("on this machine"));
    m_languages = new ComboBox(card);
    m_languages->setObjectName(u"language"_s);
    m_languages->addItem(tr("Same as system (%1)").arg(ownName(interfaceLanguage({}))), QString());
    for (const QString &language : interfaceLanguages())
        m_languages->addItem(ownName(language), language);
    m_scheme = new Segments(tr("Colours"), card);
    m_scheme->setObjectName(u"colours"_s);
    m_scheme->add(tr("System"));
    m_scheme->add(tr("Light"));
    m_scheme->add(tr("Dark"));
    m_firstDay = new ComboBox(card);
    m_firstDay->setObjectName(u"weekStart"_s);
    m_firstDay->addItem(tr("By language (%1)").arg(dayWord(QLocale().firstDayOfWeek())), 0);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_firstDay->addItem(dayWord(day), day);
    m_density = new Segments(tr("Density"), card);
    m_density->setObjectName(u"density"_s);
    m_density->add(tr("Comfortable"));
    m_density->add(tr("Compact"));
    m_still = new QCheckBox(tr("Turn off animations"), card);
    m_still->setObjectName(u"stillness"_s);

    m_of[m_languages] = addSetting(tr("Language"), m_languages);
    m_anew = new Banner(Tone::Accent, card);
    m_anew->setObjectName(u"languageNews"_s);
    card->body()->addWidget(m_anew);
    m_of[m_scheme] = addSetting(tr("Colours"), m_scheme);
    m_of[m_scheme]->setWords(tr("theme, light, dark"));
    m_of[m_firstDay] = addSetting(tr("First day of the week"), m_firstDay);
    m_of[m_firstDay]->setWords(tr("calendar, Monday, Sunday, Saturday"));
    m_of[m_density] = addSetting(tr("Density"), m_density);
    m_of[m_density]->setWords(tr("rows, row height, comfortable, compact"));
    m_of[m_still] = addSetting(tr("Reduce motion"), m_still);
    m_of[m_still]->setWords(tr("animation"));
}

void GeneralForm::addWorkspace()
{
    Card *card = addCard(tr("The workspace"), tr("for everybody who works in it"));
    m_name = new LineField(card);
    m_name->setObjectName(u"workspaceName"_s);
    m_name->setPlaceholderText(tr("Distribution Engine")); // what the rail says without a name
    m_name->setMaxLength(core::longestWorkspaceName);
    m_zone = new ZoneField(card);
    m_zone->setObjectName(u"workspaceZone"_s);
    m_of[m_name] = addSetting(tr("Name"), m_name);
    m_of[m_name]->setPath(u"/name"_s);
    m_of[m_name]->setWords(tr("workspace"));
    m_of[m_zone] = addSetting(tr("Time zone"), m_zone);
    m_of[m_zone]->setPath(u"/timezone"_s);
    m_of[m_zone]->setWords(tr("workspace, clock"));
    m_of[m_zone]->setHelp(tr("Every time that names no zone of its own is meant in this one. What is planned already "
                             "stays where it stands."));
}

void GeneralForm::connectWindow()
{
    Preferences &kept = m_bench.preferences;
    connect(m_languages, &QComboBox::activated, this, [this, &kept] {
        kept.set(preferences::language, m_languages->currentData().toString());
    });
    connect(m_scheme, &Segments::currentChanged, this,
            [&kept](int index) { kept.set(preferences::scheme, schemes()[index]); });
    connect(m_firstDay, &QComboBox::activated, this,
            [this, &kept] { kept.set(preferences::firstDay, m_firstDay->currentData().toInt()); });
    connect(m_density, &Segments::currentChanged, this, [&kept](int index) {
        index == 1 ? kept.set(preferences::density, preferences::compact) : kept.reset(preferences::density);
    });
    connect(m_still, &QCheckBox::clicked, this,
            [&kept](bool on) { kept.set(preferences::reducedMotion, on); });
    connect(m_of[m_languages], &SettingField::resetWanted, this, [&kept] { kept.reset(preferences::language); });
    connect(m_of[m_scheme], &SettingField::resetWanted, this, [&kept] { kept.reset(preferences::scheme); });
    connect(m_of[m_firstDay], &SettingField::resetWanted, this, [&kept] { kept.reset(preferences::firstDay); });
    connect(m_of[m_density], &SettingField::resetWanted, this, [&kept] { kept.reset(preferences::density); });
    connect(m_of[m_still], &SettingField::resetWanted, this, [&kept] { kept.reset(preferences::reducedMotion); });
    connect(&kept, &Preferences::changed, this, &GeneralForm::showPreferences);
    connect(m_anew, &Banner::actionWanted, this, &GeneralForm::windowAnewWanted);
}

void GeneralForm::connectWorkspace()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->setModified(false); // what holds may stand in its place from now on
        rename(m_name->text().trimmed());
    });
    connect(m_of[m_name], &SettingField::resetWanted, this, [this] { rename({}); });
    // A zone is taken over when it is chosen or left, not at each letter on the way to it.
    connect(m_zone, &QLineEdit::editingFinished, this, [this] {
        if (!m_zone->problem().isEmpty())
            return;
        m_zone->setModified(false);
        moveTo(m_zone->zone());
    });
    connect(m_of[m_zone], &SettingField::resetWanted, this, [this] {
        m_zone->setZone({});
        moveTo({});
    });
    connect(&m_bench.desk, &Desk::changed, this, [this](const core::Events &events) {
        if (events.workspace)
            reload();
    });
}

void GeneralForm::showPreferences()
{
    const Preferences &kept = m_bench.preferences;
    const auto state = [](bool isDefault) { return isDefault ? Value::Default : Value::Changed; };
    const QString language = kept.value(preferences::language);
    m_languages->setCurrentIndex(m_languages->findData(language));
    m_of[m_languages]->showDefault(tr("same as system"), state(language.isEmpty()));
    if (interfaceLanguage(language) == m_language)
        m_anew->hide();
    else
        m_anew->tell(
            tr("The window will speak %1 from its next start. If you reload it now, earlier steps can no longer "
               "be undone.")
                .arg(nameOf(interfaceLanguage(language))),
            tr("Reload now"));
    const QSignalBlocker quiet(m_scheme);
    const QSignalBlocker quietToo(m_density);
    const auto scheme = schemes().indexOf(kept.value(preferences::scheme));
    m_scheme->setCurrent(int(std::max(qsizetype(0), scheme)));
    m_of[m_scheme]->showDefault(tr("system"), state(scheme <= 0));
    const int day = kept.value(preferences::firstDay);
    m_firstDay->setCurrentIndex(std::max(0, m_firstDay->findData(day)));
    m_of[m_firstDay]->showDefault(tr("by language"), state(day == 0));
    const bool compact = kept.value(preferences::density) == preferences::compact;
    m_density->setCurrent(compact ? 1 : 0);
    m_of[m_density]->showDefault(tr("comfortable"), state(!compact));
    m_still->setChecked(kept.value(preferences::reducedMotion));
    m_of[m_still]->showDefault(tr("off"), state(!m_still->isChecked()));
}

void GeneralForm::reload()
{
    m_bench.desk.ask(core::GetWorkspace{}, this, [this](const core::Result<core::Workspace> &workspace) {
        if (workspace)
            show(*workspace);
    });
}

void GeneralForm::show(const core::Workspace &workspace)
{
    const bool first = !m_workspace;
    m_workspace = workspace;
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(workspace.name);
    m_of[m_name]->showDefault(m_name->placeholderText(), workspace.name.isEmpty() ? Value::Default : Value::Changed);
    if (!m_zone->hasFocus() || !m_zone->isModified())
        m_zone->setZone(workspace.timezone);
    m_zone->setDefault(workspace.defaultTimezone);
    m_of[m_zone]->showDefault(workspace.defaultTimezone,
                              workspace.timezone == workspace.defaultTimezone ? Value::Default : Value::Changed);
    if (first)
        Q_EMIT loaded();
}

void GeneralForm::showRights()
{
    const bool owner = may(core::Scope::Admin);
    for (QWidget *control : std::initializer_list<QWidget *>{m_name, m_zone})
        m_of[control]->allow(owner, tr("Only an owner may change the workspace"));
}

void GeneralForm::rename(const QString &name)
{
    m_of[m_name]->setError({});
    if (!m_workspace || name == m_workspace->name)
        return;
    const QString before = m_workspace->name;
    m_workspace->name = name; // asked for: leaving the field asks no second time
    change(m_of[m_name], core::ChangeWorkspace{.name = name}, core::ChangeWorkspace{.name = before},
           tr("name of the workspace"));
}

void GeneralForm::moveTo(const QString &zone)
{
    m_of[m_zone]->setError({});
    if (!m_workspace)
        return;
    const QString standard = m_workspace->defaultTimezone;
    const QString before = m_workspace->timezone;
    if ((zone.isEmpty() ? standard : zone) == before)
        return;
    m_workspace->timezone = zone.isEmpty() ? standard : zone;
    change(m_of[m_zone], core::ChangeWorkspace{.timezone = zone},
           core::ChangeWorkspace{.timezone = before == standard ? QString() : before},
           tr("time zone of the workspace"));
}

} // namespace ui
