// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantMap>

namespace ui {

/// One thing that this window remembers: its key in the file, its type, and what holds until somebody sets it.
template<typename T>
struct Preference {
    const char *key;
    T fallback;
};

/// What a person likes of this window on this machine: never anything that the engine decides by. Kept in a file beside
/// the workspace, written a moment after the last change. Lives in the main thread.
class Preferences final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preferences)

public:
    /// Reads `file`; with an empty name everything is forgotten in the end.
    explicit Preferences(const QString &file = {}, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~Preferences() override;

    template<typename T>
    T value(const Preference<T> &preference) const
    {
        QVariant kept = m_values.value(QLatin1String(preference.key));
        return kept.convert(QMetaType::fromType<T>()) ? kept.value<T>() : preference.fallback;
    }
    template<typename T>
    void set(const Preference<T> &preference, const T &value)
    {
        setValue(QLatin1String(preference.key), QVariant::fromValue(value));
    }
    template<typename T>
    void reset(const Preference<T> &preference)
    {
        setValue(QLatin1String(preference.key), {});
    }

Q_SIGNALS:
    void changed(const QString &key);

private:
    void setValue(const QString &key, const QVariant &value);
    void write();

    const QString m_file;
    QVariantMap m_values;
    QTimer m_pause;
};

/// Everything that is remembered, in one place.
namespace preferences {

inline const Preference<QString> scheme{"scheme", QStringLiteral("system")}; ///< "system", "light" or "dark"
inline const Preference<QString> language{"language",
                                          {}}; ///< "en", "es", "ar"; empty: the system's. At the next start.
inline const Preference<int> firstDay{"firstDay", 0}; ///< Qt::DayOfWeek; 0: the locale's.
inline const QString compact = QStringLiteral("compact");
inline const Preference<QString> density{"density", QStringLiteral("comfortable")}; ///< or preferences::compact
inline const Preference<bool> reducedMotion{"reducedMotion", false};
inline const Preference<bool> notifyNewWork{"notify/newWork", true}; ///< Slots that wait for approval.
inline const Preference<bool> notifyNeedsYou{"notify/needsYou", true};
inline const Preference<bool> notifyFailures{"notify/failures", true};
inline const Preference<QString> quietFrom{"notify/quietFrom", {}}; ///< "22:00"; empty: no quiet hours.
inline const Preference<QString> quietTo{"notify/quietTo", {}};
inline const Preference<QByteArray> geometry{"window/geometry", {}};
inline const Preference<QString> person{"person", {}}; ///< Id of whoever works at this window; empty: its owner.
inline const Preference<QString> view{"window/view", QStringLiteral("calendar")};
inline const Preference<int> calendarWay{"calendar/way", 0}; ///< CalendarPage::Way
/// What was written in the library and not saved yet, each content as JSON.
inline const Preference<QStringList> contentDrafts{"content/drafts", {}};
inline const Preference<int> calendarLayers{"calendar/layers", 28}; ///< ui::Layers: peaks, blocked times, cap
inline const Preference<bool> calendarTray{"calendar/tray", false}; ///< Whether what is unscheduled is in sight.
inline const Preference<int> calendarZoom{"calendar/zoom", 2};

} // namespace preferences

} // namespace ui
