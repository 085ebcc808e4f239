-- Every report that a session heard or reviewed.
CREATE VIEW reports AS
SELECT
    telling.session AS session,
    telling.body AS body,
    telling.place AS place,
    telling.term AS term,
    telling.number AS number,
    telling.start AS start,
    telling."end" AS "end",
    report.kind AS kind,
    report.title AS title,
    report."by" AS "by",
    report.person AS person,
    report.form AS form,
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
FROM report AS report
JOIN telling ON telling.account = report.account
JOIN passage ON passage.fact = report.id;
