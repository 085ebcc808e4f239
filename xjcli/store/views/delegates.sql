-- Every printed number of delegates.
CREATE VIEW delegates AS
SELECT
    telling.session AS session,
    telling.body AS body,
    telling.place AS place,
    telling.term AS term,
    telling.number AS number,
    telling.start AS start,
    telling."end" AS "end",
    counted.kind AS kind,
    counted.count AS count,
    counted.approximate AS approximate,
    counted.noun AS noun,
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
FROM delegate_count AS counted
JOIN telling ON telling.account = counted.account
JOIN passage ON passage.fact = counted.id;
