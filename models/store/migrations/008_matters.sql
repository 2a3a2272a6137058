-- What a person has to settle on a case beside its flow (两头受理, doubtful stamps, numbers given anew): a projection of
-- the case like `exits`, empty on nearly every case.
CREATE TABLE matters (
    event_id BLOB PRIMARY KEY,
    case_id BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('twin', 'doubtfulStamp', 'numberReissued')),
    other_id BLOB,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
-- next statement
CREATE INDEX matters_of_case ON matters (case_id)
-- next statement
-- When the platform first saw an event, kept where the device's own stamp is doubtful.
ALTER TABLE events ADD COLUMN arrived_at INTEGER
