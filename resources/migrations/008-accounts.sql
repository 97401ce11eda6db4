-- SPDX-FileCopyrightText: 2026 The Distribution Engine authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A retired account takes no new posts; its history stays. With two_person nobody approves alone what they edited last.
ALTER TABLE account ADD COLUMN retired_at BIGINT;
ALTER TABLE account ADD COLUMN two_person INTEGER NOT NULL DEFAULT 0;

-- Events that a person entered have an id, so that one entered by mistake can be taken out; those of the engine have
-- none.
ALTER TABLE account_event ADD COLUMN id TEXT NOT NULL DEFAULT '';
