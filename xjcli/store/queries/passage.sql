-- name: page
SELECT path, text FROM document WHERE id = ?
-- name: article
SELECT document, pieces, folded FROM article WHERE id = ?
-- name: spans
SELECT start, "end" FROM evidence WHERE fact = ? ORDER BY ordinal
