-- Who has to act on a row of the outbox, and the code of why it waits (the sentence is made where it is shown).
ALTER TABLE outbox ADD COLUMN code TEXT NOT NULL DEFAULT ''
-- next statement
ALTER TABLE outbox ADD COLUMN owner TEXT NOT NULL DEFAULT 'nobody'
-- next statement
-- What everything waits for that has no trouble of its own: the outcome of the last run.
CREATE TABLE sync_run (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    code TEXT NOT NULL,
    cause TEXT NOT NULL,
    owner TEXT NOT NULL,
    next_try_at INTEGER NOT NULL
) STRICT
-- next statement
-- Rights to decide that this device took from the platform; without a row a case has epoch 1.
CREATE TABLE leases (
    case_id BLOB PRIMARY KEY,
    epoch INTEGER NOT NULL CHECK (epoch >= 1),
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- next statement
-- Attachments by their content: how much of each the platform has. The bytes lie sealed in the profile's folder.
CREATE TABLE blobs (
    sha256 BLOB PRIMARY KEY,
    size INTEGER NOT NULL CHECK (size >= 0),
    mime TEXT NOT NULL,
    upload TEXT NOT NULL,
    sent INTEGER NOT NULL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    next_try_at INTEGER NOT NULL,
    code TEXT NOT NULL,
    cause TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE case_blobs (
    case_id BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (case_id, sha256)
) STRICT, WITHOUT ROWID
