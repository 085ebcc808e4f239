-- name: articles
-- Articles with their texts in the order of their days, or those with a phrase, with their days, as the index gives
-- them; a filter by session asks for those that report or name one such session.
SELECT article, folded, beside FROM article_day CROSS JOIN article ON article.id = article --? in_order
SELECT article, day FROM search CROSS JOIN article_day ON article = search.rowid --? phrase
WHERE 1
    AND text MATCH :phrase --? phrase
    AND day >= :since --? since
    AND day <= :until --? until
    AND article IN ( --? by_session
        SELECT fact.article FROM session --? by_session
        JOIN (SELECT id, session FROM account UNION ALL SELECT id, session FROM reference) AS told --? by_session
            ON told.session = session.id --? by_session
        JOIN fact ON fact.id = told.id --? by_session
        WHERE 1 --? by_session
            AND session.id = :session --? session
            AND session.body = :body --? body
            AND session.place IN (SELECT :place UNION SELECT place FROM jurisdiction WHERE within = :place) --? place
            AND session.term = :term --? term
            AND session.number = :number --? number
    ) --? by_session
    AND article IN ( --? person
        SELECT fact.article FROM participant JOIN fact ON fact.id = participant.id WHERE person = :person --? person
        UNION SELECT fact.article FROM election JOIN fact ON fact.id = election.id WHERE person = :person --? person
        UNION SELECT fact.article FROM report JOIN fact ON fact.id = report.id WHERE person = :person --? person
    ) --? person
ORDER BY day NULLS LAST, article --? in_order
-- name: last
SELECT max(id) FROM article
-- name: text
SELECT folded, beside FROM article WHERE id = ?
-- name: article
SELECT article.document, document.path, document.text, article.pieces, article.beside_pieces, article.headline,
    document.paper, coalesce(article.published, document.published)
FROM article JOIN document ON document.id = article.document
WHERE article.id = ?
-- name: sessions
SELECT told.session FROM (
    SELECT account.session AS session, fact.id AS fact, 0 AS rank FROM fact JOIN account ON account.id = fact.id
    WHERE fact.document = :document AND fact.article = :article
    UNION ALL
    SELECT reference.session, fact.id, 1 FROM fact JOIN reference ON reference.id = fact.id
    WHERE fact.document = :document AND fact.article = :article
) AS told
ORDER BY told.rank, told.fact
