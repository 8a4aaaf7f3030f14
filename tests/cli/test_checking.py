"""`colloquy check`: the checks from a terminal."""

import json
from pathlib import Path

import pytest

from tests.support.processes import ROOT, colloquy

GOOD = (
    "Dear Ms. Warfield,\n\nProfessor Tomás Herrera told me about your work in collections. I would like to learn how "
    "curators spend their days. Would you have 20 minutes for me, at whatever time and place suits you?\n\nAna Lima"
)
BAD = "Dear Ms. Warfield,\n\nDo you have any openings for me?\n\nAna Lima"
MESSAGE = ("check", "message", "-", "--contact", "Elizabeth Warfield")


def test_a_good_message_has_nothing_to_remark(tmp_path: Path) -> None:
    done = colloquy(*MESSAGE, "--source", "Tomás Herrera", data=tmp_path, stdin=GOOD)
    assert (done.returncode, done.stdout) == (0, "Nothing to remark.\n"), done.stdout


def test_a_message_that_asks_for_a_job_ends_with_code_1_and_shows_where(tmp_path: Path) -> None:
    done = colloquy(*MESSAGE, data=tmp_path, stdin=BAD)
    assert done.returncode == 1
    assert "asks_for_job" in done.stdout
    assert "^^^" in done.stdout


def test_findings_as_json_point_into_the_text(tmp_path: Path) -> None:
    (tmp_path / "question.txt").write_text("How old are you?", "utf-8")
    done = colloquy("check", "question", tmp_path / "question.txt", "--json", data=tmp_path)
    assert done.returncode == 1
    found = {one["code"]: one for one in json.loads(done.stdout)}
    assert found["too_personal"]["start"] is not None
    assert found["too_personal"]["suggestion"]


def test_an_open_question_is_fine(tmp_path: Path) -> None:
    done = colloquy("check", "question", "-", data=tmp_path, stdin="What lands on your desk in a week like this?")
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("check", "question", "no such file"), 3),
        ((*MESSAGE, "--kind", "love_letter"), 2),
        (("check", "message", "-"), 2),
        (("check", "evaluate"), 2),
    ],
)
def test_what_cannot_be_checked_is_one_line(arguments: tuple[str, ...], code: int, tmp_path: Path) -> None:
    done = colloquy(*arguments, data=tmp_path, stdin="x")
    assert done.returncode == code
    assert done.stderr.count("\n") == 1


def test_the_checks_are_measured_on_labeled_examples(tmp_path: Path) -> None:
    examples = ROOT / "tests/checks/examples"
    done = colloquy(
        "check", "evaluate", "--messages", examples / "own_messages.jsonl", "--questions",
        examples / "own_questions.jsonl", "--json", data=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    reports = json.loads(done.stdout)
    assert set(reports) == {"messages", "questions", "together"}
    assert 0 < reports["together"]["overall"]["f1"] <= 1
