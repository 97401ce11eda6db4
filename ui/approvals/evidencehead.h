// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/engine/slotqueries.h"
#include "ui/common/page.h"
#include "ui/common/tone.h"

class QVBoxLayout;

namespace ui {

class Banner;
class EvidenceSection;
class SlotEvidence;

/// What nobody may overlook before a decision: what stands against it, and, where it stands apart from the evidence,
/// the risk in one line.
class EvidenceHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceHead)

public:
    EvidenceHead(const Workbench &bench, const SlotEvidence &known, QWidget *parent = nullptr);

    void show(const core::ListApprovals::Item &item); ///< Or what is `known` of it has changed.
    using QWidget::show;
    /// Says that the item was edited while it was looked at; empty takes it back.
    void tellEdited(const QString &what);
    void setRiskShown(bool shown);

Q_SIGNALS:
    /// The person wants the expired slot moved to its next fitting time.
    void moveWanted(const QString &slotId, const QString &fingerprint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Banner *addBanner(Tone tone, const QString &name, const QString &title);
    void refreshExpired();

    Workbench m_bench;
    const SlotEvidence &m_known;
    core::ListApprovals::Item m_item;
    QVBoxLayout *m_column = nullptr;
    Banner *m_expired = nullptr;
    Banner *m_barred = nullptr;
    Banner *m_edited = nullptr;
    Banner *m_void = nullptr;
    EvidenceSection *m_risk = nullptr;
};

} // namespace ui
