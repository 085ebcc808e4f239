-- name: run
INSERT INTO run (started, command, version) VALUES (?, ?, ?)
-- name: finish_run
UPDATE run SET finished = ? WHERE id = ?
-- name: seats
SELECT post, seats FROM office_post
-- name: delete_seats
DELETE FROM office_post
-- name: insert_seats
INSERT INTO office_post (post, seats) VALUES (?, ?)
-- name: at_location
SELECT document.id, document.sha256, document.path, document.published, document.published_basis, document.claims_run
FROM location JOIN document ON document.id = location.document
WHERE location.location = ? ORDER BY location.id DESC LIMIT 1
-- name: with_sha256
SELECT id, sha256, path, published, published_basis, claims_run FROM document
WHERE sha256 = ? AND superseded_by IS NULL ORDER BY id LIMIT 1
-- name: claims_run
SELECT claims_run FROM document WHERE id = ? AND superseded_by IS NULL
-- name: other_path
SELECT last.path FROM location AS last
WHERE last.document = :document AND last.location <> :location
    AND last.id = (SELECT max(id) FROM location WHERE location = last.location)
ORDER BY last.id LIMIT 1
-- name: insert_document
INSERT INTO document (sha256, path, encoding, paper, number, published, published_basis, run, claims_run, text)
VALUES (:sha256, :path, :encoding, :paper, :number, :published, :published_basis, :run, :run, :text)
-- name: update_document
UPDATE document SET encoding = :encoding, paper = :paper, number = :number, published = :published,
    published_basis = :published_basis, claims_run = :run, text = :text
WHERE id = :document
-- name: rename_document
UPDATE document SET path = ? WHERE id = ?
-- name: supersede
UPDATE document SET superseded_by = ? WHERE id = ?
-- name: insert_location
INSERT INTO location (location, path, document, run) VALUES (?, ?, ?, ?)
-- name: taken
SELECT (SELECT coalesce(max(id), 0) FROM article), (SELECT coalesce(max(id), 0) FROM fact)
-- name: insert_article
INSERT INTO article (id, document, ordinal, headline, kicker, continues, published, body_start, spans, pieces, folded,
    page, beside_pieces, beside)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: insert_day
INSERT INTO article_day (article, day) VALUES (?, ?)
-- name: insert_search
INSERT INTO search (rowid, text) VALUES (?, ?)
-- name: delete_search
INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)
-- name: merge
INSERT INTO search (search, rank) VALUES ('merge', ?)
-- name: articles
SELECT id, folded, beside FROM article WHERE document = ?
-- name: delete_articles
DELETE FROM article WHERE document = ?
-- name: sessions_of
SELECT account.session FROM fact JOIN account ON account.id = fact.id WHERE fact.document = :document
UNION
SELECT reference.session FROM fact JOIN reference ON reference.id = fact.id WHERE fact.document = :document
-- name: delete_session
DELETE FROM session WHERE id = :session
    AND NOT EXISTS (SELECT 1 FROM account WHERE session = :session)
    AND NOT EXISTS (SELECT 1 FROM reference WHERE session = :session)
-- name: insert_session
INSERT OR IGNORE INTO session (id, body, place, term, number) VALUES (?, ?, ?, ?, ?)
-- name: insert_fact
INSERT INTO fact (id, document, article, kind, rule, line, "column") VALUES (?, ?, ?, ?, ?, ?, ?)
-- name: evidence
INSERT INTO evidence (fact, ordinal, start, "end", quote) VALUES (?, ?, ?, ?, ?)
-- name: account
INSERT INTO account (id, session, name) VALUES (?, ?, ?)
-- name: account_within
INSERT INTO account_within (account, ordinal, place) VALUES (?, ?, ?)
-- name: session_date
INSERT INTO session_date (id, account, start, "end", basis, start_low, start_high, end_low, end_high)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: delegate_count
INSERT INTO delegate_count (id, account, kind, count, approximate, noun) VALUES (?, ?, ?, ?, ?, ?)
-- name: participant
INSERT INTO participant (id, account, name, person) VALUES (?, ?, ?, ?)
-- name: title
INSERT INTO title (id, participant, text, organisation, post, status, place) VALUES (?, ?, ?, ?, ?, ?, ?)
-- name: act
INSERT INTO act (id, participant, act) VALUES (?, ?, ?)
-- name: report
INSERT INTO report (id, account, kind, title, "by", person, form) VALUES (?, ?, ?, ?, ?, ?, ?)
-- name: election
INSERT INTO election (id, account, name, person, post, kind, organisation, office_post, status, place, title)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: resolution
INSERT INTO resolution (id, account, name) VALUES (?, ?, ?)
-- name: reference
INSERT INTO reference (id, session, text) VALUES (?, ?, ?)
-- name: doubt
INSERT INTO doubt (id, text) VALUES (?, ?)
-- name: insert_difference
INSERT INTO difference (run, document, session, field, item, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)
-- name: document_count
SELECT count(*) FROM document WHERE superseded_by IS NULL AND session IS NULL
-- name: next_document
SELECT id FROM document WHERE superseded_by IS NULL AND session IS NULL AND id > ? ORDER BY id LIMIT 1
-- name: document
SELECT path, sha256, encoding, published, published_basis, text FROM document WHERE id = ?
-- name: is_undone
SELECT undone IS NOT NULL FROM run WHERE id = ?
-- name: any_correction
SELECT 1 FROM correction LIMIT 1
-- name: mark
UPDATE fact SET correction = ? WHERE id = ?
-- name: keep_claims
INSERT OR IGNORE INTO replaced_claims (run, document, claims_run, rows)
SELECT :run, id, claims_run, :rows FROM document WHERE id = :document
-- name: drop_machine
DELETE FROM machine WHERE document = ?
