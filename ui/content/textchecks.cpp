// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/content/textchecks.h"

#include <QGridLayout>

#include "ui/common/counterlabel.h"
#include "ui/common/enginewords.h"
#include "ui/common/textlabel.h"
#include "ui/common/tilelabel.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Whether the same widgets can show both: the same platforms with the same findings.
bool sameShape(const QList<TextCheck> &a, const QList<TextCheck> &b)
{
    return std::ranges::equal(a, b, [](const TextCheck &left, const TextCheck &right) {
        return left.platform == right.platform && left.findings == right.findings;
    });
}

} // namespace

TextChecks::TextChecks(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"textChecks"_s);
}

void TextChecks::show(const QList<TextCheck> &checks, Stage stage)
{
    const bool same = !m_checks.isEmpty() && stage == m_stage && sameShape(m_checks, checks);
    m_stage = stage;
    if (!same)
        build(checks);
    m_checks = checks;
    for (const TextCheck &check : checks) {
        if (auto *counter = findChild<CounterLabel *>(u"counter-"_s + core::platformName(check.platform)))
            counter->setCount(check.used, check.most);
    }
}

void TextChecks::build(const QList<TextCheck> &checks)
{
    delete layout();
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const TextCheck &check : checks) {
        auto *counter = new CounterLabel(tr("Length on %1").arg(platformWord(check.platform)), this);
        counter->setObjectName(u"counter-"_s + core::platformName(check.platform));
        grid->addWidget(new TileLabel(check.platform, this), row, 0);
        grid->addWidget(new TextLabel(FontRole::Secondary, platformWord(check.platform), Tone::Plain, this), row, 1);
        grid->addWidget(counter, row, 2, Qt::AlignTrailing);
        ++row;
        for (const core::Finding &finding : check.findings) {
            const bool error = finding.severity == core::Severity::Error;
            const QString words = engineText(finding.sentence, QTimeZone::utc());
            const bool written = m_stage == Stage::Written;
            const Tone tone = !written ? Tone::Third : error ? Tone::Danger : Tone::Warn;
            auto *line = new TextLabel(FontRole::Secondary,
                                       error && written ? tr("Will be refused: %1").arg(words) : words, tone, this);
            line->setObjectName(u"finding-%1-%2"_s.arg(core::platformName(check.platform), finding.code));
            line->setWordWrap(true);
            line->setToneIcon(written);
            grid->addWidget(line, row++, 1, 1, 2);
        }
    }
    grid->setColumnStretch(1, 1);
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        child->show();
}

} // namespace ui
