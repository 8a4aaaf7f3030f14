"""The career office's clocks, as data. They live below every slice that reads them."""

from colloquy.policy.rules.office import DEFAULT, Policy

__all__ = ["DEFAULT", "Policy"]
