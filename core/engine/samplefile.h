// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimeZone>

#include "core/base/json.h"
#include "core/model/principal.h"
#include "core/model/slot.h"

namespace core {

/// resources/sample-week.json read for one moment of loading; its member `format` says what stands where. A value.
class SampleFile final
{
public:
    /// The file is compiled in: a fault in it is a bug of ours and ends the program.
    static SampleFile read(Instant now);

    const Json &operator[](const char *name) const { return m_json.at(name); }
    Instant now() const { return m_now; }

    /// The local date `days` after today, in the file's zone.
    QDate day(int days) const;
    Instant startOf(int days) const;
    /// When a slot of the file is due: its `day` and `time`, or its `inMinutes`.
    Instant dueAt(const Json &slot) const;

    /// Who decides, and the name of who plans.
    Caller person() const;
    QString editor() const;
    /// The sentence of a slot in this state; empty where the file has none.
    QString reason(const QString &state) const;
    /// Where the `ordinal`-th post of an account is shown to have been published.
    QString url(Platform platform, const QString &username, int ordinal) const;

private:
    SampleFile(Json json, Instant now);

    Json m_json;
    Instant m_now;
    QTimeZone m_zone;
};

/// The text below `name`; empty where absent.
QString sampleText(const Json &object, const char *name);

} // namespace core
