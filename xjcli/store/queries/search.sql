-- name: articles
-- Articles in the order of their dates, those in which the index finds a phrase or all; what people added is none. A
-- filter by session asks for articles that report or name one such session.
SELECT article.id
FROM
    search CROSS JOIN --? phrase
    article JOIN document ON document.id = article.document JOIN article_day ON article_day.article = article.id
WHERE document.session IS NULL
    AND article.id = search.rowid --? phrase
    AND search.text MATCH :phrase --? phrase
    AND article_day.day >= :since --? since
    AND article_day.day <= :until --? until
    AND article.id IN ( --? by_session
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
    AND article.id IN ( --? person
        SELECT fact.article FROM participant JOIN fact ON fact.id = participant.id WHERE person = :person --? person
        UNION SELECT fact.article FROM election JOIN fact ON fact.id = election.id WHERE person = :person --? person
        UNION SELECT fact.article FROM report JOIN fact ON fact.id = report.id WHERE person = :person --? person
    ) --? person
ORDER BY article_day.day NULLS LAST, article.document, article.ordinal
-- name: article
SELECT article.document, article.headline, article.pieces, article.folded, document.paper,
    coalesce(article.published, document.published) AS published
FROM article JOIN document ON document.id = article.document WHERE article.id = ?
-- name: sessions
SELECT told.session FROM (
    SELECT account.session AS session, fact.id AS fact, 0 AS rank FROM fact JOIN account ON account.id = fact.id
    WHERE fact.document = :document AND fact.article = :article
    UNION ALL
    SELECT reference.session, fact.id, 1 FROM fact JOIN reference ON reference.id = fact.id
    WHERE fact.document = :document AND fact.article = :article
) AS told
ORDER BY told.rank, told.fact
