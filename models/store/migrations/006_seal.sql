-- The register of seal impressions (用印登记, rulebook 7.2): one row each, numbered without a gap, chained by hash.
-- Who, which case and why lie in the sealed column; what a stranger's question needs stands beside it.
CREATE TABLE seal_register (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    day TEXT NOT NULL,
    case_id BLOB NOT NULL,
    event_id BLOB,
    document TEXT NOT NULL,
    letter_id TEXT NOT NULL,
    sealed_sha256 BLOB UNIQUE,
    spoils INTEGER UNIQUE REFERENCES seal_register (number),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    content BLOB NOT NULL
) STRICT
-- next statement
CREATE INDEX seal_register_days ON seal_register (day, letter_id)
-- next statement
CREATE INDEX seal_register_cases ON seal_register (case_id, document)
-- next statement
CREATE TRIGGER seal_register_no_gap BEFORE INSERT ON seal_register
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM seal_register)
    OR NEW.previous <> coalesce(
        (SELECT hash FROM seal_register ORDER BY number DESC LIMIT 1), zeroblob(32))
BEGIN
    SELECT RAISE(ABORT, 'the register goes on from its last row');
END
-- next statement
CREATE TRIGGER seal_register_stays BEFORE UPDATE ON seal_register
BEGIN
    SELECT RAISE(ABORT, 'a row of the register is never changed');
END
-- next statement
CREATE TRIGGER seal_register_keeps BEFORE DELETE ON seal_register
BEGIN
    SELECT RAISE(ABORT, 'a row of the register is never removed');
END
-- next statement
-- The sealed documents themselves, sealed at rest as all personal data.
CREATE TABLE seal_documents (
    number INTEGER PRIMARY KEY REFERENCES seal_register (number),
    pdf BLOB NOT NULL
) STRICT
-- next statement
-- Roots, revocations, letters of authority and seals of this installation; letters and seals are sealed at rest.
CREATE TABLE seal_papers (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    bytes BLOB NOT NULL,
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID
