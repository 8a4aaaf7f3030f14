"""Advice on what a person is about to send or ask: two pure checkers, their rules, and their measurement."""
