"""Tests of the whole reading: bytes of an issue to its record."""
