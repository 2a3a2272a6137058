-- The last moment this device's clock was good at, by both clocks: what it shows later must not be less. A stamp
-- written before this step may be a wrong one; the next comparison with the platform takes its place.
ALTER TABLE device ADD COLUMN good_at INTEGER
-- next statement
ALTER TABLE device ADD COLUMN good_boot TEXT NOT NULL DEFAULT ''
-- next statement
ALTER TABLE device ADD COLUMN good_monotonic_ms INTEGER NOT NULL DEFAULT 0
-- next statement
UPDATE device SET good_at = (SELECT max(occurred_at) FROM events WHERE events.device_id = device.device_id)
