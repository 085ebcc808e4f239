"""Tests of reading: bytes of a page to blocks and articles."""
