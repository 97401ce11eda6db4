// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/account.h"
#include "ui/common/filterrow.h"
#include "ui/risk/riskrow.h"

namespace ui {

class ActionButton;
class FilterChip;
class TextLabel;

/// The chips above the heatmaps: platform, account, language, main factor; how many slots they hide, and how old the
/// figures are.
class RiskFilterBar final : public FilterRow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RiskFilterBar)

public:
    explicit RiskFilterBar(QWidget *parent = nullptr);

    /// What there is to choose from.
    void showChoices(const QList<RiskRow> &rows, const QList<core::Account> &accounts);
    void showCounts(qsizetype shown, qsizetype all, const QString &age);
    RiskFilter filter() const;

Q_SIGNALS:
    void filterChanged();

private:
    FilterChip *m_platforms = nullptr;
    FilterChip *m_accounts = nullptr;
    FilterChip *m_languages = nullptr;
    FilterChip *m_factors = nullptr;
    TextLabel *m_hidden = nullptr;
    ActionButton *m_showAll = nullptr;
    TextLabel *m_age = nullptr;
};

} // namespace ui
