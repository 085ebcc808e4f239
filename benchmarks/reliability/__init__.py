"""Long versions of the trials in tests/reliability."""
