-- name: sessions
SELECT id, body, place, term, number, state, start, "end", start_low, end_high, sources
FROM sessions
WHERE 1
    AND id = :session --? session
    AND body = :body --? body
    AND place IN (SELECT :place UNION SELECT place FROM jurisdiction WHERE within = :place) --? place
    AND term = :term --? term
ORDER BY body, place, term, number
-- name: cut_off
-- Articles that say they go on elsewhere. An issue is one document, or several of one paper and day.
SELECT article.id AS article, article.document, article.headline, article.continues, article.spans,
    coalesce(document.paper || ' ' || document.published, document.id) AS issue
FROM article JOIN document ON document.id = article.document
WHERE article.continues IS NOT NULL
ORDER BY issue, article.document, article.ordinal
-- name: texts_of_issue
SELECT text FROM document
WHERE superseded_by IS NULL AND coalesce(document.paper || ' ' || document.published, document.id) = ?
-- name: sessions_of_article
SELECT account.session FROM fact JOIN account ON account.id = fact.id
WHERE fact.document = ? AND fact.article = ? ORDER BY account.id
