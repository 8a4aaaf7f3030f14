"""Imports from the command line: the same job as behind the API, done here, with a progress bar."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from colloquy.app import read_slices
from colloquy.cli import preflight
from colloquy.cli.outcome import Exit, Failure
from colloquy.imports import queries, runner, service
from colloquy.imports.schemas import Duplicates, ImportPatch, ImportRowList, ImportState
from colloquy.kit.db.work import Database
from colloquy.kit.http.answers import dumps
from colloquy.kit.jobs import Worker

UNDER_WAY = frozenset({ImportState.CHECKING, ImportState.RUNNING})
LOOK_EVERY_S = 0.2
SHOWN_PROBLEMS = 50
WORDS = {
    "create": ("new", "would be new"), "update": ("filled in", "would be filled in"),
    "unchanged": ("unchanged", "unchanged"), "skip": ("skipped", "would be skipped"),
    "problem": ("not readable", "not readable"),
}  # fmt: skip
"""What is said of each outcome, after an import and after a dry run."""


@dataclass(frozen=True)
class Wish:
    """How to import, and how to say what came of it."""

    dry_run: bool
    duplicates: str
    as_json: bool


def run(file: Path, owner: str, wish: Wish) -> None:
    """Import a file, or try it; then say what became of its rows."""
    read_slices()  # so that each hears what the import tells it
    with preflight.database() as database:
        owner_id = preflight.account_id(database, owner)
        import_id = _begin(database, owner_id, file, wish)
        try:
            done = _carry_out(database, owner_id, import_id)
        except KeyboardInterrupt:
            _cancel(database, owner_id, import_id)
            raise
        if wish.dry_run:
            _cancel(database, owner_id, import_id)
        if done["state"] == ImportState.FAILED:
            raise Failure(Exit.REFUSED, done["error"] or "The import failed.")
        problems = _problems(database, owner_id, import_id)
    _say(done, problems, wish)
    if problems:
        raise typer.Exit(Exit.FOUND_PROBLEMS)


def _begin(database: Database, owner_id: str, file: Path, wish: Wish) -> str:
    content = file.read_bytes()
    largest = preflight.settings().max_upload
    if len(content) > largest:
        raise Failure(Exit.REFUSED, f"{file} has {len(content):,} bytes; COLLOQUY_MAX_UPLOAD permits {largest:,}.")
    detection = service.detect(content, file.name)
    with database.writing(owner_id) as work:
        made = service.receive(work, content, file.name, detection)
        service.change(work, made.id, ImportPatch(duplicates=Duplicates(wish.duplicates)))
        service.begin(work, made.id, "check" if wish.dry_run else "start")
        import_id: str = made.id
    return import_id


def _carry_out(database: Database, owner_id: str, import_id: str) -> dict[str, Any]:
    """Do the job in a thread of its own, unless a running service takes it first, and show how far it is."""
    with _working(database) as thread, _bar() as progress:
        task = progress.add_task("Importing", total=None)
        while True:
            shown = _look(database, owner_id, import_id)
            progress.update(task, completed=shown["counts"]["done"], total=shown["counts"]["rows"] or None)
            if shown["state"] not in UNDER_WAY:
                return shown
            thread.join(LOOK_EVERY_S)


@contextmanager
def _working(database: Database) -> Iterator[Thread]:
    worker = Worker(database, {service.RUN: runner.run})
    thread = Thread(target=worker.run, name="import", daemon=True)
    thread.start()
    try:
        yield thread
    finally:
        worker.stop()
        thread.join()


def _bar() -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())


def _look(database: Database, owner_id: str, import_id: str) -> dict[str, Any]:
    with database.reading(owner_id) as work:
        return queries.one(work, import_id) or {}


def _cancel(database: Database, owner_id: str, import_id: str) -> None:
    with database.writing(owner_id) as work:
        service.cancel(work, import_id)


def _problems(database: Database, owner_id: str, import_id: str) -> list[dict[str, Any]]:
    with database.reading(owner_id) as work:
        view = ImportRowList.model_validate({"problems": True, "limit": SHOWN_PROBLEMS})
        found: list[dict[str, Any]] = queries.rows(work, import_id, view)["items"]
    return found


def _say(done: dict[str, Any], problems: list[dict[str, Any]], wish: Wish) -> None:
    if wish.as_json:
        print(dumps({**done, "problem_rows": problems}).decode())
        return
    counts = done["counts"]
    what = ", ".join(f"{counts[name]} {words[wish.dry_run]}" for name, words in WORDS.items() if counts[name])
    print(f"{counts['rows']} rows of {done['format']}: {what or 'nothing to do'}.")
    for row in problems:
        details = " ".join(f"{each['column']}: {each['detail']}".removeprefix(": ") for each in row["problems"])
        print(f"row {row['row']} ({row['name'] or 'no name'}): {details}")
    if len(problems) == SHOWN_PROBLEMS:
        print(f"... and more; GET /api/v1/imports/{done['id']}/problem_rows.csv has all of them.")
