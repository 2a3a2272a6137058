-- Pages of forms that are not recorded yet: their contents lie sealed in the folder of attachments and are neither sent
-- nor counted. A content without a row here and in `blobs` may go.
CREATE TABLE draft_pages (
    draft_id BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    PRIMARY KEY (draft_id, sha256)
) STRICT, WITHOUT ROWID
-- next statement
CREATE INDEX drafts_of_page ON draft_pages (sha256)
