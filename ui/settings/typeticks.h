// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/model/platform.h"

class QCheckBox;

namespace ui {

class ComboBox;

/// The content types that a platform takes, and which of them is meant where nobody says.
class TypeTicks final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypeTicks)

public:
    explicit TypeTicks(QWidget *parent = nullptr);

    QList<core::ContentType> types() const; ///< The default first.
    void setTypes(const QList<core::ContentType> &types);

Q_SIGNALS:
    /// By hand; not for setTypes(). May be empty.
    void typesChanged(const QList<core::ContentType> &types);

private:
    void onTicked();
    void offerDefaults(core::ContentType first);

    QList<std::pair<core::ContentType, QCheckBox *>> m_ticks;
    ComboBox *m_first = nullptr;
};

/// "Video, Short and Reel"
QString contentTypesText(const QList<core::ContentType> &types);

} // namespace ui
