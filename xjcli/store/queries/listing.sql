-- name: sessions
SELECT id, name, body, place, within, term, number, start, "end", entitled, present, observers, sources, state,
    basis, accounts, disagree, evidence, corrected
FROM sessions
WHERE 1
    AND id = :session --? session
    AND body = :body --? body
    AND (place = :place OR id IN ( --? place
        SELECT account.session FROM account_within JOIN account ON account.id = account_within.account --? place
        WHERE account_within.place = :place --? place
    )) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
    AND state = :state --? state
ORDER BY start_low NULLS LAST, end_high, body, place, term, number NULLS LAST
-- name: delegates
SELECT session, body, place, term, number, start, kind, count, approximate, noun, source,
    evidence, headline, paper, published, rule, corrected
FROM delegates
WHERE 1
    AND session = :session --? session
    AND body = :body --? body
    AND (place = :place OR session IN ( --? place
        SELECT account.session FROM account_within JOIN account ON account.id = account_within.account --? place
        WHERE account_within.place = :place --? place
    )) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
    AND kind = :kind --? kind
ORDER BY start_low NULLS LAST, end_high, body, place, term, number NULLS LAST, session, document, fact
-- name: reports
SELECT session, start, kind, title, "by", form, source, body, place, term, number,
    evidence, headline, paper, published, rule, corrected
FROM reports
WHERE 1
    AND session = :session --? session
    AND body = :body --? body
    AND (place = :place OR session IN ( --? place
        SELECT account.session FROM account_within JOIN account ON account.id = account_within.account --? place
        WHERE account_within.place = :place --? place
    )) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
    AND kind = :kind --? kind
    AND (person = :person OR "by" = :name) --? name
ORDER BY start_low NULLS LAST, end_high, body, place, term, number NULLS LAST, session, document, fact
-- name: elections
SELECT session, start, name, post, kind, source, organisation, body, place, term, number,
    evidence, headline, paper, published, rule, corrected
FROM elections
WHERE 1
    AND session = :session --? session
    AND body = :body --? body
    AND (place = :place OR session IN ( --? place
        SELECT account.session FROM account_within JOIN account ON account.id = account_within.account --? place
        WHERE account_within.place = :place --? place
    )) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
    AND kind = :kind --? kind
    AND (person = :person OR name = :name) --? name
    AND (post = :post OR office_post = :post) --? post
    AND instr(organisation, :organisation) --? organisation
ORDER BY start_low NULLS LAST, end_high, body, place, term, number NULLS LAST, session, document, fact
-- name: resolutions
SELECT session, start, name, source, body, place, term, number,
    evidence, headline, paper, published, rule, corrected
FROM resolutions
WHERE 1
    AND session = :session --? session
    AND body = :body --? body
    AND (place = :place OR session IN ( --? place
        SELECT account.session FROM account_within JOIN account ON account.id = account_within.account --? place
        WHERE account_within.place = :place --? place
    )) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
ORDER BY start_low NULLS LAST, end_high, body, place, term, number NULLS LAST, session, document, fact
-- name: participants
SELECT session, start, name, titles, acts, source, body, place, term, number,
    evidence, headline, paper, published, rule, corrected
FROM participants
WHERE 1
    AND session = :session --? session
    AND body = :body --? body
    AND (place = :place OR session IN ( --? place
        SELECT account.session FROM account_within JOIN account ON account.id = account_within.account --? place
        WHERE account_within.place = :place --? place
    )) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
    AND (person = :person OR name = :name) --? name
    AND :act IN (SELECT value FROM json_each(acts)) --? act
    AND fact IN (SELECT participant FROM title WHERE title.post = :post) --? post
    AND fact IN (SELECT participant FROM title WHERE instr(title.organisation, :organisation)) --? organisation
ORDER BY start_low NULLS LAST, end_high, body, place, term, number NULLS LAST, session, document, fact
-- name: timeline
SELECT timeline.date, timeline.until, timeline.event, timeline.what, timeline.name, timeline.session, passage.source,
    timeline.body, timeline.place, timeline.term, timeline.number,
    passage.evidence, passage.headline, passage.paper, passage.published, passage.rule, NULL AS corrected
FROM timeline JOIN passage ON passage.fact = timeline.fact
WHERE 1
    AND session = :session --? session
    AND body = :body --? body
    AND (timeline.place = :place OR session IN ( --? place
        SELECT account.session FROM account_within JOIN account ON account.id = account_within.account --? place
        WHERE account_within.place = :place --? place
    )) --? place
    AND term = :term --? term
    AND number = :number --? number
    AND end_high >= :since --? since
    AND start_low <= :until --? until
    AND event = :kind --? kind
    AND name = :name --? name
ORDER BY start_low NULLS LAST, body, timeline.place, timeline.term, timeline.number NULLS LAST, session,
    rank, passage.document, timeline.fact
-- name: sightings
SELECT * FROM sightings
WHERE 1
    AND post = :post --? post
    AND instr(organisation, :organisation) --? organisation
    AND (place = :place OR session IN ( --? place
        SELECT account.session FROM account_within JOIN account ON account.id = account_within.account --? place
        WHERE account_within.place = :place --? place
    )) --? place
-- name: offices_of
SELECT DISTINCT organisation, post FROM sightings WHERE person = :person OR name = :name
-- name: sightings_in
SELECT * FROM sightings WHERE post = :post AND organisation IS :organisation
-- name: seats
SELECT post, seats FROM office_post
