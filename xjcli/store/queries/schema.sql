-- name: views
SELECT name, sql FROM sqlite_schema WHERE type = 'view'
-- name: file
SELECT CAST(file AS BLOB) FROM pragma_database_list WHERE name = 'main'
