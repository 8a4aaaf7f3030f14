"""How a command ends: its exit code, and for a failure one line that says what to do."""

import sys
from collections.abc import Callable
from enum import IntEnum
from typing import Any, NoReturn


class Exit(IntEnum):
    """Exit codes; `docs/cli.md` lists them for people who write scripts."""

    DONE = 0
    FOUND_PROBLEMS = 1
    USAGE = 2
    NOT_FOUND = 3
    REFUSED = 4
    UNAVAILABLE = 5
    FAULT = 70
    INTERRUPTED = 130


MEANINGS = {
    Exit.DONE: "done",
    Exit.FOUND_PROBLEMS: "done, and it found problems",
    Exit.USAGE: "the command line or a setting is wrong",
    Exit.NOT_FOUND: "a file or an account is not there",
    Exit.REFUSED: "a rule says no",
    Exit.UNAVAILABLE: "database, data folder or port cannot be used",
    Exit.FAULT: "a fault in Colloquy itself",
    Exit.INTERRUPTED: "interrupted",
}
HELP = "\b\nExit codes:\n" + "\n".join(f"  {code.value:<4}{meaning}" for code, meaning in MEANINGS.items())


class Failure(Exception):  # noqa: N818 -- named for what it tells: how the command ended
    """A command cannot go on; the text is one line and says what to do."""

    def __init__(self, code: Exit, text: str) -> None:
        super().__init__(text)
        self.code = code


def not_found(text: str) -> Failure:
    """A file or an account is not there."""
    return Failure(Exit.NOT_FOUND, text)


def unavailable(text: str) -> Failure:
    """Database, data folder or port cannot be used."""
    return Failure(Exit.UNAVAILABLE, text)


def finish(code: Exit, text: str) -> NoReturn:
    """End the process with this code and this line on standard error."""
    print(f"colloquy: {' '.join(text.split())}", file=sys.stderr)
    sys.exit(code)


def explain(error: Exception) -> tuple[Exit, str] | None:
    """The code and the line for an error that is no fault of ours; None for one that is."""
    if isinstance(error, Failure):
        return error.code, str(error)
    if isinstance(error, OSError):
        about = f"{error.filename}: " if error.filename else ""
        return Exit.NOT_FOUND, f"{about}{error.strerror or error}. Check the path and its permissions."
    return next((found for kind, say in _known() if isinstance(error, kind) for found in [say(error)]), None)


def _known() -> list[tuple[type[Exception], Callable[[Any], tuple[Exit, str]]]]:
    """What can be explained of other libraries' errors; imported now, for `--help` must not wait for them."""
    from pydantic import ValidationError
    from sqlalchemy.exc import DBAPIError

    from colloquy.kit.errors import Refusal
    from colloquy.kit.migrate import UnknownSchema
    from colloquy.kit.settings import BadSettings

    return [
        (BadSettings, lambda error: (Exit.USAGE, str(error))),
        (UnknownSchema, lambda error: (Exit.UNAVAILABLE, str(error))),
        (Refusal, _refused),
        (ValidationError, _invalid),
        (DBAPIError, _no_database),
    ]


def _refused(refusal: Any) -> tuple[Exit, str]:  # noqa: ANN401 -- a Refusal, whose module is imported late
    """An answer of the service, by its status."""
    codes = {404: Exit.NOT_FOUND, 503: Exit.UNAVAILABLE}
    details = [refusal.detail, *(each.detail for each in refusal.errors if each.detail != refusal.detail)]
    return codes.get(refusal.status, Exit.REFUSED), " ".join(details)


def _invalid(error: Any) -> tuple[Exit, str]:  # noqa: ANN401 -- pydantic's ValidationError, imported late
    """The first thing wrong with what was given."""
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return Exit.USAGE, f"{where}: {first['msg'].removeprefix('Value error, ')}"


def _no_database(error: Any) -> tuple[Exit, str]:  # noqa: ANN401 -- SQLAlchemy's DBAPIError, imported late
    """What the database said, without the statement, which may hold personal data."""
    said = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else type(error.orig).__name__
    return Exit.UNAVAILABLE, f"The database cannot be used: {said}. `colloquy check-config` says more."
