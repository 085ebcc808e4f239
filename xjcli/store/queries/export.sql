-- name: accounts
-- Every article that reports a session, in the order in which they are told of.
SELECT telling.session, passage.headline, passage.paper, passage.published, passage.source, document.session AS added
FROM telling JOIN passage ON passage.fact = telling.account JOIN document ON document.id = passage.document
ORDER BY telling.session, passage.document, telling.account
