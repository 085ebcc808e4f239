-- Sessions whose accounts contradict one another: ranges of days that do not meet or, where both are ranges, differ;
-- exact counts of one kind of which the first in each account differs.
CREATE VIEW disagreement AS
SELECT account.session AS session, 'date' AS field
FROM account
JOIN session_date AS date ON date.account = account.id
GROUP BY account.session
HAVING max(date.start_low) > min(date.end_high)
    OR count(DISTINCT CASE WHEN date.start <> date."end" THEN date.start || '/' || date."end" END) > 1
UNION ALL
SELECT account.session AS session, counted.kind AS field
FROM account
JOIN delegate_count AS counted ON counted.account = account.id
WHERE counted.approximate = 0
    AND counted.id = (
        SELECT min(earlier.id) FROM delegate_count AS earlier
        WHERE earlier.account = counted.account AND earlier.kind = counted.kind AND earlier.approximate = 0
    )
GROUP BY account.session, counted.kind
HAVING count(DISTINCT counted.count) > 1;
