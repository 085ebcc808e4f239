-- What the page tells of an article besides its words, for references and for search.

-- The page of the paper on which an article begins (版次), where the text says.
ALTER TABLE article ADD COLUMN page TEXT;

-- The lines that are set beside an article – captions, bylines, mastheads –, folded, a line feed between any two, and
-- the ranges of the document's text that the characters were made from. The index holds them behind the article's text.
ALTER TABLE article ADD COLUMN beside_pieces TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(beside_pieces));
ALTER TABLE article ADD COLUMN beside TEXT NOT NULL DEFAULT '';
