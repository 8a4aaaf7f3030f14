"""The command line; each group of commands is a module of its own and is imported when it is used."""

from colloquy.cli.main import main

__all__ = ["main"]
