"""The method stands by itself: rules import the standard library and rules, and never ask what time it is."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import colloquy

ROOT = Path(colloquy.__file__).parent
RULES = sorted([*ROOT.glob("*/rules/**/*.py"), *ROOT.glob("*/rules.py")])
CLOCKS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"), ("time", "time")}
GENERIC = {"colloquy.kit.folding", "colloquy.kit.saying"}
"""What rules may take from the kit: both are pure, too."""


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def is_pure(module: str) -> bool:
    first, *rest = module.split(".")
    return first in sys.stdlib_module_names or (first == "colloquy" and "rules" in rest[1:2]) or module in GENERIC


@pytest.mark.parametrize("path", RULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_rules_import_nothing_but_the_standard_library_and_rules(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [module for module in imported(tree) if not is_pure(module)] == []


@pytest.mark.parametrize("path", RULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_rules_are_told_the_time(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    asked = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and (node.value.id, node.attr) in CLOCKS
    ]
    assert asked == []
