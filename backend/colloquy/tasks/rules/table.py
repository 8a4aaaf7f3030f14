"""What is owed for what: the rules of the method, one row each, in the order in which the method tells them.

Read a row as: when this happened, that is owed, by this clock, because; it is over when it is met, and it falls away
when something cancels it or its time lapses. The first entries of a row say so in words, for people; the functions
they name say it for the machine. The rows stand in `rows`, by the part of the method; a new rule is a new row there.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from colloquy.tasks.rules.rows import after, asking, before, talk, ties
from colloquy.tasks.rules.rule import Kind, Rule

RULES: tuple[Rule[Any], ...] = (*before.ROWS, *asking.ROWS, *talk.ROWS, *after.ROWS, *ties.ROWS)

BY_KIND: Mapping[Kind, Rule[Any]] = MappingProxyType({rule.kind: rule for rule in RULES})
