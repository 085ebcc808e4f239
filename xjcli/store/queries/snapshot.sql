-- name: machine
SELECT rows FROM machine WHERE document = ?
-- name: path
SELECT path FROM document WHERE id = ?
-- name: issue
SELECT sha256, encoding, paper, number, published, published_basis, text FROM document WHERE id = ?
-- name: articles
SELECT id, ordinal, headline, kicker, continues, published, body_start, spans, pieces, folded, page, beside_pieces, beside
FROM article WHERE document = ? ORDER BY id
-- name: facts
SELECT id, article, kind, rule, line, "column" FROM fact WHERE document = ? ORDER BY id
-- name: sessions
SELECT id, body, place, term, number FROM session
WHERE id IN (
    SELECT account.session FROM fact JOIN account ON account.id = fact.id WHERE fact.document = :document
    UNION
    SELECT reference.session FROM fact JOIN reference ON reference.id = fact.id WHERE fact.document = :document
)
-- name: evidence
SELECT claim.fact, claim.ordinal, claim.start, claim."end", claim.quote
FROM fact JOIN evidence AS claim ON claim.fact = fact.id WHERE fact.document = ? ORDER BY claim.fact, claim.ordinal
-- name: account
SELECT claim.id, claim.session, claim.name
FROM fact JOIN account AS claim ON claim.id = fact.id WHERE fact.document = ? ORDER BY claim.id
-- name: account_within
SELECT claim.account, claim.ordinal, claim.place
FROM fact JOIN account_within AS claim ON claim.account = fact.id WHERE fact.document = ?
ORDER BY claim.account, claim.ordinal
-- name: session_date
SELECT claim.id, claim.account, claim.start, claim."end", claim.basis, claim.start_low, claim.start_high, claim.end_low,
    claim.end_high
FROM fact JOIN session_date AS claim ON claim.id = fact.id WHERE fact.document = ? ORDER BY claim.id
-- name: delegate_count
SELECT claim.id, claim.account, claim.kind, claim.count, claim.approximate, claim.noun
FROM fact JOIN delegate_count AS claim ON claim.id = fact.id WHERE fact.document = ? ORDER BY claim.id
-- name: participant
SELECT claim.id, claim.account, claim.name, claim.person
FROM fact JOIN participant AS claim ON claim.id = fact.id WHERE fact.document = ? ORDER BY claim.id
-- name: title
SELECT claim.id, claim.participant, claim.text, claim.organisation, claim.post, claim.status, claim.place
FROM fact JOIN title AS claim ON claim.id = fact.id WHERE fact.document = ? ORDER BY claim.id
-- name: act
SELECT claim.id, claim.participant, claim.act
FROM fact JOIN act AS claim ON claim.id = fact.id WHERE fact.document = ? ORDER BY claim.id
-- name: report
SELECT claim.id, claim.account, claim.kind, claim.title, claim."by", claim.person, claim.form
FROM fact JOIN report AS claim ON claim.id = fact.id WHERE fact.document = ? ORDER BY claim.id
-- name: election
SELECT claim.id, claim.account, claim.name, claim.person, claim.post, claim.kind, claim.organisation, claim.office_post,
    claim.status, claim.place, claim.title
FROM fact JOIN election AS claim ON claim.id = fact.id WHERE fact.document = ? ORDER BY claim.id
-- name: resolution
SELECT claim.id, claim.account, claim.name
FROM fact JOIN resolution AS claim ON claim.id = fact.id WHERE fact.document = ? ORDER BY claim.id
-- name: reference
SELECT claim.id, claim.session, claim.text
FROM fact JOIN reference AS claim ON claim.id = fact.id WHERE fact.document = ? ORDER BY claim.id
-- name: doubt
SELECT claim.id, claim.text
FROM fact JOIN doubt AS claim ON claim.id = fact.id WHERE fact.document = ? ORDER BY claim.id
