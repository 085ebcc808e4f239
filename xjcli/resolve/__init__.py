"""Mentions to accounts: what was reported, where, when, by whom, each once."""
