"""Names are taken apart as contacts do it."""

from colloquy.contacts.rules.names import NameParts, full_name, split_name, split_suffix

__all__ = ["NameParts", "full_name", "split_name", "split_suffix"]
