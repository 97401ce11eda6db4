// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/slotqueries.h"
#include "ui/common/page.h"

class QVBoxLayout;

namespace ui {

class Column;
class CouncilDial;
class CommentsPane;
class DiffSection;
class EvidenceHead;
class EvidenceSection;
class SlotEvidence;

/// Why one may approve, or not: what stands against it, the risk with each factor's share, conflicts and findings, the
/// account, what exactly the decision binds to, and who has said and decided what.
class EvidencePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidencePane)

public:
    explicit EvidencePane(const Workbench &bench, QWidget *parent = nullptr);

    void show(const core::ListApprovals::Item &item);
    using QWidget::show;
    void startComment();
    void toggleDiff();
    EvidenceHead *head() const { return m_head; }
    /// Lends the head, which stands above the post where there is no room for the evidence beside it.
    EvidenceHead *takeHead();
    void giveBackHead();

Q_SIGNALS:
    void commentLeft(); ///< By Escape.
    void revealed(QWidget *part); ///< A part that was asked for, and should be in sight.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    EvidenceSection *addSection(const QString &name, const QString &objectName,
                                void (EvidencePane::*compose)(Column &) const);
    void refresh();
    void composeRisk(Column &column) const;
    void composeCouncil(Column &column) const;
    void composeChecks(Column &column) const;
    void composeSubject(Column &column) const;
    QString factorText(const core::RiskFactor &factor) const;
    QStringList spokenRisk() const;
    QStringList spokenCouncil() const;
    QStringList spokenChecks() const;

    Workbench m_bench;
    core::ListApprovals::Item m_item;
    SlotEvidence *const m_known;
    QVBoxLayout *m_column = nullptr;
    EvidenceHead *m_head = nullptr;
    EvidenceSection *m_risk = nullptr;
    DiffSection *m_diff = nullptr;
    EvidenceSection *m_council = nullptr;
    CouncilDial *m_dial = nullptr;
    EvidenceSection *m_checks = nullptr;
    EvidenceSection *m_subject = nullptr;
    CommentsPane *m_comments = nullptr;
};

} // namespace ui
