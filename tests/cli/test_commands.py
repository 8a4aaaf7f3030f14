"""The command line as a whole: help, speed, exit codes, and what refuses a start."""

import hashlib
import json
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from colloquy.cli.outcome import Exit
from colloquy.kit.settings import Settings
from tests.support.databases import Databases
from tests.support.processes import COMMAND, ROOT, colloquy

SECRET = "a secret for tests that is long enough to be accepted"
COMMANDS = (
    "serve", "worker", "migrate", "check-config", "backup", "openapi", "user create", "token create", "import",
    "export", "check message", "check question", "check evaluate",
)  # fmt: skip


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def migrated(databases: Databases) -> Iterator[Path]:
    """The folder of a migrated SQLite database."""
    with databases.fresh("sqlite") as settings:
        yield settings.data


def test_help_names_every_command_and_every_exit_code(data: Path) -> None:
    told = colloquy("--help", data=data)
    assert told.returncode == 0
    for command in COMMANDS:
        assert f"\n  {command.split()[0]} " in told.stdout
    for code in Exit:
        assert f"\n    {code.value} " in told.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_says_what_it_does(command: str, data: Path) -> None:
    told = colloquy(*command.split(), "--help", data=data)
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith(f"Usage: colloquy {command} ")
    assert len(told.stdout.splitlines()[2]) > len("  Check.")


def test_help_answers_at_once() -> None:
    def seconds() -> float:
        began = time.perf_counter()
        subprocess.run([str(COMMAND), "--help"], check=True, capture_output=True)  # noqa: S603 -- our own command
        return time.perf_counter() - began

    assert min(seconds() for _ in range(5)) <= 0.4


def test_a_wrong_option_is_one_line_that_points_to_the_help(data: Path) -> None:
    refused = colloquy("serve", "--prot", "1", data=data)
    assert refused.returncode == Exit.USAGE
    assert refused.stderr.count("\n") == 1
    assert "`colloquy serve --help`" in refused.stderr


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"sing_up": "open"}, "did you mean COLLOQUY_SIGN_UP?"),
        ({"sign_up": "maybe"}, "COLLOQUY_SIGN_UP"),
        ({"secret_key": "short"}, "too short"),
        ({"public_url": "http://colloquy.example.edu"}, "COLLOQUY_ALLOW_HTTP"),
        ({"public_url": "colloquy"}, "COLLOQUY_PUBLIC_URL"),
        ({"database_url": "mysql://localhost/x"}, "postgresql://"),
        ({"database_url": "postgresql://localhost/x"}, "COLLOQUY_SECRET_KEY"),
        ({"threads": "many"}, "COLLOQUY_THREADS"),
        ({"max_body": "1"}, "COLLOQUY_MAX_BODY"),
        ({"cors_origins": "not json"}, "cors_origins"),
    ],
)
def test_a_start_with_a_wrong_or_unsafe_setting_is_refused_in_one_line(
    settings: dict[str, str], says: str, data: Path
) -> None:
    refused = colloquy("serve", "--port", "0", data=data, **settings)
    assert refused.returncode == Exit.USAGE
    assert refused.stderr.count("\n") == 1
    assert says in refused.stderr
    assert not data.exists()


def test_a_data_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    refused = colloquy("serve", "--port", "0", data=tmp_path / "file" / "data")
    assert refused.returncode == Exit.UNAVAILABLE
    assert refused.stderr.count("\n") == 1
    assert "set COLLOQUY_DATA" in refused.stderr


def damage_head(file: Path) -> None:
    file.write_bytes(b"these are somebody's notes" + file.read_bytes()[26:])


def damage_page(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(4_096 * 2)
        opened.write(b"\xff" * 4_096)


def cut_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: 4_096 * 3 + 100])


@pytest.mark.parametrize(
    ("damage", "command"),
    [
        (damage_head, ("serve", "--port", "0")),
        (damage_page, ("serve", "--port", "0")),
        (cut_short, ("migrate",)),
        (damage_page, ("check-config",)),
    ],
)
def test_a_damaged_database_is_refused_and_left_as_it_is(
    damage: Callable[[Path], None], command: tuple[str, ...], migrated: Path
) -> None:
    file = migrated / "colloquy.db"
    damage(file)
    before = hashlib.sha256(file.read_bytes()).digest()
    refused = colloquy(*command, data=migrated)
    assert refused.returncode == Exit.UNAVAILABLE
    assert refused.stderr.count("\n") == 1
    assert "damaged" in refused.stderr
    assert hashlib.sha256(file.read_bytes()).digest() == before


@pytest.mark.parametrize("command", [("serve", "--port", "0"), ("check-config",)])
def test_a_database_of_a_newer_version_is_refused_and_left_as_it_is(command: tuple[str, ...], migrated: Path) -> None:
    file = migrated / "colloquy.db"
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = hashlib.sha256(file.read_bytes()).digest()
    refused = colloquy(*command, data=migrated)
    assert refused.returncode == Exit.UNAVAILABLE
    assert refused.stderr.count("\n") == 1
    assert "newer version" in refused.stderr
    assert hashlib.sha256(file.read_bytes()).digest() == before


def test_a_database_that_does_not_answer_is_named_without_its_password(data: Path) -> None:
    url = "postgresql://colloquy:hunter2hunter2@127.0.0.1:1/colloquy"
    refused = colloquy("serve", "--port", "0", data=data, database_url=url, secret_key=SECRET)
    assert refused.returncode == Exit.UNAVAILABLE
    assert "127.0.0.1:1/colloquy" in refused.stderr
    assert "hunter2" not in refused.stderr


def test_commands_ask_for_migration_before_they_touch_an_old_database(data: Path) -> None:
    refused = colloquy("token", "create", "ana@example.edu", "--name", "x", data=data)
    assert refused.returncode == Exit.UNAVAILABLE
    assert "colloquy migrate" in refused.stderr


def test_check_config_shows_what_was_set_without_secrets(settings: Settings) -> None:
    told = colloquy("check-config", data=settings, instance_name="Career Center")
    assert told.returncode == 0, told.stderr
    assert "The service can start." in told.stdout
    assert "COLLOQUY_INSTANCE_NAME=Career Center" in told.stdout
    assert SECRET not in told.stdout


def test_a_backup_is_whole_and_never_overwrites(migrated: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert colloquy("backup", copy, data=migrated).returncode == 0
    with sqlite3.connect(copy) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
    connection.close()
    again = colloquy("backup", copy, data=migrated)
    assert again.returncode == Exit.UNAVAILABLE
    assert "exists already" in again.stderr


def test_the_openapi_document_is_written_in_order_and_checked(data: Path, tmp_path: Path) -> None:
    written = colloquy("openapi", data=data)
    document = json.loads(written.stdout)
    assert document["openapi"].startswith("3.1")
    assert list(document["paths"]) == sorted(document["paths"])
    stale = tmp_path / "openapi.json"
    stale.write_text("{}")
    assert colloquy("openapi", "--check", stale, data=data).returncode == Exit.FOUND_PROBLEMS


def test_the_command_runs_from_any_folder(tmp_path: Path) -> None:
    done = subprocess.run([str(COMMAND), "--help"], cwd=tmp_path, check=False, capture_output=True)  # noqa: S603
    assert done.returncode == 0
    assert tmp_path != ROOT
