-- Every place where a session is only named.
CREATE VIEW mentions AS
SELECT
    session.id AS session,
    session.body AS body,
    session.place AS place,
    session.term AS term,
    session.number AS number,
    reference.text AS text,
    passage.source AS source,
    passage.evidence AS evidence,
    passage.headline AS headline,
    passage.paper AS paper,
    passage.published AS published,
    passage.page AS page,
    passage.rule AS rule,
    passage.document AS document,
    passage.fact AS fact
FROM reference
JOIN session ON session.id = reference.session
JOIN passage ON passage.fact = reference.id;
