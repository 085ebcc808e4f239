-- What happened, event by event, each as one account tells it. An event of a session of several days happened
-- between `date` and `until`. The casts give each column one affinity in all parts: else SQLite makes the whole before
-- it filters.
CREATE VIEW timeline AS
SELECT
    telling.start AS date,
    telling."end" AS until,
    CAST('session' AS TEXT) AS event,
    telling.session_name AS what,
    CAST(NULL AS TEXT) AS name,
    CAST(NULL AS TEXT) AS person,
    telling.session AS session,
    telling.body AS body,
    telling.place AS place,
    telling.term AS term,
    telling.number AS number,
    passage.source AS source,
    passage.evidence AS evidence,
    passage.headline AS headline,
    passage.paper AS paper,
    passage.published AS published,
    passage.page AS page,
    passage.rule AS rule,
    passage.corrected AS corrected,
    telling.start_low AS start_low,
    telling.end_high AS end_high,
    0 AS rank,
    passage.document AS document,
    passage.fact AS fact
FROM telling JOIN passage ON passage.fact = telling.account
UNION ALL
SELECT start, "end", CAST('report' AS TEXT), CAST(coalesce(title, kind) AS TEXT), "by", person, session, body, place,
    term, number, source, evidence, headline, paper, published, page, rule, corrected, start_low, end_high, 1, document, fact
FROM reports
UNION ALL
SELECT start, "end", kind, post, name, person, session, body, place,
    term, number, source, evidence, headline, paper, published, page, rule, corrected, start_low, end_high, 2, document, fact
FROM elections
UNION ALL
SELECT start, "end", CAST('resolution' AS TEXT), name, CAST(NULL AS TEXT), CAST(NULL AS TEXT), session, body, place,
    term, number, source, evidence, headline, paper, published, page, rule, corrected, start_low, end_high, 3, document, fact
FROM resolutions;
