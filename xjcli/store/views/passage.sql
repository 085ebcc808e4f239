-- Where each fact was read: the article, FILE:LINE:COL of its first character, and its words as they stand.
CREATE VIEW passage AS
SELECT
    fact.id AS fact,
    fact.kind AS kind,
    fact.rule AS rule,
    fact.document AS document,
    fact.article AS article,
    document.path || ':' || fact.line || ':' || fact."column" AS source,
    (SELECT group_concat(quote, ' … ') FROM evidence WHERE evidence.fact = fact.id ORDER BY ordinal) AS evidence,
    article.headline AS headline,
    document.paper AS paper,
    coalesce(article.published, document.published) AS published,
    article.page AS page,
    (SELECT reason FROM correction WHERE correction.id = fact.correction) AS corrected
FROM fact
JOIN article ON article.id = fact.article
JOIN document ON document.id = fact.document;
