"""The checkers on labeled examples: what they must reach, and that the files are in the agreed format."""

import json
from pathlib import Path

import pytest

from colloquy.checks.evaluate import as_json, as_text, evaluate
from colloquy.checks.rules.catalogue import CATALOGUE

EXAMPLES = Path(__file__).parent / "examples"
MESSAGE_FILES = sorted(EXAMPLES.glob("*_messages.jsonl"))
QUESTION_FILES = sorted(EXAMPLES.glob("*_questions.jsonl"))
MESSAGE_KEYS = {"id", "kind", "form", "contact_name", "organization", "source", "text", "findings"}


def _rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("path", MESSAGE_FILES, ids=lambda path: path.stem)
def test_message_examples_are_in_the_agreed_format(path: Path) -> None:
    known = {code for family, code in CATALOGUE if family == "message"}
    for row in _rows(path):
        assert set(row) == MESSAGE_KEYS
        assert isinstance(row["findings"], list)
        assert row["findings"] == sorted(row["findings"])
        assert set(row["findings"]) <= known


@pytest.mark.parametrize("path", QUESTION_FILES, ids=lambda path: path.stem)
def test_question_examples_are_in_the_agreed_format(path: Path) -> None:
    known = {code for family, code in CATALOGUE if family == "question"}
    for row in _rows(path):
        assert set(row) == {"id", "text", "findings"}
        assert isinstance(row["findings"], list)
        assert row["findings"] == sorted(row["findings"])
        assert set(row["findings"]) <= known


def test_given_examples_reach_98_percent() -> None:
    overall = evaluate(messages=[EXAMPLES / "given_messages.jsonl"], questions=[EXAMPLES / "given_questions.jsonl"])[
        "together"
    ].overall
    assert overall.precision >= 0.98
    assert overall.recall >= 0.98


def test_own_examples_reach_95_percent() -> None:
    overall = evaluate(messages=[EXAMPLES / "own_messages.jsonl"], questions=[EXAMPLES / "own_questions.jsonl"])[
        "together"
    ].overall
    assert overall.precision >= 0.95
    assert overall.recall >= 0.95


def test_examples_kept_aside_reach_90_percent() -> None:
    overall = evaluate(messages=[EXAMPLES / "held_messages.jsonl"], questions=[EXAMPLES / "held_questions.jsonl"])[
        "together"
    ].overall
    assert overall.precision >= 0.90
    assert overall.recall >= 0.88


def test_report_reads_as_text_and_as_json() -> None:
    reports = evaluate(questions=[EXAMPLES / "own_questions.jsonl"])
    assert "overall" in as_text(reports)
    assert json.loads(as_json(reports))["together"]["overall"]["f1"] > 0.9


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    bad = tmp_path / "questions.jsonl"
    bad.write_text('{"id": "q1", "text": "Why?", "findings": []}\n{"id": \n', encoding="utf-8")
    with pytest.raises(ValueError, match="line 2"):
        evaluate(questions=[bad])
