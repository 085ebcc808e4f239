"""Tests of the room `lexicon`."""
