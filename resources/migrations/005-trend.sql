-- SPDX-FileCopyrightText: 2026 The Distribution Engine authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is in demand on a platform, the newest word of each source: a person's ("manual") or a service's.
CREATE TABLE trend (
    platform TEXT NOT NULL,
    source TEXT NOT NULL,
    topics TEXT NOT NULL,
    score DOUBLE PRECISION NOT NULL CHECK (score >= 0 AND score <= 1),
    peak_hours TEXT NOT NULL,
    measured_at BIGINT NOT NULL,
    entered_by TEXT NOT NULL,
    PRIMARY KEY (platform, source)
);
