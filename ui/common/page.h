// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

#include "core/model/plan.h"

#include <optional>

namespace ui {

/// A dynamic property of a button that turns the week: by how many weeks. A drag that rests on it turns it too.
inline constexpr char weekTurnProperty[] = "weekTurn";

class Desk;
class History;
class Preferences;
class Tasks;
class Toast;

/// What every place works with. A value of references: all of them outlive the places.
struct Workbench {
    Desk &desk;
    Toast &toast;
    History &history;
    Preferences &preferences;
    Tasks &tasks;
};

/// The places of the window, in the order of the rail.
enum class View { Calendar, Approvals, Risk, Simulation, Content, Accounts, Activity, Settings };

/// Where one place sends the person: a place, and what to show there. Members that do not matter are empty.
struct Destination {
    View view = View::Calendar;
    QStringList slotIds = {};
    QString planId = {};
    QString contentId = {};
    QString accountId = {};
    std::optional<QDate> day = {};
};

/// One place of the window. The window shows its heading and its status in the bars. What can be done in the place
/// stands in its actions(): QActions with a text, with shortcuts of the context WidgetWithChildrenShortcut, which the
/// command palette and the key sheet list too. Lives in the main thread.
class Page : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    struct Heading {
        QString title = {};
        QString aside = {}; ///< A few words after the title.
        std::optional<QDate> week = {}; ///< Its first day, where the place shows a week: then with the week switcher.
    };

    using QWidget::QWidget;

    virtual Heading heading() const = 0;
    /// Controls of the place that stand in the top bar after its heading, made once by the place; none by default. The
    /// bar becomes their parent.
    virtual QWidget *barControls() { return nullptr; }
    /// What the status bar says of the place: what is selected, or how much there is.
    virtual QString statusText() const { return {}; }
    /// The keys that matter most here, for the status bar; none by default.
    struct KeyHint {
        QString key = {}; ///< "A"
        QString word = {}; ///< "approve"
    };
    virtual QList<KeyHint> keyHints() const { return {}; }
    struct KeyNote {
        QString text = {}; ///< "Edit the time"
        QString keys = {}; ///< "F2", in the window's language
    };
    struct KeyGroup {
        QString title = {};
        QList<KeyNote> keys = {};
    };
    /// Keys of the place that are no actions, for the key sheet; none by default.
    virtual QList<KeyGroup> moreKeys() const { return {}; }
    virtual QString planId() const { return {}; } ///< Of the plan that the place is about, where it is about one.
    /// How many things wait here for a person; nothing where the place does not count.
    struct Waiting {
        int count = 0;
        bool more = false; ///< There are more than were counted.
    };
    virtual Waiting waiting() const { return {}; }
    /// Whether it shows what the engine has answered.
    virtual bool isLoaded() const = 0;
    /// Shows what somebody came for.
    virtual void open(const Destination &) { }
    virtual void showToday() { }
    virtual void turnWeek(int) { }

Q_SIGNALS:
    void barsChanged(); ///< Heading, status or count.
    void loaded();
    void wanted(const ui::Destination &destination); ///< The person wants to go elsewhere.
    /// The person wants to plan a week, beginning with what `start` says; without platforms: from nothing.
    void planWanted(const core::PlanRequest &start);
};

} // namespace ui
