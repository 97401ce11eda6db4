// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/slotstory.h"

#include <QLocale>
#include <QVBoxLayout>

#include "core/engine/comments.h"
#include "core/engine/council.h"
#include "core/engine/whyqueries.h"
#include "ui/activity/actionwords.h"
#include "ui/calendar/whywords.h"
#include "ui/common/linefield.h"
#include "ui/common/risklabel.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostTrail = 30;

} // namespace

SlotStory::SlotStory(Desk &desk, const SlotRow &row, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_row(row)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    addRisk(*column);
    m_why = addPart(*column, tr("Why this time"), tr("Asking…"), u"slotWhy"_s);
    m_council = addPart(*column, tr("What the models said"), tr("Asking…"), u"slotCouncil"_s);
    m_talk = addPart(*column, tr("Conversation"), tr("Nothing said yet"), u"slotTalk"_s);
    addCommentLine(*column);
    m_trail = addPart(*column, tr("Trail"), tr("Asking…"), u"slotTrail"_s);
    askAgain();
}

void SlotStory::askAgain()
{
    askWhy();
    askConversation();
    askTrail();
}

TextLabel *SlotStory::addPart(QVBoxLayout &column, const QString &heading, const QString &text, const QString &name)
{
    column.addSpacing(8);
    column.addWidget(new TextLabel(FontRole::SecondaryStrong, heading, Tone::Second));
    auto *label = new TextLabel(FontRole::Secondary, text, Tone::Second);
    label->setObjectName(name);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

void SlotStory::addRisk(QVBoxLayout &column)
{
    column.addWidget(new TextLabel(FontRole::SecondaryStrong, tr("Risk"), Tone::Second));
    auto *risk = new RiskLabel;
    risk->setRisk(m_row.slot.risk.score);
    column.addWidget(risk);
    QStringList factors;
    for (const core::RiskFactor &factor : m_row.slot.risk.factors) {
        if (factor.contribution >= 0.005)
            factors.append(tr("%1 %2\u00A0%", "risk factor and its share")
                               .arg(factorWord(factor.kind))
                               .arg(std::lround(factor.contribution * 100)));
    }
    auto *shares = new TextLabel(FontRole::Secondary, factors.join(u" · "_s), Tone::Second);
    shares->setWordWrap(true);
    column.addWidget(shares);
}

void SlotStory::addCommentLine(QVBoxLayout &column)
{
    auto *line = new LineField;
    line->setObjectName(u"slotComment"_s);
    line->setAccessibleName(tr("Comment"));
    line->setPlaceholderText(tr("Say something; Enter sends it"));
    line->setMaxLength(int(core::AddComment::longest));
    connect(line, &QLineEdit::returnPressed, this, [this, line] {
        if (line->text().trimmed().isEmpty())
            return;
        m_desk.submit(core::AddComment{m_row.slot.id, line->text()}, line,
                      [this, line](const core::Result<core::Comment> &answer) {
                          line->setProblem(answer ? QString() : answer.error().message);
                          if (!answer)
                              return;
                          line->clear();
                          askConversation();
                      });
    });
    column.addWidget(line);
}

void SlotStory::askWhy()
{
    m_desk.ask(core::WhySlot{m_row.slot.id}, m_why, [this](const core::Result<core::WhySlot::Answer> &answer) {
        if (!answer || !answer->parts)
            return m_why->setText(answer ? tr("Nothing is known of this account") : answer.error().message);
        QStringList parts;
        for (const ScorePart &part : scoreParts(*answer->parts))
            parts.append(tr("%1 %2", "part of a score and its percentage").arg(part.name, percentText(part.factor)));
        m_why->setText(parts.join(u" · "_s) + u'\n' + positionText(answer->position));
    });
    m_desk.ask(core::GetCouncil{m_row.slot.id}, m_council, [this](const core::Result<core::Council> &answer) {
        m_council->setText(answer ? councilText(*answer) : answer.error().message);
    });
}

void SlotStory::askConversation()
{
    m_desk.ask(
        core::ListComments{m_row.slot.id}, m_talk, [this](const core::Result<core::ListComments::Answer> &answer) {
            if (!answer)
                return m_talk->setText(answer.error().message);
            QStringList lines;
            for (const core::ListComments::Item &item : *answer) {
                if (!item.comment.text.isEmpty())
                    lines.append(
                        tr("%1: %2", "who said what").arg(isolated(item.comment.author), isolated(item.comment.text)));
            }
            if (!lines.isEmpty())
                m_talk->setText(lines.join(u'\n'));
        });
}

QString SlotStory::lineOf(const core::ListAudit::Row &row) const
{
    const QString when = QLocale().toString(core::toLocal(row.at, m_desk.zone()), u"d MMM HH:mm"_s);
    return tr("%1 · %2 · %3", "when, who, what").arg(isolated(when), isolated(row.actor), actionWord(row.action));
}

void SlotStory::askTrail()
{
    m_desk.ask(core::SlotTrail{m_row.slot.id, mostTrail}, m_trail,
               [this](const core::Result<core::SlotTrail::Answer> &answer) {
                   if (!answer)
                       return m_trail->setText(answer.error().message);
                   QStringList lines;
                   for (const core::ListAudit::Row &row : answer->rows)
                       lines.append(lineOf(row));
                   m_trail->setText(lines.isEmpty() ? tr("Nothing has happened yet") : lines.join(u'\n'));
               });
}

} // namespace ui
