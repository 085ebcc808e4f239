"""Rows to text: one module a form."""
