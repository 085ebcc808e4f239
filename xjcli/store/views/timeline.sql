-- What happened, event by event, each as one account tells it. An event of a session of several days happened
-- between `date` and `until`.
CREATE VIEW timeline AS
SELECT
    telling.start AS date,
    telling."end" AS until,
    'session' AS event,
    telling.session_name AS what,
    NULL AS name,
    telling.session AS session,
    telling.body AS body,
    telling.place AS place,
    telling.term AS term,
    telling.number AS number,
    telling.start_low AS start_low,
    telling.end_high AS end_high,
    0 AS rank,
    telling.account AS fact
FROM telling
UNION ALL
SELECT start, "end", 'report', coalesce(title, kind), "by", session, body, place, term, number, start_low, end_high, 1, fact
FROM reports
UNION ALL
SELECT start, "end", kind, post, name, session, body, place, term, number, start_low, end_high, 2, fact
FROM elections
UNION ALL
SELECT start, "end", 'resolution', name, NULL, session, body, place, term, number, start_low, end_high, 3, fact
FROM resolutions;
