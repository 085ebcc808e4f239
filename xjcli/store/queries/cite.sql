-- name: statements
SELECT statement.session, statement.field, statement.item, statement.value, statement.fact, passage.source,
    passage.article, passage.document, passage.headline, passage.paper, document.number AS issue, passage.published, passage.page,
    passage.rule, passage.corrected
FROM statement
JOIN passage ON passage.fact = statement.fact
JOIN document ON document.id = passage.document
WHERE statement.session = :session
    AND statement.field = :field --? field
ORDER BY passage.document, statement.fact
-- name: documents
SELECT DISTINCT document.id, document.path, document.sha256, document.paper, document.number AS issue,
    document.published, document.text
FROM (SELECT id, session FROM account UNION ALL SELECT id, session FROM reference) AS told
JOIN fact ON fact.id = told.id
JOIN document ON document.id = fact.document
WHERE told.session = :session
ORDER BY document.id
-- name: marks
SELECT evidence.start, evidence."end", fact.kind, statement.session, statement.field, statement.item, statement.value,
    fact.rule
FROM fact
JOIN evidence ON evidence.fact = fact.id
LEFT JOIN statement ON statement.fact = fact.id AND statement.document = fact.document
WHERE fact.document = ?
ORDER BY evidence.start, evidence."end" DESC, fact.id
