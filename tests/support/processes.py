"""The real command line as a process, the way a person or a script runs it."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from colloquy.kit.settings import Settings
from tests.support import warm

ROOT = Path(__file__).resolve().parents[2]
COMMAND = Path(sys.executable).with_name("colloquy")
ENDS_WITHIN_S = 60
ON_SQLITE = pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
"""For what does not depend on the database: starting a process is what takes the time."""


def environment(data: Path | Settings, **settings: object) -> dict[str, str]:
    """The environment of a command: the machine's without its COLLOQUY_ variables, then these settings."""
    given: dict[str, object] = {"data": data}
    if isinstance(data, Settings):
        given = {name: getattr(data, name) for name in ("data", "database_url", "secret_key", "worker")}
    own = {f"COLLOQUY_{name.upper()}": str(value) for name, value in {**given, **settings}.items()}
    return {name: value for name, value in os.environ.items() if not name.startswith("COLLOQUY_")} | own


def colloquy(
    *arguments: object, data: Path | Settings, stdin: str = "", **settings: object
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    given = tuple(map(str, arguments))
    return warm.run(given, environment(data, **settings), ROOT, stdin, ENDS_WITHIN_S)


@contextmanager
def serving(data: Path | Settings, **settings: object) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server on a free port, ready to answer: the process and its address."""
    process = subprocess.Popen(
        [str(COMMAND), "serve", "--port", "0"], stderr=subprocess.PIPE, text=True, cwd=ROOT,
        env=environment(data, log_level="error", **settings),
    )  # fmt: skip
    try:
        yield process, first_address(process)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        if process.stderr:
            process.stderr.close()


def first_address(process: subprocess.Popen[str]) -> str:
    """Where a server says that it is ready; it must be told to use standard error."""
    said = []
    for line in process.stderr or ():
        said.append(line)
        found = re.search(r"ready on (http://\S+);", line)
        if found:
            return found[1]
    raise AssertionError(f"The server did not start: {''.join(said)}")
