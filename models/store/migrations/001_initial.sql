-- First schema. Times are UTC milliseconds, days ISO text, ids 16 bytes; "sealed" columns hold what
-- models/crypto/sealing.h writes. Statements are split at lines that hold the marker alone.
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- next statement
-- One row: this installation.
CREATE TABLE device (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    device_id BLOB NOT NULL,
    place_code TEXT NOT NULL,
    place_name TEXT NOT NULL,
    terminal INTEGER CHECK (terminal BETWEEN 1 AND 999),
    platform_url TEXT NOT NULL,
    platform_ca TEXT NOT NULL,
    certificate TEXT NOT NULL,
    sealed_key BLOB,
    receipt_key TEXT NOT NULL,
    cursor TEXT NOT NULL,
    clock_offset_ms INTEGER NOT NULL,
    clock_error_ms INTEGER NOT NULL
) STRICT
-- next statement
-- The last serial given out by one terminal of one place; never a smaller day, never the same serial twice.
CREATE TABLE serials (
    place_code TEXT NOT NULL,
    terminal INTEGER NOT NULL,
    day TEXT NOT NULL,
    last INTEGER NOT NULL CHECK (last BETWEEN 1 AND 9999),
    PRIMARY KEY (place_code, terminal)
) STRICT, WITHOUT ROWID
-- next statement
-- Who may sign in at this installation. Names of staff stand on the sign-in page and are not sealed.
CREATE TABLE accounts (
    account_id BLOB PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    display_name TEXT NOT NULL,
    roles TEXT NOT NULL,
    department TEXT NOT NULL,
    place_code TEXT NOT NULL,
    desk TEXT NOT NULL,
    disabled INTEGER NOT NULL,
    salt BLOB NOT NULL,
    passes INTEGER NOT NULL,
    memory_kib INTEGER NOT NULL,
    wrapped_key BLOB NOT NULL,
    failures INTEGER NOT NULL,
    locked_until INTEGER,
    password_changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- next statement
-- The data key once more, under the recovery key that is shown when the profile is made.
CREATE TABLE recovery (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    wrapped_key BLOB NOT NULL
) STRICT
-- next statement
CREATE TABLE drafts (
    draft_id BLOB PRIMARY KEY,
    account_id BLOB NOT NULL,
    form TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    sealed_content BLOB NOT NULL
) STRICT, WITHOUT ROWID
-- next statement
-- Every event this installation made or received, immutable. `sealed_record` is the canonical JSON that `hash` covers.
CREATE TABLE events (
    event INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL UNIQUE,
    case_id BLOB NOT NULL,
    device_id BLOB NOT NULL,
    device_seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    base_version INTEGER NOT NULL,
    occurred_at INTEGER NOT NULL,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    position INTEGER UNIQUE,
    standing TEXT NOT NULL CHECK (standing IN ('waiting', 'confirmed', 'held', 'conflict', 'refused')),
    sealed_record BLOB NOT NULL,
    UNIQUE (device_id, device_seq)
) STRICT
-- next statement
CREATE INDEX events_of_case ON events (case_id, event)
-- next statement
-- Events without the platform's confirmation, and why they still wait; a row leaves when its event is confirmed.
CREATE TABLE outbox (
    event INTEGER PRIMARY KEY REFERENCES events (event),
    case_id BLOB NOT NULL,
    lane INTEGER NOT NULL CHECK (lane IN (1, 2)),
    record_size INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    next_try_at INTEGER NOT NULL,
    cause TEXT NOT NULL
) STRICT
-- next statement
CREATE INDEX outbox_of_case ON outbox (case_id, event)
-- next statement
-- The platform's signed answers, and the verdict each gives on single events.
CREATE TABLE answers (
    answer INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL,
    body BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT
-- next statement
CREATE TABLE receipts (
    event_id BLOB PRIMARY KEY,
    answer INTEGER NOT NULL REFERENCES answers (answer),
    verdict TEXT NOT NULL,
    case_version INTEGER,
    position INTEGER,
    received_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- next statement
-- Projection for lists; can be made again from the events at any time. `sealed_people` holds every name and number a
-- search may ask for, `search_digest` tells whether its tokens have changed.
CREATE TABLE cases (
    case_row INTEGER PRIMARY KEY,
    case_id BLOB NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    number_reversed TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    kind TEXT NOT NULL,
    department TEXT NOT NULL,
    item_code TEXT NOT NULL,
    item_version INTEGER NOT NULL,
    item_name TEXT NOT NULL,
    place_code TEXT NOT NULL,
    place_name TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN ('notStarted', 'running', 'paused', 'ended')),
    clock TEXT NOT NULL,
    due_day TEXT,
    yellow_from TEXT,
    provisional INTEGER NOT NULL,
    calendar_version TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    accepted_on TEXT,
    ended_on TEXT,
    last_event_at INTEGER NOT NULL,
    sort_due TEXT NOT NULL GENERATED ALWAYS AS (coalesce(due_day, '9999-12-31')) VIRTUAL,
    sealed_applicant BLOB NOT NULL,
    sealed_people BLOB NOT NULL,
    search_digest BLOB NOT NULL
) STRICT
-- next statement
CREATE INDEX cases_reversed ON cases (number_reversed)
-- next statement
CREATE INDEX cases_of_item ON cases (item_code, case_row)
-- next statement
CREATE INDEX cases_received ON cases (received_at, case_row)
-- next statement
-- Covers the order, the lamps and the filters of the list of open cases; a case leaves it when it ends, so it stays
-- small however long the desk has worked.
CREATE INDEX cases_open ON cases (sort_due, case_row, phase, yellow_from, kind, department, state)
    WHERE phase <> 'ended'
-- next statement
CREATE INDEX cases_ended ON cases (received_at, case_row) WHERE phase = 'ended'
-- next statement
-- Blind index: tokens are keyed hashes, so without the key it tells only how often equal tokens occur.
CREATE VIRTUAL TABLE case_search USING fts5 (tokens, content = '', detail = none, columnsize = 0, tokenize = 'ascii')
