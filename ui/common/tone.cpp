// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tone.h"

#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

QColor toneInk(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Plain:
        return t.text;
    case Tone::Second:
        return t.text2;
    case Tone::Third:
        return t.text3;
    case Tone::Accent:
        return t.onAccentBg;
    case Tone::Ok:
        return t.ok;
    case Tone::Warn:
        return t.warn;
    case Tone::Danger:
        return t.danger;
    }
    Q_UNREACHABLE();
}

QColor toneGround(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Second:
    case Tone::Third:
        return t.sunken;
    case Tone::Accent:
        return t.accentBg;
    case Tone::Ok:
        return t.okBg;
    case Tone::Warn:
        return t.warnBg;
    case Tone::Danger:
        return t.dangerBg;
    }
    Q_UNREACHABLE();
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Second:
    case Tone::Third:
        return {};
    case Tone::Accent:
        return u"info"_s;
    case Tone::Ok:
        return u"state-approved"_s;
    case Tone::Warn:
        return u"warning"_s;
    case Tone::Danger:
        return u"state-failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace ui
