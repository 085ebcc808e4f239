-- name: last
-- The last run that stored or read documents and was not taken back.
SELECT id, started, finished, command, version, undone FROM run
WHERE undone IS NULL AND command NOT IN ('correct', 'person', 'undo') ORDER BY id DESC LIMIT 1
-- name: one
SELECT id, started, finished, command, version, undone FROM run WHERE id = ?
-- name: differences
SELECT document.path, difference.session, difference.field, difference.item, difference.before, difference.after
FROM difference JOIN document ON document.id = difference.document
WHERE difference.run = ? ORDER BY difference.id
-- name: new_documents
-- Documents that a run added, other than new texts of a file that was known: what those changed is in difference.
SELECT id, path FROM document
WHERE run = :run AND session IS NULL
    AND NOT EXISTS (
        SELECT 1 FROM document AS older JOIN replaced_claims AS replaced ON replaced.document = older.id
        WHERE older.superseded_by = document.id AND replaced.run = :run
    )
ORDER BY id
-- name: first_replaced
SELECT rows FROM replaced_claims WHERE document = ? AND run > ? ORDER BY run LIMIT 1
-- name: added_documents
SELECT id, path FROM document WHERE run = ? AND session IS NULL ORDER BY id
-- name: replaced
SELECT replaced_claims.document, document.path, replaced_claims.claims_run, replaced_claims.rows
FROM replaced_claims JOIN document ON document.id = replaced_claims.document
WHERE replaced_claims.run = ? ORDER BY replaced_claims.document
-- name: no_longer_superseded
UPDATE document SET superseded_by = NULL WHERE superseded_by = ?
-- name: delete_document
DELETE FROM document WHERE id = ?
-- name: restore_document
UPDATE document SET encoding = :encoding, paper = :paper, number = :number, published = :published,
    published_basis = :published_basis, text = :text, claims_run = :claims_run, superseded_by = NULL
WHERE id = :document
-- name: delete_locations
DELETE FROM location WHERE run = ?
-- name: restore_paths
-- A document is called by the last place where it was found.
UPDATE document SET path = (
    SELECT location.path FROM location WHERE location.document = document.id ORDER BY location.id DESC LIMIT 1
)
WHERE id IN (SELECT value FROM json_each(?)) AND EXISTS (SELECT 1 FROM location WHERE location.document = document.id)
-- name: delete_differences
DELETE FROM difference WHERE run = ?
-- name: delete_replaced
DELETE FROM replaced_claims WHERE run = ?
-- name: undone
UPDATE run SET undone = ? WHERE id = ?
