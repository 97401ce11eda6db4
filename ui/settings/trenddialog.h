// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/trend.h"
#include "ui/common/dialog.h"
#include "ui/common/page.h"

namespace ui {

class ActionButton;
class Field;
class HourStrip;
class LineField;
class NumberField;

/// What a person knows to be in demand on a platform: topics, how much, and at which hours.
class TrendDialog final : public Dialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrendDialog)

public:
    /// `known` is what was said before and still holds.
    TrendDialog(const Workbench &bench, core::Platform platform, const std::optional<core::Trend> &known,
                QWidget *parent);

private:
    void layOut(const core::Trend &start);
    void save();
    QStringList topics() const;

    const Workbench m_bench;
    const core::Platform m_platform;
    const bool m_first; ///< Nothing holds yet: what is entered can be taken back.
    LineField *m_topics = nullptr;
    NumberField *m_score = nullptr;
    HourStrip *m_hours = nullptr;
    Field *m_topicField = nullptr;
    Field *m_scoreField = nullptr;
    ActionButton *m_save = nullptr;
};

} // namespace ui
