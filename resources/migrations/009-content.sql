-- SPDX-FileCopyrightText: 2026 The Distribution Engine authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Retired content is no longer offered; slots that name it keep it.
ALTER TABLE content ADD COLUMN retired_at BIGINT;
CREATE INDEX slot_by_content ON slot (content_id, due_at);
