"""SQLite and nothing else: schema, writer, reader, queries.

`open_for_reading` and `open_for_writing` give connections; `reader` asks, `writer` stores.
"""

from __future__ import annotations

from xjcli.store.connection import open_for_reading, open_for_writing

__all__ = ["open_for_reading", "open_for_writing"]
