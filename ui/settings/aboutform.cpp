// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/aboutform.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>

#include "core/engine/counters.h"
#include "core/engine/planchoices.h"
#include "ui/common/actionbutton.h"
#include "ui/common/card.h"
#include "ui/common/desk.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

AboutForm::AboutForm(const Workbench &bench, QWidget *parent)
    : SettingsForm(bench, tr("About"), tr("What to write into a report when something goes wrong."), parent)
{
    setObjectName(u"aboutForm"_s);
    const auto grid = [](Card *card) {
        auto *rows = new QGridLayout;
        rows->setHorizontalSpacing(16);
        rows->setVerticalSpacing(10);
        rows->setColumnStretch(1, 1);
        card->body()->addLayout(rows);
        return rows;
    };
    Card *program = addCard(tr("The program"));
    auto *copyAll = new ActionButton(ButtonRole::Plain, tr("Copy"), program);
    copyAll->setObjectName(u"aboutCopy"_s);
    copyAll->setToolTip(tr("Everything on this page as text"));
    program->addAtEnd(copyAll);
    QGridLayout *first = grid(program);
    addFact(*first, tr("Version"), u"version"_s, QCoreApplication::applicationVersion());
    addFact(*first, tr("Licence"), u"licence"_s, tr("GNU General Public License, version 3 or later"));
    addFact(*first, tr("Qt"), u"qt"_s, QString::fromLatin1(qVersion()));
    QGridLayout *second = grid(addCard(tr("The workspace")));
    const QString media = bench.desk.mediaFolder();
    addFact(*second, tr("Folder"), u"folder"_s, media.isEmpty() ? tr("not known") : QFileInfo(media).path());
    addFact(*second, tr("Languages"), u"languages"_s);
    addFact(*second, tr("Time zone"), u"zone"_s);
    addFact(*second, tr("Language models"), u"models"_s);
    QGridLayout *third = grid(addCard(tr("What it holds"), tr("when this page was opened")));
    addFact(*third, tr("Plans"), u"plans"_s);
    addFact(*third, tr("Slots"), u"slots"_s);
    addFact(*third, tr("Contents"), u"contents"_s);
    addFact(*third, tr("Accounts"), u"accounts"_s);
    addFact(*third, tr("Entries in the audit log"), u"auditRows"_s);
    connect(copyAll, &ActionButton::clicked, this, &AboutForm::copy);
    reload();
}

void AboutForm::addFact(QGridLayout &grid, const QString &label, const QString &name, const QString &value)
{
    auto *title = new TextLabel(FontRole::Secondary, label, Tone::Second, this);
    title->setMinimumWidth(168);
    auto *words = new TextLabel(FontRole::Body, value, Tone::Plain, this);
    words->setObjectName(u"fact-"_s + name);
    words->setWordWrap(true);
    words->setAccessibleName(tr("%1: %2").arg(label, value));
    const int row = grid.rowCount();
    grid.addWidget(title, row, 0, Qt::AlignTop);
    grid.addWidget(words, row, 1);
    m_facts.append(std::pair(title, words));
}

void AboutForm::setFact(const QString &name, const QString &value)
{
    for (const auto &[title, words] : std::as_const(m_facts)) {
        if (words->objectName() != u"fact-"_s + name)
            continue;
        words->setText(value);
        words->setAccessibleName(tr("%1: %2").arg(title->text(), value));
    }
}

void AboutForm::reload()
{
    m_bench.desk.ask(core::CountRows{}, this, [this](const core::Result<core::CountRows::Answer> &rows) {
        qint64 slotCount = 0;
        for (const qint64 count : rows ? rows->slotsByState.values() : QList<qint64>())
            slotCount += count;
        const auto number = [&](qint64 count) { return rows ? QLocale().toString(count) : tr("not known"); };
        setFact(u"plans"_s, number(rows ? rows->plans : 0));
        setFact(u"slots"_s, number(slotCount));
        setFact(u"contents"_s, number(rows ? rows->contents : 0));
        setFact(u"accounts"_s, number(rows ? rows->accounts : 0));
        setFact(u"auditRows"_s, number(rows ? rows->auditRows : 0));
        m_read = true;
        Q_EMIT loaded();
    });
    m_bench.desk.ask(core::GetPlanChoices{}, this, [this](const core::Result<core::GetPlanChoices::Answer> &choices) {
        if (!choices)
            return;
        QStringList languages;
        for (const QString &language : choices->languages)
            languages.append(languageWord(language));
        setFact(u"languages"_s, QLocale().createSeparatedList(languages));
        setFact(u"zone"_s, choices->timezone);
        setFact(u"models"_s, choices->models == 0 ? tr("none is asked") : tr("%n can be asked", "", choices->models));
    });
}

void AboutForm::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    if (m_read)
        reload();
}

void AboutForm::copy()
{
    QStringList lines;
    for (const auto &[title, words] : std::as_const(m_facts))
        lines.append(tr("%1: %2").arg(title->text(), words->text()));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_bench.toast.show(Toast::Kind::News, tr("Copied"));
}

} // namespace ui
