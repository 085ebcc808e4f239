-- Everybody who took part in a session, with titles as worded and acts.
CREATE VIEW participants AS
SELECT
    telling.session AS session,
    telling.body AS body,
    telling.place AS place,
    telling.term AS term,
    telling.number AS number,
    telling.start AS start,
    telling."end" AS "end",
    participant.name AS name,
    participant.person AS person,
    (
        SELECT json_group_array(text) FROM (
            SELECT title.text AS text FROM title WHERE title.participant = participant.id ORDER BY title.id
        )
    ) AS titles,
    (
        SELECT json_group_array(act) FROM (
            SELECT act.act AS act FROM act WHERE act.participant = participant.id ORDER BY act.id
        )
    ) AS acts,
    passage.source AS source,
    passage.evidence AS evidence,
    passage.headline AS headline,
    passage.paper AS paper,
    passage.published AS published,
    passage.page AS page,
    passage.rule AS rule,
    passage.corrected AS corrected,
    telling.account AS account,
    telling.start_low AS start_low,
    telling.end_high AS end_high,
    passage.document AS document,
    passage.fact AS fact
FROM participant AS participant
JOIN telling ON telling.account = participant.account
JOIN passage ON passage.fact = participant.id;
