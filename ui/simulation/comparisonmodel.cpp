// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulation/comparisonmodel.h"

#include <QLocale>

#include "ui/common/painting.h"
#include "ui/common/tableroles.h"
#include "ui/simulation/chartlook.h"
#include "ui/simulation/verdictwords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString plainText(double number)
{
    return QLocale().toString(std::round(number), 'f', 0);
}

/// With its sign, so that a change reads as one; "0.00" of either sign as nothing.
QString signedText(double change, QString (*text)(double))
{
    const QString amount = text(std::abs(change));
    if (amount == text(0))
        return u"±"_s + amount;
    return (change > 0 ? QLocale().positiveSign() : QLocale().negativeSign()) + amount;
}

double fullestCap(const core::PlanSimulation &plan)
{
    double most = 0;
    for (const core::AccountShare &account : plan.byAccount)
        most = std::max(most, account.limits ? account.limits->use.ofCap() : 0);
    return most;
}

QString percentText(double share)
{
    return QLocale().toString(qRound(share * 100)) + QLocale().percent();
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

Tone ComparisonModel::toneOf(double change, Better better)
{
    if (std::abs(change) < 1e-9)
        return Tone::Plain;
    return (change > 0) == (better == Better::More) ? Tone::Ok : Tone::Warn;
}

void ComparisonModel::show(const core::SimulationAnswer &answer, const QString &planName, const QString &otherName)
{
    beginResetModel();
    m_rows.clear();
    m_planName = planName;
    m_otherName = otherName;
    if (answer.other) {
        const core::PlanSimulation &a = answer.plan;
        const core::PlanSimulation &b = *answer.other;
        const auto compare = [this](const QString &measure, double plan, double other, QString (*text)(double),
                                    std::optional<Better> better) {
            m_rows.append({measure, text(plan), text(other), signedText(other - plan, text),
                           better ? toneOf(other - plan, *better) : Tone::Plain});
        };
        m_rows.append({tr("Verdict"), verdictWord(a.recommendation.action), verdictWord(b.recommendation.action),
                       QString(), Tone::Plain});
        compare(tr("Slots"), a.risk.total, b.risk.total, plainText, {});
        compare(tr("Slots above the limit"), a.risk.risky, b.risk.risky, plainText, Better::Less);
        compare(tr("Average risk"), a.risk.average, b.risk.average, riskText, Better::Less);
        compare(tr("95th percentile risk"), a.risk.p95, b.risk.p95, riskText, Better::Less);
        compare(tr("Reach, p10"), a.reach.p10, b.reach.p10, peopleText, Better::More);
        compare(tr("Reach, p50"), a.reach.p50, b.reach.p50, peopleText, Better::More);
        compare(tr("Reach, p90"), a.reach.p90, b.reach.p90, peopleText, Better::More);
        const core::Spread &change = answer.comparison.difference;
        m_rows.append({tr("Reach, run against run (p10 to p90)"), QString(), QString(),
                       tr("%1 to %2").arg(signedText(change.p10, peopleText), signedText(change.p90, peopleText)),
                       Tone::Plain});
        compare(tr("Broken rules"), double(a.violations.size()), double(b.violations.size()), plainText, Better::Less);
        compare(tr("Fullest daily cap"), fullestCap(a), fullestCap(b), percentText, Better::Less);
    }
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const QString texts[] = {row.measure, row.plan, row.other, row.change};
    if (role == Qt::DisplayRole)
        return texts[index.column()];
    if (role == Qt::TextAlignmentRole && index.column() != MeasureColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == tablerole::strong && index.column() == MeasureColumn)
        return true;
    if (role == tablerole::tone && index.column() == ChangeColumn && row.tone != Tone::Plain)
        return int(row.tone);
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section != MeasureColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Measure"), m_planName, m_otherName, tr("Change")};
    return titles[section];
}

} // namespace ui
