// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsform.h"

#include <QVBoxLayout>

#include "ui/common/banner.h"
#include "ui/common/card.h"
#include "ui/common/painting.h"
#include "ui/common/textlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int widest = 680;
constexpr int between = 16;

} // namespace

SettingsForm::SettingsForm(const Workbench &bench, const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_title(title)
{
    setMaximumWidth(widest);
    setAccessibleName(title);
    connect(&m_bench.desk, &Desk::readableAgain, this, [this] { reload(); });
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new TextLabel(FontRole::ViewTitle, title, Tone::Plain, this));
    auto *sentence = new TextLabel(FontRole::Body, explanation, Tone::Second, this);
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    m_whyNot = new Banner(Tone::Accent, this);
    m_whyNot->setObjectName(u"whyNot"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(between);
    whole->addLayout(words);
    whole->addWidget(m_whyNot);
    m_column = new QVBoxLayout;
    m_column->setSpacing(between);
    whole->addLayout(m_column);
    whole->addStretch(1);
    connect(&bench.desk, &Desk::callerChanged, this, [this] { showRights(); });
}

Card *SettingsForm::addCard(const QString &title, const QString &aside)
{
    m_card = new Card(title, aside, this);
    m_card->body()->setSpacing(between);
    m_column->addWidget(m_card);
    return m_card;
}

SettingField *SettingsForm::addSetting(const QString &label, QWidget *control, QVBoxLayout *where)
{
    auto *field = new SettingField(label, control, m_card);
    (where ? where : m_card->body())->addWidget(field);
    m_settings.append(field);
    return field;
}

QList<SettingsForm::Entry> SettingsForm::entries() const
{
    QList<Entry> all;
    for (const SettingField *setting : m_settings)
        all.append({setting->label(), setting->words(), setting->control()});
    return all + m_others;
}

void SettingsForm::sayWhyNot(const QString &sentence)
{
    if (sentence.isEmpty())
        m_whyNot->hide();
    else
        m_whyNot->tell(sentence);
}

void SettingsForm::refuse(SettingField *field, const core::Error &error)
{
    const auto named = std::ranges::find_if(m_settings, [&](const SettingField *one) {
        return !one->path().isEmpty() && one->path() == error.field && one->isVisibleTo(this);
    });
    reload();
    if (SettingField *at = named != m_settings.end() ? *named : field)
        at->setError(error.message);
}

void SettingsForm::tellChanged(const QString &name)
{
    m_bench.toast.showDone(tr("Changed: %1").arg(name), m_bench.history);
}

} // namespace ui
