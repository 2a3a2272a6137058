-- What a change of the calendar needs (rulebook 1.10): the count behind each open case's days, the calendars that ever
-- counted here, hand-typed years that wait for a second person, and the platform's packages.
-- `count_text` is NULL in rows of the first schema: they are projected anew before the first change is looked at.
ALTER TABLE cases ADD COLUMN count_text TEXT
-- next statement
ALTER TABLE cases ADD COLUMN told_due TEXT
-- next statement
-- Cases that stop and start on the same days share a count, so a change is computed once for all of them.
CREATE INDEX cases_counting
    ON cases (count_text, due_day, yellow_from, provisional, calendar_version, told_due)
    WHERE count_text <> ''
-- next statement
CREATE INDEX cases_uncounted ON cases (case_row) WHERE count_text IS NULL AND phase <> 'ended'
-- next statement
CREATE INDEX events_moved ON events (case_id, event) WHERE kind = 'deadlineMoved'
-- next statement
-- Years this profile took over; each wins over the same year delivered with the program.
CREATE TABLE calendar_years (
    year INTEGER PRIMARY KEY,
    content TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('package', 'file', 'handTyped')),
    accepted_at INTEGER NOT NULL,
    accepted_by TEXT NOT NULL,
    confirmed_by TEXT NOT NULL
) STRICT
-- next statement
-- Every calendar that ever counted here, whole: an event is judged again by the calendar it was written under, and
-- a closed case keeps its days.
CREATE TABLE calendars (
    version TEXT PRIMARY KEY,
    since INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- next statement
-- Hand-typed years. `sealed_proof` repeats who proposed what, so that nobody can edit the row without the keys.
CREATE TABLE calendar_proposals (
    proposal INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    content TEXT NOT NULL,
    account TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    proposed_at INTEGER NOT NULL,
    sealed_proof BLOB NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('open', 'confirmed', 'withdrawn')),
    decided_by TEXT NOT NULL,
    decided_at INTEGER
) STRICT
-- next statement
-- Signed data of the platform as last taken, and what became of them; `problem` says why they are not used.
CREATE TABLE packages (
    name TEXT PRIMARY KEY,
    tag TEXT NOT NULL,
    version TEXT NOT NULL,
    content BLOB NOT NULL,
    signature BLOB NOT NULL,
    taken_at INTEGER NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('new', 'used', 'unusable')),
    problem TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- next statement
-- Catalogues this profile took over, oldest first, whole: an item version a case keeps stays readable.
CREATE TABLE catalogues (
    catalogue INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('package', 'file')),
    content BLOB NOT NULL,
    accepted_at INTEGER NOT NULL,
    accepted_by TEXT NOT NULL
) STRICT
