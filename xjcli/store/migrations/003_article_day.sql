-- The day of each article, so that a search can go through articles in their order and stop when enough is found: when
-- its paper came out, else when the first session that it reports met. What people added has no row here.

CREATE TABLE article_day (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    day TEXT
) STRICT;
CREATE INDEX article_day_day ON article_day (day);

INSERT INTO article_day (article, day)
SELECT article.id, coalesce(article.published, document.published, (
    SELECT min(date.start_low) FROM fact JOIN session_date AS date ON date.id = fact.id
    WHERE fact.document = article.document AND fact.article = article.id
))
FROM article JOIN document ON document.id = article.document
WHERE document.session IS NULL;
