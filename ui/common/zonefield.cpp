// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/zonefield.h"

#include <QCompleter>
#include <QTimeZone>


namespace ui {

namespace {

/// What this machine knows. QTimeZone itself takes many a word for a zone, as a rule of POSIX.
const QStringList &zoneNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            list.append(QString::fromUtf8(id));
        return list;
    }();
    return names;
}

} // namespace

ZoneField::ZoneField(QWidget *parent)
    : LineField(parent)
{
    auto *completer = new QCompleter(zoneNames(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    setCompleter(completer);
    connect(completer, QOverload<const QString &>::of(&QCompleter::activated), this, &ZoneField::onEdited);
    connect(this, &QLineEdit::textEdited, this, &ZoneField::onEdited);
}

void ZoneField::setDefault(const QString &words)
{
    setPlaceholderText(words);
}

QString ZoneField::zone() const
{
    const QString typed = text().trimmed();
    return zoneNames().contains(typed) ? typed : QString();
}

void ZoneField::setZone(const QString &zone)
{
    setText(zone);
    setProblem({});
}

void ZoneField::onEdited(const QString &text)
{
    const QString typed = text.trimmed();
    const bool known = typed.isEmpty() || zoneNames().contains(typed);
    setProblem(known ? QString() : tr("Must be a time zone like Europe/Madrid"));
    if (known)
        Q_EMIT zoneChanged(typed);
}

} // namespace ui
