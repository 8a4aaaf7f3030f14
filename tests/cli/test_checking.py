"""`colloquy check`: the checks from a terminal."""

import json
from pathlib import Path

import pytest

from colloquy.checks.rules import Form, MessageKind
from colloquy.cli.checking import FORMS, KINDS
from tests.support.processes import ROOT, colloquy

GOOD = (
    "Dear Ms. Warfield,\n\nProfessor Tomás Herrera told me about your work in collections. I would like to learn how "
    "curators spend their days. Would you have 20 minutes for me, at whatever time and place suits you?\n\nAna Lima"
)
BAD = "Dear Ms. Warfield,\n\nDo you have any openings for me?\n\nAna Lima"
MESSAGE = ("check", "message", "-", "--contact-name", "Elizabeth Warfield")


def test_a_good_message_has_nothing_to_remark(tmp_path: Path) -> None:
    done = colloquy(*MESSAGE, "--source", "Tomás Herrera", data=tmp_path, stdin=GOOD)
    assert (done.returncode, done.stdout) == (0, "Nothing to remark.\n"), done.stdout


def test_a_message_that_asks_for_a_job_ends_with_code_1_and_shows_where(tmp_path: Path) -> None:
    done = colloquy(*MESSAGE, data=tmp_path, stdin=BAD)
    assert done.returncode == 1
    assert "asks_for_job" in done.stdout
    assert "^^^" in done.stdout


def test_findings_as_json_point_into_the_text(tmp_path: Path) -> None:
    text = "\n  How old are you?\n"
    (tmp_path / "question.txt").write_text(text, "utf-8")
    done = colloquy("check", "question", tmp_path / "question.txt", "--json", data=tmp_path)
    assert done.returncode == 1
    found = {one["code"]: one for one in json.loads(done.stdout)["findings"]}
    assert text[found["too_personal"]["start"] : found["too_personal"]["end"]].startswith("How old")
    assert found["too_personal"]["suggestion"]


def test_an_open_question_is_fine(tmp_path: Path) -> None:
    done = colloquy("check", "question", "-", data=tmp_path, stdin="What lands on your desk in a week like this?")
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("check", "question", "no such file"), 3),
        (("check", "question", "tests"), 3),
        (("check", "question", "/dev/zero"), 2),
        (("check", "evaluate", "--messages", "no such file"), 3),
        (("check", "evaluate", "--questions", "README.md"), 2),
        (("check", "message", "-", "--contact-name", " "), 2),
        ((*MESSAGE, "--kind", "love_letter"), 2),
        (("check", "message", "-"), 2),
        (("check", "evaluate"), 2),
    ],
)
def test_what_cannot_be_checked_is_one_line(arguments: tuple[str, ...], code: int, tmp_path: Path) -> None:
    done = colloquy(*arguments, data=tmp_path, stdin="x")
    assert done.returncode == code
    assert done.stderr.count("\n") == 1


def test_what_is_no_text_or_too_long_is_told_in_one_line(tmp_path: Path) -> None:
    for content, told in ((b"\xff\xfeH\x00i\x00", "UTF-8"), (b"PK\x03\x04\x00", "UTF-8"), (b"a" * 65_537, "65,536")):
        (tmp_path / "letter").write_bytes(content)
        done = colloquy("check", "question", tmp_path / "letter", data=tmp_path)
        assert (done.returncode, done.stderr.count("\n"), told in done.stderr) == (2, 1, True), done.stderr


def test_a_warning_alone_ends_with_code_0(tmp_path: Path) -> None:
    done = colloquy("check", "question", "-", data=tmp_path, stdin="Do you like your job?")
    assert (done.returncode, "warning: closed" in done.stdout) == (0, True)


def test_the_kinds_and_forms_offered_are_those_of_the_rules() -> None:
    assert tuple(MessageKind) == KINDS
    assert tuple(Form) == FORMS


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
