"""Measurements and long trials that anyone can run; none of them is shipped."""
