-- name: sessions
SELECT id, name, body, place, within, term, number, start, "end", entitled, present, observers, sources, state,
    basis, accounts, disagree, evidence, corrected
FROM sessions
WHERE 1
    AND id = :session --? session
    AND body = :body --? body
    AND place IN (SELECT :place UNION SELECT place FROM jurisdiction WHERE within = :place) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
    AND state = :state --? state
ORDER BY start_low NULLS LAST, end_high, body, place, term, number NULLS LAST
-- name: delegates
SELECT session, body, place, term, number, start, kind, count, approximate, noun, source,
    evidence, headline, paper, published, page, rule, corrected
FROM delegates
WHERE 1
    AND session = :session --? session
    AND body = :body --? body
    AND place IN (SELECT :place UNION SELECT place FROM jurisdiction WHERE within = :place) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
    AND kind = :kind --? kind
ORDER BY start_low NULLS LAST, end_high, body, place, term, number NULLS LAST, session, document, fact
-- name: reports
SELECT session, start, kind, title, "by", form, source, body, place, term, number,
    evidence, headline, paper, published, page, rule, corrected
FROM reports
WHERE 1
    AND session = :session --? session
    AND body = :body --? body
    AND place IN (SELECT :place UNION SELECT place FROM jurisdiction WHERE within = :place) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
    AND kind = :kind --? kind
    AND person = :person --? person
ORDER BY start_low NULLS LAST, end_high, body, place, term, number NULLS LAST, session, document, fact
-- name: elections
SELECT session, start, name, post, kind, source, organisation, body, place, term, number,
    evidence, headline, paper, published, page, rule, corrected
FROM elections
WHERE 1
    AND session = :session --? session
    AND body = :body --? body
    AND place IN (SELECT :place UNION SELECT place FROM jurisdiction WHERE within = :place) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
    AND kind = :kind --? kind
    AND person = :person --? person
    AND (post = :post OR office_post = :post) --? post
    AND instr(organisation, :organisation) --? organisation
ORDER BY start_low NULLS LAST, end_high, body, place, term, number NULLS LAST, session, document, fact
-- name: resolutions
SELECT session, start, name, source, body, place, term, number,
    evidence, headline, paper, published, page, rule, corrected
FROM resolutions
WHERE 1
    AND session = :session --? session
    AND body = :body --? body
    AND place IN (SELECT :place UNION SELECT place FROM jurisdiction WHERE within = :place) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
ORDER BY start_low NULLS LAST, end_high, body, place, term, number NULLS LAST, session, document, fact
-- name: participants
SELECT session, start, name, titles, acts, source, body, place, term, number,
    evidence, headline, paper, published, page, rule, corrected
FROM participants
WHERE 1
    AND session = :session --? session
    AND body = :body --? body
    AND place IN (SELECT :place UNION SELECT place FROM jurisdiction WHERE within = :place) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
    AND person = :person --? person
    AND :act IN (SELECT value FROM json_each(acts)) --? act
    AND fact IN (SELECT participant FROM title WHERE title.post = :post) --? post
    AND fact IN (SELECT participant FROM title WHERE instr(title.organisation, :organisation)) --? organisation
ORDER BY start_low NULLS LAST, end_high, body, place, term, number NULLS LAST, session, document, fact
-- name: timeline
SELECT date, until, event, what, name, session, source, body, place, term, number,
    evidence, headline, paper, published, page, rule, corrected, start_low, rank, document, fact
FROM timeline
WHERE 1
    AND session = :session --? session
    AND body = :body --? body
    AND place IN (SELECT :place UNION SELECT place FROM jurisdiction WHERE within = :place) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
    AND event = :kind --? kind
    AND person = :person --? person
ORDER BY start_low NULLS LAST, body, place, term, number NULLS LAST, session, rank, document, fact
-- name: sightings
SELECT * FROM sightings
WHERE 1
    AND person = :person --? person
    AND post = :post --? post
    AND instr(organisation, :organisation) --? organisation
    AND place IN (SELECT :place UNION SELECT place FROM jurisdiction WHERE within = :place) --? place
-- name: sightings_in
-- Those in one office; one of no known organisation is that of the session's place.
SELECT * FROM sightings
WHERE post = ?1 AND place IS ?2 AND organisation IS ?3 AND (?3 IS NOT NULL OR session_place IS ?4)
-- name: seats
SELECT post, seats FROM office_post
