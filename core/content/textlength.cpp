// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/textlength.h"

#include <QTextBoundaryFinder>

#include "core/model/links.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int linkWeight = 23;

/// The ranges of twitter-text's configuration (version 3) that weigh 1.
bool isLight(char32_t c)
{
    return c <= 0x10ff || (c >= 0x2000 && c <= 0x200d) || (c >= 0x2010 && c <= 0x201f) || (c >= 0x2032 && c <= 0x2037);
}

/// One user-perceived character: an emoji sequence holds at least one heavy code point and weighs 2 as a whole.
int clusterWeight(QStringView cluster)
{
    const auto codePoints = cluster.toUcs4();
    const bool light = std::ranges::all_of(codePoints, [](uint c) { return isLight(c); });
    return light ? int(codePoints.size()) : 2;
}

} // namespace

int weightedLength(const QString &text)
{
    QString rest = text.normalized(QString::NormalizationForm_C);
    int weight = 0;
    for (const QString &link : linksIn(rest)) {
        rest.remove(rest.indexOf(link), link.size());
        weight += linkWeight;
    }
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, rest);
    for (qsizetype from = 0, to = clusters.toNextBoundary(); to >= 0; from = to, to = clusters.toNextBoundary())
        weight += clusterWeight(QStringView(rest).sliced(from, to - from));
    return weight;
}

int lengthIn(const QString &text, LengthUnit unit)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    switch (unit) {
    case LengthUnit::Characters:
        return int(composed.toUcs4().size());
    case LengthUnit::Weighted:
        return weightedLength(composed);
    case LengthUnit::Bytes:
        break;
    }
    return int(composed.toUtf8().size());
}

QString lengthWords(int length, LengthUnit unit)
{
    return u"%1 %2"_s.arg(length).arg(unit == LengthUnit::Bytes ? u"bytes"_s : u"characters"_s);
}

} // namespace core
