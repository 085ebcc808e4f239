-- The first schema. Four layers: source, claims, human, and views (views/*.sql).

PRAGMA application_id = 0x786A636C;

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    finished TEXT,
    command TEXT NOT NULL,
    version TEXT NOT NULL
) STRICT;

-- Source: what was read. A document is never changed; a later text of the same file supersedes it.

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    path TEXT NOT NULL,
    encoding TEXT NOT NULL,
    paper TEXT,
    number TEXT,
    published TEXT,
    published_basis TEXT,
    run INTEGER NOT NULL REFERENCES run,
    claims_run INTEGER NOT NULL REFERENCES run,
    superseded_by INTEGER REFERENCES document,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX document_sha256 ON document (sha256);
CREATE INDEX document_superseded_by ON document (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX document_run ON document (run);
CREATE INDEX document_claims_run ON document (claims_run);

-- Where a document was found, run after run: of the rows of one location the last one holds.
CREATE TABLE location (
    id INTEGER PRIMARY KEY,
    location TEXT NOT NULL,
    path TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    run INTEGER NOT NULL REFERENCES run
) STRICT;
CREATE INDEX location_location ON location (location, id);
CREATE INDEX location_document ON location (document);
CREATE INDEX location_run ON location (run);

-- `spans` and `pieces` are JSON: ranges of the document's text, those of the whole article and those of the characters
-- that `folded` was made from, one by one.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    headline TEXT,
    kicker TEXT,
    continues TEXT,
    published TEXT,
    body_start INTEGER NOT NULL,
    spans TEXT NOT NULL CHECK (json_valid(spans)),
    pieces TEXT NOT NULL CHECK (json_valid(pieces)),
    folded TEXT NOT NULL,
    UNIQUE (document, ordinal),
    UNIQUE (id, document)
) STRICT;

-- Single characters set apart by spaces, so that a phrase of any length is found. Nothing but the index is kept:
-- the text stands in article.folded.
CREATE VIRTUAL TABLE search USING fts5 (
    text,
    content = '',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
);

-- Claims: what the documents say. Deleted and made again, document by document.
-- Every claim is a fact: one row here, its words in evidence, what it says in the table of its kind.

CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    article INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT,
    line INTEGER NOT NULL CHECK (line > 0),
    "column" INTEGER NOT NULL CHECK ("column" > 0),
    FOREIGN KEY (article, document) REFERENCES article (id, document) ON DELETE CASCADE
) STRICT;
CREATE INDEX fact_document ON fact (document, article);

-- Half-open ranges of code points of document.text, and the characters that stand there.
CREATE TABLE evidence (
    fact INTEGER NOT NULL REFERENCES fact ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    quote TEXT NOT NULL,
    PRIMARY KEY (fact, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    place TEXT,
    term INTEGER,
    number INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX session_body ON session (body, term, number);
CREATE INDEX session_place ON session (place, body);

CREATE TABLE account (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    session TEXT NOT NULL REFERENCES session,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX account_session ON account (session);

CREATE TABLE account_within (
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (account, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_within_place ON account_within (place);

-- Dates are EDTF; their bounds are ISO days, null when the year is unknown.
CREATE TABLE session_date (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL UNIQUE REFERENCES account ON DELETE CASCADE,
    start TEXT NOT NULL,
    "end" TEXT NOT NULL,
    basis TEXT NOT NULL,
    start_low TEXT,
    start_high TEXT,
    end_low TEXT,
    end_high TEXT
) STRICT;

CREATE TABLE delegate_count (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
    noun TEXT NOT NULL
) STRICT;
CREATE INDEX delegate_count_account ON delegate_count (account);

-- `person` is the name by which people are found: folded, without spaces.
CREATE TABLE participant (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    name TEXT NOT NULL,
    person TEXT NOT NULL
) STRICT;
CREATE INDEX participant_account ON participant (account);
CREATE INDEX participant_person ON participant (person);

-- `place` is the jurisdiction that the organisation's name starts with.
CREATE TABLE title (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    participant INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE,
    text TEXT NOT NULL,
    organisation TEXT,
    post TEXT NOT NULL,
    status TEXT,
    place TEXT
) STRICT;
CREATE INDEX title_participant ON title (participant);
CREATE INDEX title_post ON title (post, organisation);
CREATE INDEX title_place ON title (place);

CREATE TABLE act (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    participant INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE,
    act TEXT NOT NULL
) STRICT;
CREATE INDEX act_participant ON act (participant);

CREATE TABLE report (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    kind TEXT NOT NULL,
    title TEXT,
    "by" TEXT,
    person TEXT,
    form TEXT NOT NULL
) STRICT;
CREATE INDEX report_account ON report (account);
CREATE INDEX report_person ON report (person) WHERE person IS NOT NULL;

-- `post` as worded; the office it means is `organisation`, `office_post`, `place`. `title` is the title that the
-- same account gives this person for this office.
CREATE TABLE election (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    name TEXT NOT NULL,
    person TEXT NOT NULL,
    post TEXT NOT NULL,
    kind TEXT NOT NULL,
    organisation TEXT,
    office_post TEXT NOT NULL,
    status TEXT,
    place TEXT,
    title INTEGER REFERENCES title ON DELETE SET NULL
) STRICT;
CREATE INDEX election_account ON election (account);
CREATE INDEX election_person ON election (person);
CREATE INDEX election_office ON election (office_post, organisation);
CREATE INDEX election_title ON election (title) WHERE title IS NOT NULL;

CREATE TABLE resolution (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX resolution_account ON resolution (account);

CREATE TABLE reference (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    session TEXT NOT NULL REFERENCES session,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX reference_session ON reference (session);

CREATE TABLE doubt (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;

-- How many hold a post of an organisation at a time, from the lexicon; a post that is not here has several seats.
CREATE TABLE office_post (
    post TEXT PRIMARY KEY,
    seats INTEGER NOT NULL CHECK (seats > 0)
) STRICT, WITHOUT ROWID;

-- What a run changed in claims that were there before, fact by fact, in the words of the view `statement`.
CREATE TABLE difference (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    session TEXT,
    field TEXT NOT NULL,
    item TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX difference_run ON difference (run);
CREATE INDEX difference_document ON difference (document);

-- Human: what people say. Only ever added to; a mistake is revoked by a further row.

-- A correction points at a fact by session, field and item, as the view `statement` names them; `replaced` is the
-- machine's value that it replaced, so that a better reading shows which corrections are stale.
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    made TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('set', 'add', 'delete', 'revoke')),
    session TEXT,
    field TEXT,
    item TEXT,
    value TEXT CHECK (value IS NULL OR json_valid(value)),
    replaced TEXT CHECK (replaced IS NULL OR json_valid(replaced)),
    reason TEXT NOT NULL,
    source TEXT,
    revokes INTEGER REFERENCES correction,
    CHECK ((action = 'revoke') = (revokes IS NOT NULL))
) STRICT;
CREATE INDEX correction_target ON correction (session, field, item);
CREATE UNIQUE INDEX correction_revokes ON correction (revokes) WHERE revokes IS NOT NULL;
CREATE TRIGGER correction_no_update BEFORE UPDATE ON correction
BEGIN
    SELECT raise(ABORT, 'corrections are only ever added');
END;
CREATE TRIGGER correction_no_delete BEFORE DELETE ON correction
BEGIN
    SELECT raise(ABORT, 'corrections are only ever added');
END;

-- Two names are one person, or the bearers of one name in two sessions (or places, or offices) are different people.
CREATE TABLE identity (
    id INTEGER PRIMARY KEY,
    made TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('same', 'different', 'revoke')),
    person TEXT,
    other TEXT,
    reason TEXT NOT NULL,
    source TEXT,
    revokes INTEGER REFERENCES identity,
    CHECK ((relation = 'revoke') = (revokes IS NOT NULL))
) STRICT;
CREATE INDEX identity_person ON identity (person);
CREATE INDEX identity_other ON identity (other);
CREATE UNIQUE INDEX identity_revokes ON identity (revokes) WHERE revokes IS NOT NULL;
CREATE TRIGGER identity_no_update BEFORE UPDATE ON identity
BEGIN
    SELECT raise(ABORT, 'identities are only ever added');
END;
CREATE TRIGGER identity_no_delete BEFORE DELETE ON identity
BEGIN
    SELECT raise(ABORT, 'identities are only ever added');
END;
