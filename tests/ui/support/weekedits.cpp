// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "weekedits.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

#include "core/model/slotjson.h"

using namespace Qt::StringLiterals;
using core::Json;
using core::SlotState;
using std::chrono::minutes;

namespace tests {

namespace {

const QList<SlotState> changeable{SlotState::Planned, SlotState::PendingApproval, SlotState::Approved};

} // namespace

std::optional<core::Slot> WeekEdits::anyOf(const QList<SlotState> &states)
{
    const QList<core::Slot> all = m_faces.slotsIn(states);
    return all.isEmpty() ? std::nullopt : std::optional(all[any(int(all.size()))]);
}

QString WeekEdits::byRest()
{
    HttpResponse answer;
    if (any(2) == 0) {
        const auto slot = anyOf(changeable);
        if (!slot)
            return {};
        answer = restChange(*slot);
    } else {
        answer = restDecision();
    }
    const bool expected = QList<int>{0, 200, 400, 403, 409, 422}.contains(answer.status);
    return expected ? QString() : u"REST answers %1 %2"_s.arg(answer.status).arg(QString::fromUtf8(answer.body));
}

HttpResponse WeekEdits::restChange(const core::Slot &slot)
{
    const QByteArray target = "/distribution/slots/" + slot.id.toUtf8();
    switch (any(4)) {
    case 0:
        return m_faces.http().patch(target, {{"datetime", core::toIso(slot.dueAt + minutes(15 * (any(40) - 20)))}});
    case 1:
        return m_faces.http().patch(target, {{"pinned", any(2) == 1}});
    case 2:
        return any(4) == 0 ? m_faces.http().remove(target) : m_faces.http().patch(target, {{"pinned", true}});
    default:
        return m_faces.http().post("/distribution/slots",
                                   {{"platform", core::platformName(slot.platform)},
                                    {"datetime", core::toIso(slot.dueAt + minutes(15 * any(200)))},
                                    {"accountId", slot.accountId},
                                    {"contentId", slot.contentId},
                                    {"language", slot.language}});
    }
}

/// Status 0 where nothing waits that could be decided.
HttpResponse WeekEdits::restDecision()
{
    const auto post = [this](const char *what, const core::Slot &slot) {
        return m_faces.http().post(QByteArray("/distribution/approvals/") + what,
                                   {{"slotIds", Json::array({Json(slot.id)})}});
    };
    const int kind = any(6);
    if (kind < 2) {
        const auto slot = anyOf({SlotState::Planned});
        return slot ? post("request", *slot) : HttpResponse();
    }
    if (kind == 2) {
        const auto slot = anyOf({SlotState::PendingApproval});
        return slot ? post("withdraw", *slot) : HttpResponse();
    }
    if (kind == 3) {
        const auto slot = anyOf({SlotState::Approved, SlotState::Rejected});
        return slot ? post("takeback", *slot) : HttpResponse();
    }
    const Json waiting = m_faces.restApprovals();
    if (!waiting.is_array() || waiting.empty())
        return {};
    const Json &item = waiting[size_t(any(int(waiting.size())))];
    const bool stale = any(8) == 0; // as one who has looked at it before somebody edited it
    const char *decisions[] = {"APPROVE", "APPROVE", "REQUEST_CHANGES", "REJECT"};
    return m_faces.http().post(
        "/distribution/approvals/decide",
        {{"items",
          Json::array({{{"slotId", item["slotId"]}, {"fingerprint", stale ? Json("stale") : item["fingerprint"]}}})},
         {"decision", decisions[any(4)]},
         {"note", "Seen from the other side"}});
}

void WeekEdits::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Nobody but a window manager gives the keys back after a dialog.
    m_faces.window().activateWindow();
    QTest::keyClick(m_faces.window().windowHandle(), key, modifiers);
}

void WeekEdits::byWindow()
{
    m_faces.page().showWay(ui::CalendarPage::Way(any(2)));
    const auto slot = anyOf(changeable);
    m_faces.grid().setFocus();
    if (!slot || !m_faces.indexOf(slot->id).isValid())
        return key(Qt::Key_T); // the arrows may have led into another week
    m_faces.grid().setCurrentIndex(m_faces.indexOf(slot->id));
    switch (any(8)) {
    case 0:
    case 1:
        return windowMoves();
    case 2:
        return key(Qt::Key_P);
    case 3:
        return any(4) == 0 ? key(Qt::Key_Delete) : windowPastes();
    case 4:
        return windowTakesBack();
    case 5:
        if (const auto planned = anyOf({SlotState::Planned}))
            windowSends(*planned);
        return;
    default:
        return windowDecides();
    }
}

/// By Alt and an arrow: a quarter of an hour or a lane, or a day.
void WeekEdits::windowMoves()
{
    const Qt::Key keys[] = {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right};
    key(keys[any(4)], Qt::AltModifier);
}

void WeekEdits::windowPastes()
{
    key(Qt::Key_C, Qt::ControlModifier);
    for (int steps = 1 + any(3); steps > 0; --steps)
        key(Qt::Key_Right);
    key(Qt::Key_V, Qt::ControlModifier);
}

void WeekEdits::windowSends(const core::Slot &slot)
{
    m_faces.grid().setCurrentIndex(m_faces.indexOf(slot.id));
    key(Qt::Key_Return, Qt::ControlModifier);
    answerDialog();
}

void WeekEdits::windowDecides()
{
    m_faces.window().show(ui::View::Approvals);
    const auto *bar = m_faces.window().findChild<QWidget *>(u"decisionBar"_s);
    const auto *change = bar->findChild<QAbstractButton *>(u"requestChanges"_s);
    if (QTest::qWaitFor([&] { return change->isVisible() && change->isEnabled(); }, 500)) {
        for (int steps = any(3); steps > 0; --steps)
            key(Qt::Key_J);
        const int kind = any(4);
        key(kind < 2 ? Qt::Key_A : Qt::Key_R, kind == 3 ? Qt::ShiftModifier : Qt::NoModifier);
        answerDialog();
    }
    m_faces.window().show(ui::View::Calendar);
}

/// The newest step of the window's history, if there is one.
void WeekEdits::windowTakesBack()
{
    key(Qt::Key_Z, Qt::ControlModifier);
}

/// Writes what it asks for and presses its button; leaves it where that cannot be done.
void WeekEdits::answerDialog()
{
    const QPointer<QWidget> dialog = QApplication::activeModalWidget();
    if (!dialog)
        return;
    if (auto *note = dialog->findChild<QPlainTextEdit *>(u"askField"_s))
        note->setPlainText(u"Seen from this side"_s);
    auto *doIt = dialog->findChild<QAbstractButton *>(u"askDoIt"_s);
    if (!doIt)
        doIt = dialog->findChild<QAbstractButton *>(u"sendNow"_s);
    if (doIt && QTest::qWaitFor([&] { return !dialog || doIt->isEnabled(); }, 500) && dialog)
        QTest::mouseClick(doIt, Qt::LeftButton);
    // It closes when the engine has done as it was told; a refusal stays in it to be read.
    if (!QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, 500))
        QTest::keyClick(dialog, Qt::Key_Escape);
}

} // namespace tests
