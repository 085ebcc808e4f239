-- What the machine reads, statement by statement, whatever people corrected of it.
CREATE VIEW reading AS
SELECT document, session, field, item, value
FROM statement
WHERE document NOT IN (SELECT document FROM machine)
    AND document NOT IN (SELECT id FROM document WHERE session IS NOT NULL)
UNION ALL
SELECT document, session, field, item, value FROM machine_statement;
