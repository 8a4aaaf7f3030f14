"""`python -m colloquy` is the command line."""

from colloquy.cli import main

main()
