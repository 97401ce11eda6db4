-- SPDX-FileCopyrightText: 2026 The Distribution Engine authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What people say about a slot; never published. slot_id is not checked: a word outlives its slot.
CREATE TABLE comment (
    id TEXT NOT NULL PRIMARY KEY,
    slot_id TEXT NOT NULL,
    author TEXT NOT NULL,
    author_kind TEXT NOT NULL,
    words TEXT NOT NULL,
    private INTEGER NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);
CREATE INDEX comment_by_slot ON comment (slot_id, created_at);

-- The trail of one thing without reading all of it.
CREATE INDEX IF NOT EXISTS audit_by_subject ON audit (subject, seq);
