-- name: place
SELECT source, article FROM passage WHERE fact = ?
-- name: misquoted
-- SQLite counts in characters from 1, evidence in characters from 0.
SELECT evidence.fact, fact.kind, evidence.start, evidence."end", evidence.quote,
    substr(document.text, evidence.start + 1, evidence."end" - evidence.start) AS stands
FROM document JOIN fact ON fact.document = document.id JOIN evidence ON evidence.fact = fact.id
WHERE length(document.text) <= :longest AND evidence.quote IS NOT stands
ORDER BY evidence.fact, evidence.ordinal
-- name: quotes_of_long_texts
SELECT evidence.fact, fact.kind, fact.document, evidence.start, evidence."end", evidence.quote
FROM document JOIN fact ON fact.document = document.id JOIN evidence ON evidence.fact = fact.id
WHERE length(document.text) > :longest
ORDER BY evidence.fact, evidence.ordinal
-- name: without_words
SELECT fact.id AS fact, fact.kind, fact.article, passage.source
FROM fact JOIN passage ON passage.fact = fact.id
WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.fact = fact.id)
    OR fact.id NOT IN (
        SELECT id FROM account UNION ALL SELECT id FROM session_date UNION ALL SELECT id FROM delegate_count
        UNION ALL SELECT id FROM participant UNION ALL SELECT id FROM title UNION ALL SELECT id FROM act
        UNION ALL SELECT id FROM report UNION ALL SELECT id FROM election UNION ALL SELECT id FROM resolution
        UNION ALL SELECT id FROM reference UNION ALL SELECT id FROM doubt
    )
ORDER BY fact.id
-- name: first_words
SELECT fact.id AS fact, fact.kind, fact.document, fact.line, fact."column", evidence.start
FROM fact JOIN evidence ON evidence.fact = fact.id AND evidence.ordinal = 0
ORDER BY fact.document, fact.id
-- name: worded
-- Facts that are words of the page, unless people put them right: each must stand in the characters it was read from.
SELECT named.fact, named.said,
    (SELECT group_concat(quote, '') FROM evidence WHERE evidence.fact = named.fact ORDER BY ordinal) AS quote
FROM (
    SELECT id AS fact, name AS said FROM participant
    UNION ALL SELECT id, name FROM election
    UNION ALL SELECT id, name FROM resolution
    UNION ALL SELECT id, text FROM reference
) AS named
JOIN fact ON fact.id = named.fact
WHERE fact.correction IS NULL
ORDER BY named.fact
-- name: sessions
SELECT id, name, body, place, term, number, start, "end", start_low, end_high, disagree, entitled, present
FROM sessions WHERE state = 'reported'
ORDER BY body, place, term, number, start_low
-- name: accounts
-- Each account with its own date, if it gives one.
SELECT account.id AS account, account.session, date.id AS date, date.start, date."end", date.start_low, date.start_high,
    date.end_low, date.end_high, passage.published, passage.source
FROM account JOIN passage ON passage.fact = account.id
LEFT JOIN session_date AS date ON date.account = account.id
WHERE 1
    AND account.session = :session --? session
ORDER BY passage.document, account.id
-- name: counts
SELECT session, account, kind, count, approximate, noun, fact, source FROM delegates
WHERE 1
    AND session = :session --? session
ORDER BY session, document, fact
-- name: seats
SELECT sightings.person, sightings.name, sightings.organisation, sightings.post, sightings.status, sightings.event,
    sightings.session, sightings.session_place, sightings.day, sightings.until, sightings.low, sightings.high,
    sightings.source, sightings.document, sightings.fact
FROM sightings JOIN office_post ON office_post.post = sightings.post AND office_post.seats = 1
WHERE sightings.organisation IS NOT NULL AND sightings.low IS NOT NULL
    AND (sightings.status IS NULL OR sightings.status = 'acting')
ORDER BY sightings.organisation, sightings.post, sightings.low, sightings.high, sightings.document, sightings.fact
-- name: offices
SELECT person, name, organisation, post, status, place, low, high, session, session_place, document, fact
FROM sightings
WHERE place IS NOT NULL AND low IS NOT NULL AND status IS NULL
ORDER BY person, place, low, document, fact
-- name: jurisdictions
SELECT DISTINCT place, within AS above FROM jurisdiction
-- name: doubts
SELECT doubt.id AS fact, doubt.text, fact.rule FROM doubt JOIN fact ON fact.id = doubt.id ORDER BY doubt.id
-- name: articles
SELECT article.id AS article, article.document, article.ordinal, article.body_start, article.headline
FROM article JOIN document ON document.id = article.document
WHERE document.session IS NULL
ORDER BY article.document, article.ordinal
-- name: read
SELECT evidence.start, evidence."end", fact.kind FROM fact JOIN evidence ON evidence.fact = fact.id
WHERE fact.document = :document AND fact.article = :article
ORDER BY evidence.start
-- name: said
SELECT fact FROM statement
WHERE session = :session AND field = :field AND item = :item
ORDER BY document, fact
-- name: mentions
SELECT fact, source FROM mentions WHERE session = :session ORDER BY document, fact
-- name: sessions_of_article
SELECT session.body, session.term, session.number, 1 AS reported
FROM fact JOIN account ON account.id = fact.id JOIN session ON session.id = account.session
WHERE fact.document = :document AND fact.article = :article
UNION
SELECT session.body, session.term, session.number, 0
FROM fact JOIN reference ON reference.id = fact.id JOIN session ON session.id = reference.session
WHERE fact.document = :document AND fact.article = :article
-- name: people_of_article
SELECT participant.person FROM fact JOIN participant ON participant.id = fact.id
WHERE fact.document = :document AND fact.article = :article
UNION
SELECT election.person FROM fact JOIN election ON election.id = fact.id
WHERE fact.document = :document AND fact.article = :article
UNION
SELECT report.person FROM fact JOIN report ON report.id = fact.id
WHERE fact.document = :document AND fact.article = :article
-- name: counts_of_article
SELECT delegate_count.count FROM fact JOIN delegate_count ON delegate_count.id = fact.id
WHERE fact.document = :document AND fact.article = :article
