// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/filterbar.h"

#include <QMap>
#include <QScopedValueRollback>

#include "ui/calendar/calendarmodel.h"
#include "ui/common/actionbutton.h"
#include "ui/common/filterchip.h"
#include "ui/common/searchfield.h"
#include "ui/common/textlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int searchWidth = 150;
constexpr int leastSearchWidth = 120; ///< Before a second line begins.

template<typename T>
QStringList toIds(const QList<T> &values)
{
    QStringList ids;
    for (const T value : values)
        ids.append(QString::number(int(value)));
    return ids;
}

template<typename T>
QList<T> fromIds(const QStringList &ids)
{
    QList<T> values;
    for (const QString &id : ids)
        values.append(T(id.toInt()));
    return values;
}

/// Every value once, in the order of its number.
template<typename T, typename Word>
QList<FilterChip::Choice> choicesOf(QList<T> values, Word word)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    QList<FilterChip::Choice> choices;
    for (const T value : std::as_const(values))
        choices.append({QString::number(int(value)), word(value)});
    return choices;
}

} // namespace

FilterBar::FilterBar(WeekFilter &filter, QWidget *parent)
    : FilterRow(parent)
    , m_filter(filter)
{
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filters"));
    m_platforms = addChip(u"filterPlatforms"_s, tr("All platforms"), [](int n) { return tr("%n platforms", "", n); });
    m_accounts = addChip(u"filterAccounts"_s, tr("All accounts"), [](int n) { return tr("%n accounts", "", n); });
    m_languages = addChip(u"filterLanguages"_s, tr("Any language"), [](int n) { return tr("%n languages", "", n); });
    m_looks = addChip(u"filterStates"_s, tr("Any state"), [](int n) { return tr("%n states", "", n); });
    m_bands = addChip(u"filterRisk"_s, tr("Any risk"), [](int n) { return tr("%n risk bands", "", n); });
    m_search = new SearchField(tr("Find in the week"), this);
    m_search->setObjectName(u"filterText"_s);
    m_search->setFixedHeight(28);
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setMaximumWidth(searchWidth);
    add(m_search);
    m_hidden = new TextLabel(FontRole::SecondaryMedium, {}, Tone::Second, this);
    m_hidden->setObjectName(u"hiddenCount"_s);
    add(m_hidden);
    m_show = new ActionButton(ButtonRole::Quiet, tr("Show"), this);
    m_show->setObjectName(u"showHidden"_s);
    m_show->setToolTip(tr("Take all filters back"));
    QSizePolicy kept = m_show->sizePolicy(); // what stands behind it does not jump when it comes
    kept.setRetainSizeWhenHidden(true);
    m_show->setSizePolicy(kept);
    add(m_show);

    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::onChosen);
    connect(m_show, &ActionButton::clicked, this, [this] {
        m_search->clear();
        m_filter.setCriteria({});
    });
    connect(&m_filter, &WeekFilter::criteriaChanged, this, &FilterBar::onCounted);
    // Once for all rows of a reading.
    m_offer.setSingleShot(true);
    connect(&m_offer, &QTimer::timeout, this, &FilterBar::offerChoices);
    const auto offerSoon = [this] { m_offer.start(0); };
    const QAbstractItemModel *slots_ = m_filter.sourceModel();
    connect(slots_, &QAbstractItemModel::rowsInserted, this, offerSoon);
    connect(slots_, &QAbstractItemModel::rowsRemoved, this, offerSoon);
    connect(slots_, &QAbstractItemModel::dataChanged, this, offerSoon);
    offerChoices();
}

FilterChip *FilterBar::addChip(const QString &name, const QString &allText, std::function<QString(int)> countText)
{
    auto *chip = new FilterChip(allText, std::move(countText), this);
    chip->setObjectName(name);
    connect(chip, &FilterChip::chosenChanged, this, &FilterBar::onChosen);
    add(chip);
    return chip;
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

/// What the week has, and what is chosen already: a filter does not fall when the week turns.
void FilterBar::offerChoices()
{
    const SlotCriteria &wanted = m_filter.criteria();
    QList<core::Platform> platforms = wanted.platforms;
    QList<SlotLook> looks = wanted.looks;
    QMap<QString, QString> languages;
    QMap<QString, FilterChip::Choice> accounts; // by the name that is read
    for (const QString &language : wanted.languages)
        languages.insert(language, language.toUpper());
    for (int row = 0; row < m_filter.sourceModel()->rowCount(); ++row) {
        const auto each = m_filter.sourceModel()->index(row, 0).data(CalendarModel::SlotRole).value<SlotRow>();
        platforms.append(each.slot.platform);
        looks.append(lookOf(each.slot));
        languages.insert(each.slot.language, each.slot.language.toUpper());
        if (!each.slot.accountId.isEmpty())
            accounts.insert(each.username + each.slot.accountId,
                            {each.slot.accountId, each.username + u"  "_s + platformWord(each.slot.platform)});
    }
    QList<FilterChip::Choice> spoken;
    for (auto it = languages.cbegin(); it != languages.cend(); ++it)
        spoken.append({it.key(), it.value()});
    QList<FilterChip::Choice> people = accounts.values();
    for (const QString &id : wanted.accounts) {
        if (std::ranges::find(people, id, &FilterChip::Choice::id) == people.end())
            people.append({id, m_names.value(id, id)});
    }
    for (const FilterChip::Choice &each : std::as_const(people))
        m_names.insert(each.id, each.text);
    m_platforms->setChoices(choicesOf(platforms, &platformWord));
    m_accounts->setChoices(people);
    m_languages->setChoices(spoken);
    m_looks->setChoices(choicesOf(looks, &lookWord));
    using core::RiskLevel;
    m_bands->setChoices(
        choicesOf(QList{RiskLevel::Low, RiskLevel::Medium, RiskLevel::High, RiskLevel::Critical}, &riskWord));
    onCounted();
}

void FilterBar::onChosen()
{
    if (m_showing)
        return;
    m_filter.setCriteria({m_accounts->chosen(), fromIds<core::Platform>(m_platforms->chosen()), m_languages->chosen(),
                          fromIds<SlotLook>(m_looks->chosen()), fromIds<core::RiskLevel>(m_bands->chosen()),
                          m_search->text()});
}

void FilterBar::onCounted()
{
    const QScopedValueRollback showing(m_showing, true);
    const SlotCriteria &wanted = m_filter.criteria();
    m_accounts->setChosen(wanted.accounts);
    m_platforms->setChosen(toIds(wanted.platforms));
    m_languages->setChosen(wanted.languages);
    m_looks->setChosen(toIds(wanted.looks));
    m_bands->setChosen(toIds(wanted.bands));
    if (m_search->text() != wanted.text)
        m_search->setText(wanted.text);
    const int hidden = m_filter.hiddenCount();
    m_hidden->setText(tr("%n hidden", "", hidden));
    m_show->setVisible(!wanted.isEmpty());
    place();
}

} // namespace ui
