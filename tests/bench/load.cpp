// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small load client for loopback: keep-alive connections that each send the next request when the last is answered,
// for a bounded time, from one thread. Prints requests a second and latencies.
//   load PORT CONNECTIONS SECONDS PATH [JSON-BODY]

#include <algorithm>
#include <arpa/inet.h>
#include <cctype>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <netinet/tcp.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

using Steady = std::chrono::steady_clock;

struct Connection {
    int socket = -1;
    std::string received = {};
    Steady::time_point sentAt = {};
    int answered = 0;
};

constexpr int requestsPerConnection = 9'000;

[[noreturn]] void giveUp(const char *what)
{
    std::fprintf(stderr, "load: %s: %s\n", what, std::strerror(errno));
    std::exit(1);
}

int connectTo(int port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        giveUp("connect");
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

std::string requestFor(int port, const std::string &path, const std::string &body)
{
    std::string request =
        (body.empty() ? "GET " : "POST ") + path + " HTTP/1.1\r\nHost: localhost:" + std::to_string(port);
    if (!body.empty())
        request += "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size());
    return request + "\r\n\r\n" + body;
}

void send(Connection &connection, const std::string &request)
{
    connection.sentAt = Steady::now();
    if (::send(connection.socket, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
        giveUp("send");
}

/// The length of the first whole response in `text`; 0 where it is not whole yet.
size_t wholeResponse(const std::string &text)
{
    const size_t end = text.find("\r\n\r\n");
    if (end == std::string::npos)
        return 0;
    std::string head = text.substr(0, end);
    std::ranges::transform(head, head.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const size_t field = head.find("content-length:");
    const size_t length = field == std::string::npos ? 0 : std::strtoul(head.c_str() + field + 15, nullptr, 10);
    return text.size() >= end + 4 + length ? end + 4 + length : 0;
}

double at(const std::vector<double> &sorted, double share)
{
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5) {
        std::fprintf(stderr, "usage: load PORT CONNECTIONS SECONDS PATH [JSON-BODY]\n");
        return 2;
    }
    const int port = std::atoi(argv[1]);
    const std::string request = requestFor(port, argv[4], argc > 5 ? argv[5] : "");
    std::vector<Connection> connections(size_t(std::clamp(std::atoi(argv[2]), 1, 256)));
    std::vector<pollfd> polls;
    for (Connection &connection : connections) {
        connection.socket = connectTo(port);
        polls.push_back({connection.socket, POLLIN, 0});
    }
    const auto begin = Steady::now();
    const auto end = begin + std::chrono::seconds(std::clamp(std::atoi(argv[3]), 1, 60));
    for (Connection &connection : connections)
        send(connection, request);

    std::vector<double> milliseconds;
    size_t refused = 0;
    while (Steady::now() < end) {
        if (::poll(polls.data(), polls.size(), 1000) < 0)
            giveUp("poll");
        for (size_t i = 0; i < polls.size(); ++i) {
            if (!(polls[i].revents & (POLLIN | POLLHUP)))
                continue;
            Connection &connection = connections[i];
            char bytes[16384];
            const ssize_t got = ::recv(connection.socket, bytes, sizeof bytes, 0);
            if (got <= 0)
                giveUp("the server closed a connection");
            connection.received.append(bytes, size_t(got));
            const size_t length = wholeResponse(connection.received);
            if (length == 0)
                continue;
            refused += connection.received.compare(9, 3, "200") != 0;
            connection.received.erase(0, length);
            milliseconds.push_back(
                std::chrono::duration<double, std::milli>(Steady::now() - connection.sentAt).count());
            if (++connection.answered == requestsPerConnection) { // where a server ends a connection by itself
                ::close(connection.socket);
                connection = {connectTo(port), {}, {}, 0};
                polls[i].fd = connection.socket;
            }
            send(connection, request);
        }
    }
    const double seconds = std::chrono::duration<double>(Steady::now() - begin).count();
    std::ranges::sort(milliseconds);
    std::printf("%.0f requests/s, p50 %.2f ms, p99 %.2f ms, %zu not 200\n", double(milliseconds.size()) / seconds,
                at(milliseconds, 0.5), at(milliseconds, 0.99), refused);
    return 0;
}
