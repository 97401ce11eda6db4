// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "weekfaces.h"

#include <random>

namespace tests {

/// Random edits of the week in sight, each by one face: what people move, make, pin, cancel, send, decide and take
/// back, by requests and by keys. Some are refused, as they would be for people. The window's edits are not waited for:
/// their answers may cross with those of REST.
class WeekEdits final
{
public:
    WeekEdits(WeekFaces &faces, std::mt19937 &dice)
        : m_faces(faces)
        , m_dice(dice)
    {
    }

    /// An answer that is neither the edit done nor its refusal by a rule; empty where there was none.
    QString byRest();
    void byWindow();

private:
    int any(int below) { return int(m_dice() % unsigned(below)); }
    std::optional<core::Slot> anyOf(const QList<core::SlotState> &states);
    HttpResponse restChange(const core::Slot &slot);
    HttpResponse restDecision();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void windowMoves();
    void windowPastes();
    void windowSends(const core::Slot &slot);
    void windowDecides();
    void windowTakesBack();
    void answerDialog();

    WeekFaces &m_faces;
    std::mt19937 &m_dice;
};

} // namespace tests
