-- Each account with its session and date: what the facts of a listing have in common. A date that this account does
-- not give is taken from the first account that gives one.
CREATE VIEW telling AS
SELECT
    account.id AS account,
    account.session AS session,
    account.name AS session_name,
    session.body AS body,
    session.place AS place,
    session.term AS term,
    session.number AS number,
    date.start AS start,
    date."end" AS "end",
    date.basis AS basis,
    date.start_low AS start_low,
    date.start_high AS start_high,
    date.end_low AS end_low,
    date.end_high AS end_high
FROM account
JOIN session ON session.id = account.session
LEFT JOIN session_date AS date ON date.id = coalesce(
    (SELECT own.id FROM session_date AS own WHERE own.account = account.id),
    (
        SELECT other_date.id
        FROM account AS other
        JOIN session_date AS other_date ON other_date.account = other.id
        JOIN fact ON fact.id = other.id
        WHERE other.session = account.session
        ORDER BY fact.document, other.id
        LIMIT 1
    )
);
