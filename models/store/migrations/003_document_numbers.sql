-- Blocks of document numbers (号段) given to this installation, and what became of each number (rulebook 3.4).
-- A register is one organ, one word and one year. Free are the numbers of a block from `next` on: all before it have a
-- row in number_uses, so none is ever unaccounted for.
CREATE TABLE number_blocks (
    block INTEGER PRIMARY KEY,
    organ TEXT NOT NULL,
    organ_short TEXT NOT NULL,
    word TEXT NOT NULL,
    year INTEGER NOT NULL,
    first INTEGER NOT NULL CHECK (first >= 1),
    last INTEGER NOT NULL CHECK (last >= first),
    next INTEGER NOT NULL CHECK (next BETWEEN first AND last + 1),
    allotted_at INTEGER NOT NULL,
    UNIQUE (organ, word, year, first)
) STRICT
-- next statement
-- A number in use belongs to a document of a case; a void one says why. A range is numbers voided together.
CREATE TABLE number_uses (
    block INTEGER NOT NULL REFERENCES number_blocks (block),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last >= first),
    case_id BLOB,
    event_id BLOB,
    document TEXT NOT NULL,
    void_reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (block, first),
    CHECK (case_id IS NOT NULL OR void_reason <> ''),
    CHECK (case_id IS NULL OR (event_id IS NOT NULL AND document <> '' AND first = last))
) STRICT, WITHOUT ROWID
-- next statement
-- A document has one number; it gets another only when that one was voided.
CREATE UNIQUE INDEX number_of_document ON number_uses (case_id, event_id, document)
    WHERE case_id IS NOT NULL AND void_reason = ''
