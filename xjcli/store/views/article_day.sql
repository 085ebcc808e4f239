-- The day of each article: when its paper came out, else when the first session that it reports met.
CREATE VIEW article_day AS
SELECT article.id AS article,
    coalesce(article.published, document.published, (
        SELECT min(date.start_low) FROM fact JOIN session_date AS date ON date.id = fact.id
        WHERE fact.document = article.document AND fact.article = article.id
    )) AS day
FROM article JOIN document ON document.id = article.document;
