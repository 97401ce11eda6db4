// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlerror.h"

#include "core/base/logging.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

// SQLite's result codes (https://www.sqlite.org/rescode.html); the low byte is the primary one.
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int noMemory = 7;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int constraint = 19;
constexpr int notADatabase = 26;
constexpr int constraintCheck = 275;
constexpr int constraintForeignKey = 787;
constexpr int constraintPrimaryKey = 1555;
constexpr int constraintTrigger = 1811;
constexpr int constraintUnique = 2067;

Error constraintError(int code, const QString &text)
{
    switch (code) {
    case constraintPrimaryKey:
    case constraintUnique:
        return {Error::Code::Conflict, u"An entry like this exists already"_s};
    case constraintForeignKey:
        return {Error::Code::Conflict, u"It refers to something that does not exist, or is still referred to"_s};
    case constraintTrigger:
        return {Error::Code::Conflict, text}; // the sentence that our own trigger raised
    case constraintCheck:
        return {Error::Code::Conflict, u"The database does not allow this value"_s};
    default:
        return {Error::Code::Conflict, u"The database does not allow this entry"_s};
    }
}

} // namespace

Error errorFrom(const QSqlError &error, const QString &sql)
{
    const QString text = error.databaseText();
    const int code = error.nativeErrorCode().toInt();
    if ((code & 0xff) == constraint) {
        qCDebug(logStorage).noquote() << "refused" << code << text;
        return constraintError(code, text);
    }
    qCWarning(logStorage).noquote() << "failed" << code << error.driverText() << text << "in"
                                    << sql.simplified().left(200);
    switch (code & 0xff) {
    case busy:
    case locked:
        return {Error::Code::Unavailable, u"The database is busy; try again in a moment"_s};
    case noMemory:
        return {Error::Code::Unavailable, u"The machine has no memory left for the database"_s};
    case readOnly:
        return {Error::Code::Unavailable, u"The database cannot be written: it is read-only"_s};
    case ioError:
        return {Error::Code::Unavailable, u"The disk failed while the database was read or written"_s};
    case full:
        return {Error::Code::Unavailable, u"The disk is full: nothing was saved"_s};
    case cannotOpen:
        return {Error::Code::Unavailable, u"The database cannot be opened"_s};
    case corrupt:
    case notADatabase:
        return {Error::Code::Unavailable, u"The database is damaged; the command check tells where"_s};
    default:
        break;
    }
    // A connection that broke is told by the driver as a failure that says nothing.
    if (text.trimmed().isEmpty() && error.driverText().trimmed().isEmpty())
        return {Error::Code::Unavailable, u"The connection to the database is lost"_s};
    return {Error::Code::Internal, u"The database refused a statement"_s};
}

} // namespace core
