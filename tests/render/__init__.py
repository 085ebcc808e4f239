"""Tests of the forms of output."""
