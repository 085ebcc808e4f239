"""All knowledge of wording, as data, and what reads it: tables, templates, numerals."""
