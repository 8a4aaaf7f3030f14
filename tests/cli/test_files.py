"""`colloquy import` and `colloquy export`, on both databases."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from colloquy.kit.settings import Settings
from tests.support.client import Client
from tests.support.processes import ON_SQLITE, colloquy

LINKEDIN = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Rosa,Lima,https://www.linkedin.com/in/rosa-lima,rosa@example.org,Harbor Museum,Curator,12 Mar 2024
Ben,Okafor,https://www.linkedin.com/in/ben-okafor,,Globex,Engineer,7-Feb-22
,,,,,,
"""
OWNER = ("--owner", "ana@example.edu")


@pytest.fixture
def connections(tmp_path: Path) -> Path:
    file = tmp_path / "Connections.csv"
    file.write_text(LINKEDIN, "utf-8")
    return file


def names(client: Client) -> list[str]:
    return sorted(each["name"] for each in client.got("/contacts")["items"])


def test_a_file_is_imported_and_again_changes_nothing(settings: Settings, ana: Client, connections: Path) -> None:
    first = colloquy("import", connections, *OWNER, data=settings)
    assert first.returncode == 0, first.stderr
    assert first.stdout == "2 rows of linkedin: 2 new.\n"
    assert names(ana) == ["Ben Okafor", "Rosa Lima"]
    again = colloquy("import", connections, *OWNER, data=settings)
    assert again.stdout == "2 rows of linkedin: 2 unchanged.\n"
    assert names(ana) == ["Ben Okafor", "Rosa Lima"]


@ON_SQLITE
def test_a_dry_run_says_what_would_be_and_changes_nothing(settings: Settings, ana: Client, connections: Path) -> None:
    tried = colloquy("import", connections, *OWNER, "--dry-run", "--json", data=settings)
    assert tried.returncode == 0, tried.stderr
    assert json.loads(tried.stdout)["counts"]["create"] == 2
    assert names(ana) == []


@ON_SQLITE
def test_rows_with_problems_are_listed_and_end_with_code_1(settings: Settings, ana: Client, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,E-mail,Phone\nRosa Lima,rosa at example,555 0101\n", "utf-8")
    done = colloquy("import", file, *OWNER, data=settings)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "row " in done.stdout
    assert "Rosa Lima" in done.stdout
    assert len(names(ana)) <= 1


@ON_SQLITE
@pytest.mark.parametrize(("content", "code"), [(b"\x00\x01\x02", 4), (b"", 4), (None, 3)])
def test_what_is_no_file_of_contacts_is_refused_in_one_line(
    settings: Settings, ana: Client, tmp_path: Path, content: bytes | None, code: int
) -> None:
    file = tmp_path / "people.csv"
    if content is not None:
        file.write_bytes(content)
    refused = colloquy("import", file, *OWNER, data=settings)
    assert refused.returncode == code, refused.stderr
    assert refused.stderr.count("\n") == 1
    assert names(ana) == []


@ON_SQLITE
def test_a_file_larger_than_permitted_is_refused(settings: Settings, ana: Client, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(b"Name\n" + b"x" * 200_000)
    refused = colloquy("import", file, *OWNER, data=settings, max_upload=100_000)
    assert refused.returncode == 4
    assert "COLLOQUY_MAX_UPLOAD" in refused.stderr
    assert names(ana) == []


@ON_SQLITE
def test_an_export_holds_ones_own_and_nobody_elses(
    settings: Settings, ana: Client, ben: Client, tmp_path: Path
) -> None:
    ana.made("/contacts", {"name": "Rosa Lima", "notes": "=1+1"})
    ben.made("/contacts", {"name": "Somebody of Ben's"})
    for form, mark in (("json", '"Rosa Lima"'), ("csv", "Rosa Lima,"), ("vcf", "FN:Rosa Lima")):
        written = colloquy("export", *OWNER, "--format", form, data=settings)
        assert written.returncode == 0, written.stderr
        assert mark in written.stdout
        assert "Somebody" not in written.stdout
    file = tmp_path / "all.json"
    assert colloquy("export", *OWNER, "-o", file, data=settings).returncode == 0
    assert json.loads(file.read_text("utf-8"))["account"]["email"] == "ana@example.edu"
    assert file.stat().st_mode & 0o777 == 0o600


def test_what_was_exported_can_be_imported_into_another_account(
    settings: Settings, ana: Client, person: Callable[..., Client], tmp_path: Path
) -> None:
    ana.made("/contacts", {"name": "Rosa Lima", "organization_name": "Harbor Museum", "title": "Curator"})
    file = tmp_path / "all.json"
    assert colloquy("export", *OWNER, "-o", file, data=settings).returncode == 0
    dora = person("dora")
    done = colloquy("import", file, "--owner", "dora@example.edu", data=settings)
    assert done.returncode == 0, done.stderr
    assert names(dora) == ["Rosa Lima"]
