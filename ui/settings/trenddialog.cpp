// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/trenddialog.h"

#include <QRegularExpression>
#include <QVBoxLayout>

#include "core/engine/trendcommands.h"
#include "ui/common/actionbutton.h"
#include "ui/common/desk.h"
#include "ui/common/field.h"
#include "ui/common/linefield.h"
#include "ui/common/numberfield.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/settings/commandway.h"
#include "ui/settings/hourstrip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// As the REST API takes them.
constexpr int mostTopics = 20;
constexpr int longestTopic = 100;

} // namespace

TrendDialog::TrendDialog(const Workbench &bench, core::Platform platform, const std::optional<core::Trend> &known,
                         QWidget *parent)
    : Dialog(tr("In demand on %1").arg(platformWord(platform)), parent)
    , m_bench(bench)
    , m_platform(platform)
    , m_first(!known)
{
    setObjectName(u"trendDialog"_s);
    setExplanation(tr("It holds for seven days from now, and fades: after three days it weighs half."));
    layOut(known.value_or(core::Trend{.platform = platform}));
}

void TrendDialog::layOut(const core::Trend &start)
{
    m_topics = new LineField(this);
    m_topics->setObjectName(u"trendTopics"_s);
    m_topics->setText(start.topics.join(tr(", ")));
    m_score = new NumberField(0, 1, 2, this);
    m_score->setObjectName(u"trendScore"_s);
    m_score->setSingleStep(0.05);
    m_score->setMinimumWidth(120);
    m_score->setValue(start.score);
    m_hours = new HourStrip(tr("Hours of the audience's day"), this);
    m_hours->setObjectName(u"trendHours"_s);
    m_hours->setHours(start.peakHours);
    m_topicField = new Field(tr("Topics"), m_topics, this);
    m_topicField->setHelp(tr("With commas between them"));
    m_scoreField = new Field(tr("How much, from 0 to 1"), m_score, this);
    m_scoreField->setHelp(tr("0.5 says nothing either way"));
    auto *hours = new Field(tr("Hours of the audience's day"), m_hours, this);
    hours->setHelp(tr("None: the platform's peak hours"));
    for (Field *field : {m_topicField, m_scoreField, hours})
        body()->addWidget(field);
    addCancel(u"trendCancel"_s);
    m_save = addButton(ButtonRole::Primary, tr("Enter"), u"trendSave"_s);
    connect(m_save, &ActionButton::clicked, this, &TrendDialog::save);
}

QStringList TrendDialog::topics() const
{
    QStringList topics;
    for (const QString &one : m_topics->text().split(QRegularExpression(u"[,،;]"_s), Qt::SkipEmptyParts)) {
        if (!one.trimmed().isEmpty())
            topics.append(one.trimmed());
    }
    return topics;
}

void TrendDialog::save()
{
    m_topicField->setError({});
    m_scoreField->setError({});
    m_score->interpretText();
    const QStringList named = topics();
    if (named.size() > mostTopics)
        return m_topicField->setError(tr("At most %n topics", "", mostTopics));
    if (std::ranges::any_of(named, [](const QString &topic) { return topic.size() > longestTopic; }))
        return m_topicField->setError(tr("A topic may have at most %n characters", "", longestTopic));
    m_save->setEnabled(false);
    const core::EnterTrend command{m_platform, topics(), m_score->value(), m_hours->hours()};
    m_bench.desk.submit(command, this, [this, command](const core::Result<core::ManualTrend> &entered) {
        m_save->setEnabled(true);
        if (!entered) {
            const bool topics = entered.error().field.startsWith(u"/topics"_s);
            return (topics ? m_topicField : m_scoreField)->setError(entered.error().message);
        }
        const QString name = tr("trend of %1").arg(platformWord(m_platform));
        if (m_first)
            m_bench.history.record(
                {name, commandWay(m_bench, core::RemoveTrend{m_platform}), commandWay(m_bench, command)});
        m_bench.toast.show(Toast::Kind::News, tr("Changed: %1").arg(name));
        accept();
    });
}

} // namespace ui
