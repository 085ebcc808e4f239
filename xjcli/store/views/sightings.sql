-- Each time that somebody is seen in an office, enters it or leaves it. `day` to `until` are the days of the session,
-- else the day of the paper. A title that the same account says somebody was elected to, or gave up, is no sighting
-- beside that event.
CREATE VIEW sightings AS
SELECT
    participant.person AS person,
    participant.name AS name,
    title.organisation AS organisation,
    title.post AS post,
    title.status AS status,
    title.place AS place,
    title.text AS text,
    'seen' AS event,
    telling.session AS session,
    telling.place AS session_place,
    CASE WHEN telling.start_low IS NULL THEN coalesce(passage.published, telling.start) ELSE telling.start END AS day,
    CASE WHEN telling.start_low IS NULL THEN coalesce(passage.published, telling."end") ELSE telling."end" END AS until,
    coalesce(telling.start_low, passage.published) AS low,
    coalesce(telling.end_high, passage.published) AS high,
    passage.source AS source,
    passage.document AS document,
    passage.fact AS fact,
    passage.corrected AS corrected
FROM title
JOIN participant ON participant.id = title.participant
JOIN telling ON telling.account = participant.account
JOIN passage ON passage.fact = title.id
WHERE NOT EXISTS (SELECT 1 FROM election WHERE election.title = title.id)
UNION ALL
SELECT
    election.person,
    election.name,
    election.organisation,
    election.office_post,
    election.status,
    election.place,
    election.post,
    CASE election.kind WHEN 'resigned' THEN 'left' ELSE 'entered' END,
    telling.session,
    telling.place,
    CASE WHEN telling.start_low IS NULL THEN coalesce(passage.published, telling.start) ELSE telling.start END,
    CASE WHEN telling.start_low IS NULL THEN coalesce(passage.published, telling."end") ELSE telling."end" END,
    coalesce(telling.start_low, passage.published),
    coalesce(telling.end_high, passage.published),
    passage.source,
    passage.document,
    passage.fact,
    passage.corrected
FROM election
JOIN telling ON telling.account = election.account
JOIN passage ON passage.fact = election.id;
