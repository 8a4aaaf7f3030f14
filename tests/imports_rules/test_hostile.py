"""Hostile files meet a clear refusal, in time, and in a child process that cannot hurt us."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from colloquy.imports import sandbox
from colloquy.imports.rules import ImportRefused, detect, read
from colloquy.imports.rules.refusals import SENTENCES
from tests import hostile_samples, samples

BOMBS = hostile_samples.bombs()
HANGS = 60
"""Seconds of processor, some fifty times what the slowest takes: what grows with the square is beyond it."""


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_or_read_in_bounds(name: str) -> None:
    code, data = BOMBS[name]
    started = time.process_time()
    if code:
        with pytest.raises(ImportRefused) as refused:
            list(read(data, detect(data)))
        assert refused.value.code == code
        assert refused.value.detail.endswith(".")
    else:
        people = list(read(data, detect(data)))
        assert all(len(person.notes) <= 20_000 and len(person.emails) <= 20 for person in people)
    assert time.process_time() - started < HANGS, "something is read without bound"


def test_every_refusal_says_what_to_do() -> None:
    for code, sentence in SENTENCES.items():
        assert sentence[0].isupper(), code
        assert sentence.endswith("."), code


def test_ten_thousand_connections_are_all_read() -> None:
    data = samples.linkedin_csv(10_000)
    assert sum(1 for _ in read(data, detect(data))) == 10_000


def test_the_child_gives_what_the_reader_gives(tmp_path: Path) -> None:
    path = tmp_path / "upload"
    path.write_bytes(samples.linkedin_zip(1_200))
    with sandbox.parse_in_child(path, "Connections.csv", {"Position": None}) as parse:
        batches = list(parse)
    data = path.read_bytes()
    assert parse.detection == detect(data)
    assert [len(batch) for batch in batches] == [500, 500, 200]
    assert [person for batch in batches for person in batch] == list(read(data, detect(data), {"Position": None}))
    assert sandbox.detect_in_child(path).rows_estimate == 1_200


@pytest.mark.parametrize("name", ["zip_bomb", "unclosed_quote_large", "deep_json", "nested_cards", "too_large"])
def test_the_child_passes_refusals_on(tmp_path: Path, name: str) -> None:
    code, data = BOMBS[name]
    path = tmp_path / "upload"
    path.write_bytes(data)
    with pytest.raises(ImportRefused) as refused:
        sandbox.detect_in_child(path)
    assert refused.value.code == code


def test_a_child_that_breaks_is_an_unreadable_file(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused) as refused:
        sandbox.detect_in_child(tmp_path / "absent")
    assert refused.value.code == "unreadable_file"


def test_a_child_without_memory_is_an_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "upload"
    path.write_bytes(samples.many_vcards(40_000))
    with pytest.raises(ImportRefused) as refused:
        sandbox.detect_in_child(path, limits=sandbox.Limits(memory=20 * 1024 * 1024))
    assert refused.value.code == "unreadable_file"


def test_a_child_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    path = tmp_path / "upload"
    path.write_bytes(samples.many_vcards(40_000))
    with pytest.raises(ImportRefused) as refused:
        sandbox.detect_in_child(path, limits=sandbox.Limits(deadline_seconds=0.05))
    assert refused.value.code == "took_too_long"


def test_leaving_early_ends_the_child(tmp_path: Path) -> None:
    path = tmp_path / "upload"
    path.write_bytes(samples.many_vcards(20_000))
    with sandbox.parse_in_child(path, batch_size=10) as parse:
        assert len(next(iter(parse))) == 10
    assert parse._process.poll() is not None


def test_the_child_imports_the_standard_library_and_rules_alone() -> None:
    script = (
        f"import sys; sys.path.insert(0, {sandbox._BACKEND!r}); import colloquy.imports.sandbox;"
        "print(*{name.partition('.')[0] for name in sys.modules} - set(sys.stdlib_module_names) - {'__main__'})"
    )
    done = subprocess.run([sys.executable, "-I", "-S", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["colloquy"]
