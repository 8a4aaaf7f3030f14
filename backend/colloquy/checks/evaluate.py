"""Measures the checkers on labeled examples: precision, recall and F1 per code and over all codes."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from colloquy.checks.rules import Message, check_message, check_question


@dataclass(frozen=True, slots=True)
class Example:
    """A labeled text: the codes that a person found in it and those that the checker finds."""

    id: str
    expected: frozenset[str]
    found: frozenset[str]
    text: str


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of right, false and missed findings, and what follows from them (1.0 where nothing was to be found)."""

    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of the findings that are right."""
        return self.right / (self.right + self.false) if self.right + self.false else 1.0

    @property
    def recall(self) -> float:
        """The share of what there was that was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = 2 * self.right + self.false + self.missed
        return 2 * self.right / total if total else 1.0


@dataclass(frozen=True, slots=True)
class Report:
    """Scores per code of one family (messages or questions), with the examples that came out otherwise."""

    codes: dict[str, Score]
    overall: Score
    examples: int
    wrong: tuple[Example, ...]


def _objects(path: Path) -> Iterable[dict[str, Any]]:
    """The objects of a file, one a line; an empty line is passed over, a bad one named."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            parsed = json.loads(line)
        except json.JSONDecodeError as error:
            raise ValueError(f"{path}, line {number}: not JSON ({error.msg})") from error
        if not isinstance(parsed, dict) or not isinstance(parsed.get("text"), str) or "findings" not in parsed:
            raise ValueError(f"{path}, line {number}: an object with text and findings is wanted")
        yield parsed


def message_examples(path: Path) -> list[Example]:
    """Every message of a file, checked."""
    return [
        Example(
            str(one.get("id", "")),
            frozenset(one["findings"]),
            frozenset(
                finding.code
                for finding in check_message(
                    Message(
                        str(one["kind"]),
                        str(one["form"]),
                        str(one["contact_name"]),
                        one.get("organization"),
                        one.get("source"),
                        one["text"],
                    )
                )
            ),
            one["text"],
        )
        for one in _objects(path)
    ]


def question_examples(path: Path) -> list[Example]:
    """Every question of a file, checked."""
    return [
        Example(
            str(one.get("id", "")),
            frozenset(one["findings"]),
            frozenset(finding.code for finding in check_question(one["text"])),
            one["text"],
        )
        for one in _objects(path)
    ]


def report(examples: list[Example]) -> Report:
    """Scores of checked examples."""
    right: Counter[str] = Counter()
    false: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for one in examples:
        right.update(one.expected & one.found)
        false.update(one.found - one.expected)
        missed.update(one.expected - one.found)
    codes = {
        code: Score(right[code], false[code], missed[code])
        for code in sorted(right.keys() | false.keys() | missed.keys())
    }
    overall = Score(right.total(), false.total(), missed.total())
    return Report(codes, overall, len(examples), tuple(one for one in examples if one.expected != one.found))


def evaluate(*, messages: Iterable[Path] = (), questions: Iterable[Path] = ()) -> dict[str, Report]:
    """Reports on `messages`, on `questions`, and `together` on both families as one."""
    listed = {
        "messages": [one for path in messages for one in message_examples(path)],
        "questions": [one for path in questions for one in question_examples(path)],
    }
    reports = {family: report(examples) for family, examples in listed.items() if examples}
    together = [one for examples in listed.values() for one in examples]
    return {**reports, "together": report(together)}


def as_json(reports: dict[str, Report]) -> str:
    """The reports as JSON, figures to four places."""
    return json.dumps(
        {
            family: {
                "examples": one.examples,
                "overall": _figures(one.overall),
                "codes": {code: _figures(score) for code, score in one.codes.items()},
                "wrong": [
                    {
                        "id": bad.id,
                        "missed": sorted(bad.expected - bad.found),
                        "false": sorted(bad.found - bad.expected),
                    }
                    for bad in one.wrong
                ],
            }
            for family, one in reports.items()
        },
        indent=2,
    )


def _figures(score: Score) -> dict[str, float | int]:
    return {
        "precision": round(score.precision, 4),
        "recall": round(score.recall, 4),
        "f1": round(score.f1, 4),
        "right": score.right,
        "false": score.false,
        "missed": score.missed,
    }


def as_text(reports: dict[str, Report]) -> str:
    """The reports as tables."""
    lines: list[str] = []
    for family, one in reports.items():
        lines += [
            f"{family}: {one.examples} examples",
            f"{'code':<24}{'precision':>10}{'recall':>10}{'f1':>10}{'n':>7}",
        ]
        rows = [*one.codes.items(), ("overall", one.overall)]
        lines += [
            f"{code:<24}{score.precision:>10.3f}{score.recall:>10.3f}{score.f1:>10.3f}{score.right + score.missed:>7}"
            for code, score in rows
        ]
        lines.append("")
    return "\n".join(lines)
