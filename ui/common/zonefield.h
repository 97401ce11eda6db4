// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/linefield.h"

namespace ui {

/// A time zone by its IANA name, with what could be meant while it is typed. Empty means the default, if one is given.
class ZoneField final : public LineField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ZoneField)

public:
    explicit ZoneField(QWidget *parent = nullptr);

    /// What holds while the field is empty; shown there.
    void setDefault(const QString &words);
    QString zone() const; ///< Empty for the default, and while the text is no zone.
    void setZone(const QString &zone);

Q_SIGNALS:
    /// By hand, to a zone or to the default.
    void zoneChanged(const QString &zone);

private:
    void onEdited(const QString &text);
};

} // namespace ui
