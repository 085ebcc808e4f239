-- One row a session. Where accounts differ the first document's value stands, and `disagree` names the field: ranges of
-- days that do not meet or, where both are ranges, differ; exact counts of a kind of which the first in each account
-- differs.
CREATE VIEW sessions AS
SELECT
    session.id AS id,
    first.name AS name,
    session.body AS body,
    session.place AS place,
    (
        SELECT json_group_array(place) FROM (
            SELECT within.place AS place FROM account_within AS within
            WHERE within.account = (
                SELECT longest.account FROM account_within AS longest
                JOIN account AS candidate ON candidate.id = longest.account
                WHERE candidate.session = session.id
                ORDER BY longest.ordinal DESC, longest.account LIMIT 1
            )
            ORDER BY within.ordinal
        )
    ) AS within,
    session.term AS term,
    session.number AS number,
    date.start AS start,
    date."end" AS "end",
    (
        SELECT counted.count FROM account JOIN delegate_count AS counted ON counted.account = account.id
        JOIN fact ON fact.id = counted.id
        WHERE account.session = session.id AND counted.kind = 'entitled' ORDER BY fact.document, counted.id LIMIT 1
    ) AS entitled,
    (
        SELECT counted.count FROM account JOIN delegate_count AS counted ON counted.account = account.id
        JOIN fact ON fact.id = counted.id
        WHERE account.session = session.id AND counted.kind = 'present' ORDER BY fact.document, counted.id LIMIT 1
    ) AS present,
    (
        SELECT counted.count FROM account JOIN delegate_count AS counted ON counted.account = account.id
        JOIN fact ON fact.id = counted.id
        WHERE account.session = session.id AND counted.kind = 'observers' ORDER BY fact.document, counted.id LIMIT 1
    ) AS observers,
    (
        SELECT json_group_array(source) FROM (
            SELECT document.path || ':' || fact.line || ':' || fact."column" AS source
            FROM (
                SELECT account.id FROM account WHERE account.session = session.id
                UNION ALL
                SELECT reference.id FROM reference WHERE reference.session = session.id AND first.id IS NULL
            ) AS told
            JOIN fact ON fact.id = told.id
            JOIN document ON document.id = fact.document
            ORDER BY fact.document, fact.id
        )
    ) AS sources,
    CASE WHEN first.id IS NULL THEN 'mentioned' ELSE 'reported' END AS state,
    date.basis AS basis,
    (SELECT count(*) FROM account WHERE account.session = session.id) AS accounts,
    (
        SELECT nullif(json_group_array(field), '[]') FROM (
            SELECT 'date' AS field WHERE (
                SELECT max(told.start_low) > min(told.end_high)
                    OR count(DISTINCT CASE WHEN told.start <> told."end" THEN told.start || '/' || told."end" END) > 1
                FROM account JOIN session_date AS told ON told.account = account.id
                WHERE account.session = session.id
            )
            UNION ALL
            SELECT kinds.value AS field FROM json_each('["entitled", "present", "observers"]') AS kinds WHERE (
                SELECT count(DISTINCT told.count) > 1
                FROM account JOIN delegate_count AS told ON told.id = (
                    SELECT min(earlier.id) FROM delegate_count AS earlier
                    WHERE earlier.account = account.id AND earlier.kind = kinds.value AND earlier.approximate = 0
                )
                WHERE account.session = session.id
            )
        )
    ) AS disagree,
    (SELECT evidence FROM passage WHERE passage.fact = first.id) AS evidence,
    (
        SELECT group_concat(reason, '; ') FROM (SELECT DISTINCT reason FROM in_force WHERE in_force.session = session.id)
    ) AS corrected,
    date.start_low AS start_low,
    date.end_high AS end_high
FROM session
LEFT JOIN account AS first ON first.id = (
    SELECT account.id FROM account JOIN fact ON fact.id = account.id
    WHERE account.session = session.id ORDER BY fact.document, account.id LIMIT 1
)
LEFT JOIN session_date AS date ON date.id = (
    SELECT dated.id FROM account JOIN session_date AS dated ON dated.account = account.id
    JOIN fact ON fact.id = account.id
    WHERE account.session = session.id ORDER BY fact.document, account.id LIMIT 1
);
