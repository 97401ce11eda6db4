// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "ui/settings/settingsform.h"

namespace ui {

/// The settings, of all pages, whose name, page or other words hold every word that is searched.
class SettingHits final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingHits)

public:
    struct Hit {
        SettingsForm *page = nullptr;
        SettingsForm::Entry entry = {}; ///< Without a control: the page itself.
    };

    explicit SettingHits(const QList<SettingsForm *> &pages, QObject *parent = nullptr);

    void search(const QString &words);
    const Hit &hit(int row) const { return m_hits[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const QList<SettingsForm *> m_pages;
    QList<Hit> m_hits;
};

} // namespace ui
