-- Whose records wait, so that they can be counted without opening one. Empty for those made before this step.
ALTER TABLE outbox ADD COLUMN account TEXT NOT NULL DEFAULT ''
