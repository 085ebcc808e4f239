-- Everybody elected, appointed or resigned.
CREATE VIEW elections AS
SELECT
    telling.session AS session,
    telling.body AS body,
    telling.place AS place,
    telling.term AS term,
    telling.number AS number,
    telling.start AS start,
    telling."end" AS "end",
    election.name AS name,
    election.person AS person,
    election.post AS post,
    election.kind AS kind,
    election.organisation AS organisation,
    election.office_post AS office_post,
    election.status AS status,
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
FROM election AS election
JOIN telling ON telling.account = election.account
JOIN passage ON passage.fact = election.id;
