-- SPDX-FileCopyrightText: 2026 The Distribution Engine authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What must hold even where our own code is wrong. The messages are shown to people.

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'The audit trail cannot be changed');
END;

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'The audit trail cannot be deleted');
END;

CREATE TRIGGER audit_head_is_never_deleted BEFORE DELETE ON audit_head
BEGIN
    SELECT RAISE(ABORT, 'The audit trail cannot be deleted');
END;

-- The chain only grows, row by row.
CREATE TRIGGER audit_head_moves_by_one BEFORE UPDATE ON audit_head
WHEN NEW.seq <> OLD.seq + 1
BEGIN
    SELECT RAISE(ABORT, 'The audit trail cannot be changed');
END;

CREATE TRIGGER slot_is_sent_only_approved BEFORE UPDATE ON slot
WHEN NEW.state = 'SENDING'
    AND NOT EXISTS (
        SELECT 1 FROM approval
        WHERE approval.id = NEW.approval_id AND approval.slot_id = NEW.id AND approval.decision = 'APPROVE'
            AND approval.revoked_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'A slot without a valid approval cannot be sent');
END;

CREATE TRIGGER slot_is_never_made_sending BEFORE INSERT ON slot
WHEN NEW.state = 'SENDING'
BEGIN
    SELECT RAISE(ABORT, 'A slot without a valid approval cannot be sent');
END;

-- A yes is taken back by revoking it, and stays revoked. Everything else of a decision stays as it was.
CREATE TRIGGER approval_is_only_revoked BEFORE UPDATE ON approval
WHEN OLD.revoked_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.slot_id <> OLD.slot_id
    OR NEW.subject_hash <> OLD.subject_hash OR NEW.subject_json <> OLD.subject_json OR NEW.decision <> OLD.decision
    OR NEW.actor <> OLD.actor OR NEW.not_before <> OLD.not_before OR NEW.not_after <> OLD.not_after
BEGIN
    SELECT RAISE(ABORT, 'An approval cannot be changed, only revoked');
END;
