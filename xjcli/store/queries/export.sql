-- name: accounts
-- Every article that reports a session, in the order in which they are told of.
SELECT telling.session, passage.headline, passage.paper, passage.published, passage.page, passage.source
FROM telling JOIN passage ON passage.fact = telling.account JOIN document ON document.id = passage.document
WHERE document.session IS NULL
ORDER BY telling.session, passage.document, telling.account
-- name: reasons
-- Why people put right what is said of a session, each reason once.
SELECT session, reason, source FROM in_force GROUP BY session, reason, source ORDER BY session, min(id)
