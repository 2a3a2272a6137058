-- Which case a case was handed in or opened for, the joint theme it belongs to, the day a stop with a told maximum
-- lets the clock run again, and whether the applicant was told to collect (then the lamp stays yellow).
ALTER TABLE cases ADD COLUMN parent_id BLOB
-- next statement
ALTER TABLE cases ADD COLUMN theme TEXT
-- next statement
ALTER TABLE cases ADD COLUMN resumes_on TEXT
-- next statement
ALTER TABLE cases ADD COLUMN collect_told INTEGER NOT NULL DEFAULT 0
-- next statement
CREATE INDEX cases_of_parent ON cases (parent_id) WHERE parent_id IS NOT NULL
-- next statement
DROP INDEX cases_open
-- next statement
-- Covers the order, the lamps and the filters of the list of open cases; a case leaves it when it ends, so it stays
-- small however long the desk has worked.
CREATE INDEX cases_open
    ON cases (sort_due, case_row, phase, yellow_from, kind, department, state, resumes_on, collect_told)
    WHERE phase <> 'ended'
