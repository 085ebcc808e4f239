-- Corrections applied to the claims, and what a run can be taken back by.

ALTER TABLE run ADD COLUMN undone TEXT;

-- The correction by which a claim differs from what the text was read to say.
ALTER TABLE fact ADD COLUMN correction INTEGER REFERENCES correction;

-- What people add to a session and no text says is a document of its own, one a session, made anew from the
-- corrections: `session` says of which. It is null for a text that was read.
ALTER TABLE document ADD COLUMN session TEXT;
CREATE UNIQUE INDEX document_session ON document (session) WHERE session IS NOT NULL;

-- Of documents whose claims are corrected: what the machine read, as rows to be stored (snapshots.py) and as statements.
CREATE TABLE machine (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    rows BLOB NOT NULL
) STRICT;
CREATE TABLE machine_statement (
    document INTEGER NOT NULL REFERENCES machine ON DELETE CASCADE,
    session TEXT NOT NULL,
    field TEXT NOT NULL,
    item TEXT NOT NULL,
    value TEXT
) STRICT;
CREATE INDEX machine_statement_session ON machine_statement (session, field, item);
CREATE INDEX machine_statement_document ON machine_statement (document);

-- The claims that a run took the place of, so that it can be undone.
CREATE TABLE replaced_claims (
    run INTEGER NOT NULL REFERENCES run,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    claims_run INTEGER NOT NULL,
    rows BLOB NOT NULL,
    PRIMARY KEY (run, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX replaced_claims_document ON replaced_claims (document);
