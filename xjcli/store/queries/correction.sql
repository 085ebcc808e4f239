-- name: anything_said
-- Whether people ever said anything: most databases hold texts alone.
SELECT 1 WHERE EXISTS (SELECT 1 FROM correction) OR EXISTS (SELECT 1 FROM identity)
-- name: in_force
SELECT id, action, session, field, item, value, replaced, reason, source, made FROM in_force
WHERE session IN (SELECT value FROM json_each(?)) ORDER BY id
-- name: all
SELECT correction.id, correction.action, correction.session, correction.field, correction.item, correction.value,
    correction.replaced, correction.reason, correction.source, correction.made,
    (SELECT revoking.id FROM correction AS revoking WHERE revoking.revokes = correction.id) AS revoked,
    EXISTS (SELECT 1 FROM in_force WHERE in_force.id = correction.id) AS stands
FROM correction WHERE action <> 'revoke' ORDER BY id
-- name: one
SELECT session, action, (SELECT revoking.id FROM correction AS revoking WHERE revoking.revokes = correction.id)
FROM correction WHERE id = ?
-- name: insert
INSERT INTO correction (made, action, session, field, item, value, replaced, reason, source)
VALUES (:made, :action, :session, :field, :item, :value, :replaced, :reason, :source)
-- name: revoke
INSERT INTO correction (made, action, reason, source, revokes) VALUES (:made, 'revoke', :reason, :source, :revokes)
-- name: read
-- The values that texts give a fact, each once; an act has none.
SELECT DISTINCT value FROM reading WHERE session = :session AND field = :field AND item = :item ORDER BY value
-- name: items
SELECT DISTINCT item FROM reading WHERE session = :session AND field = :field
UNION
SELECT item FROM in_force WHERE session = :session AND field = :field AND action <> 'delete'
ORDER BY item
-- name: keys
SELECT DISTINCT session, field, item FROM reading WHERE session = ?
-- name: documents
SELECT DISTINCT document FROM reading WHERE session = ? ORDER BY document
-- name: session_name
SELECT account.name FROM account JOIN fact ON fact.id = account.id JOIN document ON document.id = fact.document
WHERE account.session = ? AND document.session IS NULL ORDER BY fact.document, account.id LIMIT 1
-- name: added
SELECT id, text FROM document WHERE session = ?
-- name: insert_document
INSERT INTO document (sha256, path, encoding, paper, number, published, published_basis, run, claims_run, text, session)
VALUES (:sha256, :path, :encoding, :paper, :number, :published, :published_basis, :run, :run, :text, :session)
-- name: delete_document
DELETE FROM document WHERE id = ?
-- name: keep_machine
INSERT INTO machine (document, rows) VALUES (?, ?)
-- name: keep_statement
INSERT INTO machine_statement (document, session, field, item, value) VALUES (?, ?, ?, ?, ?)
-- name: title_office
-- The office that a title means at sessions of a place, as mostly read.
SELECT title.organisation, title.post, title.status, title.place
FROM title JOIN participant ON participant.id = title.participant JOIN account ON account.id = participant.account
JOIN session ON session.id = account.session
WHERE title.text = :text AND session.place IS :place
GROUP BY title.organisation, title.post, title.status, title.place ORDER BY count(*) DESC, title.organisation LIMIT 1
-- name: election_office
SELECT election.organisation, election.office_post, election.status, election.place
FROM election JOIN account ON account.id = election.account JOIN session ON session.id = account.session
WHERE election.post = :text AND session.place IS :place
GROUP BY election.organisation, election.office_post, election.status, election.place
ORDER BY count(*) DESC, election.organisation LIMIT 1
-- name: session_of
SELECT session FROM document WHERE id = ?
