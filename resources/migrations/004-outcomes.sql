-- SPDX-FileCopyrightText: 2026 The Distribution Engine authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The last measurement of each published slot, with the time and the expectation it is learned from.
CREATE TABLE outcome (
    slot_id TEXT NOT NULL PRIMARY KEY REFERENCES slot (id),
    plan_id TEXT NOT NULL DEFAULT '',
    account_id TEXT NOT NULL,
    platform TEXT NOT NULL,
    language TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    local_hour DOUBLE PRECISION NOT NULL,
    local_weekday INTEGER NOT NULL,
    base DOUBLE PRECISION NOT NULL CHECK (base > 0),
    measured_at BIGINT NOT NULL,
    source TEXT NOT NULL,
    views BIGINT,
    likes BIGINT,
    comments BIGINT,
    shares BIGINT,
    saves BIGINT,
    engagement DOUBLE PRECISION NOT NULL CHECK (engagement >= 0),
    recorded_by TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX outcome_by_publishing ON outcome (published_at, slot_id);

CREATE TABLE experiment (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('timing', 'platform')),
    platform_a TEXT NOT NULL,
    minute_a INTEGER NOT NULL,
    platform_b TEXT NOT NULL,
    minute_b INTEGER NOT NULL,
    timezone TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    ended_at BIGINT,
    reason TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL,
    row_version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX experiment_by_start ON experiment (started_at, id);

-- A slot counts for one arm of one experiment.
CREATE TABLE experiment_slot (
    slot_id TEXT NOT NULL PRIMARY KEY REFERENCES slot (id) ON DELETE CASCADE,
    experiment_id TEXT NOT NULL REFERENCES experiment (id),
    arm TEXT NOT NULL CHECK (arm IN ('A', 'B'))
);
CREATE INDEX experiment_slot_by_experiment ON experiment_slot (experiment_id);
