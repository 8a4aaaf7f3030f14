"""Runs the reader in a child process with bounded memory and time, so that no upload can hurt the server.

Why a process: a thread cannot be killed, and a parser that eats memory would take the server with it
(`docs/imports.md`). Why a fresh interpreter and no fork: the server has threads. The child imports
the standard library and pure rules alone and is ready in about 80 ms. It reads the file by its path and writes JSON
lines: the detection, batches of rows, and an end. The deadline counts only the time spent waiting for the child, so
a slow database on our side costs no import its life.
"""

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

from colloquy.imports.rules.detection import Detection, detect
from colloquy.imports.rules.formats import COLLOQUY_JSON
from colloquy.imports.rules.reading import read
from colloquy.imports.rules.refusals import MAX_BYTES, ImportRefused
from colloquy.imports.rules.rows import ImportedPerson

_BACKEND: Final = str(Path(__file__).resolve().parents[2])
_BOOT: Final = "import sys; sys.path.insert(0, sys.argv[1]); from colloquy.imports.sandbox import child; child()"
_BATCH_CHARACTERS: Final = 1_000_000
_BUFFERED: Final = 4
_REAPED_WITHIN: Final = 5.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What the child may use: address space in bytes, seconds of processor, seconds we wait for it."""

    memory: int = 512 * 1024 * 1024
    cpu_seconds: int = 30
    deadline_seconds: float = 60.0


DEFAULT_LIMITS: Final = Limits()


class ChildParse:
    """A running child: its `detection`, then its batches by iteration. A context manager; leaving ends the child."""

    def __init__(self, arguments: Mapping[str, Any], limits: Limits) -> None:
        self._left = limits.deadline_seconds
        self._messages: queue.Queue[bytes] = queue.Queue(maxsize=_BUFFERED)
        self._ended = threading.Event()
        self._process = _start({**arguments, "memory": limits.memory, "cpu_seconds": limits.cpu_seconds})
        self._pump = threading.Thread(target=self._pump_lines, name="import-child", daemon=True)
        self._pump.start()
        try:
            self.detection = Detection.from_json(self._next()["detection"])
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[list[ImportedPerson]]:
        """Batches of people, in the order of the file.

        Raises:
            ImportRefused: what the reader refused, `took_too_long`, or `unreadable_file` when the child broke.
        """
        while "end" not in (message := self._next()):
            yield [ImportedPerson.from_json(row) for row in message["rows"]]

    def close(self) -> None:
        """Ends the child and frees what it held; safe to call twice."""
        self._ended.set()
        self._process.kill()
        self._process.wait(_REAPED_WITHIN)
        with suppress(queue.Empty):
            while True:
                self._messages.get_nowait()
        self._pump.join(_REAPED_WITHIN)
        if self._process.stdout:
            self._process.stdout.close()

    def _pump_lines(self) -> None:
        stream: IO[bytes] | None = self._process.stdout
        for line in [] if stream is None else stream:
            self._put(line)
        self._put(b"")

    def _put(self, line: bytes) -> None:
        while not self._ended.is_set():
            with suppress(queue.Full):
                self._messages.put(line, timeout=0.1)
                return

    def _next(self) -> dict[str, Any]:
        started = time.monotonic()
        try:
            line = self._messages.get(timeout=max(self._left, 0.001))
        except queue.Empty:
            raise ImportRefused("took_too_long") from None
        finally:
            self._left -= time.monotonic() - started
        if not line:
            raise ImportRefused("unreadable_file")
        message: dict[str, Any] = json.loads(line)
        if refused := message.get("refused"):
            raise ImportRefused(refused["code"], refused["detail"])
        return message


def parse_in_child(
    path: Path,
    filename: str = "",
    mapping: Mapping[str, str | None] | None = None,
    *,
    batch_size: int = 500,
    limits: Limits = DEFAULT_LIMITS,
) -> ChildParse:
    """Detects and reads a file in a child process; use it in a `with` and iterate over its batches.

    Our own JSON export has a detection and no batches: the service reads it.

    Raises:
        ImportRefused: at once for what `detect` refuses, later for what `read` refuses.
    """
    arguments = {"path": str(path), "filename": filename, "mapping": mapping, "batch_size": batch_size, "rows": True}
    return ChildParse(arguments, limits)


def detect_in_child(path: Path, filename: str = "", *, limits: Limits = DEFAULT_LIMITS) -> Detection:
    """What a file is, found in a child process.

    Raises:
        ImportRefused: with a sentence that says what to do.
    """
    arguments = {"path": str(path), "filename": filename, "mapping": None, "batch_size": 1, "rows": False}
    with ChildParse(arguments, limits) as parse:
        return parse.detection


def _start(arguments: Mapping[str, Any]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-I", "-S", "-c", _BOOT, _BACKEND, json.dumps(arguments)]
    return subprocess.Popen(  # noqa: S603 - our own interpreter with our own arguments, no shell
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, close_fds=True
    )


def _limit(arguments: Mapping[str, Any]) -> None:
    """Bounds this process. Where there is no `resource` (Windows), the parent's deadline is the only bound."""
    try:
        import resource  # noqa: PLC0415 - absent on some platforms
    except ImportError:
        return
    bounds = (
        (resource.RLIMIT_AS, arguments["memory"]),
        (resource.RLIMIT_CPU, arguments["cpu_seconds"]),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    )
    for kind, bound in bounds:
        with suppress(ValueError, OSError):  # macOS knows RLIMIT_AS and refuses it
            resource.setrlimit(kind, (bound, bound))


def _say(message: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(message, separators=(",", ":"), default=list) + "\n")
    sys.stdout.flush()


def _batches(people: Iterator[ImportedPerson], size: int) -> Iterator[Sequence[dict[str, Any]]]:
    rows: list[dict[str, Any]] = []
    weight = 0
    for person in people:
        rows.append(person.to_json())
        weight += len(person.notes) + sum(len(text) for _, text in person.addresses) + sum(map(len, person.links))
        if len(rows) >= size or weight > _BATCH_CHARACTERS:
            yield rows
            rows, weight = [], 0
    if rows:
        yield rows


def child() -> None:
    """What the child process does: `sys.argv[2]` holds the arguments as JSON."""
    arguments = json.loads(sys.argv[2])
    _limit(arguments)
    try:
        with Path(arguments["path"]).open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        detection = detect(data, arguments["filename"])
        _say({"detection": detection.to_json()})
        if arguments["rows"] and detection.format != COLLOQUY_JSON:
            for rows in _batches(read(data, detection, arguments["mapping"]), arguments["batch_size"]):
                _say({"rows": rows})
        _say({"end": True})
    except ImportRefused as refused:
        _say({"refused": {"code": refused.code, "detail": refused.detail}})
