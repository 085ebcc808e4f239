"""SQLite and nothing else: schema, writer, reader, queries."""
