"""Commands in processes of their own, forked from one that has read our modules.

Reading them is two thirds of what a command takes. What is run is the command line itself, with its own environment,
streams and exit code; that an interpreter comes up with it is left to the tests of serving and of help.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from multiprocessing import get_context
from pathlib import Path
from subprocess import CompletedProcess, TimeoutExpired
from tempfile import TemporaryDirectory

from colloquy.cli import main

_STREAMS = (("stdin", "r"), ("stdout", "w"), ("stderr", "w"))
_FORKED = get_context("forkserver")
_FORKED.set_forkserver_preload(["colloquy.cli.importing", "colloquy.cli.exporting"])


def run(
    arguments: Sequence[str], environment: Mapping[str, str], folder: Path, stdin: str, ends_within_s: float
) -> CompletedProcess[str]:
    """Run a command to its end, in this folder and with nothing of our environment."""
    with TemporaryDirectory() as kept:
        streams = Path(kept)
        (streams / "stdin").write_text(stdin, "utf-8")
        process = _FORKED.Process(target=_command, args=(arguments, dict(environment), folder, streams))
        process.start()
        process.join(ends_within_s)
        if process.exitcode is None:
            process.kill()
            raise TimeoutExpired(arguments, ends_within_s)
        told = [(streams / name).read_text("utf-8") for name in ("stdout", "stderr")]
        return CompletedProcess(arguments, process.exitcode, *told)


def _command(arguments: Sequence[str], environment: dict[str, str], folder: Path, streams: Path) -> None:
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for number, (name, mode) in enumerate(_STREAMS):
        with (streams / name).open(mode) as file:
            os.dup2(file.fileno(), number)
        setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))
    sys.argv = ["colloquy", *arguments]
    main()
