"""docs/method.md names only what exists, and repeats the table of rules as it is."""

import ast
import re
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from colloquy.app import inner_app
from colloquy.tasks.rules.table import RULES

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "method.md").read_text()
ROW = re.compile(r"^\| P(\d+) \|(.+)\|$", re.MULTILINE)
NAME = re.compile(r"`([^`]+)`")


def acted_on() -> list[tuple[int, list[str]]]:
    """Line number and cells of each row of the first table."""
    table = PAGE.split("## What is owed for what")[0]
    return [(int(line), [cell.strip() for cell in rest.split("|")]) for line, rest in ROW.findall(table)]


ROWS = acted_on()


def ids(rows: list[tuple[int, list[str]]]) -> list[str]:
    return [f"P{line}" for line, _ in rows]


@cache
def operations() -> set[str]:
    paths = inner_app().openapi()["paths"].values()
    return {operation["operationId"] for methods in paths for operation in methods.values()}


@cache
def names_of_tests(path: str) -> set[str]:
    names: set[str] = set()
    for node in ast.parse((ROOT / "tests" / path).read_text()).body:
        names |= {node.name} if isinstance(node, ast.FunctionDef | ast.ClassDef) else set()
        if isinstance(node, ast.ClassDef):
            names |= {f"{node.name}::{inner.name}" for inner in node.body if isinstance(inner, ast.FunctionDef)}
    return names


NOT_YET = {28, 92}
"""Lines that wait for the directory and the catalogue of services; the page says so."""


def test_every_line_of_the_method_stands_there_once_and_in_order() -> None:
    lines = [line for line, _ in ROWS]
    assert lines == sorted(set(range(1, 94)) - NOT_YET)
    assert all(f"P{line} (" in PAGE for line in NOT_YET)


@pytest.mark.parametrize(("line", "cells"), ROWS, ids=ids(ROWS))
def test_each_line_names_a_rule_an_operation_and_a_test_that_exist(line: int, cells: list[str]) -> None:
    does, rules, endpoints, tests = cells
    assert does.endswith("."), f"P{line} should say in a sentence what the product does"
    for cell in (rules, endpoints, tests):
        assert NAME.findall(cell), f"P{line} names nothing in {cell!r}"
    for rule in NAME.findall(rules):
        module, _, name = rule.rpartition(".")
        assert hasattr(import_module(f"colloquy.{module}"), name), f"P{line}: there is no {rule}"
    for endpoint in NAME.findall(endpoints):
        assert endpoint in operations(), f"P{line}: there is no operation {endpoint}"
    for test in NAME.findall(tests):
        path, _, name = test.partition("::")
        assert name in names_of_tests(path), f"P{line}: there is no test {test}"


def test_the_table_of_rules_is_told_as_it_is() -> None:
    for rule in RULES:
        assert f"| {rule.line} | {rule.happened} | {rule.owed} | {rule.clock} |" in PAGE
