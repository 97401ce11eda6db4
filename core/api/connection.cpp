// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/connection.h"

#include "core/api/connectionguard.h"
#include "core/api/requestpipe.h"
#include "core/api/wireformat.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <sys/socket.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace api {

namespace {

constexpr qint64 wireBuffer = 16 * 1024; // what Qt reads ahead; the rest of the allowance is m_input
constexpr qsizetype joinedBody = 16 * 1024; // smaller ones go out in one piece with their head
constexpr qint64 maxDropped = 64 * 1024;

Fault timeout(QString sentence)
{
    return {408, "REQUEST_TIMEOUT", std::move(sentence), {}};
}

} // namespace

Connection::Connection(quint64 number, std::unique_ptr<QTcpSocket> wire, ConnectionGuard &guard)
    : QObject(&guard)
    , m_number(number)
    , m_guard(guard)
    , m_wire(std::move(wire))
    , m_peer(guard.peerOf(m_wire->peerAddress()))
    , m_isTls(qobject_cast<QSslSocket *>(m_wire.get()) != nullptr)
{
    m_wire->setReadBufferSize(wireBuffer);
    m_wire->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    enter(State::Head, m_guard.limits().idleTime);
    connect(m_wire.get(), &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_wire.get(), &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(m_wire.get(), &QTcpSocket::disconnected, this, &Connection::end);
}

Connection::~Connection()
{
    m_wire->disconnect(this);
}

void Connection::enter(State state, std::chrono::milliseconds time)
{
    if (m_state == State::Busy)
        m_guard.requestEnded();
    m_state = state;
    m_deadline = std::chrono::steady_clock::now() + time;
    if (m_state == State::Busy)
        m_guard.requestBegun();
}

void Connection::onReadyRead()
{
    if (m_state == State::Lingering)
        dropInput();
    else
        advance();
}

void Connection::advance()
{
    for (bool more = true; more;) {
        switch (m_state) {
        case State::Head:
            more = readHead();
            break;
        case State::Body:
            more = readBody();
            break;
        default:
            more = false;
        }
    }
}

void Connection::pullInput()
{
    const qint64 room = m_guard.limits().inputBytes - m_input.size();
    const qint64 count = std::min(room, m_wire->bytesAvailable());
    if (count <= 0)
        return;
    const qsizetype size = m_input.size();
    m_input.resize(size + count);
    m_input.resize(size + std::max<qint64>(0, m_wire->read(m_input.data() + size, count)));
}

bool Connection::readHead()
{
    pullInput();
    if (m_input.isEmpty())
        return false;
    if (!m_headBegun) {
        m_headBegun = true;
        enter(State::Head, m_guard.limits().headTime);
    }
    auto head = parseHead(m_input, m_guard.limits());
    if (!head) {
        m_closing = true;
        refuse(head.error());
        return false;
    }
    if (!*head)
        return false;
    m_input.remove(0, (*head)->size);
    receive(**std::move(head));
    return true;
}

void Connection::receive(Head head)
{
    m_request = {m_guard.nextRequest(), std::move(head), {}, {}};
    m_headBegun = false;
    if (!m_request.head.keepAlive)
        m_closing = true;
    auto admission = m_guard.judge().judge(m_request.head, m_peer);
    if (!admission && admission.error().status == 401 && m_request.head.has("authorization")) {
        enter(State::Identifying, m_guard.limits().headTime);
        m_guard.awaitTokens(m_number);
    } else {
        admit(std::move(admission));
    }
}

void Connection::judgeAgain()
{
    if (m_state != State::Identifying)
        return;
    admit(m_guard.judge().judge(m_request.head, m_peer));
    advance();
}

void Connection::admit(Judged<Admission> admission)
{
    if (!admission || admission->answer) {
        if (m_request.head.hasBody())
            m_closing = true; // it stays unread
        return admission ? answer(*admission->answer) : refuse(admission.error());
    }
    m_request.admission = *std::move(admission);
    if (m_request.head.hasBody())
        beginBody();
    else
        dispatch();
}

void Connection::beginBody()
{
    const Head &head = m_request.head;
    m_chunks.reset();
    if (head.chunked)
        m_chunks.emplace(m_request.admission.row->bodyLimit);
    if (head.expectsContinue && m_input.isEmpty())
        write("HTTP/1.1 100 Continue\r\n\r\n");
    enter(State::Body, m_guard.limits().bodyTime);
}

bool Connection::readBody()
{
    pullInput();
    if (m_input.isEmpty())
        return false;
    QByteArray &body = m_request.body;
    if (m_chunks) {
        const auto taken = m_chunks->take(m_input, body);
        if (!taken) {
            m_closing = true;
            refuse(taken.error());
            return false;
        }
        m_input.remove(0, *taken);
    } else {
        const qsizetype size = std::min<qint64>(*m_request.head.contentLength - body.size(), m_input.size());
        body.append(QByteArrayView(m_input).first(size));
        m_input.remove(0, size);
    }
    if (m_chunks ? m_chunks->isDone() : body.size() == *m_request.head.contentLength)
        dispatch();
    return true;
}

void Connection::dispatch()
{
    if (const auto busy = m_guard.reasonNotToDispatch())
        return refuse(*busy);
    if (!m_pipe)
        m_pipe = m_guard.makePipe(m_wire->peerAddress());

    enter(State::Busy, m_request.admission.row->handlerTime);
    m_handled = false;
    PipeHead head = pipeHead(m_request.head, m_request.body.size());
    m_fedFields = head.fields;
    m_guard.feed(*this, *m_pipe, head.text.append(m_request.body));
    if (!m_handled || m_pipe->bytesAvailable() > 0) {
        m_closing = true;
        refuse({400, "BAD_REQUEST", u"The header fields cannot be read"_s, {}});
    } else if (m_reply) {
        answer(*std::exchange(m_reply, std::nullopt));
    }
}

void Connection::setHandled(std::optional<Reply> reply)
{
    m_handled = true;
    m_reply = std::move(reply);
}

void Connection::answerLater(const Reply &reply)
{
    answer(reply);
    advance(); // to what the client sent meanwhile
}

void Connection::turnAway(const Fault &fault)
{
    m_closing = true;
    refuse(fault);
}

void Connection::refuse(const Fault &fault)
{
    answer(failure(fault, m_guard.requestId(m_request.number != 0 ? m_request.number : m_guard.nextRequest())));
}

void Connection::answer(const Reply &reply)
{
    if (reply.body.size() > m_guard.limits().replyBytes) {
        const core::Error tooLong{core::Error::Code::Internal, u"a reply of %1 bytes"_s.arg(reply.body.size()), {}, {}};
        return answer(failure(tooLong, m_guard.requestId(m_request.number)));
    }
    if (++m_served >= m_guard.limits().requestsPerConnection || m_guard.isStopping())
        m_closing = true;

    const Framing framing{.keepAlive = !m_closing,
                          .isHttp10 = m_request.head.isHttp10,
                          .headOnly = m_request.head.method == "HEAD",
                          .date = m_guard.date()};
    enter(State::Writing, m_guard.limits().stallTime);
    QByteArray head = replyHead(reply, framing);
    const bool isJoined = reply.body.size() <= joinedBody;
    if (isJoined && !framing.headOnly)
        head.append(reply.body);
    m_request = {};

    write(head);
    if (!isJoined && !framing.headOnly)
        write(reply.body);
    finishWriting();
}

/// What the kernel takes at once goes straight to it: Qt's own buffer would switch a notifier on and off for each
/// reply, which costs two more system calls.
void Connection::write(QByteArrayView bytes)
{
    if (!m_isTls && m_wire->bytesToWrite() == 0) {
        const ssize_t sent = ::send(int(m_wire->socketDescriptor()), bytes.data(), std::size_t(bytes.size()),
                                    MSG_NOSIGNAL | MSG_DONTWAIT);
        bytes = bytes.sliced(std::max<ssize_t>(0, sent)); // Qt finds out about errors when it tries the same
    }
    if (!bytes.isEmpty())
        m_wire->write(bytes.data(), bytes.size());
}

void Connection::onBytesWritten()
{
    if (m_state != State::Writing)
        return;
    enter(State::Writing, m_guard.limits().stallTime); // progress
    finishWriting();
    advance();
}

void Connection::finishWriting()
{
    if (m_state != State::Writing || m_wire->bytesToWrite() > 0)
        return;
    if (m_closing)
        linger();
    else
        enter(State::Head, m_guard.limits().idleTime);
}

/// Half-closes and lets the client read its reply: closing with unread input would reset the connection under it.
void Connection::linger()
{
    enter(State::Lingering, m_guard.limits().lingerTime);
    m_input.clear();
    if (m_isTls) {
        m_wire->disconnectFromHost();
        return;
    }
    ::shutdown(int(m_wire->socketDescriptor()), SHUT_WR);
    dropInput();
}

void Connection::dropInput()
{
    m_dropped += m_wire->skip(m_wire->bytesAvailable());
    if (m_dropped > maxDropped)
        end();
}

void Connection::checkDeadline(Time now)
{
    if (now < m_deadline)
        return;
    switch (m_state) {
    case State::Head:
        if (!m_headBegun)
            return end();
        return turnAway(timeout(u"The head of the request did not arrive in time"_s));
    case State::Identifying:
        return turnAway(
            {503, "UNAVAILABLE", u"The token cannot be looked up now; try again"_s, {{"Retry-After", "1"}}});
    case State::Body:
        return turnAway(timeout(u"The body of the request did not arrive in time"_s));
    case State::Busy:
        m_guard.markTimedOut(m_request.number);
        return answerLater(failure(core::Error{core::Error::Code::Timeout, u"This was not done in time"_s, {}, {}},
                                   m_guard.requestId(m_request.number)));
    case State::Writing:
    case State::Lingering:
        return end();
    case State::Ended:
        return;
    }
}

void Connection::stop()
{
    switch (m_state) {
    case State::Head:
        if (!m_headBegun)
            return end();
        [[fallthrough]];
    case State::Body:
        return turnAway(m_guard.reasonNotToDispatch().value());
    default:
        m_closing = true;
    }
}

void Connection::end()
{
    if (m_state == State::Ended)
        return;
    enter(State::Ended, {});
    m_wire->disconnect(this);
    m_wire->abort();
    m_guard.remove(m_number);
}

} // namespace api
