-- What the exit window lists: one row a decided case, whose other columns stand in `cases`. Days and words as there.
CREATE TABLE exits (
    case_id BLOB PRIMARY KEY,
    stage TEXT NOT NULL CHECK (stage IN ('certificate', 'decided', 'ready', 'posted', 'done')),
    way TEXT NOT NULL,
    document TEXT NOT NULL,
    fee TEXT NOT NULL,
    fee_fen INTEGER NOT NULL,
    parent_number TEXT NOT NULL,
    delivered_on TEXT
) STRICT, WITHOUT ROWID
-- next statement
-- What still waits stays few however long the window has worked.
CREATE INDEX exits_waiting ON exits (stage, way, fee) WHERE stage <> 'done'
-- next statement
CREATE INDEX exits_done ON exits (delivered_on) WHERE stage = 'done'
