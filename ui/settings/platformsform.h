// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include "core/engine/rulecommands.h"
#include "ui/settings/settingsform.h"

namespace ui {

class Banner;
class HourStrip;
class NumberField;
class Segments;
class TypeTicks;

/// What each platform lets one account do, one platform at a time. What goes beyond the built-in table asks for the
/// reason, and warns while it lasts.
class PlatformsForm final : public SettingsForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlatformsForm)

public:
    explicit PlatformsForm(const Workbench &bench, QWidget *parent = nullptr);

    bool isLoaded() const override { return m_rules && m_defaults; }
    core::Platform platform() const;

protected:
    void reload() override;
    void showRights() override;

private:
    /// One member of a platform's rules: what is changed and reset together.
    struct Member {
        QString name = {}; ///< As the engine names it: "maxPostsPerDay".
        SettingField *field = nullptr;
    };
    void layOut();
    void connectAll();
    void showRules();
    void showWarnings();
    void changeCap();
    void changeGap();
    void changeMember(const Member &member, const core::PlatformChange &change);
    void resetMember(const Member &member);
    void submit(const Member &member, const core::ChangePlatformRules &command);
    void askReason(const Member &member, const core::ChangePlatformRules &command);
    core::ChangePlatformRules backOf(const Member &member) const;

    std::optional<core::RulesInForce> m_rules;
    std::optional<core::PlatformTable> m_defaults;
    Segments *m_platforms = nullptr;
    Banner *m_beyond = nullptr;
    NumberField *m_cap = nullptr;
    NumberField *m_gap = nullptr;
    HourStrip *m_hours = nullptr;
    TypeTicks *m_types = nullptr;
    Member m_capMember, m_gapMember, m_hoursMember, m_typesMember;
    QTimer m_settle; ///< Several steps of an arrow are one change.
};

} // namespace ui
