-- SPDX-FileCopyrightText: 2026 The Distribution Engine authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a person is here; empty for services. Who was known before only by tokens gets the least role that has their
-- scopes.
ALTER TABLE principal ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE principal ADD COLUMN removed_at BIGINT;

UPDATE principal SET role = 'reader' WHERE kind = 'human';
UPDATE principal SET role = 'planner' WHERE kind = 'human'
    AND id IN (SELECT principal_id FROM token WHERE revoked_at IS NULL AND scopes LIKE '%write%');
UPDATE principal SET role = 'approver' WHERE kind = 'human'
    AND id IN (SELECT principal_id FROM token WHERE revoked_at IS NULL AND scopes LIKE '%approve%');
UPDATE principal SET role = 'owner' WHERE kind = 'human'
    AND id IN (SELECT principal_id FROM token
               WHERE revoked_at IS NULL AND (scopes LIKE '%admin%' OR scopes LIKE '%publish%'));
