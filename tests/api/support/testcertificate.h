// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// For "localhost", made for these tests alone and trusted by nobody.
inline const QByteArray testCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBfjCCASWgAwIBAgIUUhI0ZiQXoxsIArM84d6tIHKwMu4wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjEwNDIyMFoYDzIxMjYxMDI5
MTA0MjIwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASzd42rZ4nOd0h9Nk12ZYqKnfONfsRn/Yn4ZzlB3eXBeE0f9uY7SDFs
so85kIa0w+QvR27qgnCWeTePm/OrGx5Fo1MwUTAdBgNVHQ4EFgQUCaQJC3/dRVqN
k0UbYueFLn55LBYwHwYDVR0jBBgwFoAUCaQJC3/dRVqNk0UbYueFLn55LBYwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiArsrSywnBISD8dq0cs6VS0
A4Mv1nhKs9hFRetswbAfNwIgfOw8fbbymGdDN+Q+NzImXYr5Gxy2sh8/9qzLvv+h
3oA=
-----END CERTIFICATE-----
)";
inline const QByteArray testKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0xa5ULsQagIpgBFP
WREpart6pvw3JZw5Y8fRKgG4F6qhRANCAASzd42rZ4nOd0h9Nk12ZYqKnfONfsRn
/Yn4ZzlB3eXBeE0f9uY7SDFsso85kIa0w+QvR27qgnCWeTePm/OrGx5F
-----END PRIVATE KEY-----
)";
