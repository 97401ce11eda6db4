// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/enginewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include "core/base/instant.h"
#include "core/model/platform.h"
#include "core/model/safety.h"
#include "core/safety/statemachine.h"
#include "ui/common/engineforms.h"
#include "ui/common/words.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct EngineWords {
    Q_DECLARE_TR_FUNCTIONS(ui::EngineWords)
};

/// What may stand for a value of this kind; without groups of its own.
QString patternOf(char kind)
{
    switch (kind) {
    case 's':
        return u"\\d+ h \\d+ min|\\d+ h|\\d+ min"_s;
    case 't':
        return u"\\d\\d:\\d\\d|[A-Z][a-z]{2} \\d{1,2} [A-Z][a-z]{2} \\d\\d:\\d\\d"_s;
    case 'd':
        return u"[A-Z][a-z]{2} \\d{1,2} [A-Z][a-z]{2}"_s;
    case 'i':
        return u"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"_s;
    case 'c':
        return u"\\d+ posts?|one post stands on it|\\d+ posts stand on it"_s;
    case 'k':
        return u"[a-z]+ in [A-Za-z-]+"_s;
    case 'p':
    case 'y':
        return u"[a-z]+"_s;
    case 'l':
        return u"[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*"_s;
    case 'm':
        return u"[A-Z_]+"_s;
    case 'r':
        return u"\\d\\.\\d+"_s;
    case 'u':
        return u"\\d+ (?:characters|bytes)"_s;
    case '#':
        return u"\\d+"_s;
    default:
        return u".+?"_s;
    }
}

/// "Mon 16 Nov 14:15" as the window writes it: the engine's names of days and months are English.
QString dayText(const QString &english)
{
    static const QLocale c = QLocale::c();
    const QLocale here;
    QStringList parts = english.split(u' ');
    for (QString &part : parts) {
        for (int day = 1; day <= 7; ++day) {
            if (part == c.dayName(day, QLocale::ShortFormat))
                part = here.dayName(day, QLocale::ShortFormat);
        }
        for (int month = 1; month <= 12; ++month) {
            if (part == c.monthName(month, QLocale::ShortFormat))
                part = here.monthName(month, QLocale::ShortFormat);
        }
    }
    return parts.join(u' ');
}

QString spanText(const QString &english)
{
    static const QRegularExpression form(u"^(?:(\\d+) h)? ?(?:(\\d+) min)?$"_s);
    const auto match = form.match(english);
    const QString hours = match.captured(1);
    const QString minutes = match.captured(2);
    if (hours.isEmpty())
        return EngineWords::tr("%1 min").arg(minutes);
    return minutes.isEmpty() ? EngineWords::tr("%1 h").arg(hours) : EngineWords::tr("%1 h %2 min").arg(hours, minutes);
}

QString platformText(const QString &english)
{
    const auto platform = core::platformFromName(english);
    return isolated(platform ? platformWord(*platform) : english);
}

QString stateText(const QString &english)
{
    using enum core::SlotState;
    for (const auto state : {Planned, PendingApproval, Approved, RetryWait, Claimed, Sending, Unknown, NeedsReview,
                             Published, Failed, Rejected, Missed, Cancelled}) {
        core::Slot slot;
        slot.state = state;
        if (core::plainWords(state) == english)
            return lookWord(lookOf(slot));
    }
    return isolated(english);
}

/// The known forms in one language: which sentence they are, and what it is there.
class Phrasebook
{
public:
    explicit Phrasebook(const QTimeZone &zone)
        : m_zone(zone)
    {
    }

    QString told(const QString &sentence) const
    {
        const Book &book = inUse();
        if (const auto plain = book.plain.constFind(sentence); plain != book.plain.cend())
            return *plain;
        for (const Filled &form : book.filled) {
            if (const auto match = form.english.match(sentence); match.hasMatch())
                return filled(form, match);
        }
        return sentence;
    }

private:
    struct Filled {
        QRegularExpression english; ///< One group for each value, in their order in the sentence.
        QList<int> order; ///< The number of the value in each group: 1 for %1.
        const char *values;
        QString translation;
    };
    struct Book {
        QHash<QString, QString> plain;
        std::vector<Filled> filled;
    };

    /// Made anew where the language has changed. Empty in English, where nothing is translated.
    static const Book &inUse()
    {
        static Book book;
        static QString language;
        const QString now = EngineWords::tr("The slot has no content yet");
        if (now != language) {
            language = now;
            book = {};
            // What begins with words of its own is surer than what begins with a name.
            for (const bool nameFirst : {false, true}) {
                for (const EngineForm &form : knownEngineForms()) {
                    if ((form.english[0] == '%') == nameFirst)
                        enter(form, book);
                }
            }
        }
        return book;
    }

    static void enter(const EngineForm &form, Book &book)
    {
        const QString english = QString::fromLatin1(form.english);
        const QString translation = EngineWords::tr(form.english);
        if (translation == english)
            return;
        if (*form.values == '\0') {
            book.plain.insert(english, translation);
            return;
        }
        static const QRegularExpression place(u"%(\\d)"_s);
        Filled entry{{}, {}, form.values, translation};
        QString pattern;
        qsizetype done = 0;
        for (auto places = place.globalMatch(english); places.hasNext();) {
            const auto each = places.next();
            const int number = each.captured(1).toInt();
            pattern += QRegularExpression::escape(english.mid(done, each.capturedStart() - done)) + u'('
                + patternOf(form.values[number - 1]) + u')';
            entry.order.append(number);
            done = each.capturedEnd();
        }
        pattern += QRegularExpression::escape(english.mid(done));
        entry.english = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                           QRegularExpression::DotMatchesEverythingOption);
        book.filled.push_back(std::move(entry));
    }

    /// In one pass: what stands in a value is not read again.
    QString filled(const Filled &form, const QRegularExpressionMatch &match) const
    {
        QString text;
        for (qsizetype i = 0; i < form.translation.size(); ++i) {
            const bool place =
                form.translation[i] == u'%' && i + 1 < form.translation.size() && form.translation[i + 1].isDigit();
            if (!place) {
                text += form.translation[i];
                continue;
            }
            const int number = form.translation[++i].digitValue();
            const qsizetype group = form.order.indexOf(number);
            if (group >= 0)
                text += valueText(form.values[number - 1], match.captured(int(group) + 1));
        }
        return text;
    }

    QString valueText(char kind, const QString &english) const
    {
        switch (kind) {
        case 'q':
            return knownOrName(english);
        case 's':
            return spanText(english);
        case 't':
        case 'd':
            return isolated(dayText(english));
        case 'i':
            return instantText(english);
        case 'c':
            return countText(english);
        case 'p':
            return platformText(english);
        case 'y':
            if (const auto type = core::contentTypeFromName(english))
                return contentTypeWord(*type);
            return isolated(english);
        case 'l':
            return isolated(english.toUpper());
        case 'k':
            return EngineWords::tr("%1 in %2", "platform, language")
                .arg(platformText(english.section(u' ', 0, 0)), isolated(english.section(u' ', 2).toUpper()));
        case 'w':
            return stateText(english);
        case 'm':
            if (const auto mode = core::safetyModeFromName(english))
                return modeWord(*mode);
            return isolated(english);
        case 'o':
            return whoText(english);
        case 'r':
            return QLocale().toString(english.toDouble(), 'f', 2);
        case 'u':
            return lengthText(english);
        case '#':
            return QLocale().toString(english.toLongLong());
        default:
            return isolated(english);
        }
    }

    QString knownOrName(const QString &english) const
    {
        static const QRegularExpression time(QRegularExpression::anchoredPattern(patternOf('t')));
        if (time.match(english).hasMatch())
            return isolated(dayText(english));
        const QString known = told(english);
        return known == english ? isolated(english) : known;
    }

    QString instantText(const QString &english) const
    {
        const auto instant = core::instantFromIso(english);
        if (!instant)
            return isolated(english);
        return isolated(QLocale().toString(core::toLocal(*instant, m_zone), u"ddd d MMM HH:mm"_s));
    }

    static QString countText(const QString &english)
    {
        const int count = english.startsWith("one "_L1) ? 1 : english.section(u' ', 0, 0).toInt();
        return EngineWords::tr("%n posts", "", count);
    }

    static QString lengthText(const QString &english)
    {
        const int count = english.section(u' ', 0, 0).toInt();
        return english.endsWith("bytes"_L1) ? EngineWords::tr("%n bytes", "", count)
                                            : EngineWords::tr("%n characters", "", count);
    }

    QString whoText(const QString &english) const
    {
        QString text;
        for (const QString &who : english.split(u" or "_s))
            text = text.isEmpty() ? knownOrName(who) : EngineWords::tr("%1 or %2").arg(text, knownOrName(who));
        return text;
    }

    QTimeZone m_zone;
};

} // namespace

QString engineText(const QString &sentence, const QTimeZone &zone)
{
    return Phrasebook(zone).told(sentence);
}

core::Error engineError(core::Error error, const QTimeZone &zone)
{
    error.message = engineText(error.message, zone);
    return error;
}

QStringList engineForms()
{
    QStringList forms;
    for (const EngineForm &form : knownEngineForms())
        forms.append(QString::fromLatin1(form.english));
    return forms;
}

} // namespace ui
