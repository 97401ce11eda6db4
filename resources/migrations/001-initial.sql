-- SPDX-FileCopyrightText: 2026 The Distribution Engine authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Portable SQL only: TEXT ids, JSON and hashes, BIGINT milliseconds since 1970 in UTC, INTEGER 0 or 1 for flags.
-- Empty text stands for "none", except where a reference is checked: there it is NULL.

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    platform TEXT NOT NULL,
    username TEXT NOT NULL,
    external_id TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    timezone TEXT NOT NULL DEFAULT '',
    cooldown_until BIGINT,
    publisher TEXT NOT NULL DEFAULT '',
    given_risk DOUBLE PRECISION NOT NULL DEFAULT 0,
    last_used_at BIGINT,
    total_posts INTEGER NOT NULL DEFAULT 0,
    success_rate DOUBLE PRECISION NOT NULL DEFAULT 0,
    avg_engagement DOUBLE PRECISION NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1,
    UNIQUE (platform, username)
);

-- Several events may fall on one millisecond, so they have no natural key.
CREATE TABLE account_event (
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX account_event_by_account ON account_event (account_id, at);

CREATE TABLE content (
    id TEXT NOT NULL PRIMARY KEY,
    current_version_id TEXT NOT NULL,
    derived_from TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX content_by_change ON content (updated_at, id);

CREATE TABLE content_version (
    id TEXT NOT NULL PRIMARY KEY,
    content_id TEXT NOT NULL REFERENCES content (id),
    version_no INTEGER NOT NULL,
    title TEXT NOT NULL,
    content_type TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (content_id, version_no)
);

CREATE TABLE content_variant (
    id TEXT NOT NULL,
    version_id TEXT NOT NULL REFERENCES content_version (id),
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    platform TEXT NOT NULL DEFAULT '',
    caption TEXT NOT NULL,
    hashtags TEXT NOT NULL,
    media TEXT NOT NULL,
    PRIMARY KEY (version_id, position)
);

CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY,
    content_id TEXT NOT NULL,
    parameters TEXT NOT NULL,
    calendar_id TEXT NOT NULL DEFAULT '',
    started INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX plan_by_creation ON plan (created_at, id);

CREATE TABLE calendar (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT REFERENCES plan (id),
    timezone TEXT NOT NULL,
    week_start BIGINT NOT NULL,
    week_end BIGINT NOT NULL,
    platforms TEXT NOT NULL,
    languages TEXT NOT NULL,
    report TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX calendar_by_plan ON calendar (plan_id);

-- account_id and content_id may name what a peer service owns: no rows of ours. next_at is when the slot's turn comes:
-- its time, or its next try.
CREATE TABLE slot (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT REFERENCES plan (id),
    calendar_id TEXT REFERENCES calendar (id),
    parent_slot_id TEXT NOT NULL DEFAULT '',
    platform TEXT NOT NULL,
    account_id TEXT NOT NULL,
    content_id TEXT NOT NULL,
    content_version_id TEXT REFERENCES content_version (id),
    content_type TEXT NOT NULL,
    language TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    expired INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    pinned INTEGER NOT NULL DEFAULT 0,
    trend_score DOUBLE PRECISION NOT NULL,
    visibility_score DOUBLE PRECISION NOT NULL,
    cell_value DOUBLE PRECISION NOT NULL,
    risk_score DOUBLE PRECISION NOT NULL,
    risk_factors TEXT NOT NULL,
    repurposed_from TEXT NOT NULL DEFAULT '',
    approval_id TEXT NOT NULL DEFAULT '',
    attempt_no INTEGER NOT NULL DEFAULT 0,
    next_at BIGINT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    fence BIGINT NOT NULL DEFAULT 0,
    lease_until BIGINT,
    published_at BIGINT,
    published_url TEXT NOT NULL DEFAULT '',
    remote_id TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX slot_by_turn ON slot (state, next_at);
CREATE INDEX slot_by_plan ON slot (plan_id, state);
CREATE INDEX slot_by_calendar ON slot (calendar_id);
CREATE INDEX slot_by_account ON slot (account_id, due_at);
CREATE INDEX slot_by_time ON slot (due_at, id);

-- slot_id is not checked: a decision outlives its slot.
CREATE TABLE approval (
    id TEXT NOT NULL PRIMARY KEY,
    slot_id TEXT NOT NULL,
    subject_hash TEXT NOT NULL,
    subject_json TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('APPROVE', 'REJECT', 'REQUEST_CHANGES')),
    actor TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    policy_id TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    parent_id TEXT NOT NULL DEFAULT '',
    not_before BIGINT NOT NULL,
    not_after BIGINT NOT NULL,
    decided_at BIGINT NOT NULL,
    revoked_at BIGINT,
    revoked_why TEXT NOT NULL DEFAULT ''
);
CREATE INDEX approval_by_slot ON approval (slot_id, decided_at);

CREATE TABLE blackout (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL CHECK (scope IN ('all', 'platform', 'account', 'language')),
    target TEXT NOT NULL DEFAULT '',
    from_at BIGINT,
    to_at BIGINT,
    weekly TEXT,
    reason TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    CHECK ((weekly IS NULL AND from_at IS NOT NULL AND to_at > from_at)
        OR (weekly IS NOT NULL AND from_at IS NULL AND to_at IS NULL))
);

CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('brain', 'ops', 'webhook')),
    subscription TEXT NOT NULL DEFAULT '',
    payload TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'PENDING',
    attempt_no INTEGER NOT NULL DEFAULT 0,
    next_at BIGINT NOT NULL,
    dedupe_key TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);
CREATE INDEX outbox_by_turn ON outbox (state, next_at);

CREATE TABLE audit (
    seq BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail_json TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);

CREATE TABLE audit_head (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head (id, seq, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE principal (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('human', 'service', 'policy')),
    created_at BIGINT NOT NULL,
    UNIQUE (id, kind)
);

-- A service never approves and never administers: the last line behind the code that says so.
CREATE TABLE token (
    id TEXT NOT NULL PRIMARY KEY,
    principal_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('human', 'service')),
    scopes TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    addresses TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_used_at BIGINT,
    revoked_at BIGINT,
    FOREIGN KEY (principal_id, kind) REFERENCES principal (id, kind),
    CHECK (kind = 'human' OR (scopes NOT LIKE '%approve%' AND scopes NOT LIKE '%admin%'))
);
CREATE INDEX token_by_principal ON token (principal_id);

CREATE TABLE idempotency (
    principal TEXT NOT NULL,
    request_key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    status INTEGER NOT NULL DEFAULT 0,
    response TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (principal, request_key)
);
CREATE INDEX idempotency_by_expiry ON idempotency (expires_at);

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

CREATE TABLE engine_node (
    engine_id TEXT NOT NULL PRIMARY KEY,
    host TEXT NOT NULL,
    version TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    heartbeat_at BIGINT NOT NULL
);
