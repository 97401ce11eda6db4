// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/rulecommands.h"
#include "core/engine/trendcommands.h"
#include "ui/settings/settingsform.h"

namespace ui {

class TableView;
class ValueTable;
class ZoneField;

/// In whose time zone hours are meant, by language, and what is in demand on each platform by a person's word.
class AudienceForm final : public SettingsForm
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AudienceForm)

public:
    explicit AudienceForm(const Workbench &bench, QWidget *parent = nullptr);

    bool isLoaded() const override { return m_languagesRead && m_trendsRead; }

protected:
    void reload() override;
    void showRights() override;

private:
    struct Zone {
        QString language = {};
        ZoneField *control = nullptr;
        SettingField *field = nullptr;
    };
    void addZones(const QStringList &languages);
    void addTrends();
    void readZones();
    void readTrends();
    void showZones();
    void showTrends();
    void moveTo(const Zone &zone, const QString &name);
    void onTrendAction(const QModelIndex &index);
    void enterTrend(core::Platform platform);
    void removeTrend(core::Platform platform);
    void tellLoaded();

    class Card *m_zoneCard = nullptr;
    QList<Zone> m_zones;
    QMap<QString, QString> m_zoneNames; ///< What is set, by language.
    QList<core::ManualTrend> m_trends;
    ValueTable *m_trendModel = nullptr;
    TableView *m_trendTable = nullptr;
    bool m_languagesRead = false;
    bool m_trendsRead = false;
};

} // namespace ui
