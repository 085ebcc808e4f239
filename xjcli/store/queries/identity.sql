-- name: all
SELECT identity.id, identity.relation, identity.person, identity.other, identity.reason, identity.source, identity.made,
    CASE WHEN EXISTS (SELECT 1 FROM identity AS revoking WHERE revoking.revokes = identity.id) THEN 'revoked'
        ELSE 'stands' END AS state
FROM identity WHERE relation <> 'revoke' ORDER BY id
-- name: insert
INSERT INTO identity (made, relation, person, other, reason, source)
VALUES (:made, :relation, :person, :other, :reason, :source)
-- name: revoke
INSERT INTO identity (made, relation, reason, source, revokes) VALUES (:made, 'revoke', :reason, :source, :revokes)
-- name: documents
SELECT fact.document FROM participant JOIN fact ON fact.id = participant.id
WHERE participant.person IN (SELECT value FROM json_each(:keys))
UNION SELECT fact.document FROM election JOIN fact ON fact.id = election.id
WHERE election.person IN (SELECT value FROM json_each(:keys))
UNION SELECT fact.document FROM report JOIN fact ON fact.id = report.id
WHERE report.person IN (SELECT value FROM json_each(:keys))
-- name: is_there
SELECT 1 FROM (
    SELECT person, account FROM participant UNION ALL SELECT person, account FROM election
    UNION ALL SELECT person, account FROM report
) AS told
JOIN account ON account.id = told.account
JOIN session ON session.id = account.session
WHERE told.person IN (SELECT value FROM json_each(:keys)) AND :scope IN (session.id, session.place)
LIMIT 1
